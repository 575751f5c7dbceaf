import type { ChartKind } from '../charts/chart-kind.ts';
import { describeChart } from '../charts/describe.ts';
import { figureOf } from '../charts/figure.ts';
import type { Figure, FigureKind } from '../charts/figure-parts.ts';
import type { ChartTheme } from '../charts/palette.ts';
import { layoutSize, millimetres, type PrintSize } from '../charts/print-size.ts';
import type { ChartData } from '../charts/spec.ts';
import type { Translator } from '../i18n/translator.ts';
import { reportRemarks } from './remarks.ts';
import { type FontFiles, finishSvg } from './svg.ts';

/** Height over width: a map has its legend and what must be said of its borders below it. */
const [ASPECT, MAP_ASPECT] = [0.62, 0.85];

/** Widths and heights on paper one may ask for, in millimetres. */
export const PAPER_MM = { narrowest: 60, widest: 240, lowest: 40, highest: 300 } as const;

/** The height of a picture of a width, both in millimetres, where none is asked for. */
export const usualHeight = (kind: string | ChartKind, widthMm: number): number =>
  Math.round(widthMm * (kind === 'map' ? MAP_ASPECT : ASPECT));

export interface PictureRequest {
  readonly kind: FigureKind | ChartKind;
  readonly data: ChartData;
  readonly t: Translator;
  readonly theme: ChartTheme;
  readonly size: PrintSize;
}

export interface Picture {
  readonly figure: Figure;
  /** Taller than asked for where the text needs it. */
  readonly size: PrintSize;
}

/** A chart that leaves Jalon: no text of it is cut. */
export function pictureOf({ kind, data, t, theme, size: asked }: PictureRequest): Picture {
  const layout = layoutSize(asked);
  const figure = figureOf({ kind }, data, { language: t.language, theme, size: layout, grows: true });
  const { height } = figure.size;
  return {
    figure,
    size: height === layout.height ? asked : { ...asked, heightMm: millimetres(height, asked.widthMm) },
  };
}

/** The chart in words, then all that is to be known of its sources, a line each. */
export const pictureText = ({ data, t }: Pick<PictureRequest, 'data' | 't'>): string =>
  [describeChart(data, t), ...reportRemarks(data.sources ?? [], t)].join('\n');

/** What Plotly drew of a picture, as an SVG document of its physical size. Throws `export/svg-unsafe`. */
export const pictureSvg = (drawn: string, { size }: Picture, request: PictureRequest, fonts: FontFiles = {}): string =>
  finishSvg(drawn, size, { title: request.data.title, description: pictureText(request) }, fonts);
