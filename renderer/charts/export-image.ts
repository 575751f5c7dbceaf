import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartTheme } from '#shared/charts/palette';
import type { ChartData } from '#shared/charts/spec';
import { JalonError } from '#shared/core/errors';
import { imageScale, layoutSize, millimetres, type PrintSize, withDpi } from '#shared/export/png';
import { reportRemarks } from '#shared/export/remarks';
import { finishSvg } from '#shared/export/svg';
import type { Translator } from '#shared/i18n/translator';
import { copyOf, loadPlotly } from './plotly.ts';

export interface ImageRequest {
  readonly kind: FigureKind;
  readonly data: ChartData;
  readonly t: Translator;
  readonly theme: ChartTheme;
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

interface Drawn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Taller than asked for where the text needs it. */
  readonly size: PrintSize;
}

async function draw(request: ImageRequest, format: 'svg' | 'png', scale: number): Promise<Drawn> {
  const asked = layoutSize(request.size);
  const figure = figureOf({ kind: request.kind }, request.data, {
    language: request.t.language,
    theme: request.theme,
    size: asked,
    grows: true,
  });
  const { width, height } = figure.size;
  const plotly = await loadPlotly(figure);
  const bytes = decodeDataUrl(await plotly.toImage(copyOf(figure), { format, width, height, scale }));
  const size = height === asked.height ? request.size : { ...request.size, heightMm: millimetres(height) };
  return { bytes, size };
}

/** The chart in words, then all that is to be known of its sources, a line each. */
const described = ({ data, t }: ImageRequest): string =>
  [describeChart(data, t), ...reportRemarks(data.sources ?? [], t)].join('\n');

/** The chart as an SVG document of the given physical size. Throws `export/svg-unsafe`. */
export async function chartSvg(request: ImageRequest): Promise<string> {
  const { bytes, size } = await draw(request, 'svg', 1);
  return finishSvg(new TextDecoder().decode(bytes), size, {
    title: request.data.title,
    description: described(request),
  });
}

/** The chart as PNG bytes of the given physical size at `dpi`; the file states it, its title and its description. Throws `export/png-broken`. */
export async function chartPng(request: ImageRequest, dpi: number): Promise<Uint8Array> {
  const { bytes } = await draw(request, 'png', imageScale(dpi));
  return withDpi(bytes, dpi, { Title: request.data.title, Description: described(request) });
}
