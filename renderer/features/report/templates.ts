import { followsLens } from '#shared/charts/chart-scope';
import { chartName } from '#shared/charts/from-series';
import type { LocalText } from '#shared/core/language';
import { type MessageKey, translator } from '#shared/i18n/translator';
import { ANNEXES, figureBlock, PAGE_WIDTH_MM, type ReportBlock } from '#shared/workbench/report';
import { NO_TEXT } from '#shared/workbench/rich-text';
import type { Workbench } from '#shared/workbench/workbench';

interface ReportTemplate {
  readonly id: 'charts' | 'brief';
  /** Blocks filled from what the workbench holds; `id` makes a new id. */
  readonly blocks: (workbench: Workbench, id: () => string) => readonly ReportBlock[];
}

const inBoth = (key: MessageKey): LocalText => ({ en: translator('en')(key), fr: translator('fr')(key) });

const noWords = { en: NO_TEXT, fr: NO_TEXT };

/** Charts of a brief, and how high they are on its page. */
const [BRIEF_CHARTS, BRIEF_HEIGHT_MM] = [2, 70];

/** What a report can start from, in the order offered. */
export const TEMPLATES: readonly ReportTemplate[] = [
  {
    id: 'charts',
    blocks: ({ charts, scenarios, catalogue }, id) => [
      { id: id(), kind: 'contents', of: 'headings' },
      { id: id(), kind: 'page-break' },
      ...charts
        .filter(({ kind }) => kind !== 'fan')
        .flatMap((chart): readonly ReportBlock[] => [
          {
            id: id(),
            kind: 'heading',
            level: 1,
            text: {
              en: chartName(chart, catalogue, translator('en')),
              fr: chartName(chart, catalogue, translator('fr')),
            },
          },
          { id: id(), kind: 'text', text: noWords },
          figureBlock(id(), { of: 'chart', chart }),
        ]),
      ...scenarios.flatMap((scenario): readonly ReportBlock[] => [
        { id: id(), kind: 'heading', level: 1, text: { en: scenario.name, fr: scenario.name } },
        { id: id(), kind: 'scenario', scenario: scenario.id, widthMm: PAGE_WIDTH_MM, caption: null, seen: null },
      ]),
      { id: id(), kind: 'annex', parts: ANNEXES },
    ],
  },
  {
    id: 'brief',
    blocks: ({ charts }, id) => [
      { id: id(), kind: 'callout', tone: 'finding', title: inBoth('report.template.keyMessage'), text: noWords },
      { id: id(), kind: 'heading', level: 1, text: inBoth('report.template.findings') },
      { id: id(), kind: 'text', text: noWords },
      ...charts
        .filter((chart) => chart.kind !== 'fan' && !followsLens(chart))
        .slice(0, BRIEF_CHARTS)
        .map((chart): ReportBlock => {
          const figure = figureBlock(id(), { of: 'chart', chart });
          return { ...figure, heightMm: BRIEF_HEIGHT_MM, table: 'none' };
        }),
      { id: id(), kind: 'annex', parts: ['sources'] },
    ],
  },
];
