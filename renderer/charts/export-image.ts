import { imageScale } from '#shared/charts/print-size';
import { JalonError } from '#shared/core/errors';
import { type Picture, type PictureRequest, pictureOf, pictureSvg, pictureText } from '#shared/export/chart-picture';
import { chartPdfRequest } from '#shared/export/pdf/chart-pdf';
import { withDpi } from '#shared/export/png';
import type { DrawFigure } from '#shared/export/report-formats';
import { type FontFiles, finishSvg } from '#shared/export/svg';
import { compilePdfBeside } from '../engine/pdf.ts';
import { fontFiles } from './fonts.ts';
import { copyOf, loadPlotly } from './plotly.ts';

/** A data address decoded by hand: our content security policy lets nothing fetch it. */
function decodeDataUrl(url: string): Uint8Array<ArrayBuffer> {
  const comma = url.indexOf(',');
  if (!url.startsWith('data:') || comma < 0) throw new JalonError('export/png-broken');
  const body = url.slice(comma + 1);
  if (!url.slice(0, comma).endsWith(';base64')) return new TextEncoder().encode(decodeURIComponent(body));
  return Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
}

async function draw(
  { figure }: Pick<Picture, 'figure'>,
  format: 'svg' | 'png',
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = figure.size;
  const plotly = await loadPlotly(figure);
  return decodeDataUrl(await plotly.toImage(copyOf(figure), { format, width, height, scale }));
}

/** The chart as an SVG document of the given physical size, `fonts` inside. Throws `export/svg-unsafe`. */
export async function chartSvg(request: PictureRequest, fonts: FontFiles = {}): Promise<string> {
  const picture = pictureOf(request);
  return pictureSvg(new TextDecoder().decode(await draw(picture, 'svg', 1)), picture, request, fonts);
}

/** The chart as PNG bytes of the given physical size at `dpi`; the file states it, its title and its description. Throws `export/png-broken`. */
export async function chartPng(request: PictureRequest, dpi: number): Promise<Uint8Array> {
  const bytes = await draw(pictureOf(request), 'png', imageScale(dpi, request.size.widthMm));
  return withDpi(bytes, dpi, { Title: request.data.title, Description: pictureText(request) });
}

/** The chart as a PDF of one page of the given physical size. Rejects as `CompilePdf` does, and with `export/svg-unsafe`. */
export async function chartPdf(request: PictureRequest, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const picture = pictureOf(request);
  const svg = pictureSvg(new TextDecoder().decode(await draw(picture, 'svg', 1)), picture, request);
  return (await compilePdfBeside(chartPdfRequest(svg, picture, request), { signal })).bytes;
}

/** Dots to the inch of the pictures that programs take which cannot draw SVG. */
const DOCUMENT_DPI = 300;

/** Draws figures of a document in this window, with `fonts` inside each SVG. */
const drawnWith =
  (fonts: () => Promise<FontFiles>): DrawFigure =>
  async ({ figure, widthMm, heightMm, caption, alt }, withPng) => {
    const texts = { title: caption, description: alt };
    const drawn = new TextDecoder().decode(await draw({ figure }, 'svg', 1));
    const png = withPng ? await draw({ figure }, 'png', imageScale(DOCUMENT_DPI, widthMm)) : new Uint8Array();
    return {
      svg: finishSvg(drawn, { widthMm, heightMm }, texts, await fonts()),
      png: withPng ? withDpi(png, DOCUMENT_DPI, { Title: caption, Description: alt }) : png,
    };
  };

export const drawDocumentFigure = drawnWith(fontFiles);

/** Draws figures of the page that lies in a share file, which is in the fonts of whoever reads it: those of each figure would weigh more than it. */
export const drawPageFigure = drawnWith(async () => ({}));
