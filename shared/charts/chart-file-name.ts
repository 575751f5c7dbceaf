import { slugOf } from '../core/file-name.ts';
import type { Language } from '../core/language.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { FIRST_YEAR, LAST_YEAR } from './chart-scope.ts';
import type { ChartData } from './spec.ts';

/** Characters of a name, its ending included. */
const LONGEST = 60;
/** Areas and indicators a name spells out. */
const NAMED = 3;

export interface NamedChart {
  readonly kind: string;
  readonly data: Pick<ChartData, 'origin' | 'title' | 'year'>;
  readonly catalogue: Pick<Catalogue, 'framework'>;
  readonly language: Language;
  /** In place of the codes of its indicators. */
  readonly topic?: string | undefined;
  /** Of a picture. */
  readonly widthMm?: number | undefined;
  /** Without its dot. */
  readonly ending: string;
}

/**
 * What the file of a chart is called: codes of indicators and areas, years, kind, width and language, such as
 * `3-1-1_KEN-UGA_2000-2025_line_160mm_fr.svg`. ASCII, at most 60 characters, and the same as long as the chart shows the same.
 */
export function chartFileName({ kind, data, catalogue, language, topic, widthMm, ending }: NamedChart): string {
  const { origin, year, title } = data;
  const codes = origin?.indicators.map(
    (id) => catalogue.framework.indicators.find((indicator) => indicator.id === id)?.code || id,
  );
  const about = slugOf(topic ?? (codes?.length ? listed(codes) : title)) || 'chart';
  const years = year !== undefined ? String(year) : origin?.years ? namedYears(origin.years) : '';
  const rest = [years, slugOf(kind), widthMm === undefined ? '' : `${Math.round(widthMm)}mm`, language];
  const named = (first: string, areas: string): string =>
    `${[first, areas, ...rest].filter((part) => part !== '').join('_')}.${ending}`;
  const areas = origin?.areas ?? [];
  const tries = areas.length > 0 ? [slugOf(listed(areas)), `${areas.length}-areas`] : [''];
  const fitting = tries.find((one) => named(about, one).length <= LONGEST) ?? tries.at(-1) ?? '';
  const over = Math.max(0, named(about, fitting).length - LONGEST);
  return named(about.slice(0, Math.max(1, about.length - over)).replace(/-+$/, ''), fitting);
}

/** Years as far as they are limited: `2000-2025`, `2025`, `from-2016`, `to-2025`, or nothing. */
function namedYears([first, last]: readonly [number, number]): string {
  if (last === LAST_YEAR) return first === FIRST_YEAR ? '' : `from-${first}`;
  if (first === FIRST_YEAR) return `to-${last}`;
  return first === last ? String(first) : `${first}-${last}`;
}

const listed = (codes: readonly string[]): string =>
  codes.length > NAMED ? `${codes.slice(0, NAMED - 1).join('-')}-and-${codes.length - NAMED + 1}` : codes.join('-');
