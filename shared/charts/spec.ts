import type { LocalText } from '../core/language.ts';
import type { KeyTerm } from '../responsibility/key.ts';
import type { MapMeasure, ResponsibilityKind } from '../responsibility/views.ts';

/** Every kind of chart a document can hold; `table` is its twin alone. */
export const CHART_KINDS = [
  'line',
  'area',
  'stacked-area',
  'bar',
  'ranked-bar',
  'bump',
  'slope',
  'dumbbell',
  'scatter',
  'beeswarm',
  'heatmap',
  'multiples',
  'map',
  'table',
  'fan',
] as const;

/**
 * What is drawn in place of the values: divided by inhabitants or by gross domestic product, the first value shown as 100, the change
 * since the first value shown in percent, or the share of all that is shown in the year.
 */
export const TRANSFORMS = ['per-capita', 'per-gdp', 'index', 'change', 'share'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** A saved chart: what to show and how; never data, pixels, URLs or Plotly options. */
export interface ChartSpec {
  readonly id: string;
  readonly kind: (typeof CHART_KINDS)[number];
  /** Of a `scatter`: what goes up, what goes across, and, where there is a third, what the size of a dot is of. */
  readonly indicators: readonly string[];
  /** Empty: those of the lens; all countries under it where the kind compares many (`COMPARES_MANY`). */
  readonly areas: readonly string[];
  readonly years: readonly [number, number] | null;
  /** The year that kinds of one year show; absent: the latest that most areas have. */
  readonly year?: number | null | undefined;
  /** The dimension whose parts are the series, in one area; absent: the areas are. */
  readonly by?: string | null | undefined;
  readonly transform?: Transform | null | undefined;
  readonly look?: ChartLook | null | undefined;
  /** Written by hand; null = the finding-style title that `describeChart` makes. */
  readonly title: string | null;
  readonly note: string | null;
  /** For `fan`: the scenario shown with its baseline. */
  readonly scenario: string | null;
  /** For `line` and `fan`, of one area: the benchmark shown with it as a line of its own. */
  readonly benchmark?: string | null | undefined;
  /** A chart of who hosts against who could, of the last of `years`; absent: of the indicators themselves. */
  readonly responsibility?: ResponsibilityView | null | undefined;
}

/** Kinds that compare many areas, or stack them: without areas of their own they show all countries under the lens. */
export const COMPARES_MANY: ReadonlySet<ChartSpec['kind']> = new Set([
  'ranked-bar',
  'beeswarm',
  'scatter',
  'heatmap',
  'map',
  'stacked-area',
]);

export const ORDERS = ['value', 'change', 'name', 'given'] as const;

/** How a chart is drawn, beside its kind; what is absent is chosen from the data. */
export interface ChartLook {
  readonly subtitle?: string | undefined;
  /** The chart in words for who does not see it; absent: `describeChart` makes them. */
  readonly alt?: string | undefined;
  readonly scale?: 'linear' | 'log' | undefined;
  /** Ends of the axis of values, in the unit drawn; null: from the data. */
  readonly range?: readonly [number | null, number | null] | undefined;
  readonly numbers?: 'compact' | 'full' | undefined;
  readonly order?: (typeof ORDERS)[number] | undefined;
  /** How many rows a chart of ranks has; the rest are counted. */
  readonly top?: number | undefined;
  /** Codes of areas, or `dims`, drawn in colour while the others stand back. */
  readonly highlight?: readonly string[] | undefined;
  /** `stacked-area`: the values, or their shares of the whole. */
  readonly stacking?: 'absolute' | 'percent' | undefined;
  /** `multiples`: one axis of values for all, or one each. */
  readonly axes?: 'shared' | 'free' | undefined;
  /** `scatter`: the way of each area through the years. */
  readonly trail?: boolean | undefined;
  readonly annotations?: readonly ChartAnnotation[] | undefined;
}

/** What a person writes into a chart: words at a point, a span of years, or a line at a value. */
export type ChartAnnotation =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string }
  | { readonly kind: 'band'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'line'; readonly value: number; readonly text: string };

export interface ResponsibilityView {
  readonly kind: ResponsibilityKind;
  readonly measure: MapMeasure;
  readonly key: readonly KeyTerm[];
}

/** Classes of values from low to high, with one name more than there are breaks. A value at a break belongs above it. */
export interface ValueClasses {
  /** `diverging`: the class in the middle is parity. */
  readonly scale: 'sequential' | 'diverging';
  /** Rising, in the unit of the values. */
  readonly breaks: readonly number[];
  /** Blank: a class is called by its limits alone. */
  readonly names: readonly string[];
}

