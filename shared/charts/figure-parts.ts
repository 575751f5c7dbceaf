import type { Language } from '../core/language.ts';
import type { ChartTheme } from './palette.ts';
import type { ChartData, ChartSpec } from './spec.ts';

export interface FigureSize {
  /** CSS pixels (96 to the inch). */
  readonly width: number;
  readonly height: number;
}

export interface FigureOptions {
  readonly language: Language;
  readonly theme: ChartTheme;
  readonly size: FigureSize;
  /** A picture that leaves Jalon, or whose rows were asked for: no text is cut, and it is as much taller than `size` as that takes. */
  readonly grows?: boolean;
  /** Without title, source and note, which stand beside the picture. */
  readonly bare?: boolean;
}

/** Kinds that explain a scenario beside its chart; no document holds them. */
type Explaining = 'quantile-dots' | 'spans';
export type FigureKind = Exclude<ChartSpec['kind'], 'table'> | Explaining;

/** Whether a person asked for a number of rows, which are then all drawn, however high the picture becomes. */
export const hasRowsAsked = (kind: FigureKind | 'table', { look }: Pick<ChartData, 'look'>): boolean =>
  kind === 'ranked-bar' && look?.top !== undefined;

/** Plain values only: what Plotly is given can be cloned, compared and never holds a function or an address. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type PlotlyTrace = Readonly<Record<string, Plain>>;

/** A drawn value for the keyboard: where it stands in the figure, in CSS pixels from the top left corner. */
export interface NavigationPoint {
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

export interface NavigationSeries {
  readonly name: string;
  readonly points: readonly NavigationPoint[];
}

export interface Figure {
  readonly data: readonly PlotlyTrace[];
  readonly layout: Readonly<Record<string, Plain>>;
  readonly config: Readonly<Record<string, Plain>>;
  /** As asked for; taller where it `grows`. */
  readonly size: FigureSize;
  /** Series by series, the points reached by keyboard. */
  readonly navigation: readonly NavigationSeries[];
}

/** What a kind of chart draws into its frame. */
export interface Drawn {
  readonly traces: readonly PlotlyTrace[];
  readonly annotations: readonly Plain[];
  readonly layout: Readonly<Record<string, Plain>>;
  readonly navigation: readonly NavigationSeries[];
}
