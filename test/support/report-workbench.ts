import type { ChartSpec } from '#shared/charts/spec';
import { newChart, newScenario } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import { richOf } from '#shared/workbench/rich-text';
import type { Workbench } from '#shared/workbench/workbench';
import { freshWorkbench } from './workbench.ts';

/** A workbench whose report has `charts` charts, the first `fans` of them of scenarios, and a text block before them. */
export function reportWorkbench(charts: number, fans: number): Workbench {
  const fresh = freshWorkbench();
  const sums = fresh.catalogue.framework.indicators.filter(({ aggregation }) => aggregation.kind === 'sum');
  const specs = Array.from({ length: charts }, (_, at): ChartSpec => {
    const { id } = sums[at % sums.length]!;
    const chart = { ...newChart(id), id: `c${at}` };
    return at < fans
      ? { ...chart, kind: 'fan', scenario: `s${at}` }
      : { ...chart, kind: at % 5 === 4 ? 'bar' : 'line' };
  });
  const scenarios = specs
    .slice(0, fans)
    .map(({ indicators }, at) => ({ ...newScenario(indicators[0]!, 'WLD'), id: `s${at}`, name: `Scenario ${at}` }));
  const words = richOf('What the charts say.');
  const text: ReportBlock = { id: 'text', kind: 'text', text: { en: words, fr: words } };
  const blocks = [text, ...specs.map((chart) => figureBlock(`b-${chart.id}`, { of: 'chart', chart }))];
  return { ...fresh, charts: specs, scenarios, report: { ...fresh.report, blocks } };
}
