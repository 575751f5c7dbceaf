import { type Picture, type PictureRequest, pictureText } from '../chart-picture.ts';
import { type PdfRequest, TYPST_PREAMBLE } from './compiler.ts';

/** A picture as a PDF of one page of its own size, vector and with text as text. `svg`: of `pictureSvg`, without fonts inside. */
export function chartPdfRequest(svg: string, { size }: Picture, { data, t }: PictureRequest): PdfRequest {
  return {
    source: `${TYPST_PREAMBLE}#set document(title: sys.inputs.title)
#set text(lang: "${t.language}")
#set page(width: ${size.widthMm}mm, height: ${size.heightMm}mm, margin: 0pt)
#image("/chart.svg", width: 100%, height: 100%, alt: sys.inputs.text)
`,
    files: new Map([['/chart.svg', new TextEncoder().encode(svg)]]),
    inputs: { title: data.title, text: pictureText({ data, t }) },
  };
}
