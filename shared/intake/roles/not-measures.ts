import type { Area } from '../../framework/areas.ts';
import { areaFinder } from '../areas/area-codes.ts';
import type { ColumnRole, Recipe } from '../recipe.ts';

/** Words that make a label that of a code: alone, or as its last or first word. */
const LAST = /(^| )(ids?|codes?|m49|iso ?\d*|fips|gid|key|n°|no|nr|nº|num code|pcodes?|uuid|guid|clef?|clave)$/;
const FIRST = /^(id|code|codes|c[óo]digo|uuid|n°|num[ée]ro) /;
const WHOLE =
  /^(coordinates?|vector|decimals?|d[ée]cimales|precision|lat|lon|lng|long|latitude|longitude|gps (lat|lon)\w*|[xy] ?coord\w*|index|row ?(number|num|no|id|names?)?|row ?index|line( (number|no))?|ligne|s ?n|sr ?no|serial( (number|no))?|seq(uence)?|object ?id|fid|version|revision|sort( order)?|order|ordre|record( number)?|unnamed( \d+)?|#)$/;
/** Ends of words written without a gap. */
const ENDS =
  /(codes?|codigo|[a-z]{2,}(?<!(de|en))code|(hh|object|country|area|geo|loc|location|row|record|case|form|indicator|series|unit|person|admin\d?|period|element|dataset|combo|organi[sz]ation|project|partner|user|site|facility|camp|household|respondent|submission|instance|parent|region|district)id)$/;
/** Levels of the goals that an export of SDG data numbers; their numbers measure nothing where the goal stands beside them. */
const GOAL = /^(goal|objective|objectif|odd|sdg|goal number)$/;
const UNDER_GOAL = /^(goal|target|objective|objectif|cible|odd|sdg|goal number|target number|indicator|indicateur)$/;

/** A label as words: camel case, underscores and hyphens are gaps. */
const wordsOf = (label: string): string =>
  label
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_\-./[\]():]+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ');

/** Whether a label says that its numbers name rather than measure (GeoCode, periodcode, COORDINATE, _index). */
export function isCodeLabel(label: string): boolean {
  const words = wordsOf(label);
  if (WHOLE.test(words) || LAST.test(words) || FIRST.test(words)) return true;
  return words.split(' ').some((word) => ENDS.test(word)) && !/\b(de|en)codes?\b/.test(words);
}

/** Rows from which on numbers that go up by one in the order of the file are taken for row numbers, whatever they are called. */
const ROW_NUMBERS = 10;

/**
 * The value columns that hold no measure become further information: numbers of goals and targets, row numbers, and codes that say
 * the area of their row once more (M49). The last value column is never taken.
 */
export function withoutCodes(
  columns: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
  areas: readonly Area[],
  areaCodes: Recipe['areaCodes'],
): readonly ColumnRole[] {
  const values = columns.filter(({ role }) => role === 'value');
  const isByGoal = columns.some(({ label }) => GOAL.test(wordsOf(label)));
  const area = columns.find(({ role }) => role === 'area');
  const find = area ? areaFinder(areas, areaCodes) : null;
  const numeric = new Map(areas.flatMap(({ code, codes }) => (codes.m49 ? [[code, Number(codes.m49)]] : [])));
  const isCodeOfArea = (position: number): boolean => {
    const known = rows.flatMap((row) => {
      const found = find?.(row[area?.position ?? 0] ?? '');
      const own = found === undefined ? undefined : numeric.get(found);
      return own === undefined ? [] : [Number(row[position] ?? Number.NaN) === own];
    });
    return known.length > 1 && known.every(Boolean);
  };
  const isNoMeasure = ({ label, position }: ColumnRole): boolean =>
    (isByGoal && UNDER_GOAL.test(wordsOf(label))) || isCount(rows, position, label) || isCodeOfArea(position);
  const codes = values.length > 1 ? values.filter(isNoMeasure) : [];
  if (codes.length === values.length) return columns;
  return columns.map((column) =>
    codes.includes(column) ? { ...column, role: 'attribute', reason: 'identifier' } : column,
  );
}

/** Whether a column counts the rows: up by one from 0 or 1, without a name or for many rows. */
function isCount(rows: readonly (readonly string[])[], position: number, label: string): boolean {
  const least = label.trim() === '' || /^(unnamed|x$|v1$|\.\.\.1$)/i.test(label.trim()) ? 2 : ROW_NUMBERS;
  const first = Number(rows[0]?.[position] ?? Number.NaN);
  if (rows.length < least || (first !== 0 && first !== 1)) return false;
  // The rows of a sample from all over a large file follow each other in its first part only.
  return rows.slice(0, 100).every((row, at) => row[position]?.trim() === String(first + at));
}
