import { standingBack } from '../../charts/canvas/canvas.ts';
import {
  type ComparedSeries,
  comparedIn,
  isAnyHighlighted,
  isHighlighted,
  usualYear,
} from '../../charts/canvas/compared.ts';
import { axisTitle } from '../../charts/canvas/sizes.ts';
import { valueScale } from '../../charts/frame-axes.ts';
import { stylesOf } from '../../charts/line/style.ts';
import { PALETTES } from '../../charts/palette.ts';
import { rankedRows } from '../../charts/ranked-bar/ranking.ts';
import type { ChartData, ChartSeries } from '../../charts/spec.ts';
import { stackOf } from '../../charts/stacked-area/stack.ts';
import { chartValueText, drawable } from '../../charts/text.ts';
import { joinedList } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentFigure } from '../../report/document.ts';

/** A chart as presentation programs draw it themselves. `values` are aligned with `categories`; null is a gap. */
export interface NativeChart {
  readonly type: 'line' | 'area' | 'stacked-area' | 'columns' | 'rows';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly values: readonly (number | null)[];
  }[];
  /** Of rows: a colour each, where some are highlighted. */
  readonly rowColours?: readonly string[];
  readonly isLog: boolean;
  /** Ends of the axis of values as the picture has them, and the step between its ticks; null: as programs choose. */
  readonly range: readonly [number | null, number | null];
  readonly step: number | null;
  readonly unit: string;
  readonly isPercent: boolean;
  /** What the picture says in its drawing and the chart cannot: breaks, what has no row. */
  readonly remarks: readonly string[];
}

const { series: COLOURS, ink: INK_COLOUR } = PALETTES.light;
const BLUE = COLOURS[0] ?? INK_COLOUR;

/** More series, or rows, cannot be told apart, or read, on a slide. */
const [MOST_SERIES, MOST_ROWS] = [8, 24];

/** The chart of a figure with the same numbers, or null where a native chart would show less than the picture. */
export function nativeChart({ chart }: DocumentFigure, t: Translator): NativeChart | null {
  if (!chart || holdsMore(chart.data)) return null;
  const { kind, data } = chart;
  const drawn = drawnOf(kind, data, t);
  if (!drawn || drawn.series.length === 0 || drawn.categories.length === 0) return null;
  const isRows = drawn.type === 'rows';
  if (drawn.series.length > MOST_SERIES || (isRows && drawn.categories.length > MOST_ROWS)) return null;
  return {
    ...axisOf(drawn.type, data, t),
    unit: axisTitle(data.measure ?? '', data.unit, false, t),
    isPercent: data.unit.percent,
    ...drawn,
    // A row has one value: nothing before or after a break.
    remarks: [...drawn.remarks, ...(isRows ? [] : breakRemarks(data, t))],
  };
}

/** What only the picture can show: bands, projections and targets, corrections, places that are no years, words drawn in. */
const holdsMore = ({ series, places, across, look }: ChartData): boolean =>
  places !== undefined ||
  across !== undefined ||
  (look?.annotations ?? []).length > 0 ||
  series.some(
    ({ role, bands, shortfall, before }) =>
      role !== 'observed' || bands.length > 0 || shortfall || (before ?? []).length > 0,
  );

type Drawing = Pick<NativeChart, 'type' | 'categories' | 'series' | 'rowColours' | 'remarks'>;

function drawnOf(kind: string, data: ChartData, t: Translator): Drawing | null {
  if (kind === 'ranked-bar') return ranking(data, t);
  if (kind === 'stacked-area') return stack(data, t);
  if (kind === 'bar') return isOneYear(data) ? rowsOf(comparedIn(data), data) : overYears('columns', data);
  if (kind === 'line') return lines(data, t);
  // Programs draw a gap in an area as zero and fill it over a break, and one area hides another.
  const isWhole =
    data.series.length === 1 &&
    !isBroken(data) &&
    data.series.every(({ y }) => y.every((value) => drawable(value) !== null));
  return kind === 'area' && isWhole ? overYears('area', data) : null;
}

const isBroken = ({ series }: ChartData): boolean => series.some(({ breaks = [] }) => breaks.length > 0);

/** A slide is wide and low. CSS pixels. */
const SLIDE = { width: 1150, height: 480 } as const;

/** The axis of the picture: bars and areas from zero, no value outside it. */
function axisOf(
  type: NativeChart['type'],
  data: ChartData,
  { language }: Translator,
): Pick<NativeChart, 'isLog' | 'range' | 'step'> {
  // What is stacked reaches farther than any one value.
  if (type === 'stacked-area') return { isLog: false, range: [0, null], step: null };
  const axes = type === 'rows' ? 'horizontal' : 'vertical';
  const {
    range,
    ticks,
    isLog = false,
  } = valueScale(data, { axes, fromZero: type !== 'line' }, { size: SLIDE, language });
  if (isLog) return { isLog, range: [null, null], step: null };
  const [first, second] = ticks;
  return { isLog, range, step: first === undefined || second === undefined ? null : second - first };
}

