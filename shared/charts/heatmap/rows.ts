import { collator } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { drawable } from '../text.ts';

/** A series with its last value; none where it has no value. */
export interface HeatRow {
  readonly series: ChartSeries;
  readonly last: { readonly x: number; readonly y: number } | null;
  readonly isLit: boolean;
}

/** All series but benchmarks, those with the largest last value first, or by name, or as given; without a value last. */
export function heatRows({ series, look }: Pick<ChartData, 'series' | 'look'>, language: Language): readonly HeatRow[] {
  const highlight = new Set(look?.highlight);
  const rows = series
    .filter(({ role }) => role !== 'benchmark')
    .map((one): HeatRow => {
      const place = one.y.findLastIndex((value) => drawable(value) !== null);
      const [x, y] = [one.x[place], drawable(one.y[place])];
      return {
        series: one,
        last: x === undefined || y === null ? null : { x, y },
        isLit: highlight.has(one.area ?? '') || highlight.has(one.dims ?? ''),
      };
    });
  const { compare } = collator(language);
  if (look?.order === 'given') return rows;
  if (look?.order === 'name') return rows.sort((a, b) => compare(a.series.name, b.series.name));
  const size = ({ last }: HeatRow): number => last?.y ?? Number.NEGATIVE_INFINITY;
  return rows.sort((a, b) => (size(a) === size(b) ? compare(a.series.name, b.series.name) : size(b) - size(a)));
}
