import { canonicalJson } from '../../core/canonical-json.ts';
import { formatDate } from '../../core/format.ts';
import { translator } from '../../i18n/translator.ts';
import type { ReportContext } from '../../report/context.ts';
import type { DocumentBlock, ReportDocument } from '../../report/document.ts';
import { resolveReport } from '../../report/resolve-report.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { toReportHtml } from '../html/report-html.ts';
import { type DrawFigure, drawFigures } from '../report-formats.ts';
import { previewBlocks } from './preview-blocks.ts';

/**
 * What a workbench shows, as one page that needs no app, no script and no network: its report (the frozen edition where it is frozen), then
 * what stands beside it. In the language of the report; of the same workbench and date the same bytes. Rejects with `cancelled`, and as
 * `resolveReport` and `draw` do. `progress` tells how many figures are drawn; `context.progress` how much is worked out.
 */
export async function previewPage(
  workbench: Workbench,
  context: ReportContext,
  draw: DrawFigure,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array> {
  const document = await previewDocument(workbench, context);
  const drawn = await drawFigures(document, 'svg', draw, { signal: context.signal, progress });
  return new TextEncoder().encode(toReportHtml(document, drawn, 'file'));
}

/** The report and its supplement as one document; what the supplement numbers is “S1”, so that the report keeps its own numbers. */
export async function previewDocument(workbench: Workbench, context: ReportContext): Promise<ReportDocument> {
  const { language } = workbench.report;
  const t = translator(language);
  const half = (from: number): ReportContext => ({
    ...context,
    progress: (done, of) => context.progress?.(from * of + done, 2 * of),
  });
  const report = await resolveReport(workbench, half(0), language);
  const { frozen: _, ...head } = workbench.report;
  const beside = { ...workbench, report: { ...head, blocks: previewBlocks(workbench, t) } };
  const supplement = await resolveReport(beside, half(1), language);
  const about = t('preview.about', { date: formatDate(context.today, language) });
  return {
    ...report,
    title: report.title.trim() || workbench.title,
    blocks: [
      {
        kind: 'box',
        tone: 'note',
        title: '',
        content: [{ kind: 'paragraph', content: [{ kind: 'text', text: about }] }],
      },
      ...report.blocks,
      ...onceSaid(supplement.blocks).map(supplementary),
    ],
    findings: [],
  };
}

/** Blocks where a chart without data says so once, not for its figure and again for its table. */
function onceSaid(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const kept: DocumentBlock[] = [];
  let said = '';
  for (const block of blocks) {
    const warning = block.kind === 'box' && block.tone === 'warning' ? canonicalJson(block) : '';
    const isRepeat = warning !== '' && warning === said;
    if (!isRepeat) kept.push(block);
    said = isRepeat ? '' : warning;
  }
  return kept;
}

function supplementary(block: DocumentBlock): DocumentBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, number: block.number && `S${block.number}`, anchor: `s-${block.anchor}` };
    case 'figure':
    case 'table':
      return { ...block, label: { ...block.label, number: `S${block.label.number}` }, anchor: `s-${block.anchor}` };
    default:
      return block;
  }
}