/** What values are of, on an axis of its own or as the size of a dot. */
export interface ChartMeasure {
  readonly name: string;
  readonly unit: ChartData['unit'];
}

/** Data of a chart, ready to draw, tabulate or export: the one thing screen, export and command line share. */
export interface ChartData {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly note: string | null;
  /** Footnotes of the observations shown, a line each; below the chart and with its table, not in the picture. */
  readonly footnotes?: readonly string[];
  /** What the note says of how many there are. */
  readonly footnotesCounted?: string;
  /** The part of `note` that says what the scenario of the chart supposes: left out where the figure carries it otherwise. */
  readonly supposed?: string;
  /** Where the numbers come from. */
  readonly origin?: ChartOrigin;
  /** What the origin is in words (`sourceReports`): beside the chart and with its table; the picture has the short form in place of `source`. */
  readonly sources?: readonly SourceReport[];
  readonly unit: { readonly label: LocalText; readonly percent: boolean };
  /** What x counts in percent (0–100) where it is not years: the population of a Lorenz curve. */
  readonly across?: LocalText;
  /** What the places 0, 1, … along x stand for where they are no years: the ends of spans, and what stands beside them. */
  readonly places?: readonly string[];
  /** What a map is coloured by: its series are areas with one year each. */
  readonly classes?: ValueClasses;
  readonly series: readonly ChartSeries[];
  /** Whether the values of a year add up to something: parts of one whole, or areas that count nothing twice. */
  readonly adds?: boolean;
  /** What the values are of, without their unit. */
  readonly measure?: string;
  /** The year shown by kinds of one year; absent: the last of each series. */
  readonly year?: number | undefined;
  /** What a chart of one year says of another one (`atYear`). */
  readonly oneYear?: OneYear;
  /** Of a scatter: what goes across (`ChartSeries.across`); what goes up is `unit`. */
  readonly acrossMeasure?: ChartMeasure;
  /** What the area of a dot stands for (`ChartSeries.sizes`). */
  readonly sizeMeasure?: ChartMeasure;
  readonly look?: ChartLook;
}

/** What title and subtitle of a chart of one year are made of. */
export interface OneYear {
  readonly kind: ChartSpec['kind'];
  readonly subject: string;
  /** The subtitle before its year. */
  readonly lead: readonly string[];
  /** What the note says of the year. */
  readonly remark: string | null;
  /** Places of the series that the title is about. */
  readonly told: readonly number[];
  /** Whether the title was written by hand. */
  readonly isTitled: boolean;
}

/** Which sources, indicators, areas and years the observed numbers of a chart come from. */
export interface ChartOrigin {
  /** Source ids, as observations name them. */
  readonly sources: readonly string[];
  readonly indicators: readonly string[];
  /** Area or group codes. */
  readonly areas: readonly string[];
  readonly years: readonly [number, number] | null;
}

/** What people must know of one source, a line each. */
export interface SourceReport {
  readonly title: string;
  readonly lines: readonly string[];
  /** What a figure cites (`shortSource`). */
  readonly brief: string;
  /** Where its publisher has it. */
  readonly url?: string;
}

/** What a projection should be beside what it is, and the difference in words. */
export interface Shortfall {
  /** In the year the projection starts from, then aligned with its x. */
  readonly start: number;
  readonly required: readonly number[];
  readonly text: string;
  /** Where the words end. */
  readonly at: { readonly x: number; readonly y: number };
}

export interface ChartSeries {
  readonly name: string;
  /** Code of the area it is of. */
  readonly area?: string;
  /** The breakdown it is of; absent: the total. */
  readonly dims?: string;
  readonly role: 'observed' | 'baseline' | 'scenario' | 'benchmark';
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  /** Of a scatter, aligned with x: the values that go across. */
  readonly across?: readonly (number | null)[];
  /** Aligned with x: what the area of a dot stands for. */
  readonly sizes?: readonly (number | null)[];
  /** Why an area of a map has no value though it counts, in words; it is marked. */
  readonly leftOut?: string;
  /** Bands from wide to narrow, aligned with x. */
  readonly bands: readonly {
    readonly level: number;
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  }[];
  /** Of a projection: what it should be and misses in the end; the space between is shaded. */
  readonly shortfall?: Shortfall;
  /** Places from which values do not compare with those before: a break of the series. */
  readonly breaks?: readonly number[];
  /** Years whose value is of another period, as published: `2018-2019`. */
  readonly periods?: ReadonlyMap<number, string>;
  /** Of a group: which areas the value of a year is of, by number; years of different numbers do not compare. */
  readonly sets?: ReadonlyMap<number, number>;
  /** Places whose value rests on one given by hand, with the value without it; null: none. */
  readonly before?: readonly { readonly x: number; readonly y: number | null }[];
}
