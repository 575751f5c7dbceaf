import type { DrawFigure } from '#shared/export/report-formats';
import { type FontFiles, finishSvg } from '#shared/export/svg';
import { fontsInside, pngOfSvg } from './picture.ts';
import type { Drawing } from './plotly.ts';

/** Dots to the inch of the pictures that programs take which cannot draw SVG. */
const DPI = 300;

/** Draws figures of a report without a window; `fonts` gives those put into each SVG, so that it looks the same everywhere. */
export const drawFigureWith =
  (drawing: () => Promise<Drawing>, fonts: () => Promise<FontFiles> = fontsInside): DrawFigure =>
  async ({ figure, widthMm, heightMm, caption, alt }, withPng) => {
    const drawn = await (await drawing()).draw(figure);
    const [size, texts] = [
      { widthMm, heightMm },
      { title: caption, description: alt },
    ];
    const png = withPng
      ? await pngOfSvg(finishSvg(drawn, size, texts), figure.size.width, widthMm, DPI, texts)
      : new Uint8Array();
    return { svg: finishSvg(drawn, size, texts, await fonts()), png };
  };
