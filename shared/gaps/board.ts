import type { Catalogue } from '../framework/catalogue.ts';
import type { FrameworkNode, Indicator } from '../framework/framework.ts';
import { applyLens, type Lens, lensAreas } from '../framework/lens.ts';
import { indicatorsUnder, outlineOf } from '../framework/outline.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';
import type { Tone } from './method.ts';

/** From what is worst to what is best; what could not be judged comes last. */
export const TONES = ['bad', 'poor', 'moderate', 'good', 'none'] as const satisfies readonly Tone[];

/** One indicator in one area: its total, or its breakdowns, the worst first; empty without data. */
export type BoardCell = readonly BoardEntry[];

/** How far the data of an indicator reach: areas of the lens with a value, and the latest year of any column. */
export interface BoardCoverage {
  readonly areas: number;
  readonly of: number;
  /** Share of the areas, 0 to 1; null where the indicator is published for its own area only. */
  readonly share: number | null;
  readonly latestYear: number | null;
}

export type ToneCounts = Readonly<Record<Tone, number>>;

export interface IndicatorRow {
  readonly kind: 'indicator';
  readonly id: string;
  readonly indicator: Indicator;
  readonly depth: number;
  /** One per column. */
  readonly cells: readonly BoardCell[];
  readonly coverage: BoardCoverage;
  readonly counts: ToneCounts;
}

export interface NodeRow {
  readonly kind: 'node';
  readonly id: string;
  /** Null: indicators that stand under no node. */
  readonly node: FrameworkNode | null;
  readonly depth: number;
  readonly isOpen: boolean;
  /** Indicators below it, at whatever depth. */
  readonly indicators: number;
  /** Cells below it by verdict. */
  readonly counts: ToneCounts;
}

export type BoardRow = IndicatorRow | NodeRow;

export interface Board {
  /** Area and group codes, the lens as a whole first. */
  readonly columns: readonly string[];
  readonly rows: readonly BoardRow[];
  /** Columns left out because no indicator shown has data for them. */
  readonly blankColumns: number;
  /** Indicators left out by the filters. */
  readonly hiddenIndicators: number;
}

