import { type Failure, failure } from '../core/errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Framework, FrameworkNode } from './framework.ts';
import { type CatalogueList, derivedIndicators, TERM_LISTS, type TermList } from './references.ts';

const LONGEST_CODE = 200;

/** Why an item of the catalogue cannot be removed, whatever refers to it; null when it can. */
export function removalFailure({ framework, groups }: Catalogue, list: CatalogueList, key: string): Failure | null {
  if (list === 'node') {
    const count = framework.nodes.filter(({ parent }) => parent === key).length;
    const code = framework.nodes.find(({ id }) => id === key)?.code ?? key;
    return count > 0 ? failure('catalogue/has-nodes', { code, count }) : null;
  }
  if (list === 'indicator') {
    const count = derivedIndicators(framework, key).length;
    return count > 0 ? failure('catalogue/has-derived', { count }) : null;
  }
  const isWorld = list === 'group' && groups.some(({ code, kind }) => code === key && kind === 'world');
  return isWorld ? failure('catalogue/world') : null;
}

/** The lists whose items are known by a code. */
export type CodedList = Exclude<CatalogueList, 'node' | 'indicator'>;

/** Why `code` cannot be that of a new item; null when it can. Areas and groups share their codes, since numbers are asked of both. */
export function codeFailure(catalogue: Catalogue, list: CodedList, code: string): Failure | null {
  const wanted = code.trim();
  if (wanted === '') return failure('catalogue/code-missing');
  const tooLong = lengthFailure(wanted);
  if (tooLong) return tooLong;
  const taken = rivals(catalogue, list).find((known) => sameCode(known, wanted));
  return taken === undefined ? null : failure('catalogue/code-taken', { code: taken });
}

/** Why `code` is not kept as a code or number: it is too long; null when it is. */
export const lengthFailure = (code: string): Failure | null =>
  code.length > LONGEST_CODE ? failure('catalogue/code-too-long', { longest: LONGEST_CODE }) : null;

/** Why `unhcr` cannot be the UNHCR code of area `code`; null when it can. Files are read by it, so no two areas share one. */
export function unhcrFailure({ areas }: Catalogue, code: string, unhcr: string): Failure | null {
  const other = areas.find((area) => area.code !== code && sameCode(area.codes.unhcr ?? '', unhcr));
  if (unhcr !== '' && other) return failure('catalogue/unhcr-taken', { code: unhcr, area: other.code });
  return lengthFailure(unhcr);
}

/** A code for a new item made of its name: `prefix` and the name in plain letters, with a number where that is taken. */
export function codeFor(catalogue: Catalogue, list: CodedList, name: string, prefix = ''): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  if (plain === '') return '';
  const taken = rivals(catalogue, list);
  for (let number = 1; ; number++) {
    const code = `${prefix}${plain}${number === 1 ? '' : `-${number}`}`;
    if (!taken.some((known) => sameCode(known, code))) return code;
  }
}

/** The nodes that `id` may stand under: all but itself and those below it. */
export function possibleParents({ nodes }: Framework, id: string): readonly FrameworkNode[] {
  const below = new Set([id]);
  for (let known = 0; known < below.size; ) {
    known = below.size;
    for (const node of nodes) if (node.parent !== null && below.has(node.parent)) below.add(node.id);
  }
  return nodes.filter((node) => !below.has(node.id));
}

const sameCode = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const rivals = (catalogue: Catalogue, list: CodedList): readonly string[] =>
  (list === 'area' || list === 'group' ? [...catalogue.areas, ...catalogue.groups] : termsOf(catalogue, list)).map(
    ({ code }) => code,
  );

/** The terms of one list of the catalogue. */
export const termsOf = (catalogue: Catalogue, list: TermList) =>
  list === 'edition' ? catalogue.framework.editions : catalogue[TERM_LISTS[list]];
