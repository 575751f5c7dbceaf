import type { Catalogue } from '../../framework/catalogue.ts';
import type { FrameworkNode, Indicator } from '../../framework/framework.ts';
import { applyLens, areasAskedAmong, areasAskedUnder, inhabitedAreas, type Lens } from '../../framework/lens.ts';
import { frameworkOutline, indicatorsUnder } from '../../framework/outline.ts';
import { TONES, type Tone, UNTOLD } from '../methods/statuses.ts';
import { type BoardColumns, type BoardEntry, type BoardSeries, hasTargetAt } from './board-entries.ts';

/** One indicator in one area; null without data. */
export type BoardCell = BoardEntry | null;

/**
 * How far the data of an indicator reach: areas of the lens that it is asked of (`of`; 0: it is not asked here), those of them with a
 * value, and the latest year of any column.
 */
export interface BoardCoverage {
  readonly areas: number;
  readonly of: number;
  /** Share of the areas, 0 to 1; null where the indicator is not asked here, published for its own area only, or a number of areas. */
  readonly share: number | null;
  readonly latestYear: number | null;
}

export type ToneCounts = Readonly<Record<Tone, number>>;

export interface IndicatorRow {
  readonly kind: 'indicator';
  readonly id: string;
  readonly indicator: Indicator;
  /** The breakdown its cells are of; blank: the total. */
  readonly breakdown: string;
  readonly depth: number;
  /** What stands in a column, by its place. */
  cellAt(column: number): BoardCell;
  /** Whether it is asked of the area of a column, or of some area of its group. */
  isAskedAt(column: number): boolean;
  readonly coverage: BoardCoverage;
  readonly counts: ToneCounts;
  /** Some of its cells were judged without a target. */
  readonly isHollow: boolean;
}

