import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { imageScale } from '#shared/charts/print-size';
import { kept } from '#shared/core/kept';
import { type PictureRequest, pictureOf, pictureSvg, pictureText } from '#shared/export/chart-picture';
import { chartPdfRequest } from '#shared/export/pdf/chart-pdf';
import { withDpi } from '#shared/export/png';
import type { FontFiles, SvgText } from '#shared/export/svg';
import { compilePdf } from '../pdf.ts';
import type { Drawing } from './plotly.ts';

const require = createRequire(import.meta.url);
const bytesOf = (file: string): Promise<Buffer> => readFile(require.resolve(file));

/** The chart as an SVG document, its fonts inside. Throws `export/svg-unsafe`. */
export async function drawnSvg(request: PictureRequest, drawing: Drawing): Promise<string> {
  const picture = pictureOf(request);
  return pictureSvg(await drawing.draw(picture.figure), picture, request, await fontsInside());
}

/** The chart as PNG bytes at `dpi`, which the file states with title and description. */
export async function drawnPng(request: PictureRequest, dpi: number, drawing: Drawing): Promise<Uint8Array> {
  const picture = pictureOf(request);
  const svg = pictureSvg(await drawing.draw(picture.figure), picture, request);
  const texts = { title: request.data.title, description: pictureText(request) };
  return pngOfSvg(svg, picture.figure.size.width, request.size.widthMm, dpi, texts);
}

/** A finished SVG, laid out `pixels` wide for paper of `widthMm`, as PNG bytes at `dpi`, which the file states with its words. */
export async function pngOfSvg(
  svg: string,
  pixels: number,
  widthMm: number,
  dpi: number,
  { title, description }: SvgText,
): Promise<Uint8Array> {
  await rasteriser();
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(pixels * imageScale(dpi, widthMm)) },
    font: { fontBuffers: await letterFiles(), defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  return withDpi(image.render().asPng(), dpi, { Title: title, Description: description });
}

/** The chart as a PDF of one page of its size. Rejects as `CompilePdf` does, and with `export/svg-unsafe`. */
export async function drawnPdf(request: PictureRequest, drawing: Drawing): Promise<Uint8Array> {
  const picture = pictureOf(request);
  const svg = pictureSvg(await drawing.draw(picture.figure), picture, request);
  return (await compilePdf(chartPdfRequest(svg, picture, request))).bytes;
}

const rasteriser = kept(async () => initWasm(await bytesOf('@resvg/resvg-wasm/index_bg.wasm')));

const letterFiles = kept(() =>
  Promise.all(
    ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
      bytesOf(`@expo-google-fonts/arimo/${file}`),
    ),
  ),
);

/** What the fonts of a picture are put into it as. */
export const fontsInside = kept(async (): Promise<FontFiles> => {
  const [regular, bold] = await Promise.all(
    (['400', '700'] as const).map((weight) => bytesOf(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`)),
  );
  return { '400': regular?.toString('base64') ?? '', '700': bold?.toString('base64') ?? '' };
});
