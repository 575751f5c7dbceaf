import { describeChart } from '#shared/charts/describe';
import { type FigureKind, figureOf } from '#shared/charts/figure';
import type { Theme } from '#shared/charts/palette';
import type { ChartData } from '#shared/charts/spec';
import { JalonError } from '#shared/core/errors';
import { imageScale, layoutSize, type PrintSize, withDpi } from '#shared/export/png';
import { finishSvg } from '#shared/export/svg';
import type { Translator } from '#shared/i18n/translator';
import { copyOf, loadPlotly } from './plotly.ts';

export interface ImageRequest {
  readonly kind: FigureKind;
  readonly data: ChartData;
  readonly t: Translator;
  readonly theme: Theme;
  readonly size: PrintSize;
}

/** A data address decoded by hand: our content security policy lets nothing fetch it. */
function decodeDataUrl(url: string): Uint8Array<ArrayBuffer> {
  const comma = url.indexOf(',');
  if (!url.startsWith('data:') || comma < 0) throw new JalonError('export/png-broken');
  const body = url.slice(comma + 1);
  if (!url.slice(0, comma).endsWith(';base64')) return new TextEncoder().encode(decodeURIComponent(body));
  return Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
}

async function draw(request: ImageRequest, format: 'svg' | 'png', scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const size = layoutSize(request.size);
  const figure = figureOf({ kind: request.kind }, request.data, {
    language: request.t.language,
    theme: request.theme,
    size,
  });
  const plotly = await loadPlotly(figure);
  return decodeDataUrl(await plotly.toImage(copyOf(figure), { format, ...size, scale }));
}

/** The chart as an SVG document of the given physical size. Throws `export/svg-unsafe`. */
export async function chartSvg(request: ImageRequest): Promise<string> {
  const svg = new TextDecoder().decode(await draw(request, 'svg', 1));
  return finishSvg(svg, request.size, {
    title: request.data.title,
    description: describeChart(request.data, request.t),
  });
}

/** The chart as PNG bytes of the given physical size at `dpi`, which the file states. Throws `export/png-broken`. */
export async function chartPng(request: ImageRequest, dpi: number): Promise<Uint8Array> {
  return withDpi(await draw(request, 'png', imageScale(dpi)), dpi);
}
