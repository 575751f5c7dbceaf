import { CHART_KINDS, type ChartSpec, COMPARES_MANY } from '#shared/charts/spec';
import { newScenario } from '#shared/workbench/drafts';
import { ANNEXES, CONTENTS_OF, figureBlock, type ReportBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { EXHIBIT_WORKBENCH } from './exhibit-context.ts';
import { EXHIBIT_SAMPLES } from './exhibit-samples.ts';
import { chartBlock, footnote, headingBlock, paragraph, textBlock, valueInline } from './report-blocks.ts';

const { groups } = EXHIBIT_WORKBENCH.catalogue;
const situation = groups.find(({ kind }) => kind === 'situation')?.code ?? '';

/** A block of each kind; the type misses one that is added. */
const OF_EACH_KIND: Readonly<Record<Exclude<ReportBlock['kind'], 'exhibit' | 'contents' | 'annex'>, ReportBlock>> = {
  heading: headingBlock('heading', 1, 'Who hosts', 'Qui accueille'),
  text: textBlock('text', paragraph('In 2023: ', valueInline({ year: 2023 }), footnote('As published.'))),
  callout: {
    id: 'callout',
    kind: 'callout',
    tone: 'finding',
    title: { en: 'In short', fr: 'En bref' },
    text: { en: paragraph('Few host many.'), fr: paragraph('Peu accueillent beaucoup.') },
  },
  scenario: { id: 'scenario', kind: 'scenario', scenario: 's', widthMm: 160, caption: null, seen: null },
  method: {
    id: 'method',
    kind: 'method',
    method: 'linear',
    indicator: 'ctx-refugees-per-1000',
    area: 'KEN',
    dims: '',
    benchmark: 'b',
  },
  situation: { id: 'situation', kind: 'situation', situation },
  country: { id: 'country', kind: 'country', area: 'KEN' },
  'page-break': { id: 'page-break', kind: 'page-break' },
};

const chartOf = (kind: ChartSpec['kind']): Partial<ChartSpec> => ({
  kind,
  ...(COMPARES_MANY.has(kind) && kind !== 'stacked-area' ? { areas: [] } : {}),
  ...(kind === 'scatter' ? { indicators: ['ctx-refugees-per-1000', 'ctx-refugees-per-gdp'] } : {}),
  ...(kind === 'fan' ? { areas: ['KEN'], scenario: 's' } : {}),
});

/** A report of every kind of block, of chart and of exhibit, with the exhibits as “Add to report” puts them there. */
export const EVERY_BLOCK: readonly ReportBlock[] = [
  ...CONTENTS_OF.map((of) => ({ id: `contents-${of}`, kind: 'contents' as const, of })),
  ...Object.values(OF_EACH_KIND),
  ...CHART_KINDS.map((kind) => chartBlock(`chart-${kind}`, chartOf(kind))),
  ...EXHIBIT_SAMPLES.map((source, at) =>
    figureBlock(`exhibit-${at}-${source.of}${'as' in source ? `-${source.as}` : ''}`, source),
  ),
  { id: 'annex', kind: 'annex', parts: ANNEXES },
];

/** A workbench with that report and what it speaks of. */
export const EVERY_BLOCK_WORKBENCH: Workbench = {
  ...EXHIBIT_WORKBENCH,
  scenarios: [
    {
      ...newScenario('ctx-refugees', 'KEN'),
      id: 's',
      name: 'Half as many again',
      levers: [{ kind: 'step', percent: 50, start: 2027, ramp: 1, indicator: null, scope: { kind: 'all' } }],
    },
  ],
  report: { ...EXHIBIT_WORKBENCH.report, blocks: EVERY_BLOCK },
};
