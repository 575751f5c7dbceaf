import type { Engine } from '../../engine/port.ts';
import { seriesColumnsOf } from '../../engine/series.ts';
import { applyLens } from '../../framework/lens.ts';
import type { ReportBlock } from '../../workbench/report.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { indicatorReport } from './indicator-report.ts';
import type { Making } from './make.ts';
import { countryPage, onePageBrief, situationPage, slideDeck } from './pages.ts';

export const REPORT_TEMPLATES = ['indicator-report', 'country', 'situation', 'brief', 'slides'] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

/** The area a template is about where none is chosen: that of the lens, or the first situation. */
export function templateArea(template: ReportTemplate, { catalogue, lens }: Workbench): string {
  const { area } = applyLens(catalogue, lens);
  return template === 'situation' ? (catalogue.groups.find(({ kind }) => kind === 'situation')?.code ?? area) : area;
}

/** The blocks of a template for `area`, of what the tables have values of. Rejects as the engine does. */
export async function templateBlocks(
  template: ReportTemplate,
  area: string,
  workbench: Workbench,
  engine: Engine,
  id: () => string = () => crypto.randomUUID(),
): Promise<readonly ReportBlock[]> {
  const { catalogue } = workbench;
  const asked = {
    indicators: catalogue.framework.indicators.map((one) => one.id),
    areas: [area],
    years: null,
    breakdowns: 'headline',
  } as const;
  const { keys, starts, ends } = await seriesColumnsOf(engine, asked, catalogue);
  // What speaks for an indicator: its headline breakdown, or its total.
  const headlines = new Map(catalogue.framework.indicators.map(({ id: one, headline = '' }) => [one, headline]));
  const found = new Map(
    keys.flatMap(({ indicator, dims }, row) =>
      headlines.get(indicator) === dims ? [[indicator, (ends[row] ?? 0) - (starts[row] ?? 0)] as const] : [],
    ),
  );
  const making: Making = {
    id,
    has: (indicator) => found.has(indicator),
    years: (indicator) => found.get(indicator) ?? 0,
  };
  switch (template) {
    case 'indicator-report':
      return indicatorReport(workbench, making);
    case 'country':
      return countryPage(workbench, area, making);
    case 'situation':
      return situationPage(workbench, area, making);
    case 'brief':
      return onePageBrief(workbench, area, making);
    case 'slides':
      return slideDeck(workbench, area, making);
  }
}

/** A page for each of `areas`, each of what the tables have values of there. Rejects as the engine does. */
export async function templatePages(
  template: ReportTemplate,
  areas: readonly string[],
  workbench: Workbench,
  engine: Engine,
  idsOf: (area: string) => () => string = () => () => crypto.randomUUID(),
): Promise<readonly ReportBlock[]> {
  const blocks: ReportBlock[] = [];
  for (const area of areas) {
    const id = idsOf(area);
    if (blocks.length > 0) blocks.push({ id: id(), kind: 'page-break' });
    blocks.push(...(await templateBlocks(template, area, workbench, engine, id)));
  }
  return blocks;
}
