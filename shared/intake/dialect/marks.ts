import type { ColumnRole, Dialect } from '../recipe.ts';
import type { Sample } from './sample.ts';

type Marks = Pick<Dialect, 'decimal' | 'thousands'>;

/** The number a trimmed cell holds under given marks, or null: what `numberIn` reads, for the sample. */
export function readNumber(cell: string, { decimal, thousands }: Marks): number | null {
  const quoted = (mark: string): string => mark.replace(/[.'\s]/, (sign) => `\\${sign}`);
  const grouped = thousands === '' ? '' : `|[1-9]\\d{0,2}(?:${quoted(thousands)}\\d{3})+`;
  const pattern = new RegExp(
    `^[-+]?(?:(?:\\d+${grouped})(?:${quoted(decimal)}\\d*)?|${quoted(decimal)}\\d+)(?:[eE][-+]?\\d+)?$`,
  );
  if (!pattern.test(cell)) return null;
  const plain = thousands === '' ? cell : cell.replaceAll(thousands, '');
  return Number(plain.replace(decimal, '.'));
}

/** The marks with point and comma changed for each other. */
const otherMarks = ({ decimal, thousands }: Marks): Marks => {
  const swap = { '.': ',', ',': '.' } as const;
  return {
    decimal: swap[decimal],
    thousands: thousands === '.' || thousands === ',' ? swap[thousands] : thousands || decimal,
  };
};

export interface OtherMark {
  /** Value cells of the sample that would give another number, or none, or one where none is. */
  readonly cells: number;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** What would change if the decimal mark were the other one: nothing where the marks do not matter. */
export function underOtherMark({
  rows,
  dialect,
  columns,
}: Pick<Sample, 'rows'> & { readonly dialect: Dialect; readonly columns: readonly ColumnRole[] }): OtherMark {
  const other = otherMarks(dialect);
  const positions = columns.filter(({ role }) => role === 'value').map(({ position }) => position);
  const changed = rows.flatMap((row) =>
    positions
      .map((position) => (row[position] ?? '').trim())
      .filter((cell) => readNumber(cell, dialect) !== readNumber(cell, other)),
  );
  return { cells: changed.length, examples: [...new Set(changed)].slice(0, EXAMPLES) };
}
