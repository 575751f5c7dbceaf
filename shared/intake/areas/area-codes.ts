import type { Area } from '../../framework/areas.ts';
import type { Recipe } from '../recipe.ts';
import { commonNameKey, isSharedName, nameKey } from './area-name.ts';
import { OTHER_NAMES } from './other-names.ts';

type CodeList = Recipe['areaCodes'];

/** What a text of an area column stands for: an area's code (ISO 3166-1 alpha-3), or undefined. */
export type FindArea = (text: string) => string | undefined;

/** Codes of Eurostat that differ from ISO 3166-1 alpha-2. */
const OTHER_ISO2: Readonly<Record<string, string>> = { GRC: 'EL', GBR: 'UK' };

/** Names are many: they are put in order once for a list of areas. */
const NAME_FINDERS = new WeakMap<readonly Area[], FindArea>();

/** Finds areas by one code list, or by the names that publishers give them. */
export function areaFinder(areas: readonly Area[], codes: CodeList): FindArea {
  if (codes === 'name') {
    const found = NAME_FINDERS.get(areas) ?? nameFinder(areas);
    NAME_FINDERS.set(areas, found);
    return found;
  }
  const lookup = new Map(areas.flatMap((area) => codesOf(area, codes).map((code) => [code, area.code] as const)));
  return codes === 'm49'
    ? (text) => lookup.get(text.trim().replace(/^'/, '').padStart(3, '0'))
    : (text) => lookup.get(text.trim().toUpperCase());
}

function codesOf(area: Area, codes: Exclude<CodeList, 'name'>): readonly string[] {
  if (codes === 'iso3') return [area.code];
  const own = [area.codes[codes], codes === 'iso2' ? OTHER_ISO2[area.code] : undefined];
  return own.filter((code) => code !== undefined);
}

/** Names of an area: those of the list, then those that publishers use or used besides. */
export const namesOfArea = (area: Area): readonly string[] => [
  ...Object.values(area.name),
  ...(OTHER_NAMES[area.code] ?? []),
];

/** What is longer is prose, no name with a note. */
const LONGEST_NAME = 200;
/** A note behind a name: "(1)", "[a]". */
const MARK = /\s*[([]\s*(?:\d{1,2}|([a-z]))\s*[)\]]\s*$/i;
/** A second name of the same place behind the first: "Eswatini (Swaziland)", "Côte d'Ivoire / Ivory Coast". */
const TWO_NAMES = /^([^()[\]/]+?)\s*(?:\(([^()]+)\)|\[([^\]]+)\]|\/\s*([^()/]+))\s*$/;

/**
 * Finds areas by name. The words decide, in any order: what stands in brackets belongs to the name, unless it is a note, a code or a second
 * name of the same place. "China (Taiwan)" is never China.
 */
function nameFinder(areas: readonly Area[]): FindArea {
  const byKey = new Map<string, string>();
  const known = areas.map((area) => [area.code, namesOfArea(area)] as const);
  for (let place = 0; known.some(([, names]) => place < names.length); place++)
    for (const [code, names] of known) {
      const key = nameKey(names[place] ?? '');
      if (key !== '' && !byKey.has(key)) byKey.set(key, code);
    }
  const codes = new Map(areas.map((area) => [area.code, new Set([area.code, ...Object.values(area.codes)])]));
  const byName: FindArea = (text) => byKey.get(nameKey(text)) ?? byKey.get(commonNameKey(text));
  return (text) => {
    const found = byName(text);
    if (found !== undefined || text.length > LONGEST_NAME) return found;
    const mark = MARK.exec(text);
    const plain = mark ? text.slice(0, mark.index) : text;
    if (mark && !(mark[1] && isSharedName(plain))) return byName(plain);
    const [, first = '', ...others] = TWO_NAMES.exec(text) ?? [];
    const second = others.find((one) => one !== undefined) ?? '';
    const outer = byName(first);
    return outer !== undefined && (byName(second) === outer || codes.get(outer)?.has(second.trim().toUpperCase()))
      ? outer
      : undefined;
  };
}

/** What the texts of a file's area columns stand for: said by hand, in the file's code list, or as a name; undefined for the rest. */
export function areaCodeOf(
  { areaCodes, matches }: Pick<Recipe, 'areaCodes' | 'matches'>,
  areas: readonly Area[],
): FindArea {
  const byHand = new Map(Object.entries(matches));
  const byCode = areaFinder(areas, areaCodes);
  const byName = areaFinder(areas, 'name');
  return (text) => byHand.get(text) ?? byCode(text) ?? byName(text);
}

/** A text that is one area by ISO codes and another by UNHCR's. */
export interface AmbiguousCode {
  readonly text: string;
  readonly iso3: string;
  readonly unhcr: string;
}

/** Texts that both code lists have, for different areas (AUS is Australia and Austria): the list chosen decides what they mean. */
export function ambiguousCodes(texts: Iterable<string>, areas: readonly Area[]): readonly AmbiguousCode[] {
  const byIso = areaFinder(areas, 'iso3');
  const byUnhcr = areaFinder(areas, 'unhcr');
  return [...new Set(texts)].flatMap((text) => {
    const [iso3, unhcr] = [byIso(text), byUnhcr(text)];
    return iso3 !== undefined && unhcr !== undefined && iso3 !== unhcr ? [{ text, iso3, unhcr }] : [];
  });
}
