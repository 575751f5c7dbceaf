import type { DocumentFigure, DrawnFigure, DrawnFigures, ReportDocument } from '../report/document.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'pptx', 'html', 'xlsx', 'pack', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const isReportFormat = (name: unknown): name is ReportFormat => REPORT_FORMATS.some((format) => format === name);

/** What the ending of a file of each format is, which pictures of the figures it holds, and whether very long tables print in part. */
const FORMATS: Readonly<
  Record<
    ReportFormat,
    {
      readonly ending: 'docx' | 'pdf' | 'pptx' | 'html' | 'xlsx' | 'zip';
      readonly pictures: Pictures;
      readonly shortens: boolean;
    }
  >
> = {
  docx: { ending: 'docx', pictures: 'both', shortens: true },
  pdf: { ending: 'pdf', pictures: 'svg', shortens: true },
  pptx: { ending: 'pptx', pictures: 'both', shortens: true },
  html: { ending: 'html', pictures: 'svg', shortens: true },
  xlsx: { ending: 'xlsx', pictures: 'none', shortens: false },
  pack: { ending: 'zip', pictures: 'both', shortens: false },
  markdown: { ending: 'zip', pictures: 'both', shortens: true },
};

export type Pictures = 'none' | 'svg' | 'both';

export const formatFile = (format: ReportFormat) => FORMATS[format];

/** Which pictures all of `formats` together need. */
export function picturesOf(formats: readonly ReportFormat[]): Pictures {
  const needed = formats.map((format) => FORMATS[format].pictures);
  return needed.includes('both') ? 'both' : needed.includes('svg') ? 'svg' : 'none';
}

/** Draws one figure: its SVG with fonts inside, and its PNG where `withPng` (no bytes without). */
export type DrawFigure = (figure: DocumentFigure, withPng: boolean) => Promise<DrawnFigure>;

/** Every figure of a report drawn, one after the other. Rejects with what `signal` was aborted with. */
export async function drawFigures(
  { blocks }: ReportDocument,
  pictures: Pictures,
  draw: DrawFigure,
  {
    signal,
    progress,
  }: { readonly signal?: AbortSignal | undefined; readonly progress?: (done: number, of: number) => void } = {},
): Promise<DrawnFigures> {
  const drawn = new Map<string, DrawnFigure>();
  if (pictures === 'none') return drawn;
  const figures = blocks.filter((block) => block.kind === 'figure');
  for (const [at, figure] of figures.entries()) {
    signal?.throwIfAborted();
    drawn.set(figure.anchor, await draw(figure, pictures === 'both'));
    progress?.(at + 1, figures.length);
  }
  return drawn;
}
