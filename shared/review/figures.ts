import { chartName } from '../charts/from-series.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import type { Translator } from '../i18n/translator.ts';
import { fullNameOfBlock, labelsOfBlocks, nameOfBlock } from '../report/block-labels.ts';
import { chartOfBlock, figureBlock, type ReportBlock, scenarioBlock } from '../workbench/report.ts';
import type { JudgedPlace } from '../workbench/review.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { judgedBlocks } from './shown.ts';

/** What a verdict can be given on, by the name people know it by. */
export interface JudgedFigure {
  readonly place: Exclude<JudgedPlace, { readonly on: 'whole' }>;
  readonly name: string;
}

type Judgeable = Pick<Workbench, 'charts' | 'scenarios' | 'catalogue' | 'report'>;

/**
 * What a reviewer is asked to judge: everything that can be, but a saved chart that stands in the report as it is only once; where its own
 * place was spoken of, both.
 */
export function figuresToJudge(
  workbench: Judgeable & Pick<Workbench, 'comments' | 'verdicts'>,
  t: Translator,
): readonly JudgedFigure[] {
  const { charts, comments, verdicts = [], report } = workbench;
  const shownAs = ({ id: _, ...chart }: ChartSpec) => canonicalJson(chart);
  const inReport = new Set(report.blocks.flatMap((block) => chartOfBlock(block) ?? []).map(shownAs));
  const spokenOf = [...comments, ...verdicts].flatMap(({ anchor }) =>
    anchor?.place.on === 'chart' ? [anchor.place.chart] : [],
  );
  const isTwice = (id: string) =>
    charts.some((chart) => chart.id === id && inReport.has(shownAs(chart))) && !spokenOf.includes(id);
  return judgedFigures(workbench, t).filter(({ place }) => place.on !== 'chart' || !isTwice(place.chart));
}

/** What is judged at a place, as a block that shows it; null: it is gone. */
export function blockToJudge(
  place: JudgedFigure['place'],
  { charts, scenarios, report }: Pick<Workbench, 'charts' | 'scenarios' | 'report'>,
): ReportBlock | null {
  switch (place.on) {
    case 'figure':
      return report.blocks.find(({ id }) => id === place.block) ?? null;
    case 'chart': {
      const chart = charts.find(({ id }) => id === place.chart);
      return chart ? figureBlock(chart.id, { of: 'chart', chart }) : null;
    }
    case 'scenario':
      return scenarios.some(({ id }) => id === place.scenario) ? scenarioBlock(place.scenario, place.scenario) : null;
  }
}

/** Everything of a workbench that can be judged: exhibits of the report in its order, then saved charts and scenarios. */
export function judgedFigures(workbench: Judgeable, t: Translator): readonly JudgedFigure[] {
  const { charts, scenarios, catalogue, report } = workbench;
  const labels = labelsOfBlocks(report.blocks, t);
  return [
    ...judgedBlocks(workbench).map((block): JudgedFigure => {
      const label = labels.get(block.id)?.[0];
      const text = nameOfBlock(block, workbench, t);
      const name =
        label && text ? t('report.caption', { label, text }) : (label ?? fullNameOfBlock(block, workbench, t));
      return { place: { on: 'figure', block: block.id }, name };
    }),
    ...charts.map(
      (chart): JudgedFigure => ({
        place: { on: 'chart', chart: chart.id },
        name: t('reviewing.figure.chart', { name: chartName(chart, catalogue, t) }),
      }),
    ),
    ...scenarios.map(
      ({ id, name }): JudgedFigure => ({
        place: { on: 'scenario', scenario: id },
        name: t('reviewing.figure.scenario', { name }),
      }),
    ),
  ];
}
