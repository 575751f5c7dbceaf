import { nameOf } from '../charts/from-series.ts';
import { sourceReports } from '../charts/source-reports.ts';
import { seriesColumnsOf } from '../engine/series.ts';
import { breakdownText } from '../framework/breakdown.ts';
import { WHOLE_LENS } from '../framework/lens.ts';
import { assessColumns } from '../gaps/assessment/assess-series.ts';
import { gapRequest, judgingUnder } from '../gaps/assessment/under-lens.ts';
import { decidingRows, type FormulaRow, formulaRows } from '../gaps/methods/component-text.ts';
import { methodOf } from '../gaps/methods/methods.ts';
import { statusKey } from '../gaps/methods/statuses.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { RichNode, RichText } from '../workbench/rich-text.ts';
import { listOf } from './annexes/sources.ts';
import { gone, nothing, type PartContext } from './part-context.ts';
import type { Part } from './parts.ts';

/** A gap worked out with its numbers: the judgement, then every quantity it follows from, by which formula, with which numbers; the annex has all formulas. */
export async function methodParts(
  block: Extract<ReportBlock, { kind: 'method' }>,
  context: PartContext,
): Promise<readonly Part[]> {
  const { workbench, engine, t, used, known, signal } = context;
  const { catalogue } = workbench;
  const method = methodOf(block.method);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === block.indicator);
  const benchmarks = workbench.benchmarks.filter(
    (one) => one.indicator === block.indicator && (block.benchmark === null || one.id === block.benchmark),
  );
  if (!method || !indicator || (block.benchmark !== null && benchmarks.length === 0)) return gone(block.id, context);
  // The block keeps its area: whatever the lens is, the same series is judged.
  const request = gapRequest(benchmarks, catalogue, WHOLE_LENS, 'whole', [method]);
  const areas = [...new Set([block.area, ...request.areas])];
  const columns = await seriesColumnsOf(engine, { ...request, areas }, catalogue, signal);
  const judged = assessColumns(judgingUnder(columns, benchmarks, catalogue, WHOLE_LENS, method, [block.area]));
  const entry = Array.from({ length: judged.rows }, (_, row) => judged.at(row)).find(
    ({ series }) => series.id === block.indicator && series.area === block.area && (series.dims ?? '') === block.dims,
  );
  if (!entry) return nothing(block.id, context);
  const { assessment, series, benchmark } = entry;
  const rows = formulaRows(assessment, indicator, t);
  used.methods.set(
    method.id,
    rows.flatMap(({ name, symbol, formula }) =>
      formula ? [`${name}: ${[symbol, formula.symbols].filter(Boolean).join(' = ')}`] : [],
    ),
  );
  used.indicators.push(series.id);
  used.sources.push(
    ...sourceReports({ sources: series.sources, indicators: [series.id], areas: [block.area], years: null }, known, t),
  );
  const about = [
    indicator.code,
    indicator.name[t.language],
    nameOf(catalogue, block.area, t),
    breakdownText(block.dims, t),
  ];
  const deciding = decidingRows(assessment, indicator, t);
  const given = deciding.filter(({ formula }) => !formula);
  const text: RichText = {
    type: 'doc',
    content: [
      line(about.filter(Boolean).join(' · ')),
      ...(benchmark?.name ? [line(t('reportDocument.method.against', { benchmark: benchmark.name }))] : []),
      line(t('reportDocument.method.judged', { status: t(statusKey(assessment)) }), true),
      ...(given.length > 0 ? [line(given.map(quantityText).join(' · '))] : []),
      ...listOf(deciding.filter(({ formula }) => formula).map(quantityText)).content,
      ...listOf(assessment.warnings.map((warning) => t(`gaps.warning.${warning}`))).content,
    ],
  };
  const title = t('reportDocument.method.title', { method: t(`gaps.method.${method.id}`) });
  return [{ kind: 'box', block: block.id, tone: 'method', title, text }];
}

const line = (text: string, isBold = false): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(isBold ? { marks: [{ type: 'bold' as const }] } : {}) }],
});

/** `gap g = t − x = 100 − 80 = 20`. */
const quantityText = ({ name, symbol, formula, value }: FormulaRow): string =>
  [[name, symbol].filter(Boolean).join(' '), formula?.symbols, formula?.numbers, value].filter(Boolean).join(' = ') +
  (formula?.branch ? ` (${formula.branch})` : '');
