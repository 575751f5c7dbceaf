import { roleOfTag } from './standards.ts';

/** The year in an attribute of a hashtag: `#affected+y2020`, `#affected+f+2020`. */
const YEAR = /\+(?:y|yr|year)?((?:1[89]|20|21)\d\d)(?=\+|$)/i;

export interface TagYears {
  /** Labels with the year in place of that of every value column. */
  readonly header: readonly string[];
  /** The measure of every value column, blank for others; null where all are of one. */
  readonly measures: readonly string[] | null;
}

/**
 * Years that stand in HXL hashtags, where no column holds them: of every value column its year, and the measure by its label without the
 * year, or else by its hashtag. Null where some value column has none, or there is only one.
 */
export function yearsOfTags(header: readonly string[], tags: readonly string[]): TagYears | null {
  const roles = tags.map(roleOfTag);
  if (roles.includes('time')) return null;
  const columns = tags.flatMap((raw, at) => {
    if (roles[at] !== 'value') return [];
    const tag = raw.replaceAll(' ', '');
    return [{ at, year: YEAR.exec(tag)?.[1], stem: tag.replace(YEAR, '').toLowerCase() }];
  });
  if (columns.length < 2 || columns.some(({ year }) => year === undefined)) return null;
  const names = new Map<string, string>();
  for (const { at, year = '', stem } of columns) {
    const label = (header[at] ?? '')
      .replace(year, '')
      .replace(/[\s([_,–-]+[\s)\]]*$/, '')
      .trim();
    if (!names.has(stem)) names.set(stem, label === '' || label.startsWith('#') ? stem : label);
  }
  const own = new Map(columns.map((column) => [column.at, column]));
  // Two hashtags under one label are told apart by themselves.
  const isClear = new Set(names.values()).size === names.size;
  const nameOf = (stem: string): string => (isClear ? (names.get(stem) ?? stem) : stem);
  return {
    header: header.map((label, at) => own.get(at)?.year ?? label),
    measures: names.size === 1 ? null : header.map((_, at) => (own.has(at) ? nameOf(own.get(at)?.stem ?? '') : '')),
  };
}
