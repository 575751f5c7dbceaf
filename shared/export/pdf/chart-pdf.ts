import type { Language } from '../../core/language.ts';
import type { PrintSize } from '../png.ts';
import { type PdfRequest, TYPST_PREAMBLE } from './compiler.ts';

export interface ChartPdf {
  /** A finished SVG (`pictureSvg`), without fonts inside. */
  readonly svg: string;
  readonly size: PrintSize;
  readonly title: string;
  /** The text summary, which screen readers say in place of the picture. */
  readonly description: string;
  readonly language: Language;
}

/** A picture as a PDF of one page of its own size, vector and with text as text. */
export const chartPdfRequest = ({ svg, size, title, description, language }: ChartPdf): PdfRequest => ({
  source: `${TYPST_PREAMBLE}#set document(title: sys.inputs.title, description: sys.inputs.description)
#set text(lang: "${language}")
#set page(width: ${size.widthMm}mm, height: ${size.heightMm}mm, margin: 0pt)
#image("/chart.svg", width: 100%, height: 100%, alt: sys.inputs.description)
`,
  files: new Map([['/chart.svg', new TextEncoder().encode(svg)]]),
  inputs: { title, description },
});
