import { loadBundledObservations } from '#shared/intake/bundled';
import { EVERYWHERE } from '#shared/projections/scenario';
import { tableOf } from '#shared/share/needed-tables';
import { writeOutParts } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { apply, type Command } from '#shared/workbench/commands';
import { newScenario, reaching } from '#shared/workbench/drafts';
import { BUNDLED } from '#shared/workbench/new-workbench';
import { figureBlock, type ReportBlock, tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { proseBlock } from './real-prose.ts';
import { REAL_TEXTS } from './real-report-texts.ts';
import { chartBlock, headingBlock } from './report-blocks.ts';
import { bundledFiles, freshWorkbench } from './workbench.ts';

const fresh = freshWorkbench();
const { catalogue } = fresh;
const prose = (id: keyof typeof REAL_TEXTS): ReportBlock => proseBlock(`p-${id}`, REAL_TEXTS[id], catalogue);
const chartTable = (id: string, chart: Parameters<typeof chartBlock>[1], rows: number | null = null): ReportBlock =>
  chartBlock(id, { kind: 'table', ...chart }, { shows: 'table', rows });
const scenarioBlock = (id: string): ReportBlock => ({
  id,
  kind: 'scenario',
  scenario: id,
  widthMm: 140,
  caption: null,
  seen: null,
});

const REGIONS = catalogue.groups.filter(({ kind }) => kind === 'unhcr-region').map(({ code }) => code);
const EVERY = { theme: null, actor: null, situation: null, stage: null, contribution: null, text: '' };

/** The blocks of the report: ten figures, five tables, two of the figures scenarios. */
const BLOCKS: readonly ReportBlock[] = [
  { id: 'contents', kind: 'contents', of: 'headings' },
  { id: 'break', kind: 'page-break' },
  headingBlock('h-summary', 1, 'What the indicators say', 'Ce que disent les indicateurs'),
  prose('summary'),
  chartBlock('f-hosted', { indicators: ['ctx-refugees-oip'], areas: ['WLD'], years: [2010, 2025] }, { heightMm: 58 }),
  headingBlock('h-hosting', 1, 'Who hosts', 'Qui accueille'),
  prose('hosting'),
  chartBlock(
    'f-ranked',
    { kind: 'ranked-bar', indicators: ['ctx-refugees-oip'], areas: [], look: { top: 12 } },
    { heightMm: 78 },
  ),
  chartTable('t-regions', { indicators: ['ctx-refugees-oip'], areas: REGIONS, years: [2020, 2025] }),
  chartBlock(
    'f-regions',
    { kind: 'slope', indicators: ['ctx-refugees-oip'], areas: REGIONS, years: [2018, 2024] },
    { heightMm: 78 },
  ),
  headingBlock('h-loads', 2, 'Beside population and means', 'L’accueil rapporté à la population et aux moyens'),
  prose('loads'),
  chartBlock('f-map', { kind: 'map', indicators: ['ctx-refugees-per-1000'], areas: [] }, { heightMm: 85 }),
  chartBlock(
    'f-both',
    { kind: 'scatter', indicators: ['ctx-refugees-per-1000', 'ctx-refugees-per-gdp'], areas: [] },
    { heightMm: 75 },
  ),
  headingBlock('h-self-reliance', 1, 'Self-reliance', 'Autonomie'),
  prose('selfReliance'),
  chartTable('t-school', { indicators: ['gcr-2.2.1'], areas: ['WLD'], by: 'level' }),
  {
    id: 'm-higher',
    kind: 'method',
    method: 'linear',
    indicator: 'gcr-2.2.1',
    area: 'WLD',
    dims: 'level=tertiary',
    benchmark: 'fifteen-by-thirty',
  },
  headingBlock('h-solutions', 1, 'Third-country solutions', 'Solutions dans des pays tiers'),
  prose('solutions'),
  chartBlock('f-resettled', { indicators: ['gcr-3.1.1'], areas: ['WLD'], years: [2010, 2025] }, { heightMm: 58 }),
  chartTable('t-resettled', {
    indicators: ['gcr-3.1.1'],
    areas: ['USA', 'CAN', 'AUS', 'DEU', 'FRA', 'GBR', 'NOR', 'SWE'],
    years: [2021, 2025],
  }),
  headingBlock('h-returns', 1, 'Return', 'Retour'),
  prose('returns'),
  chartTable('t-returns', {
    indicators: ['gcr-4.2.1'],
    areas: ['AFG', 'SYR', 'SDN', 'SSD'],
    years: [2021, 2025],
  }),
  headingBlock('h-funding', 1, 'Funding and commitments', 'Financement et engagements'),
  prose('funding'),
  { ...figureBlock('f-funding', { of: 'funding', year: null, grain: 'situation' }), heightMm: 70 },
  {
    ...figureBlock('f-flows', {
      of: 'pledge-flow',
      register: 'flows',
      columns: ['actor', 'situation', 'stage'],
      measure: 'usd',
    }),
    heightMm: 62,
  },
  { ...tableBlock('t-flows', { of: 'pledge-list', register: 'flows', filter: EVERY }), rows: 10 },
  headingBlock('h-scenarios', 1, 'What may come', 'Perspectives'),
  prose('scenarios'),
  scenarioBlock('s-resettlement'),
  scenarioBlock('s-returns'),
  { id: 'annexes', kind: 'annex', parts: ['sources', 'methods', 'data-gaps', 'losses', 'glossary', 'tables'] },
];

const COMMANDS: readonly Command[] = [
  { type: 'title/set', title: 'Indicator report 2026' },
  {
    type: 'report/set',
    title: {
      en: 'The Global Compact on Refugees in figures, 2026',
      fr: 'Le Pacte mondial sur les réfugiés en chiffres, 2026',
    },
    language: 'en',
    authors: 'Example team (invented)',
  },
  {
    type: 'benchmark/put',
    item: {
      id: 'fifteen-by-thirty',
      name: '15by30: higher education',
      kind: 'target',
      indicator: 'gcr-2.2.1',
      scope: { kind: 'area', area: 'WLD' },
      target: 15,
      targetYear: 2030,
      baseYear: 2020,
      limit: 100,
      source: 'UNHCR, Refugee Education 2030: A Strategy for Refugee Inclusion',
      sourceYear: 2019,
    },
  },
  {
    type: 'scenario/put',
    item: {
      ...newScenario('gcr-3.1.1', 'WLD'),
      id: 's-resettlement',
      name: 'Resettlement back at its level of 2024',
      levers: [reaching(188_759, 2030)],
    },
  },
  {
    type: 'scenario/put',
    item: {
      ...newScenario('ctx-refugees-oip', 'WLD'),
      id: 's-returns',
      name: 'Three per cent fewer each year',
      levers: [{ kind: 'rate', multiplier: 0, perYear: -3, from: 2026, to: null, indicator: null, scope: EVERYWHERE }],
    },
  },
  ...BLOCKS.map((item): Command => ({ type: 'block/put', item })),
];

/** The workbench in which the report was written, by commands from a fresh one. */
export const realReportWorkbench = (): Workbench => apply(fresh, { type: 'all', commands: COMMANDS }).next;

/** It as a `.jalon` file with its tables, always the same bytes. */
export async function realReportFile(): Promise<Uint8Array> {
  const engine = await openNodeEngine();
  try {
    await loadBundledObservations(engine, bundledFiles(), tableOf(BUNDLED));
    const written = await writeOutParts(engine, realReportWorkbench(), new Map());
    return (await writeShare({ ...written, savedAt: '2026-11-27T00:00:00.000Z' })).bytes;
  } finally {
    await engine.close();
  }
}

/** Twenty countries of all regions: those that host most, those that resettle, and small ones. */
export const TWENTY = 'COL,DEU,TUR,UGA,IRN,TCD,PAK,BGD,ETH,SDN,LBN,JOR,KEN,CMR,USA,CAN,MEX,MYS,ZAF,CRI';
