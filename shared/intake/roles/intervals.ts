import type { ColumnRole } from '../recipe.ts';

const LOWER =
  /(^| )(lower|low|lo|lcl|lb|lci|min|minimum|inf|inf[ée]rieure?|basse?|from|bas)( |$)|(^| )(lower|lo|low|ci ?l|ll)\d{2}( |$)/;
const UPPER =
  /(^| )(upper|high|hi|ucl|ub|uci|max|maximum|sup|sup[ée]rieure?|haute?|to|haut)( |$)|(^| )(upper|hi|high|ci ?u|ul)\d{2}( |$)/;
/** Words that say that a column is about how sure a value is, whatever stands beside it. */
const ABOUT =
  /(^| )(bounds?|limits?|ci|ic|cl|interval|intervalle|intervalo|borne|limite|uncertainty|incertitude|confidence|confiance|confianza|lcl|ucl|lci|uci|95|90|80|99)( |$)/;
const ERROR =
  /^(standard error|std err(or)?|s e|se|std error|erreur (type|standard)|margin of error|marge d erreur|moe)$/;

const wordsOf = (label: string): string =>
  label
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/(lower|upper|low|high|lo|hi|borne)(bound|limit|ci|inf|sup)/gi, '$1 $2')
    .replaceAll(/(\d+)\s*%/g, '$1 ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A label without what says that it is a bound, and which of both. */
const stemOf = (label: string): string =>
  [LOWER, UPPER, ABOUT]
    .reduce((words, pattern) => {
      let [left, before] = [words, ''];
      while (left !== before) [left, before] = [left.replace(pattern, ' ').trim(), left];
      return left;
    }, wordsOf(label))
    .replaceAll(/\d/g, '')
    .trim();

/** Text cells that hold both bounds: “35.1–53.3”, “[35.1; 53.3]”. */
const BOTH = /^[[(]?\s*[-−]?\d[\d.,]*\s*(?:[-–—;,]|to|à)\s*[-−]?\d[\d.,]*\s*[\])]?$/;

/** The same behind their value: “43.2 [35.1-53.3]”. */
const WITH_VALUE = /^[-−]?\d[\d.,]*\s*[[(]\s*[-−]?\d[\d.,]*\s*(?:[-–—;,]|to|à)\s*[-−]?\d[\d.,]*\s*[\])]$/;

/**
 * Columns of bounds go with the value beside them and are no measures of their own: a lower and an upper one with the same name but for
 * that, which is the name of a value column (“rate_low”, “rate_high” of “rate”) or says that it is about an interval (LowerBound,
 * “95% CI upper”); and columns of texts that hold both. At least one value stays.
 */
export function withIntervals(
  columns: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const values = columns.filter(({ role }) => role === 'value');
  const found = values.map((column) => {
    const words = wordsOf(column.label);
    return {
      column,
      stem: stemOf(column.label),
      isLower: LOWER.test(words),
      isUpper: UPPER.test(words),
      isAbout: ABOUT.test(words),
      isError: ERROR.test(words),
    };
  });
  const named = new Set(
    found.filter(({ isLower, isUpper, isAbout }) => !isLower && !isUpper && !isAbout).map(({ stem }) => stem),
  );
  const isBound = (one: (typeof found)[number]): boolean => {
    if (one.isError) return true;
    if (one.isLower === one.isUpper) return false;
    const has = found.some((other) => other.stem === one.stem && other.isLower === one.isUpper && other !== one);
    return has && (one.isAbout || one.stem === '' || named.has(one.stem));
  };
  const bounds = new Set(found.filter(isBound).map(({ column }) => column));
  const cellsOf = ({ position }: ColumnRole): readonly string[] =>
    rows.map((row) => (row[position] ?? '').trim()).filter((cell) => cell !== '');
  const areAll = (column: ColumnRole, pattern: RegExp): boolean => {
    const cells = cellsOf(column);
    return cells.length > 0 && cells.every((cell) => pattern.test(cell));
  };
  for (const column of values) if (areAll(column, WITH_VALUE)) bounds.add(column);
  const isBoth = (column: ColumnRole): boolean =>
    (column.role === 'attribute' || column.role === 'dimension') &&
    ABOUT.test(wordsOf(column.label)) &&
    areAll(column, BOTH);
  if (bounds.size === values.length) return columns;
  return columns.map((column) =>
    bounds.has(column) || isBoth(column) ? { ...column, role: 'interval', reason: 'bounds' } : column,
  );
}
