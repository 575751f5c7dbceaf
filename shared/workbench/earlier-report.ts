import { figureBlock } from './report.ts';
import { richOf } from './rich-text.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const both = (value: unknown) => ({ en: value, fr: value });

/**
 * A document whose report is of one language, with charts by their id, as one of today; any other as it is. What such a report refers to
 * and the document does not hold is left as it stands, for the schema to name.
 */
export function withReportOfToday(json: unknown): unknown {
  if (!isObject(json) || !isObject(json.report) || typeof json.report.title !== 'string') return json;
  const { report, charts } = json;
  const known = new Map(
    (Array.isArray(charts) ? charts : []).flatMap((chart) => (isObject(chart) ? [[chart.id, chart] as const] : [])),
  );
  const blocks = (Array.isArray(report.blocks) ? report.blocks : []).map((block: unknown): unknown => {
    if (!isObject(block) || typeof block.id !== 'string') return block;
    if (block.kind === 'heading') return { ...block, level: 1, text: both(block.text) };
    if (block.kind === 'text' && typeof block.text === 'string') return { ...block, text: both(richOf(block.text)) };
    const chart = block.kind === 'chart' ? known.get(block.chart) : undefined;
    return chart ? figureBlock(block.id, { of: 'chart', chart: chart as never }) : block;
  });
  return { ...json, report: { ...report, title: both(report.title), blocks } };
}
