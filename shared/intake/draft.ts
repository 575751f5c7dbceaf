import { errorOf } from '../core/errors.ts';
import { BY_HAND } from '../engine/observations.ts';
import type { Area } from '../framework/areas.ts';
import { detectDialect } from './dialect/dialect.ts';
import { readSample, type Sample } from './dialect/sample.ts';
import { isBareLabel } from './emit/found.ts';
import type { FileTable } from './formats/file-table.ts';
import type { Dialect, FootnoteTable, Recipe } from './recipe.ts';
import { isByStep, isByYear, isFootnotes, missingRole } from './roles/layout.ts';
import { partsOf, partsOfLevels } from './roles/parts.ts';
import { guessColumns } from './roles/roles.ts';
import { titleLine } from './title.ts';

/** What intake understands of a file so far; every field can be corrected before it is loaded. */
export interface Draft extends Sample, Omit<Recipe, 'table' | 'indicators'> {
  readonly table: Pick<FileTable, 'path' | 'hiddenRows' | 'remarks'>;
}

/** What a table holds when read in `dialect`: header, first rows and the roles they suggest. */
export function draftOf(
  { path, bytes, hiddenRows, remarks = [] }: FileTable,
  dialect: Dialect,
  areas: readonly Area[],
): Draft {
  const sample = readSample(bytes, dialect);
  const guess = guessColumns(sample, areas);
  return {
    table: { path, hiddenRows, remarks },
    dialect,
    conditions: [],
    parts: sample.levels && !sample.hasMeasures ? partsOfLevels(guess.columns, sample.levels) : partsOf(guess.columns),
    area: null,
    year: null,
    repeated: 'first',
    footnotes: null,
    suppressBelow: null,
    sensitive: [],
    matches: {},
    ...(sample.hasMeasures
      ? { measures: namesOfMeasures(sample.levels ?? []) }
      : titled(guess.columns, titleLine(bytes, dialect))),
    ...sample,
    ...guess,
  };
}

/** The title of the table as the name of a lone value column that has none of its own. */
function titled(columns: Recipe['columns'], title: string | null): Pick<Recipe, 'measures'> {
  const [value, ...others] = columns.filter(({ role }) => role === 'value');
  const isOpen = value && others.length === 0 && isBareLabel(value.label) && !columns.some(isIndicatorColumn);
  return title !== null && isOpen ? { measures: { [value.position]: { name: title } } } : {};
}

const isIndicatorColumn = ({ role }: Recipe['columns'][number]): boolean => role === 'indicator';

const namesOfMeasures = (levels: readonly string[]): NonNullable<Recipe['measures']> =>
  Object.fromEntries(levels.flatMap((name, at) => (name === '' ? [] : [[String(at), { name }] as const])));

/**
 * A draft read again in another dialect. Header, rows and guesses are made anew; what a person said stays: of the whole table, and, as
 * long as the columns have the same labels, of each column and of which rows are read.
 */
export function readIn(dialect: Dialect, draft: Draft, bytes: Uint8Array, areas: readonly Area[]): Draft {
  const made = draftOf({ ...draft.table, bytes, isHidden: false }, dialect, areas);
  const { area, year, repeated, footnotes, suppressBelow, matches } = draft;
  const whole = { ...made, area, year, repeated, footnotes, suppressBelow, matches };
  const isSame =
    made.header.length === draft.header.length && made.header.every((label, at) => label === draft.header[at]);
  if (!isSame) return whole;
  const { conditions, sensitive } = draft;
  const said = new Map(draft.columns.filter(({ reason }) => reason === 'by-hand').map((one) => [one.position, one]));
  return {
    ...whole,
    conditions,
    sensitive,
    columns: made.columns.map((column) => said.get(column.position) ?? column),
    ...(draft.measures ? { measures: draft.measures } : {}),
  };
}

