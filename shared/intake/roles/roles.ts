import type { Area } from '../../framework/areas.ts';
import { areaFinder, type FindArea } from '../areas/area-codes.ts';
import { actionOf } from '../dialect/action.ts';
import { asciiDigits, undressed } from '../dialect/dressed-number.ts';
import { NO_VALUE } from '../dialect/no-value.ts';
import type { Sample } from '../dialect/sample.ts';
import { factorsOf } from '../dialect/scale.ts';
import { roleOfTag, rolesOfSdmx } from '../dialect/standards.ts';
import { flagsOf } from '../dialect/status.ts';
import type { ColumnRole, Reason, Recipe, Role } from '../recipe.ts';
import { distinguish } from './distinguish.ts';
import { withIntervals } from './intervals.ts';
import { isByStep, isFootnotes, isLastObserved, stepOfLabel, withOneOfYear, yearOfLabel } from './layout.ts';
import { isCodeLabel, withoutCodes } from './not-measures.ts';
import { isPeriod } from './periods.ts';

type AreaCodes = Recipe['areaCodes'];

export interface Guess {
  readonly columns: readonly ColumnRole[];
  readonly areaCodes: AreaCodes;
}

const YEAR = /^(1[89]|20|21)\d\d(\.0+)?$/;
/** A day, month or quarter written out: a column of them is time whatever it is called. */
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}([t ].*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{4}$|^\d{4}[- ]?(q[1-4]|m\d{1,2})$/i;

const isYearOrDate = (cell: string): boolean =>
  YEAR.test(cell) || DATE.test(cell) || (MONTH.test(cell) && isPeriod(cell));

/** A word and a year, which may be a month: “January 2020”. */
const MONTH = /^[a-zà-ÿ]{3,10}\.?[ -]\d{4}$/i;

const NAMED: readonly (readonly [Role, RegExp])[] = [
  [
    'time',
    /^(year|yr|ann[ée]e|date|time|period|p[ée]riode|time_?period|ref_?period|ref_?year|(reference_?)?period_?start)$/i,
  ],
  ['value', /^(value|valeur|obs_?value|total)$/i],
  [
    'status',
    /^((obs(ervation)?[_ ]?)?(status|flags?)([_ ]?(codes?|description))?|status[_ ]flags?|statut( de l[’']observation)?|indicateurs? de statut)$/i,
  ],
  ['indicator', /^(indicator|indicateur|series|series name|indicator name|measure|mesure)$/i],
  ['unit', /^(unit|units|unité|unités|unit of measure|unit_?measure)$/i],
  [
    'multiplier',
    /^(unit[_ ]?mult(iplier)?|scale|[ée]chelle|power[_ ]?code([_ ]code)?|(scalar|scaling|scale|multiplication)[_ ]?factor|factor|multiplier|multiplicateur|facteur( scalaire| multiplicateur| d[’']échelle)?|(order of )?magnitude|(in )?thousands|(en )?milliers)$/i,
  ],
  ['action', /^action$/i],
  ['footnote', /^(foot ?notes?|notes? de bas de page)$/i],
  [
    'attribute',
    /^((data[_ ]?)?sources?|comments?|commentaires?|remarks?|url|file|fichier|(reference_?)?period_?end|time[_ ]?(detail|coverage)|base[_ ]?period|nature|reporting[_ ]type|value[_ ]?type|last[_ ]?updated?)$/i,
  ],
];
const COUNTERPART = /(^|[^a-z])(coo|origin|origine|counterpart|sender|from|provenance|nationality)([^a-z]|$)/i;

const SHARE = 0.8;
/** Of the different texts of a column of areas; the rest are aggregates and areas that no list has. */
const AREA_SHARE = 0.6;
/** The same for a column whose name says that it holds areas. */
const AREA_SHARE_NAMED = 0.25;
const AREA_NAME =
  /(^|[^a-z])(countr(y|ies)|pays|area|zone|territor(y|ies)|territoire|location|geo|iso ?3?|ref_?area)([^a-z]|$)/i;
/** A column called by one of these alone holds areas whatever they are called, where no other column does. */
const AREA_ONLY =
  /^(countr(y|ies)|pays|area|geo|geography|g[ée]ographie|location|ref_?area|territor(y|ies)|territoire)$/i;
/** Texts that repeat this often on average are categories, not names of rows. */
const FEW = 30;

/** Code lists in the order in which they are believed: numbers last, since a list of names beside them says more. */
const CODE_LISTS = ['iso3', 'unhcr', 'iso2', 'name', 'm49'] as const;
/** Two letters or a number can be anything: they are areas only where the label says so. */
const isShort = (codes: AreaCodes): boolean => codes === 'iso2' || codes === 'm49';
const SHORT_NAME =
  /(^|[^a-z])(iso[ _-]?(3166)?([ _-]?1)?[ _-]?(a(lpha)?[ _-]?)?2?|alpha[ _-]?2|m[ _-]?49|geo|countr(y|ies)|pays|area|territor(y|ies)|territoire|location|coo|coa|origine?|asylum|asile|partner|reporter)([^a-z]|$)|(geo|ref)_?area/i;
const mayHold = (label: string, codes: AreaCodes): boolean => !isShort(codes) || SHORT_NAME.test(label);

/** What the columns of a table are, each with the reason; a person may change every one. */
export function guessColumns(sample: Sample, areas: readonly Area[]): Guess {
  const found = guessFromCells(sample, areas);
  const measures = withoutCodes(found.columns, sample.rows, areas, found.areaCodes);
  const guess = { ...found, columns: withOneOfYear(withIntervals(measures, sample.rows), sample.levels) };
  const { header, tags } = sample;
  const standard = tags ? tags.map(roleOfTag) : rolesOfSdmx(header);
  if (!standard) return { ...guess, columns: distinguish(guess.columns, sample.rows) };
  const reason: Reason = tags ? 'hashtag' : 'sdmx';
  const named = guess.columns.map((column): ColumnRole => {
    const role = standard[column.position];
    return role ? { ...column, role, reason } : column;
  });
  const columns = withOne(withOne(withOne(named, 'area'), 'counterpart'), 'time');
  return {
    columns: distinguish(columns, sample.rows),
    areaCodes: codesOf(columns, sample, areas) ?? guess.areaCodes,
  };
}

/** Of several columns with a role that only one can have the first keeps it. */
const withOne = (columns: readonly ColumnRole[], role: Role): readonly ColumnRole[] => {
  const first = columns.find((column) => column.role === role);
  return columns.map((column) =>
    column.role === role && column !== first ? { ...column, role: 'attribute' } : column,
  );
};

/** The code list that fits the area column best; null where none does. */
function codesOf(columns: readonly ColumnRole[], { rows }: Sample, areas: readonly Area[]): AreaCodes | null {
  const area = columns.find((column) => column.role === 'area');
  if (!area) return null;
  const cells = [...new Set(rows.map((row) => (row[area.position] ?? '').trim()).filter((cell) => cell !== ''))];
  const fits = CODE_LISTS.map((codes) => {
    const find = areaFinder(areas, codes);
    return { codes, share: shareOf(cells, (cell) => find(cell) !== undefined) };
  });
  const best = fits.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0 ? best.codes : null;
}

function guessFromCells({ header, rows, isWhole }: Sample, areas: readonly Area[]): Guess {
  const lists = CODE_LISTS.map((codes) => ({ codes, find: areaFinder(areas, codes) }));
  const yearLabels = header.filter((label) => yearOfLabel(label) !== null).length;
  const facts = header.map((label, position) => {
    const cells = rows.map((row) => (row[position] ?? '').trim()).filter((cell) => cell !== '');
    const share = (test: (cell: string) => boolean): number => shareOf(cells, test);
    const different = [...new Set(cells)];
    const matches = lists.map(({ codes, find }) => ({
      codes,
      share: mayHold(label, codes) ? shareOf(different, (cell) => find(cell) !== undefined) : 0,
    }));
    return { label, position, cells, share, matches };
  });
  const chosen = chooseAreas(facts);
  const columns = facts.map(({ label, position, cells, share, matches }): ColumnRole => {
    const as = (role: Role, reason: Reason): ColumnRole => ({ label, position, role, reason });
    if (position === chosen.area) return as('area', chosen.areaCodes === 'name' ? 'area-names' : 'area-codes');
    if (position === chosen.counterpart) return as('counterpart', 'second-areas');
    if (yearLabels >= 2 && yearOfLabel(label) !== null) return as('value', 'year-label');
    const named = NAMED.find(([, pattern]) => pattern.test(label.trim().replace(/^\[(.*)\]$/, '$1')));
    if (named?.[0] === 'time' && share(isPeriod) >= SHARE) return as('time', 'name');
    // A measure collected in few years only can be blank all over a sample: it is read, not left out.
    if (cells.length === 0) return as(isWhole ? 'ignore' : 'value', 'empty');
    if (matches.some((match) => match.share >= AREA_SHARE)) return as('attribute', 'other-areas');
    if (named && named[0] !== 'time' && isNamedRightly(named[0], label, cells)) return as(named[0], 'name');
    if (share((cell) => isYearOrDate(asciiDigits(cell))) >= SHARE && yearLabels < 2) return as('time', 'years');
    if (isCodeLabel(label)) return as('attribute', 'identifier');
    if (share((cell) => undressed(cell) !== null || NO_VALUE.test(cell)) >= SHARE) return as('value', 'numbers');
    const distinct = new Set(cells).size;
    return distinct <= FEW && distinct * 2 <= cells.length
      ? as('dimension', 'few-texts')
      : as('attribute', 'many-texts');
  });
  const single = (['indicator', 'unit', 'multiplier', 'status', 'action', 'footnote'] as const).reduce<
    readonly ColumnRole[]
  >(withOne, columns);
  const timed = withYearsAlone(withOriginNotes(withSteps(withOneTime(single))));
  if (chosen.area !== null)
    return { columns: withNames(timed, rows, areas, chosen.areaCodes), areaCodes: chosen.areaCodes };
  const only = timed.find(({ label }) => AREA_ONLY.test(label.trim()));
  const named = only ? timed.with(only.position, { ...only, role: 'area', reason: 'name' }) : timed;
  return { columns: named, areaCodes: only ? 'name' : chosen.areaCodes };
}

/** Whether the cells of a column can be what its name says: of a word that is used for other things too. */
function isNamedRightly(role: Role, label: string, cells: readonly string[]): boolean {
  if (role === 'status') return isFlagColumn(cells);
  if (role === 'action') return cells.every((cell) => actionOf(cell) !== null);
  if (role !== 'multiplier' || /mult|power|scalar/i.test(label)) return true;
  // Numbers that are no scale are values in a column called “thousands”, or grades on a scale.
  const different = [...new Set(cells)];
  return factorsOf(different, label).some((factor) => factor !== null) || !different.every((cell) => undressed(cell));
}

/** Whether most different cells of a column are flags that somebody uses, and not states of something (“camp”, “urban”). */
const isFlagColumn = (cells: readonly string[]): boolean => {
  const flags = flagsOf([...new Set(cells)]);
  return 2 * flags.filter(({ isKnown }) => isKnown).length >= flags.length;
};

const shareOf = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** In a table of footnotes the only area may be the origin: no value needs a reference area there. */
function withOriginNotes(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const only = columns.find(({ role }) => role === 'area');
  const isOrigin = only !== undefined && COUNTERPART.test(only.label.replaceAll('_', ' '));
  const isAlone = !columns.some(({ role }) => role === 'counterpart');
  return isFootnotes(columns) && isOrigin && isAlone
    ? columns.with(only.position, { ...only, role: 'counterpart', reason: 'second-areas' })
    : columns;
}

/**
 * Columns of names that say the same as a column of codes in most rows: where the code is blank, the name still tells the area
 * (UNHCR gives “Unknown” no ISO code).
 */
function withNames(
  columns: readonly ColumnRole[],
  rows: Sample['rows'],
  areas: readonly Area[],
  areaCodes: AreaCodes,
): readonly ColumnRole[] {
  if (areaCodes === 'name') return columns;
  const at =
    (find: FindArea) =>
    (row: readonly string[], position: number): string | undefined =>
      find(row[position] ?? '');
  const codeAt = at(areaFinder(areas, areaCodes));
  const nameAt = at(areaFinder(areas, 'name'));
  const agree = (code: number, other: number): number => {
    const known = rows.filter((row) => codeAt(row, code) !== undefined);
    return shareOf(
      known.map((row) => (codeAt(row, code) === nameAt(row, other) ? '1' : '')),
      Boolean,
    );
  };
  let named = columns;
  for (const [role, nameRole] of [
    ['area', 'area-name'],
    ['counterpart', 'counterpart-name'],
  ] as const) {
    const code = columns.find((column) => column.role === role);
    const other =
      code && named.find(({ reason, position }) => reason === 'other-areas' && agree(code.position, position) >= SHARE);
    if (other) named = named.with(other.position, { ...other, role: nameRole });
  }
  return named;
}

/** Where numbered columns follow a column of starts, those are the values and nothing else is. */
function withSteps(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const stepped = columns.map((column): ColumnRole => {
    if (column.role !== 'value') return column;
    const isStep = stepOfLabel(column.label) !== null;
    return { ...column, role: isStep ? 'value' : 'attribute', reason: isStep ? 'step' : 'numbers' };
  });
  return isByStep(stepped) ? stepped : columns;
}

/** Beside columns of years with no column of the time, other numbers (ranks, averages, changes) belong to no year: they are left out. */
function withYearsAlone(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const isYear = ({ role, reason }: ColumnRole): boolean => role === 'value' && reason === 'year-label';
  if (!columns.some(isYear) || columns.some(({ role }) => role === 'time')) return columns;
  return columns.map((column) =>
    column.role === 'value' && !isYear(column)
      ? { ...column, role: isLastObserved(column.label) ? 'attribute' : 'ignore', reason: 'beside-years' }
      : column,
  );
}

/** Of several columns of years the first stays; the others are kept as plain attributes. */
function withOneTime(columns: readonly ColumnRole[]): ColumnRole[] {
  const first =
    columns.find((column) => column.role === 'time' && column.reason === 'name') ??
    columns.find((column) => column.role === 'time');
  return columns.map((column) =>
    column.role === 'time' && column !== first ? { ...column, role: 'attribute', reason: 'second-years' } : column,
  );
}

interface Facts {
  readonly label: string;
  readonly position: number;
  readonly matches: readonly { readonly codes: AreaCodes; readonly share: number }[];
}

/**
 * Which columns hold the reference and the counterpart area, in one code list: the list that fits most columns best, ISO codes
 * before UNHCR's before names. Codes that two lists share (AUS) do not mislead, since the whole column decides.
 */
function chooseAreas(facts: readonly Facts[]): {
  area: number | null;
  counterpart: number | null;
  areaCodes: AreaCodes;
} {
  const none = { area: null, counterpart: null, areaCodes: 'iso3' as const };
  const fits = (codes: AreaCodes) =>
    facts.filter((column) => {
      const own = column.matches.find((match) => match.codes === codes)?.share ?? 0;
      const enough = isShort(codes) ? SHARE : AREA_NAME.test(column.label) ? AREA_SHARE_NAMED : AREA_SHARE;
      return own >= enough && column.matches.every((match) => match.share <= own || match.codes === 'name');
    });
  for (const areaCodes of CODE_LISTS) {
    const columns = fits(areaCodes);
    const counterpart = columns.find((column) => COUNTERPART.test(column.label.replaceAll('_', ' '))) ?? null;
    const area = columns.find((column) => column !== counterpart) ?? null;
    if (area)
      return {
        area: area.position,
        counterpart: (counterpart ?? columns.find((column) => column !== area))?.position ?? null,
        areaCodes,
      };
    if (counterpart) return { area: counterpart.position, counterpart: null, areaCodes };
  }
  return none;
}
