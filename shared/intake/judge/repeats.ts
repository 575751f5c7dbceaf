import type { RepeatedKeys } from '../loss/loss-report.ts';
import type { Recipe } from '../recipe.ts';
import { type Coded, compose } from '../scan/compose.ts';
import { recoded } from './columns.ts';
import { type CodedTexts, coded, type JudgedRows, REASON, type ValueCells } from './judged-rows.ts';

/** Years are no codes from 0: more than any of them tells that their combinations are hashed. */
const MOST_YEARS = 2 ** 31;

/** The column with code 0 for none. */
export function withNone({ codes, texts }: CodedTexts): Coded {
  if (texts.length === 0) return { codes, size: 1 };
  const made = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) made[row] = (codes[row] ?? -1) + 1;
  return { codes: made, size: texts.length + 1 };
}

export interface Settled
  extends Pick<JudgedRows, 'areaTexts' | 'originTexts' | 'area' | 'counterpart' | 'kept' | 'withinYear'> {
  /** Texts that meet another text of the same code in the same place. */
  readonly clashing: ReadonlySet<string>;
  /** The kept row that a repeated or merged one has the key of, by row; empty where nothing repeats. */
  readonly firstOf: ReadonlyMap<number, number>;
}

type Keys = Pick<
  JudgedRows,
  'areaTexts' | 'originTexts' | 'area' | 'counterpart' | 'period' | 'years' | 'dims' | 'names'
>;

/** Tells the rows that repeat an earlier one (or, by the rule `last`, a later one) in `reasons`, and counts periods within a year. */
export function settleRepeats(
  reasons: Uint8Array,
  { areaTexts, originTexts, area, counterpart, period, years, dims, names }: Keys,
  { repeated }: Recipe,
): Pick<Settled, 'kept' | 'withinYear' | 'clashing' | 'firstOf'> {
  const rowsKept = (): Int32Array => {
    const rows = new Int32Array(reasons.length);
    let count = 0;
    for (let row = 0; row < reasons.length; row++) if (reasons[row] === 0) rows[count++] = row;
    return rows.subarray(0, count);
  };
  const candidates = rowsKept();
  const place = [coded(area), withNone(counterpart), names, coded(dims)];
  const order = repeated === 'last' ? candidates.slice().reverse() : candidates;
  const keys = compose([...place, coded(period)], order, reasons.length);
  const clashing = new Set<string>();
  const firstOf = new Map<number, number>();
  if (keys.size < candidates.length) {
    const textAt = ({ codes, texts }: CodedTexts, row: number): string => texts[codes[row] ?? 0] ?? '';
    for (const row of order) {
      const first = keys.first[keys.codes[row] ?? 0] ?? row;
      if (first === row) continue;
      reasons[row] = repeated === 'sum' ? REASON.merged : REASON.repeated;
      firstOf.set(row, first);
      for (const column of [areaTexts, originTexts])
        if (textAt(column, row) !== textAt(column, first)) clashing.add(textAt(column, row));
    }
  }
  const kept = keys.size < candidates.length ? rowsKept() : candidates;
  const isFiner = period.texts.length > new Set(years).size;
  return { kept, withinYear: isFiner ? kept.length - placesAndYears().size : 0, clashing, firstOf };

  function placesAndYears(): Coded {
    return compose([...place, { codes: recoded(period.codes, years), size: MOST_YEARS }], kept, reasons.length);
  }
}

const EXAMPLES = 2;

/** The rows of one key: how many differ in a value, and pairs of them with the values both have (rows of the file from 1). */
export function repeatsOf(
  { firstOf }: Pick<Settled, 'firstOf'>,
  values: readonly ValueCells[],
  lines: Int32Array | null,
): Omit<RepeatedKeys, 'column'> {
  const lineOf = (row: number): number => (lines?.[row] ?? row) + 1;
  const examples: RepeatedKeys['examples'][number][] = [];
  let differing = 0;
  for (const [row, first] of firstOf) {
    const column = values.find(({ numbers }) => !Object.is(numbers[row], numbers[first]));
    if (!column) continue;
    differing++;
    if (examples.length >= EXAMPLES) continue;
    const text = (one: number): string => {
      const number = column.numbers[one] ?? Number.NaN;
      return Number.isNaN(number) ? (column.texts[(column.codes[one] ?? 0) - 1] ?? '') : String(number);
    };
    examples.push({ rows: [lineOf(first), lineOf(row)], values: [text(first), text(row)] });
  }
  return { rows: firstOf.size, differing, examples };
}

/** Adds the numbers of merged rows to those of the row that is kept. */
export function addUp({ firstOf }: Settled, values: readonly ValueCells[]): void {
  for (const { numbers } of values)
    for (const [row, first] of firstOf) {
      const [sum, more] = [numbers[first] ?? Number.NaN, numbers[row] ?? Number.NaN];
      if (!Number.isNaN(more)) numbers[first] = Number.isNaN(sum) ? more : sum + more;
    }
}
