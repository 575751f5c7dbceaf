import type { ChartSpec } from '#shared/charts/spec';
import { newChart, newScenario } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import type { Comment, JudgedPlace, Verdict } from '#shared/workbench/review';
import type { Workbench } from '#shared/workbench/workbench';
import { EXHIBIT_SAMPLES } from './exhibit-samples.ts';
import { freshWorkbench } from './workbench.ts';

interface ReviewSize {
  readonly charts: number;
  readonly blocks: number;
  readonly scenarios: number;
}

/** A workbench at the end of a stock-take, on the bundled data: saved charts, a report of as many exhibits, and what two people said of every third figure. */
export function reviewWorkbench({ charts, blocks, scenarios }: ReviewSize): Workbench {
  const fresh = freshWorkbench();
  const sums = fresh.catalogue.framework.indicators.filter(({ aggregation }) => aggregation.kind === 'sum');
  const specOf = (at: number, id: string): ChartSpec => ({
    ...newChart(sums[at % sums.length]?.id ?? ''),
    id,
    kind: (['line', 'ranked-bar', 'map', 'stacked-area', 'heatmap'] as const)[at % 5] ?? 'line',
  });
  const saved = Array.from({ length: charts }, (_, at) => specOf(at, `c${at}`));
  const exhibits = Array.from({ length: blocks }, (_, at): ReportBlock => {
    const sample = at % 2 === 0 ? undefined : EXHIBIT_SAMPLES[at % EXHIBIT_SAMPLES.length];
    return figureBlock(`b${at}`, sample ?? { of: 'chart', chart: specOf(at + charts, `r${at}`) });
  });
  const kept = Array.from({ length: scenarios }, (_, at) => ({
    ...newScenario(sums[at % sums.length]?.id ?? '', 'WLD'),
    id: `s${at}`,
    name: `Scenario ${at}`,
  }));
  const places: readonly JudgedPlace[] = [
    ...exhibits.map(({ id }) => ({ on: 'figure', block: id }) as const),
    ...saved.map(({ id }) => ({ on: 'chart', chart: id }) as const),
  ].filter((_, at) => at % 3 === 0);
  const anchorOf = (place: JudgedPlace) => ({ place, shown: '0'.repeat(64), numbers: '0'.repeat(64), number: 1 });
  const at = '2026-11-27T08:00:00.000Z';
  const comments = places.map(
    (place, one): Comment => ({
      id: `m${one}`,
      author: 'Ana',
      at,
      text: 'Which year is this?',
      anchor: anchorOf(place),
    }),
  );
  const verdicts = places.flatMap((place, one): readonly Verdict[] => [
    { id: `a${one}`, author: 'Ana', at, verdict: 'agree', reason: '', anchor: anchorOf(place) },
    { id: `v${one}`, author: 'Benoît', at, verdict: 'disagree', reason: 'Other data', anchor: anchorOf(place) },
  ]);
  return {
    ...fresh,
    charts: saved,
    scenarios: kept,
    comments,
    verdicts,
    report: { ...fresh.report, blocks: exhibits },
  };
}
