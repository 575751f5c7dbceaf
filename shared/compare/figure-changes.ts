import type { TableContent } from '../report/document.ts';
import { shareOfChange } from '../review/tolerance-words.ts';

/** A figure or table of a workbench, worked out; `table` null: it shows nothing. */
export interface ComparedFigure {
  /** The same in both workbenches. */
  readonly key: string;
  readonly name: string;
  /** What opens it: a saved chart, or a block of the report. */
  readonly opens: { readonly kind: 'chart' | 'block'; readonly id: string };
  readonly table: TableContent | null;
}

export interface ChangedCell {
  readonly row: string;
  readonly column: string;
  /** As people read them; blank: the cell is not there. */
  readonly before: string;
  readonly after: string;
  /** Of the larger of the two in size, 0 to 2; null where one of them is no number. */
  readonly relative: number | null;
  /** Of what it was, with its sign; null where that is zero or no number. */
  readonly share: number | null;
}

export interface FigureChange {
  readonly key: string;
  readonly name: string;
  readonly opens: ComparedFigure['opens'];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Cells that differ, worst first, and of how many. */
  readonly changed: number;
  readonly cells: readonly ChangedCell[];
  readonly of: number;
  /** The largest relative difference of numbers; null: no number differs from another one. */
  readonly worst: number | null;
}

export interface FigureChanges {
  /** Figures that both have, of which so many changed. */
  readonly compared: number;
  readonly changed: number;
  /** What differs, worst first; figures that only one has come last. */
  readonly changes: readonly FigureChange[];
}

/** Cells listed of one figure. */
const MOST_CELLS = 20;

/** Figures of two workbenches, cell by cell. `tolerance`: largest relative difference of two numbers that is none. */
export function figureChanges(
  before: readonly ComparedFigure[],
  after: readonly ComparedFigure[],
  tolerance: number,
): FigureChanges {
  const known = (figures: readonly ComparedFigure[]): Known => new Map(figures.map((one) => [one.key, one]));
  const [was, now] = [known(before), known(after)];
  const compared = [...now.values()].flatMap((figure) => {
    const then = was.get(figure.key);
    return then ? [figureChange(then, figure, tolerance)] : [];
  });
  const changed = compared
    .filter((one) => one.changed > 0)
    .sort((a, b) => (b.worst ?? -1) - (a.worst ?? -1) || b.changed - a.changed);
  const lone = (known: Known, other: Known, kind: 'added' | 'removed'): readonly FigureChange[] =>
    [...known.values()]
      .filter(({ key }) => !other.has(key))
      .map(({ key, name, opens }) => ({ key, name, opens, kind, changed: 0, cells: [], of: 0, worst: null }));
  return {
    compared: compared.length,
    changed: changed.length,
    changes: [...changed, ...lone(was, now, 'removed'), ...lone(now, was, 'added')],
  };
}

type Known = ReadonlyMap<string, ComparedFigure>;

function figureChange(before: ComparedFigure, after: ComparedFigure, tolerance: number): FigureChange {
  const [was, now] = [cellsOf(before.table), cellsOf(after.table)];
  const all = new Map([...was, ...now]);
  const cells = [...all].flatMap(([key, { row, column }]): readonly ChangedCell[] => {
    const [then, current] = [was.get(key), now.get(key)];
    const [a, b] = [then?.value, current?.value];
    const relative = a === undefined || b === undefined ? null : relativeDifference(a, b);
    const isSame = relative === null ? a === b && then?.text === current?.text : relative <= tolerance;
    return isSame
      ? []
      : [{ row, column, before: then?.text ?? '', after: current?.text ?? '', relative, share: shareOfChange(a, b) }];
  });
  cells.sort((a, b) => (b.relative ?? -1) - (a.relative ?? -1));
  const { key, name, opens } = after;
  return {
    key,
    name,
    opens,
    kind: 'changed',
    changed: cells.length,
    cells: cells.slice(0, MOST_CELLS),
    of: all.size,
    worst: cells[0]?.relative ?? null,
  };
}

/** The difference of two numbers as a share of the larger in size: 0 where they are the same, 2 where only their sign differs. */
export const relativeDifference = (one: number, other: number): number =>
  one === other ? 0 : Math.abs(other - one) / Math.max(Math.abs(one), Math.abs(other));

interface PlacedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly value: number | undefined;
}

/** Cells by the words in front of their row and above their column; where words stand again, by how often they did. */
function cellsOf(table: TableContent | null): ReadonlyMap<string, PlacedCell> {
  if (!table) return new Map();
  const words = table.columns.findIndex(({ kind }) => kind !== 'text');
  const lead = Math.max(1, words < 0 ? 1 : words);
  const labels = counted(table.columns.map(({ label }) => label));
  const rows = counted(
    table.rows.map((cells) =>
      cells
        .slice(0, lead)
        .map(({ text }) => text)
        .join(' · '),
    ),
  );
  return new Map(
    table.rows.flatMap((cells, at) =>
      cells.slice(lead).map(({ text, value }, place) => {
        const [row, column] = [rows[at], labels[place + lead]];
        return [
          JSON.stringify([row, column]),
          { row: row?.text ?? '', column: column?.text ?? '', text, value },
        ] as const;
      }),
    ),
  );
}

function counted(texts: readonly string[]): readonly { readonly text: string; readonly again: number }[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const again = seen.get(text) ?? 0;
    seen.set(text, again + 1);
    return { text, again };
  });
}
