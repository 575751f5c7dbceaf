import type { DrawnFigures, ReportDocument } from '../report/document.ts';
import { fixedZip } from './fixed-zip.ts';
import { chartPack } from './pack/chart-pack.ts';
import type { CompilePdf } from './pdf/compiler.ts';
import { figurePdfRequest, reportPdfRequest } from './pdf/report-pdf.ts';

interface Options {
  readonly compilePdf: CompilePdf;
  readonly signal?: AbortSignal | undefined;
}

/** A report as PDF. Rejects as `CompilePdf` does. */
export const reportPdf = async (
  document: ReportDocument,
  drawn: DrawnFigures,
  { compilePdf, signal }: Options,
): Promise<Uint8Array> => (await compilePdf(reportPdfRequest(document, drawn), { signal })).bytes;

/** Figures and tables of a report as files in a zip, each figure as PDF too. Rejects as `CompilePdf` does. */
export async function reportPack(
  document: ReportDocument,
  drawn: DrawnFigures,
  { compilePdf, signal }: Options,
): Promise<Uint8Array> {
  const more = new Map<string, Readonly<Record<string, Uint8Array>>>();
  for (const block of document.blocks) {
    const svg = block.kind === 'figure' ? drawn.get(block.anchor)?.svg : undefined;
    if (block.kind !== 'figure' || !svg) continue;
    const { bytes } = await compilePdf(figurePdfRequest(block, svg, document.language), { signal });
    more.set(block.anchor, { pdf: bytes });
  }
  return fixedZip(Object.fromEntries(chartPack(document, drawn, more)), document.date);
}
