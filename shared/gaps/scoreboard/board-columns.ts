import { GROUP_KINDS } from '../../framework/areas.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import { applyLens, type Lens, lensAreas } from '../../framework/lens.ts';
import { comparedWith, figuresBeside } from '../assessment/under-lens.ts';
import type { Benchmark } from '../benchmarks/benchmark.ts';
import type { BoardIndex } from './board-entries.ts';

type GroupKind = (typeof GROUP_KINDS)[number];

/** What the columns of the scoreboard are: the areas of the lens one by one, or its groups of one kind. */
export type ColumnKind = 'areas' | Exclude<GroupKind, (typeof NO_COLUMNS)[number]>;

/** The world stands first anyway, a donor has no areas, and whom an indicator is asked of is no place. */
const NO_COLUMNS = ['world', 'donor', 'scope'] as const satisfies readonly GroupKind[];

const isColumnKind = (kind: GroupKind): kind is Exclude<ColumnKind, 'areas'> => !NO_COLUMNS.some((one) => one === kind);

/** Groups of `kind` that share areas with the lens; none under a group of the same kind, which would stand beside itself. */
const groupsUnder = (catalogue: Catalogue, lens: Lens, kind: GroupKind) => {
  const members = new Set(lensAreas(catalogue, lens));
  return catalogue.groups.filter(
    (group) => group.kind === kind && group.code !== lens.group && group.members.every((member) => members.has(member)),
  );
};

/** Every kind of columns. */
export const COLUMN_KINDS: readonly ColumnKind[] = ['areas', ...GROUP_KINDS.filter(isColumnKind)];

/** The kinds of columns a lens has to offer, areas last; the first is the sensible one to begin with. */
export function columnKinds(catalogue: Catalogue, lens: Lens): readonly ColumnKind[] {
  const kinds = [...new Set(catalogue.groups.map(({ kind }) => kind))]
    .filter(isColumnKind)
    .filter((kind) => groupsUnder(catalogue, lens, kind).length > 1);
  return lens.group === null ? [...kinds, 'areas'] : ['areas', ...kinds];
}

/** The first of `kinds` that has a value in some column, else the first. `index`: what there is by indicator and area. */
export function firstColumnKind(
  catalogue: Catalogue,
  lens: Lens,
  kinds: readonly ColumnKind[],
  index: BoardIndex,
): ColumnKind {
  const { indicators } = applyLens(catalogue, lens);
  const isFilled = (code: string): boolean => indicators.some(({ id }) => index.get(id)?.has(code));
  return kinds.find((kind) => boardColumnsOf(catalogue, lens, kind).some(isFilled)) ?? kinds[0] ?? 'areas';
}

/** Codes of the columns, without the lens as a whole, which always stands first. */
export function boardColumnsOf(catalogue: Catalogue, lens: Lens, kind: ColumnKind): readonly string[] {
  if (kind !== 'areas') return groupsUnder(catalogue, lens, kind).map(({ code }) => code);
  const { area } = applyLens(catalogue, lens);
  return [...new Set(lensAreas(catalogue, lens))].filter((code) => code !== area);
}

/**
 * Everything the board may show under a lens, whatever the columns, and what benchmarks are worked out from besides: asked of the
 * engine once.
 */
export function boardRequest(catalogue: Catalogue, lens: Lens, benchmarks: readonly Benchmark[] = []) {
  const { indicators, area } = applyLens(catalogue, lens);
  const kinds = columnKinds(catalogue, lens);
  const shown = indicators.map(({ id }) => id);
  const used = benchmarks.filter(({ indicator }) => shown.includes(indicator));
  const { compared, peers } = comparedWith(used, catalogue);
  const also = figuresBeside(used);
  return {
    indicators: [...new Set([...shown, ...compared])],
    areas: [...new Set([area, ...kinds.flatMap((kind) => boardColumnsOf(catalogue, lens, kind)), ...peers.flat()])],
    years: lens.years,
    breakdowns: 'headline' as const,
    also,
    ...(also.length > 0 ? { hasEditions: true } : {}),
  };
}