export interface NodeRow {
  readonly kind: 'node';
  readonly id: string;
  /** Null: indicators that stand under no node (`NO_NODE`), or have no value in any column (`WITHOUT_VALUE`). */
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
  /** Cells with data in the rows shown. */
  readonly cells: number;
  /**
   * Cells by verdict of all rows but those of context indicators, those of closed nodes too; of the lens as a whole only where it
   * stands alone.
   */
  readonly counts: ToneCounts;
  /** Those of them that are judged against a target. */
  readonly withTarget: number;
  /** Cells of context indicators that are judged. */
  readonly contextJudged: number;
  /** Some of them were judged without a target. */
  readonly isHollow: boolean;
  /** Of each column, whether it is a group. */
  readonly isGroup: readonly boolean[];
  /** Some indicator shown is not asked of a column. */
  readonly hasUnasked: boolean;
  /** Some indicator shown has medians of areas. */
  readonly hasMedians: boolean;
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
/** Id of the row above the indicators without a value in any column, which come last. */
export const WITHOUT_VALUE = '-';

const blankCounts = (): Record<Tone, number> => ({ good: 0, moderate: 0, poor: 0, bad: 0, none: 0 });

/** How many of the cells counted are judged. */
export const judgedOf = ({ good, moderate, poor, bad }: ToneCounts): number => good + moderate + poor + bad;

function sumOf(rows: readonly IndicatorRow[]): ToneCounts {
  const counts = blankCounts();
  for (const row of rows) for (const tone of TONES) counts[tone] += row.counts[tone];
  return counts;
}

/** The judgements of a board: its series, and what one way of judging says of them. */
export interface BoardVerdicts extends Pick<BoardSeries, 'index' | 'latestYears'> {
  readonly columns: BoardColumns;
}

const NO_CELLS: ReadonlyMap<string, number> = new Map();

/** How the board looks at its judgements: by indicator and area. */
function lookup({ index, columns: { tone, ...columns } }: BoardVerdicts) {
  /** Of a cell the row of its judgement; −1 without data. */
  const rowAt = (indicator: string, area: string): number => index.get(indicator)?.get(area) ?? -1;
  return {
    rowAt,
    breakdownOf(indicator: string): string {
      const [row = -1] = index.get(indicator)?.values() ?? [];
      return columns.keys[columns.series[row] ?? -1]?.dims ?? '';
    },
    areasOf: (indicator: string) => index.get(indicator) ?? NO_CELLS,
    toneAt: (row: number): Tone => TONES[tone[row] ?? UNTOLD] ?? 'none',
    hasTarget: (row: number): boolean => hasTargetAt(columns, row),
    gapOf: (row: number): number => columns.gapRel[row] ?? Number.NaN,
    cell(indicator: string, area: string): BoardCell {
      const row = rowAt(indicator, area);
      return row < 0 ? null : columns.at(row);
    },
  };
}

type Lookup = ReturnType<typeof lookup>;

/** The scoreboard: objective → outcome → indicator against areas, as the choices have it. */
export function boardOf(verdicts: BoardVerdicts, catalogue: Catalogue, lens: Lens, choices: BoardChoices): Board {
  const { indicators, area } = applyLens(catalogue, lens);
  const asked = areasAskedUnder(catalogue, lens);
  const found = lookup(verdicts);
  const wanted = indicators.filter(choices.isWanted);
  const filled = choices.columns.filter((code) => wanted.some(({ id }) => found.areasOf(id).has(code)));
  const columns = [area, ...orderColumns(filled, wanted, found, choices)];
  const membersOf = new Map(catalogue.groups.map(({ code, members }) => [code, members]));
  const isGroup = columns.map((code) => membersOf.has(code));
  const askedIn = columns.map((code) =>
    areasAskedAmong(catalogue, code === area ? inhabitedAreas(catalogue, lens) : (membersOf.get(code) ?? [code])),
  );
  const rows = wanted.flatMap((indicator): Row[] => {
    const held = columns.map((code) => found.rowAt(indicator.id, code)).filter((row) => row >= 0);
    if (!isKept(held, found, choices)) return [];
    const row: IndicatorRow = {
      kind: 'indicator',
      id: indicator.id,
      indicator,
      breakdown: found.breakdownOf(indicator.id),
      depth: 0,
      cellAt: (column) => found.cell(indicator.id, columns[column] ?? ''),
      isAskedAt: (column) => (askedIn[column]?.(indicator).size ?? 0) > 0,
      coverage: coverageOf(indicator, verdicts, asked(indicator)),
      counts: countsOf(held, found),
      isHollow: !held.every(found.hasTarget),
    };
    const whole = found.rowAt(indicator.id, area);
    return [{ row, gap: whole < 0 ? Number.NaN : found.gapOf(whole) }];
  });
  const inOrder =
    choices.rowOrder === 'framework'
      ? treeOf(
          rows.map(({ row }) => row),
          catalogue,
          choices,
        )
      : orderRows(rows, choices.rowOrder);
  const shown = inOrder.filter((row) => row.kind === 'indicator');
  const contextNodes = new Set(catalogue.framework.nodes.flatMap(({ id, kind }) => (kind === 'context' ? [id] : [])));
  const isContext = ({ indicator: { parent } }: IndicatorRow): boolean => parent !== null && contextNodes.has(parent);
  // No whole beside its parts.
  const parts = columns.length > 1 ? columns.slice(1) : columns;
  const placesOf = (of: readonly IndicatorRow[]) =>
    of.flatMap(({ id }) => parts.map((code) => found.rowAt(id, code)).filter((at) => at >= 0));
  const all = rows.map(({ row }) => row);
  const told = placesOf(all.filter((row) => !isContext(row)));
  return {
    columns,
    rows: inOrder,
    blankColumns: choices.columns.length - filled.length,
    hiddenIndicators: indicators.length - rows.length,
    cells: shown.reduce((sum, { counts }) => sum + TONES.reduce((own, tone) => own + counts[tone], 0), 0),
    counts: countsOf(told, found),
    withTarget: told.filter((at) => found.hasTarget(at) && found.toneAt(at) !== 'none').length,
    contextJudged: judgedOf(countsOf(placesOf(all.filter(isContext)), found)),
    isHollow: shown.some((row) => row.isHollow),
    isGroup,
    hasUnasked: shown.some((row) =>
      columns.some((_, column) => found.rowAt(row.id, columns[column] ?? '') < 0 && !row.isAskedAt(column)),
    ),
    hasMedians: shown.some(
      ({ id, indicator }) =>
        indicator.aggregation.kind === 'median' &&
        columns.some((code, column) => isGroup[column] && found.rowAt(id, code) >= 0),
    ),
  };
}

/** The rows of the judgements where indicators and areas meet, in their order. */
export function rowsAt(
  { index }: Pick<BoardVerdicts, 'index'>,
  indicators: Iterable<string>,
  areas: readonly string[],
): Uint32Array {
  const found: number[] = [];
  for (const id of indicators) {
    const cells = index.get(id) ?? NO_CELLS;
    for (const area of areas) {
      const row = cells.get(area);
      if (row !== undefined) found.push(row);
    }
  }
  return Uint32Array.from(found).sort();
}

/** The rows of the judgements that a board shows, in their order. */
export const shownRows = ({ rows, columns }: Board, verdicts: Pick<BoardVerdicts, 'index'>): Uint32Array =>
  rowsAt(
    verdicts,
    rows.flatMap((row) => (row.kind === 'indicator' ? [row.id] : [])),
    columns,
  );

/** A row with the gap of the whole; NaN where there is none. */
interface Row {
  readonly row: IndicatorRow;
  readonly gap: number;
}

function countsOf(rows: readonly number[], { toneAt }: Lookup): ToneCounts {
  const counts = blankCounts();
  for (const row of rows) counts[toneAt(row)]++;
  return counts;
}

function isKept(rows: readonly number[], { hasTarget, toneAt }: Lookup, choices: BoardChoices): boolean {
  const { tones, withTargetOnly } = choices;
  if (withTargetOnly && !rows.some(hasTarget)) return false;
  return tones.length === 0 || rows.some((row) => tones.includes(toneAt(row)));
}

function coverageOf(
  { id, aggregation }: Indicator,
  { index, latestYears }: BoardVerdicts,
  asked: ReadonlySet<string>,
): BoardCoverage {
  const cells = index.get(id) ?? NO_CELLS;
  const areas = [...asked].filter((code) => cells.has(code)).length;
  let latest = Number.NEGATIVE_INFINITY;
  for (const row of cells.values()) {
    const year = latestYears[row] ?? latest;
    if (year > latest) latest = year;
  }
  return {
    areas,
    of: asked.size,
    share:
      asked.size === 0 || ((aggregation.kind === 'none' || aggregation.kind === 'areas') && areas === 0)
        ? null
        : areas / asked.size,
    latestYear: Number.isFinite(latest) ? latest : null,
  };
}

function orderColumns(
  codes: readonly string[],
  indicators: readonly Indicator[],
  found: Lookup,
  { columnOrder, compareColumns }: BoardChoices,
): readonly string[] {
  if (columnOrder === 'name') return [...codes].sort(compareColumns);
  const counts = new Map(
    codes.map((code) => [
      code,
      countsOf(
        indicators.map(({ id }) => found.rowAt(id, code)).filter((row) => row >= 0),
        found,
      ),
    ]),
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

function orderRows(rows: readonly Row[], order: Exclude<RowOrder, 'framework'>): readonly IndicatorRow[] {
  const last = Number.NEGATIVE_INFINITY;
  const gapOf = ({ gap }: Row): number => (Number.isNaN(gap) ? last : gap);
  const coverage = ({ row }: Row): number => row.coverage.share ?? last;
  return [...rows]
    .sort((a, b) =>
      order === 'worst'
        ? compareCounts(a.row.counts, b.row.counts, TONES)
        : order === 'gap'
          ? gapOf(b) - gapOf(a) || 0
          : coverage(b) - coverage(a) || 0,
    )
    .map(({ row }) => row);
}

/**
 * The rows under their nodes, those without any value last; nodes without a row are left out, and what a closed node holds is not shown.
 */
function treeOf(rows: readonly IndicatorRow[], catalogue: Catalogue, { collapsed }: BoardChoices): readonly BoardRow[] {
  const { framework } = catalogue;
  const isFilled = ({ counts }: IndicatorRow): boolean => TONES.some((tone) => counts[tone] > 0);
  const byId = new Map(rows.filter(isFilled).map((row) => [row.id, row]));
  const under = (node: string | null): IndicatorRow[] =>
    indicatorsUnder(framework, node).flatMap(({ indicator }) => byId.get(indicator.id) ?? []);
  const outline = frameworkOutline(framework);
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
  const apart: readonly (readonly [string, readonly IndicatorRow[]])[] = [
    [NO_NODE, under(null)],
    [WITHOUT_VALUE, rows.filter((row) => !isFilled(row))],
  ];
  for (const [id, below] of apart) {
    if (below.length === 0) continue;
    const isOpen = !collapsed.has(id);
    tree.push(nodeRow(null, id, 0, isOpen, below));
    if (isOpen) for (const row of below) tree.push({ ...row, depth: 1 });
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
