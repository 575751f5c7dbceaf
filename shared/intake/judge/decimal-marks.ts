import { JalonError } from '../../core/errors.ts';
import { decimalOf, groupedReader, type MarkEvidence, noEvidence, takeEvidence } from '../dialect/column-marks.ts';
import { undressed } from '../dialect/dressed-number.ts';
import type { ColumnRole, Dialect, Recipe } from '../recipe.ts';
import { isByStep, isByYear } from '../roles/layout.ts';
import type { ScannedTable } from '../scan/scan-table.ts';

type Mark = Dialect['decimal'];

/** A column whose decimal mark nothing in the file decides, with numbers of it. */
export interface OpenColumn {
  readonly column: ColumnRole;
  readonly examples: readonly string[];
}

interface Decided {
  /** The decimal mark of every value column, by position. */
  readonly decimals: ReadonlyMap<number, Mark>;
  readonly open: readonly OpenColumn[];
}

/**
 * The decimal mark of every value column, by what its own numbers say, or else by the other ones of the file where they agree, or else by
 * what was said by hand. Columns of years, steps or parts are one measure and are judged together.
 */
export function decide(
  { columns, parts, dialect }: Pick<Recipe, 'columns' | 'parts' | 'dialect'>,
  evidenceOf: (position: number) => MarkEvidence,
): Decided {
  const values = columns.filter(({ role }) => role === 'value');
  const isOne = isByYear(columns) || isByStep(columns);
  const groupOf = ({ position }: ColumnRole): number =>
    isOne || parts[String(position)] !== undefined ? -1 : position;
  const found = [...new Set(values.map(groupOf))].map((group) => {
    const own = values.filter((column) => groupOf(column) === group);
    const evidence = added(own.map(({ position }) => evidenceOf(position)));
    return { own, evidence, mark: decimalOf(evidence) };
  });
  const sure = new Set(found.flatMap(({ mark }) => (mark === '.' || mark === ',' ? [mark] : [])));
  const [only = null] = sure.size === 1 ? sure : [];
  const ofFile = only ?? (dialect.marks === 'given' ? dialect.decimal : null);
  return {
    decimals: new Map(
      found.flatMap(({ own, mark }) =>
        own.map(({ position }) => [position, (mark === 'open' ? ofFile : mark) ?? dialect.decimal] as const),
      ),
    ),
    open: found.flatMap(({ own: [column], evidence, mark }) =>
      column && mark === 'open' && ofFile === null ? [{ column, examples: evidence.examples }] : [],
    ),
  };
}

function added(all: readonly MarkEvidence[]): MarkEvidence {
  const sum = noEvidence();
  for (const { sure, open, isOpenRound, hasWhole, hasLarge, examples } of all) {
    for (const mark of ['.', ','] as const) {
      sum.sure[mark] += sure[mark];
      sum.open[mark] += open[mark];
    }
    sum.isOpenRound ||= isOpenRound;
    sum.hasWhole ||= hasWhole;
    sum.hasLarge ||= hasLarge;
    sum.examples.push(...examples);
  }
  return sum;
}

/** What the cells of a column say of its decimal mark, given as its texts and how many cells hold each. */
export function evidenceIn(
  texts: readonly string[],
  cells: (at: number) => number,
  { missing }: Pick<Dialect, 'missing'>,
  evidence: MarkEvidence = noEvidence(),
): MarkEvidence {
  for (const [at, text] of texts.entries()) {
    const digits = missing.includes(text) ? undefined : undressed(text)?.digits;
    if (digits !== undefined) takeEvidence(evidence, digits, cells(at));
  }
  return evidence;
}

/** What every value column of a scanned table says of its decimal mark. */
const evidenceOfTable =
  (table: ScannedTable, { dialect }: Recipe) =>
  (position: number): MarkEvidence => {
    const { evidence, codes, texts } = table.numbers(position);
    const cells = new Float64Array(texts.length);
    for (const code of codes) if (code > 0) cells[code - 1] = (cells[code - 1] ?? 0) + 1;
    return evidenceIn(texts, (at) => cells[at] ?? 0, dialect, added([evidence]));
  };

/** The two readings of a number with three digits behind a single mark: as decimals, as thousands. */
export const readingsOf = (text: string): { readonly decimals: string; readonly thousands: string } => {
  const mark = text.includes('.') ? '.' : ',';
  return {
    decimals: String(groupedReader(mark)(text) ?? text),
    thousands: String(groupedReader(mark === '.' ? ',' : '.')(text) ?? text),
  };
};

/**
 * The decimal mark of every value column of a scanned table. Throws `intake/decimal-open` {column, text, decimals, thousands} where
 * neither the file nor a person decides.
 */
export function decimalsOf(table: ScannedTable, recipe: Recipe): Decided['decimals'] {
  const { decimals, open } = decide(recipe, evidenceOfTable(table, recipe));
  const [first] = open;
  if (first) {
    const [text = ''] = first.examples;
    throw new JalonError('intake/decimal-open', { column: first.column.label, text, ...readingsOf(text) });
  }
  return decimals;
}

/** A dialect with the decimal mark that a person has said, which decides where numbers do not. */
export const withMarks = (dialect: Dialect, decimal: Mark): Dialect => ({
  ...dialect,
  decimal,
  thousands:
    dialect.thousands === '' || dialect.thousands === decimal ? (decimal === '.' ? ',' : '.') : dialect.thousands,
  marks: 'given',
});

/** Columns whose decimal mark must be asked for, by the sample of a draft: a number of each, and its two readings. */
export function openMarks(
  draft: Pick<Recipe, 'columns' | 'parts' | 'dialect'> & { readonly rows: readonly (readonly string[])[] },
): readonly { readonly label: string; readonly text: string; readonly decimals: string; readonly thousands: string }[] {
  const cellsOf = (position: number): string[] => draft.rows.map((row) => (row[position] ?? '').trim());
  const { open } = decide(draft, (position) => evidenceIn(cellsOf(position), () => 1, draft.dialect));
  return open.map(({ column: { label }, examples: [text = ''] }) => ({ label, text, ...readingsOf(text) }));
}
