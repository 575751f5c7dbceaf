import { haveOtherAreas } from '../framework/breaks.ts';
import { withArticle } from '../framework/with-article.ts';
import type { Translator } from '../i18n/translator.ts';
import { yearsOfMost } from './chart-year.ts';
import { pointsOf } from './movement.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { chartValueText } from './text.ts';

interface Along {
  readonly subject: string;
  readonly series: readonly ChartSeries[];
  readonly unit: ChartData['unit'];
}

/** The values of a series in two years that compare: no break between, and no other areas behind them; null where they do not. */
export function comparableEnds(one: ChartSeries, from: number, to: number) {
  const points = pointsOf(one);
  const [first, last] = [from, to].map((year) => points.find((point) => point.year === year));
  const isBroken = one.breaks?.some((year) => year > from && year <= to) ?? false;
  return first && last && !isBroken && !haveOtherAreas(points, from, to) ? { from: first.value, to: last.value } : null;
}

/** Who moved most between the first and the last year that most have; of those whose years compare. */
export function moveFinding({ subject, series, unit }: Along, t: Translator): string | null {
  const span = yearsOfMost(series);
  if (!span) return null;
  const moves = series.flatMap((one) => {
    const ends = comparableEnds(one, span.first, span.last);
    return ends ? [{ ...ends, name: one.name, size: Math.abs(ends.to - ends.from) }] : [];
  });
  const [most, next] = moves.sort((a, b) => b.size - a.size);
  if (!most || !next || most.size === next.size) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  return t('charts.finding.move', {
    subject,
    name: withArticle(most.name, 'subject', t.language),
    direction: most.to > most.from ? 'up' : 'down',
    from: write(most.from),
    fromYear: String(span.first),
    to: write(most.to),
    toYear: String(span.last),
    others: series.length - moves.length,
  });
}

/**
 * Who stands highest throughout, or since when in place of whom; none where a break lies between, one of the two has no value, the first
 * place is shared, or someone else is highest in a later year that fewer have.
 */
export function leaderFinding({ subject, series }: Along, t: Translator): string | null {
  const span = yearsOfMost(series);
  if (!span || series.length < 2) return null;
  const leaders = new Map<number, { readonly one: ChartSeries | null; readonly value: number }>();
  for (const one of series)
    for (const { year, value } of pointsOf(one)) {
      const { value: highest } = leaders.get(year) ?? { value: Number.NEGATIVE_INFINITY };
      if (year >= span.first && value >= highest) leaders.set(year, { one: value === highest ? null : one, value });
    }
  const all = [...leaders.keys()].sort((a, b) => a - b);
  const years = all.filter((year) => year <= span.last);
  const leader = leaders.get(span.last)?.one;
  if (all.some((year) => year > span.last && leaders.get(year)?.one !== leader)) return null;
  const lost = years.findLast((year) => leaders.get(year)?.one !== leader);
  if (!leader) return null;
  const isSound = (one: ChartSeries, from: number) => comparableEnds(one, from, span.last) !== null;
  if (lost === undefined)
    return isSound(leader, span.first)
      ? t('charts.finding.throughout', {
          subject,
          name: withArticle(leader.name, 'subject', t.language),
          from: String(span.first),
          to: String(span.last),
        })
      : null;
  const since = years[years.indexOf(lost) + 1];
  const before = leaders.get(lost)?.one;
  if (since === undefined || !before || !isSound(leader, lost) || !isSound(before, lost)) return null;
  const isThere = [leader, before].every((one) => pointsOf(one).some(({ year }) => year === since));
  return isThere
    ? t('charts.finding.overtook', {
        subject,
        name: withArticle(leader.name, 'subject', t.language),
        other: withArticle(before.name, 'of', t.language),
        year: String(since),
      })
    : null;
}