export const ROW_ORDERS = ['framework', 'worst', 'gap', 'coverage'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];
export const COLUMN_ORDERS = ['name', 'worst', 'best'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

export interface BoardChoices {
  readonly columns: readonly string[];
  readonly rowOrder: RowOrder;
  readonly columnOrder: ColumnOrder;
  /** Verdicts to keep; empty keeps all. A row stays when one of its cells has one of them. */
  readonly tones: readonly Tone[];
  readonly withTargetOnly: boolean;
  readonly collapsed: ReadonlySet<string>;
  /** Whether an indicator is searched for. */
  readonly isWanted: (indicator: Indicator) => boolean;
  readonly compareColumns: (a: string, b: string) => number;
}

/** Id of the row above the indicators that stand under no node. */
export const NO_NODE = '';

const blankCounts = (): Record<Tone, number> => ({ good: 0, moderate: 0, poor: 0, bad: 0, none: 0 });

function countsOf(cells: readonly BoardCell[]): ToneCounts {
  const counts = blankCounts();
  for (const [first] of cells) if (first) counts[first.assessment.tone]++;
  return counts;
}

function sumOf(rows: readonly IndicatorRow[]): ToneCounts {
  const counts = blankCounts();
  for (const row of rows) for (const tone of TONES) counts[tone] += row.counts[tone];
  return counts;
}

const rankOf = ({ assessment }: BoardEntry): number => TONES.indexOf(assessment.tone);

/** The cells of every indicator and area that has entries, each with its worst breakdown first. */
export function cellsOf(entries: readonly BoardEntry[]): ReadonlyMap<string, ReadonlyMap<string, BoardCell>> {
  const map = new Map<string, Map<string, BoardEntry[]>>();
  for (const entry of entries) {
    const { id, area } = entry.series;
    const areas = map.get(id) ?? new Map<string, BoardEntry[]>();
    map.set(id, areas);
    const cell = areas.get(area);
    if (cell) cell.push(entry);
    else areas.set(area, [entry]);
  }
  for (const areas of map.values())
    for (const cell of areas.values()) if (cell.length > 1) cell.sort((a, b) => rankOf(a) - rankOf(b));
  return map;
}

const NO_CELLS: ReadonlyMap<string, BoardCell> = new Map();

/** The scoreboard: objective → outcome → indicator against areas, as the choices have it. */
export function boardOf(
  cells: ReadonlyMap<string, ReadonlyMap<string, BoardCell>>,
  catalogue: Catalogue,
  lens: Lens,
  choices: BoardChoices,
): Board {
  const { indicators, area } = applyLens(catalogue, lens);
  const members = [...new Set(lensAreas(catalogue, lens))];
  const wanted = indicators.filter(choices.isWanted);
  const filled = choices.columns.filter((code) => wanted.some(({ id }) => (cells.get(id) ?? NO_CELLS).has(code)));
  const columns = [area, ...orderColumns(filled, wanted, cells, choices)];
  const rowOf = (indicator: Indicator): IndicatorRow => {
    const own = cells.get(indicator.id) ?? NO_CELLS;
    const rowCells = columns.map((code) => own.get(code) ?? []);
    return {
      kind: 'indicator',
      id: indicator.id,
      indicator,
      depth: 0,
      cells: rowCells,
      coverage: coverageOf(indicator, own, members),
      counts: countsOf(rowCells),
    };
  };
  const rows = wanted.map(rowOf).filter((row) => isKept(row, choices));
  return {
    columns,
    rows: choices.rowOrder === 'framework' ? treeOf(rows, catalogue, choices) : orderRows(rows, choices.rowOrder),
    blankColumns: choices.columns.length - filled.length,
    hiddenIndicators: indicators.length - rows.length,
  };
}

function isKept({ cells }: IndicatorRow, { tones, withTargetOnly }: BoardChoices): boolean {
  const entries = cells.flatMap(([first]) => (first ? [first] : []));
  if (withTargetOnly && !entries.some(hasTarget)) return false;
  return tones.length === 0 || entries.some(({ assessment }) => tones.includes(assessment.tone));
}

function coverageOf(
  { aggregation }: Indicator,
  cells: ReadonlyMap<string, BoardCell>,
  members: readonly string[],
): BoardCoverage {
  const areas = members.filter((code) => cells.has(code)).length;
  const years = [...cells.values()].flatMap((cell) => cell.flatMap(({ series }) => series.points.at(-1)?.year ?? []));
  return {
    areas,
    of: members.length,
    share: members.length === 0 || (aggregation.kind === 'none' && areas === 0) ? null : areas / members.length,
    latestYear: years.length > 0 ? Math.max(...years) : null,
  };
}

function orderColumns(
  codes: readonly string[],
  indicators: readonly Indicator[],
  cells: ReadonlyMap<string, ReadonlyMap<string, BoardCell>>,
  { columnOrder, compareColumns }: BoardChoices,
): readonly string[] {
  if (columnOrder === 'name') return [...codes].sort(compareColumns);
  const counts = new Map(
    codes.map((code) => [code, countsOf(indicators.map(({ id }) => cells.get(id)?.get(code) ?? []))]),
  );
  const order = columnOrder === 'worst' ? TONES : ([...TONES.slice(0, -1).reverse(), 'none'] as const);
  return [...codes].sort((a, b) => compareCounts(counts.get(a), counts.get(b), order) || compareColumns(a, b));
}

/** More of the first verdict comes first, then more of the second, and so on. */
function compareCounts(a: ToneCounts | undefined, b: ToneCounts | undefined, order: readonly Tone[]): number {
  for (const tone of order) {
    const difference = (b?.[tone] ?? 0) - (a?.[tone] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function orderRows(rows: readonly IndicatorRow[], order: Exclude<RowOrder, 'framework'>): readonly IndicatorRow[] {
  const last = Number.NEGATIVE_INFINITY;
  const gap = ({ cells }: IndicatorRow): number => cells[0]?.[0]?.assessment.gapRel ?? last;
  const coverage = (row: IndicatorRow): number => row.coverage.share ?? last;
  return [...rows].sort((a, b) =>
    order === 'worst'
      ? compareCounts(a.counts, b.counts, TONES)
      : order === 'gap'
        ? gap(b) - gap(a) || 0
        : coverage(b) - coverage(a) || 0,
  );
}

/** The rows under their nodes; nodes without a row are left out, and what a closed node holds is not shown. */
function treeOf(rows: readonly IndicatorRow[], catalogue: Catalogue, { collapsed }: BoardChoices): readonly BoardRow[] {
  const { framework } = catalogue;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const under = (node: string | null): IndicatorRow[] =>
    indicatorsUnder(framework, node).flatMap(({ indicator }) => byId.get(indicator.id) ?? []);
  const outline = outlineOf(framework);
  const tree: BoardRow[] = [];
  let closedAt = Number.POSITIVE_INFINITY;
  outline.forEach(({ node, depth }, at) => {
    if (depth > closedAt) return;
    closedAt = Number.POSITIVE_INFINITY;
    const next = outline.findIndex((other, place) => place > at && other.depth <= depth);
    const below = outline.slice(at, next < 0 ? undefined : next).flatMap((one) => under(one.node.id));
    if (below.length === 0) return;
    const isOpen = !collapsed.has(node.id);
    tree.push(nodeRow(node, node.id, depth, isOpen, below));
    if (isOpen) for (const row of under(node.id)) tree.push({ ...row, depth: depth + 1 });
    else closedAt = depth;
  });
  const loose = under(null);
  if (loose.length > 0) {
    const isOpen = !collapsed.has(NO_NODE);
    tree.push(nodeRow(null, NO_NODE, 0, isOpen, loose));
    if (isOpen) for (const row of loose) tree.push({ ...row, depth: 1 });
  }
  return tree;
}

const nodeRow = (
  node: FrameworkNode | null,
  id: string,
  depth: number,
  isOpen: boolean,
  below: readonly IndicatorRow[],
): NodeRow => ({ kind: 'node', id, node, depth, isOpen, indicators: below.length, counts: sumOf(below) });
