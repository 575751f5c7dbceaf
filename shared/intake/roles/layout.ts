import type { ColumnRole, Layout, Recipe } from '../recipe.ts';

/** A label of years: "2013", "X2013", "FY2013", "2013 [YR2013]", "2012/13", each with a flag behind it. */
const YEAR_LABEL =
  /^\s*(?:x|yr?_?|fy ?|_|year ?|ann[ée]e ?)?((?:1[89]|20|21)\d\d)(?:\s*[-–/]\s*(\d{2}|\d{4}))?(?:\s*\[yr\d{4}\])?[\s_]*[([]?([*†‡]+|[a-zé]{1,11}\.?)?[)\]]?\s*$/i;

/** Flags behind a year by the status they mean (SDMX CL_OBS_STATUS); a mark that is none means a normal value. */
const YEAR_FLAGS: readonly (readonly [RegExp, string])[] = [
  [/^(p|prov.*|prelim.*|r|rev.*)$/i, 'P'],
  [/^(e|est.*)$/i, 'E'],
  [/^(f|forecast.*|proj.*|pr[ée]v.*)$/i, 'F'],
  [/^(b|break)$/i, 'B'],
  [/^(\W*|a|actual|final|d[ée]f.*|r[ée]el)$/i, 'A'],
];

interface LabelledYear {
  readonly year: number;
  /** Status of the values below it (SDMX CL_OBS_STATUS). */
  readonly status: string;
}

/** What the label of a column of years says, or null. A year that runs over two calendar years is its last one. */
export function labelledYear(label: string): LabelledYear | null {
  const [, first, next, flag = ''] = YEAR_LABEL.exec(label) ?? [];
  const status = YEAR_FLAGS.find(([pattern]) => pattern.test(flag.replace(/\.$/, '')))?.[1];
  if (first === undefined || status === undefined) return null;
  if (next === undefined) return { year: Number(first), status };
  const year = Number(first) + 1;
  return String(year).endsWith(next) ? { year, status } : null;
}

/** The label of a column of years as a year, or null. */
export const yearOfLabel = (label: string): number | null => labelledYear(label)?.year ?? null;

/** Whether a column tells projections from what was observed. */
export const isScenario = (label: string): boolean =>
  /^\s*(variant|variante|scenario|sc[ée]nario|projection)s?\s*$/i.test(label);

/** Whether a column says the last year that is no forecast, row by row (the IMF's "Estimates Start After"). */
export const isLastObserved = (label: string): boolean => /^\s*estimates?[ _]start[ _]after\s*$/i.test(label);

/** The label of a column of steps ("v1", "h 12", "3") as its number from 1, or null. */
export const stepOfLabel = (label: string): number | null => {
  const found = /^\s*[a-z]{0,2}[ _]?([1-9]\d{0,2})\s*$/i.exec(label);
  return found ? Number(found[1]) : null;
};

/** The parts of a draft or recipe that say how its table is laid out. */
type LaidOut = Pick<Recipe, 'columns' | 'parts'>;

const valuesOf = (columns: readonly ColumnRole[]): readonly ColumnRole[] =>
  columns.filter((column) => column.role === 'value');

export const layoutOf = ({ columns, parts }: LaidOut): Layout => {
  if (isByYear(columns)) return 'wide-by-year';
  if (isByStep(columns)) return 'wide-by-step';
  const values = valuesOf(columns);
  if (values.some(({ position }) => parts[String(position)] !== undefined)) return 'wide-by-part';
  return values.length > 1 ? 'wide-by-measure' : 'long';
};

/** Whether the years stand in the labels of the value columns: no column holds them, and every value column is called by one. */
export const isByYear = (columns: readonly ColumnRole[]): boolean => {
  const values = valuesOf(columns);
  return (
    values.length > 0 &&
    !columns.some((column) => column.role === 'time') &&
    values.every((column) => yearOfLabel(column.label) !== null)
  );
};

/** Of several columns of one year (and one part of it by `levels`) the first stays; the others are left out, which is counted. */
export function withOneOfYear(columns: readonly ColumnRole[], levels: readonly string[] | null): readonly ColumnRole[] {
  if (!isByYear(columns)) return columns;
  const taken = new Set<string>();
  return columns.map((column): ColumnRole => {
    if (column.role !== 'value') return column;
    const key = `${yearOfLabel(column.label)} ${levels?.[column.position] ?? ''}`;
    if (taken.has(key)) return { ...column, role: 'ignore', reason: 'same-year' };
    taken.add(key);
    return column;
  });
}

/** Fewer numbered columns than this are measures that happen to be numbered. */
const STEPS = 4;

/** Whether the value columns are the years that follow the one in the time column: numbered from 1, after a column of starts. */
export const isByStep = (columns: readonly ColumnRole[]): boolean => {
  const values = valuesOf(columns);
  const time = columns.find((column) => column.role === 'time');
  return (
    values.length >= STEPS &&
    time !== undefined &&
    /^(start|first|d[ée]but)/i.test(time.label.trim()) &&
    values.every((column, at) => stepOfLabel(column.label) === at + 1)
  );
};

interface Understood {
  readonly columns: readonly ColumnRole[];
  /** Area and year of the whole file. */
  readonly area: string | null;
  readonly year: number | null;
}

export const NEEDED = ['area', 'time', 'value'] as const;

/** What is lacking before observations can be made, or null. */
export const missingRole = ({ columns, area, year }: Understood): (typeof NEEDED)[number] | null =>
  NEEDED.find(
    (role) =>
      !columns.some((column) => column.role === role) &&
      !(role === 'time' && (isByYear(columns) || year !== null)) &&
      !(role === 'area' && area !== null),
  ) ?? null;

/** Whether a table holds footnotes for another one: texts and keys, and no values. */
export const isFootnotes = (columns: readonly ColumnRole[]): boolean =>
  columns.some((column) => column.role === 'footnote') && valuesOf(columns).length === 0;
