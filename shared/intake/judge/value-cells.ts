import { causeOf, isRounded } from '../dialect/cells.ts';
import { groupedReader } from '../dialect/column-marks.ts';
import { DRESSES, type Dress, undressed } from '../dialect/dressed-number.ts';
import { scaleInLabel, scaleOfLine } from '../dialect/scale.ts';
import type { CellCause, LossRemark } from '../loss/loss-report.ts';
import type { ColumnRole, Dialect } from '../recipe.ts';
import type { ScannedTable } from '../scan/scan-table.ts';
import type { JudgedRows, ValueCells } from './judged-rows.ts';
import { combined } from './scales.ts';

/** What the cells of a column that are no plain numbers hold. */
export interface ReadTexts {
  /** NaN where a text holds no number. */
  readonly numbers: Float64Array;
  readonly causes: readonly CellCause[];
  readonly isRounded: readonly boolean[];
  readonly dresses: readonly (readonly Dress[])[];
  readonly units: readonly string[];
}

/**
 * Reads the different texts of a column with its decimal mark. A number in brackets is negative (accounting), unless the column writes
 * negative numbers with a sign: then nobody can say what the brackets mean, and the cell is unreadable.
 */
export function readTexts(
  texts: readonly string[],
  decimal: Dialect['decimal'],
  dialect: Pick<Dialect, 'decimal' | 'missing' | 'thousands' | 'marks'>,
  hasMinus = false,
): ReadTexts {
  const { missing, thousands } = dialect;
  // A person has said that nothing groups the digits: 1.234 is no number beside 1,5 then.
  const isUngrouped = dialect.marks === 'given' && thousands === '' && decimal === dialect.decimal;
  const read = groupedReader(decimal, isUngrouped);
  const found = texts.map((text) => (missing.includes(text) ? null : undressed(text)));
  const isSigned = hasMinus || found.some((one) => one?.digits.startsWith('-') && !one.dress.includes('accounting'));
  const isRead = found.map((one) => one !== null && !(isSigned && one.dress.includes('accounting')));
  return {
    numbers: Float64Array.from(found, (one, at) => (one && isRead[at] ? read(one.digits) : null) ?? Number.NaN),
    causes: texts.map((text) => causeOf(text, { missing })),
    isRounded: texts.map((text) => isRounded(text, { thousands })),
    dresses: found.map((one, at) => (isRead[at] ? (one?.dress ?? []) : [])),
    units: found.map((one) => one?.unit ?? ''),
  };
}

/** The cells of a value column as numbers, with what is to be said of how they are written. */
export function valueCells(
  table: ScannedTable,
  column: ColumnRole,
  decimal: Dialect['decimal'],
  dialect: Dialect,
): ValueCells {
  const { values: numbers, codes, texts, hasMinus } = table.numbers(column.position);
  const read = readTexts(texts, decimal, dialect, hasMinus);
  const factor = factorOf(column, dialect);
  const cells = new Float64Array(texts.length);
  let [plain, named] = [0, 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < numbers.length; row++) {
    const code = codes[row] ?? 0;
    if (code > 0) {
      numbers[row] = read.numbers[code - 1] ?? Number.NaN;
      cells[code - 1] = (cells[code - 1] ?? 0) + 1;
    }
    const isPlain = code === 0 || (read.units[code - 1] === '' && !Number.isNaN(numbers[row]));
    if (!isPlain) {
      if (!Number.isNaN(numbers[row])) named++;
      continue;
    }
    plain++;
    least = Math.min(least, Math.abs(numbers[row] ?? 0));
    most = Math.max(most, Math.abs(numbers[row] ?? 0));
  }
  const units = new Set(texts.flatMap((_, at) => (Number.isNaN(read.numbers[at]) ? [] : [read.units[at] ?? ''])));
  units.delete('');
  return {
    column,
    numbers,
    codes,
    texts,
    causes: read.causes,
    isRounded: read.isRounded,
    factor,
    units: [...units],
    named,
    plain: plain === 0 ? null : { cells: plain, least, most },
    remarks: [
      ...remarksOf(column, texts, cells, read),
      ...(factor === 1 ? [] : [scaledRemark(column, numbers, dialect)]),
    ],
  };
}

/** Scales of rows, unknown (NaN) where the label of a value column says another one. */
export function scaledBy(
  values: readonly ValueCells[],
  { codes, values: ofRows }: JudgedRows['factors'],
): JudgedRows['factors'] {
  const isClear = (factor: number): boolean => values.every(({ factor: own }) => !Number.isNaN(combined(factor, own)));
  return { codes, values: ofRows.map((factor) => (isClear(factor) ? factor : Number.NaN)) };
}

const EXAMPLES = 2;

function remarksOf(
  { label }: ColumnRole,
  texts: readonly string[],
  cells: Float64Array,
  { numbers, causes, dresses }: ReadTexts,
): readonly LossRemark[] {
  const counted = (kind: LossRemark['kind'], isOne: (at: number) => boolean): LossRemark[] => {
    const own = texts.map((_, at) => at).filter((at) => (cells[at] ?? 0) > 0 && isOne(at));
    if (own.length === 0) return [];
    return [
      {
        kind,
        column: label,
        cells: own.reduce((sum, at) => sum + (cells[at] ?? 0), 0),
        examples: own.slice(0, EXAMPLES).map((at) => texts[at] ?? ''),
      },
    ];
  };
  return [
    ...DRESSES.flatMap((dress) =>
      counted(dress, (at) => !Number.isNaN(numbers[at]) && dresses[at]?.includes(dress) === true),
    ),
    ...counted('unreadable', (at) => Number.isNaN(numbers[at]) && causes[at] === 'unreadable'),
  ];
}

/** What the label of a column, or a line above the table, says that its numbers are counted in; shares are counted in nothing. */
function factorOf({ label }: ColumnRole, { scaleLine }: Dialect): number {
  const { factor } = scaleInLabel(label);
  const isShare = /%|per ?cent|percentage|pour cent|\b(rate|ratio|index|share|taux|indice|part)\b/i.test(label);
  return scaleLine === undefined || isShare ? factor : combined(factor, scaleOfLine(scaleLine));
}

/** The numbers of a column whose label, or a line above the table, says their scale. */
function scaledRemark({ label }: ColumnRole, numbers: Float64Array, { scaleLine }: Dialect): LossRemark {
  let cells = 0;
  for (const number of numbers) if (!Number.isNaN(number)) cells++;
  return { kind: 'scaled', column: label, cells, examples: [scaleLine ?? label] };
}
