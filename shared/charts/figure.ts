import type { Language } from '../core/language.ts';
import { type Drawn, type Frame, frameOf } from './frame.ts';
import type { Theme } from './palette.ts';
import type { ChartData, ChartSpec } from './spec.ts';
import { barTraces } from './traces-bar.ts';
import { lineTraces } from './traces-line.ts';
import { mapTraces } from './traces-map.ts';

export interface FigureSize {
  /** CSS pixels (96 to the inch). */
  readonly width: number;
  readonly height: number;
}

export interface FigureOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly size: FigureSize;
  /** A picture that leaves Jalon: no text is cut, and it is as much taller than `size` as that takes. */
  readonly grows?: boolean;
}

export type FigureKind = Exclude<ChartSpec['kind'], 'table'>;

/** Plain values only: what Plotly is given can be cloned, compared and never holds a function or an address. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type Trace = Readonly<Record<string, Plain>>;

/** A drawn value for the keyboard: where it stands in the figure, in CSS pixels from the top left corner. */
export interface WalkPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where it stands along x as people read it; absent where x is a year. */
  readonly at?: string;
  /** Code of the area, on a map. */
  readonly area?: string;
  readonly left: number;
  readonly top: number;
}

export interface Walk {
  readonly name: string;
  readonly points: readonly WalkPoint[];
}

export interface Figure {
  readonly data: readonly Trace[];
  readonly layout: Readonly<Record<string, Plain>>;
  readonly config: Readonly<Record<string, Plain>>;
  /** As asked for; taller where it `grows`. */
  readonly size: FigureSize;
  /** Series by series, the points the keyboard walks. */
  readonly walks: readonly Walk[];
}

/** Fixed for every chart: no tool bar, no upload, no logo, no address, no editing. */
export const FIGURE_CONFIG = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  plotlyServerURL: '',
  topojsonURL: '',
  scrollZoom: false,
  doubleClick: false,
  editable: false,
  responsive: false,
} as const;

/**
 * The one figure builder of screen, export and command line. The same data, kind and options give the same figure.
 * Margins, ranges and ticks are fixed here, so positions are known without drawing. Values that are not finite are gaps.
 */
export function figureOf(spec: { readonly kind: FigureKind }, data: ChartData, options: FigureOptions): Figure {
  const frame = frameOf(spec.kind, data, options);
  const drawn = drawnBy(spec.kind, data, options, frame);
  return {
    data: drawn.traces,
    layout: { ...frame.layout, ...drawn.layout, annotations: [...frame.annotations, ...drawn.annotations] },
    config: FIGURE_CONFIG,
    size: { width: options.size.width, height: frame.height },
    walks: drawn.walks,
  };
}

function drawnBy(kind: FigureKind, data: ChartData, options: FigureOptions, frame: Frame): Drawn {
  if (kind === 'map') return mapTraces(data, options, frame);
  return kind === 'bar' ? barTraces(data, options, frame) : lineTraces(kind, data, options, frame);
}