/** The drafts of all tables of a file that can be understood as one; `intake/no-table` and the like where none can. */
export function draftsOf(tables: readonly FileTable[], areas: readonly Area[]): readonly Drafted[] {
  const read = tables.map((table) => ({ table, dialect: detectDialect(table.bytes) }));
  const drafts = read.flatMap(({ table, dialect }) =>
    dialect.ok ? [{ bytes: table.bytes, draft: draftOf(table, { ...dialect.value, ...table.hints }, areas) }] : [],
  );
  const [failed] = read.flatMap(({ dialect }) => (dialect.ok ? [] : [dialect.error]));
  if (drafts.length === 0 && failed) throw errorOf(failed);
  return withFootnotes(drafts);
}

/** Tables of values with the table of footnotes that came in the same file, where there is one. */
function withFootnotes(drafts: readonly Drafted[]): readonly Drafted[] {
  const found = drafts.find(({ draft }) => isFootnotes(draft.columns));
  if (!found) return drafts;
  const footnotes = footnoteTableOf(found.draft);
  return drafts.map((one) => (isFootnotes(one.draft.columns) ? one : { ...one, draft: { ...one.draft, footnotes } }));
}

/** The recipe of a table of footnotes. */
export const footnoteTableOf = ({ table, dialect, columns, areaCodes }: Draft): FootnoteTable => ({
  table: table.path,
  dialect,
  columns,
  areaCodes,
});

/** The text of the table of footnotes that a recipe names, among the tables of its file; null where it is not there. */
export const footnotesIn = (drafts: readonly Drafted[], { footnotes }: Pick<Recipe, 'footnotes'>): Uint8Array | null =>
  footnotes ? (drafts.find(({ draft }) => draft.table.path === footnotes.table)?.bytes ?? null) : null;

export interface Drafted {
  /** The table as delimited text. */
  readonly bytes: Uint8Array;
  readonly draft: Draft;
}

/** The draft to start with: the first that can be loaded as it is, else the first. */
export const firstLoadable = (drafts: readonly Drafted[]): number =>
  Math.max(
    0,
    drafts.findIndex(({ draft }) => missingRole(draft) === null),
  );

/** A source id no other source has, and a physical name, from the name of its file. */
export function sourceIdOf(file: string, taken: readonly string[]): string {
  const plain = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const stem = plain.slice(0, 30) || 'source';
  let id = stem;
  for (let copy = 2; id === BY_HAND || taken.includes(id); copy++) id = `${stem}_${copy}`;
  return id;
}

/** The path that tells a table from the other tables of values in its file; blank where it is the only one. */
export const distinctPathOf = ({ table }: Draft, drafts: readonly Drafted[]): string =>
  drafts.filter(({ draft }) => !isFootnotes(draft.columns)).length > 1 ? table.path : '';

/** What a source is called at first: its file without the ending, and its table where the file holds several. */
export const sourceNameOf = (file: string, draft: Draft, drafts: readonly Drafted[]): string =>
  [file.replace(/\.[a-z]+$/i, ''), distinctPathOf(draft, drafts)].filter(Boolean).join(' · ');

/** The recipe of a draft. Its value columns get ids that say where they stand; columns of years, steps or parts are one indicator. */
export function recipeOf(draft: Draft, source: string): Recipe {
  const { table, columns, parts, header, levels, hasMeasures, tags, rows, isWhole, ...chosen } = draft;
  const isOne = (position: number): boolean =>
    isByYear(columns) || isByStep(columns) || parts[String(position)] !== undefined;
  const indicators = columns
    .filter((column) => column.role === 'value')
    .map(({ position }) => {
      // Columns of years of several measures share the place of the first of theirs.
      const at = hasMeasures && isByYear(columns) ? (levels ?? []).indexOf(levels?.[position] ?? '') : position;
      const isApart = !isOne(position) || (hasMeasures && isByYear(columns));
      return [String(position), isApart ? `${source}-${at + 1}` : source] as const;
    });
  return { ...chosen, table: table.path, columns, parts, indicators: Object.fromEntries(indicators) };
}
