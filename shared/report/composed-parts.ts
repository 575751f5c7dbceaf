import { FIRST_YEAR, LAST_YEAR } from '../charts/chart-scope.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { PAGE_WIDTH_MM, type ReportBlock } from '../workbench/report.ts';
import { chartExhibit } from './exhibits/chart.ts';
import { indicatorsTable } from './exhibits/indicators-table.ts';
import { gone, nothing, type PartContext, shownFigure, shownTable } from './part-context.ts';
import type { Part } from './parts.ts';

/** A figure of a page that is composed: indicators by id, drawn together as far as the framework has them. */
interface Composed {
  readonly kind: ChartSpec['kind'];
  readonly indicators: readonly string[];
  readonly by?: string;
  /** Its areas are those of the situation. */
  readonly ofMembers?: boolean;
}

const OF_COUNTRY: readonly Composed[] = [
  { kind: 'line', indicators: ['ctx-refugees-oip', 'ctx-asylum'] },
  { kind: 'stacked-area', indicators: ['ctx-refugees'], by: 'counterpart' },
  { kind: 'line', indicators: ['ctx-refugees-per-1000'] },
  { kind: 'line', indicators: ['gcr-4.2.1', 'gcr-3.1.1'] },
  { kind: 'line', indicators: ['money-budget', 'money-expenditure'] },
];

const OF_SITUATION: readonly Composed[] = [
  { kind: 'ranked-bar', indicators: ['ctx-refugees-oip'], ofMembers: true },
  { kind: 'line', indicators: ['ctx-refugees-oip', 'ctx-asylum'] },
  { kind: 'line', indicators: ['ctx-requirements', 'ctx-funding'] },
  { kind: 'line', indicators: ['ctx-coverage'] },
];

/** What is known of one area, or of one situation: figures in a fixed order, as far as there is data, and the latest value of every indicator. */
export async function composedParts(
  block: Extract<ReportBlock, { kind: 'country' | 'situation' }>,
  context: PartContext,
): Promise<readonly Part[]> {
  const { catalogue } = context.workbench;
  const code = block.kind === 'country' ? block.area : block.situation;
  const place = [...catalogue.areas, ...catalogue.groups].find((one) => one.code === code);
  if (!place) return gone(block.id, context);
  const members = 'members' in place ? place.members : [];
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const parts: Part[] = [];
  for (const [at, one] of (block.kind === 'country' ? OF_COUNTRY : OF_SITUATION).entries()) {
    const indicators = one.indicators.filter((id) => known.has(id));
    const areas = one.ofMembers ? members : [code];
    if (indicators.length === 0 || areas.length === 0) continue;
    const chart: ChartSpec = {
      id: `${block.id}-${at}`,
      kind: one.kind,
      indicators,
      areas,
      years: [FIRST_YEAR, LAST_YEAR],
      title: null,
      note: null,
      scenario: null,
      ...(one.by ? { by: one.by } : {}),
    };
    const exhibit = await chartExhibit(chart, context);
    const showing = { block: block.id, widthMm: PAGE_WIDTH_MM, heightMm: null, caption: null, alt: null };
    const figure = exhibit && shownFigure(showing, exhibit, 'annex', context);
    if (figure) parts.push(figure);
  }
  const indicators = await indicatorsTable(code, context);
  const table =
    indicators && shownTable({ block: block.id, caption: null }, indicators, { columns: null, rows: null }, context);
  if (table) parts.push(table);
  return parts.length > 0 ? parts : nothing(block.id, context);
}
