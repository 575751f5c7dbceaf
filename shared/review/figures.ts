import { chartName } from '../charts/from-series.ts';
import type { Translator } from '../i18n/translator.ts';
import { fullNameOfBlock, labelsOfBlocks, nameOfBlock } from '../report/block-labels.ts';
import type { JudgedPlace } from '../workbench/review.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { judgedBlocks } from './shown.ts';

/** What a verdict can be given on, by the name people know it by. */
export interface JudgedFigure {
  readonly place: Exclude<JudgedPlace, { readonly on: 'whole' }>;
  readonly name: string;
}

/** Everything of a workbench that can be judged: exhibits of the report in its order, then saved charts and scenarios. */
export function judgedFigures(workbench: Workbench, t: Translator): readonly JudgedFigure[] {
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