/** A series for each stretch between breaks, in the colour of the whole, since programs draw a line through everything that has a value. */
function lines(data: ChartData, t: Translator): Drawing | null {
  const colours = coloursOf(data);
  const stretches = data.series.flatMap((series, at) =>
    stretchesOf(series, t).map((stretch) => ({ stretch, colour: colours[at] ?? INK_COLOUR })),
  );
  return overYears(
    'line',
    { ...data, series: stretches.map(({ stretch }) => stretch) },
    stretches.map(({ colour }) => colour),
  );
}

function stretchesOf(series: ChartSeries, t: Translator): readonly ChartSeries[] {
  const { name, x, y, breaks = [] } = series;
  const starts = x.flatMap((place, at) => {
    const before = x[at - 1];
    return before !== undefined && breaks.some((one) => one > before && one <= place) ? [at] : [];
  });
  return [0, ...starts]
    .map((start, at, all) => ({
      ...series,
      name: at === 0 ? name : t('reportFiles.fromYear', { name, year: String(x[start]) }),
      x: x.slice(start, all[at + 1]),
      y: y.slice(start, all[at + 1]),
    }))
    .filter((one, at) => at === 0 || one.y.some((value) => drawable(value) !== null));
}

const coloursOf = (data: ChartData): readonly string[] => stylesOf(data, PALETTES.light).map(({ colour }) => colour);

const yearsOfAll = ({ series }: ChartData): readonly number[] =>
  [...new Set(series.flatMap(({ x }) => x))].sort((a, b) => a - b);
const isOneYear = (data: ChartData): boolean => yearsOfAll(data).length <= 1;

/** Values over years that follow one another in equal steps, since categories stand in equal steps; null where they do not. */
function overYears(type: Drawing['type'], data: ChartData, colours = coloursOf(data)): Drawing | null {
  const years = yearsOfAll(data);
  const [first = 0, second = first + 1] = years;
  if (years.some((year, at) => year !== first + at * (second - first))) return null;
  return {
    type,
    categories: years.map(String),
    series: data.series.map(({ name, x, y }, at) => {
      const places = new Map(x.map((year, place) => [year, drawable(y[place])]));
      return {
        name,
        colour: colours[at] ?? INK_COLOUR,
        values: years.map((year) => places.get(year) ?? null),
      };
    }),
    remarks: [],
  };
}

/** A row for each series with its one value: its year beside its name where that is not the year of most, and those highlighted in colour. */
function rowsOf(rows: readonly ComparedSeries[], data: ChartData): Drawing {
  const usual = usualYear(rows);
  const colours = rows.map(({ series }) => (isHighlighted(series, data.look) ? BLUE : standingBack(PALETTES.light)));
  return {
    type: 'rows',
    categories: rows.map(({ series, year }) => (year === usual ? series.name : `${series.name} (${year})`)),
    series: [{ name: data.measure ?? data.title, colour: BLUE, values: rows.map(({ value }) => value) }],
    ...(isAnyHighlighted(data) ? { rowColours: colours } : {}),
    remarks: [],
  };
}

function ranking(data: ChartData, t: Translator): Drawing {
  const { rows, others, othersSum } = rankedRows(data, Number.POSITIVE_INFINITY, t);
  const value = othersSum === null ? '' : chartValueText(othersSum, data.unit, t.language, 'compact');
  const left =
    othersSum === null
      ? t('charts.compared.others', { count: others })
      : t('charts.compared.othersSum', { count: others, value });
  return { ...rowsOf(rows, data), remarks: others > 0 ? [left] : [] };
}

function stack(data: ChartData, t: Translator): Drawing | null {
  const { parts, years, missing, negative } = stackOf(data, t.language);
  if (missing > 0 || negative > 0 || isBroken(data) || data.look?.stacking === 'percent') return null;
  const evenly = overYears('stacked-area', data);
  const colours = coloursOf(data);
  return (
    evenly && {
      ...evenly,
      categories: years.map(String),
      series: parts.map(({ series, index, cells }) => ({
        name: series.name,
        colour: colours[index] ?? INK_COLOUR,
        values: cells.map((cell) => cell?.value ?? null),
      })),
    }
  );
}

function breakRemarks({ series }: ChartData, t: Translator): readonly string[] {
  const broken = series.filter(({ breaks = [] }) => breaks.length > 0);
  if (broken.length === 0) return [];
  const list = joinedList(
    broken.map(({ name, breaks = [] }) => `${name} ${breaks.join(', ')}`),
    t.language,
  );
  return [t('reportFiles.breaks', { list })];
}
