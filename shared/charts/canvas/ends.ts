import type { Translator } from '../../i18n/translator.ts';
import type { ShownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { drawable, namesText } from '../text.ts';

/** A series by its values in, or next to, two years. */
export interface TwoEnds {
  readonly series: ChartSeries;
  readonly from: ShownPoint | null;
  readonly to: ShownPoint | null;
  /** A break of the series lies between the two: they do not compare. */
  readonly isBroken: boolean;
}

/** The first and the last year that at least half of the series with values have; null where no two differ. */
export function endYears({ series }: Pick<ChartData, 'series'>): readonly [first: number, last: number] | null {
  const counts = new Map<number, number>();
  const filled = series.filter(({ role, y }) => role !== 'benchmark' && y.some((value) => drawable(value) !== null));
  for (const { x, y } of filled)
    x.forEach((year, at) => {
      if (drawable(y[at]) !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    });
  const all = [...counts.keys()].sort((a, b) => a - b);
  const full = all.filter((year) => 2 * (counts.get(year) ?? 0) >= filled.length);
  const [first, last] = full.length > 1 ? [full[0], full.at(-1)] : [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The series with a value in one of the two years; `isNear`: else in the nearest year between them. */
export const twoEnds = (
  { series }: Pick<ChartData, 'series'>,
  [first, last]: readonly [number, number],
  isNear: boolean,
): readonly TwoEnds[] =>
  series.flatMap((one) => {
    if (one.role === 'benchmark') return [];
    const points = one.x.flatMap((year, at): ShownPoint[] => {
      const value = drawable(one.y[at]);
      return value === null || year < first || year > last ? [] : [{ year, value, at }];
    });
    const inYear = (year: number) => points.find((point) => point.year === year) ?? null;
    const to = isNear ? (points.at(-1) ?? null) : inYear(last);
    const near = isNear ? (points[0] ?? null) : inYear(first);
    const from = near && to && near.year === to.year ? null : near;
    if (!from && !to) return [];
    const isBroken =
      from !== null && to !== null && (one.breaks ?? []).some((year) => year > from.year && year <= to.year);
    return [{ series: one, from, to, isBroken }];
  });

/** The values that are drawn. */
export const endValues = (rows: readonly TwoEnds[]): readonly number[] =>
  rows.flatMap(({ from, to }) => [from, to].flatMap((point) => (point ? [point.value] : [])));

/** Change between the two ends; none where one is missing or they do not compare. */
export const changeBetween = ({ from, to, isBroken }: TwoEnds): number | null =>
  from && to && !isBroken ? to.value - from.value : null;

/** What must be said of series with one end, without any value, or with a break between the ends. */
export function endsStatements(rows: readonly TwoEnds[], data: ChartData, t: Translator): readonly string[] {
  const half = rows.filter(({ from, to }) => !from || !to);
  const without = data.series.filter(({ role }) => role !== 'benchmark').length - rows.length;
  const names = namesText(
    half.map(({ series }) => series.name),
    t,
  );
  return [
    ...(half.length > 0 ? [t('charts.compared.oneEnd', { count: half.length, names })] : []),
    ...(without > 0 ? [`${t('charts.compared.without', { count: without })}.`] : []),
    ...(rows.some(({ isBroken }) => isBroken) ? [t('charts.compared.brokenBetween')] : []),
  ];
}
