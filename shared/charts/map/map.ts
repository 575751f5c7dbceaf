import { type Translator, translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import { classOf, classText } from '../classes.ts';
import type { Drawn, FigureOptions, NavigationPoint, NavigationSeries, Plain, PlotlyTrace } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import { shownPoint } from '../one-year.ts';
import { MAP_PALETTES, rampOf } from '../palette.ts';
import type { ChartData, ValueClasses } from '../spec.ts';
import { chartValueText, plotlyText } from '../text.ts';
import { beside, isBeside, type LegendLook, legendLabels, legendOf, legendSwatches } from './legend.ts';
import { PLACES } from './places.ts';
import { type MapFit, type MapView, mapFit, viewOf } from './view.ts';

/** An area that covers less than this many square pixels is a circle instead. */
const LEAST_SEEN = 4;
const [CIRCLE, CIRCLE_WITHOUT] = [7, 5];
/** An area that covers as much has room for the cross of no data. */
const CROSS_ROOM = 40;
const CROSS = 5;
const HATCH = 8;
const NO_CLASSES: ValueClasses = { scale: 'sequential', breaks: [], names: [''] };

interface Drawable {
  readonly area: string;
  readonly name: string;
  readonly value: number | null;
  /** Place of its class; beyond the last one as in the legend: without data, or left out though it counts. */
  readonly kind: number;
  readonly text: string;
}

/**
 * Areas coloured by class on an equal-area projection; too small ones are circles. What has no data is grey and crossed, what
 * counts but is left out grey and hatched; land that
 * is not compared stays pale. The keyboard walks class by class from the highest, in each from the highest value.
 */
export const map: ChartKind = {
  needs(data, options) {
    const { size, language } = options;
    const t = translator(language);
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: isBeside(options) ? 0 : legendOf(data, size.width - 2 * EDGE, t).height,
      // What must be said of borders.
      statements: [t('charts.map.geometry'), t('charts.map.disclaimer')],
    };
  },
  draw: drawMap,
};

function drawMap(data: ChartData, options: FigureOptions, frame: Frame): Drawn {
  const { language, theme } = options;
  const t = translator(language);
  const palette = MAP_PALETTES[theme];
  const classes = data.classes ?? NO_CLASSES;
  const noData = classes.names.length;
  const isAnyLeftOut = data.series.some(({ leftOut }) => leftOut !== undefined);
  const grey = isAnyLeftOut ? [palette.noData] : [];
  const colours = [...rampOf(palette[classes.scale], noData), palette.noData, palette.other, ...grey];
  const look: LegendLook = { colours, noData, border: { color: palette.border, width: 0.5 }, ink: frame.palette.ink };
  const areas = placedAreas(data, classes, t);
  const view = viewOf(areas.map(({ area }) => area));
  const { margin, plot } = frame;
  const below = legendOf(data, plot.width, t);
  const legend = isBeside(options) ? beside(below) : below;
  const aside = legend === below ? 0 : legend.column;
  const fit = mapFit(view, { ...plot, left: margin.l + aside, top: margin.t, width: plot.width - aside });
  const hover = ({ name, text, kind }: Drawable): string =>
    [name, text, ...(kind < noData ? [classText(kind, classes, data.unit, t)] : [])].map(plotlyText).join('<br>');
  return {
    traces: [
      shapes(areas, hover, look),
      circles(areas, hover, look, fit),
      crosses(areas, look, fit, frame.palette.inkSoft),
      ...(isAnyLeftOut ? [hatches(areas, look, frame.palette.ink)] : []),
    ],
    annotations: legendLabels(legend, look),
    layout: {
      geo: geoOf(view, fit, frame.palette.background, aside / plot.width),
      shapes: legendSwatches(legend, look),
    },
    navigation: walksOf(areas, classes, data.unit, fit, t),
  };
}

/** The areas that have a place on the map, with their class and their value in words. */
const placedAreas = (data: ChartData, classes: ValueClasses, t: Translator): readonly Drawable[] =>
  data.series.flatMap((series): Drawable[] => {
    const { area, name, leftOut } = series;
    if (area === undefined || !Object.hasOwn(PLACES, area)) return [];
    const value = shownPoint(series, data)?.value ?? null;
    if (value === null && leftOut !== undefined)
      return [{ area, name, value, kind: classes.names.length + 2, text: leftOut }];
    if (value === null) return [{ area, name, value, kind: classes.names.length, text: t('charts.map.noData') }];
    return [{ area, name, value, kind: classOf(value, classes), text: chartValueText(value, data.unit, t.language) }];
  });

/** Square pixels. */
const covered = (area: string, { scale }: MapFit): number => ((PLACES[area]?.[2] ?? 0) / 1000) * scale ** 2;

/** Areas too small to be seen, those without data beneath the others. */
function circles(
  areas: readonly Drawable[],
  hover: (one: Drawable) => string,
  { colours, noData, border }: LegendLook,
  fit: MapFit,
): PlotlyTrace {
  const order = ({ kind }: Drawable): number => (kind >= noData ? -1 : kind);
  const small = areas.filter(({ area }) => covered(area, fit) < LEAST_SEEN).sort((a, b) => order(a) - order(b));
  return points(small, {
    marker: {
      opacity: 1,
      size: small.map(({ kind }) => (kind === noData ? CIRCLE_WITHOUT : CIRCLE)),
      color: small.map(({ kind }) => colours[kind] ?? ''),
      line: { ...border, width: 1 },
    },
    hoverinfo: 'text',
    hovertext: small.map(hover),
  });
}

/** On areas without data that have room for it. */
const crosses = (areas: readonly Drawable[], { noData }: LegendLook, fit: MapFit, colour: string): PlotlyTrace =>
  points(
    areas.filter(({ kind, area }) => kind === noData && covered(area, fit) > CROSS_ROOM),
    { marker: { symbol: 'x-thin', size: CROSS, line: { color: colour, width: 1 } }, hoverinfo: 'skip' },
  );

/** On every area that counts and is left out, however small. */
const hatches = (areas: readonly Drawable[], { noData }: LegendLook, colour: string): PlotlyTrace =>
  points(
    areas.filter(({ kind }) => kind === noData + 2),
    { marker: { symbol: 'hash-open', size: HATCH, color: colour, line: { width: 1 } }, hoverinfo: 'skip' },
  );

/** `aside`: the share of the width, at the left, that the legend has. */
const geoOf = ({ lon, lat }: MapView, { centre }: MapFit, background: string, aside: number): Plain => ({
  domain: { x: [aside, 1], y: [0, 1] },
  scope: 'world',
  resolution: 110,
  fitbounds: false,
  projection: { type: 'equal earth', rotation: { lon: centre.lon } },
  center: { ...centre },
  lonaxis: { range: [...lon] },
  lataxis: { range: [...lat] },
  bgcolor: background,
  showland: false,
  showcoastlines: false,
  showframe: false,
});

function shapes(
  areas: readonly Drawable[],
  hover: (one: Drawable) => string,
  { colours, noData, border }: LegendLook,
): PlotlyTrace {
  const known = new Map(areas.map((one) => [one.area, one]));
  const codes = Object.entries(PLACES).flatMap(([code, [, , area]]) => (area > 0 ? [code] : []));
  const found = codes.map((code) => known.get(code));
  const kinds = colours.length;
  return {
    type: 'choropleth',
    locationmode: 'ISO-3',
    locations: codes,
    customdata: codes,
    z: found.map((one) => (one?.kind ?? noData + 1) + 0.5),
    zmin: 0,
    zmax: kinds,
    colorscale: colours.flatMap((colour, at) => [
      [at / kinds, colour],
      [(at + 1) / kinds, colour],
    ]),
    showscale: false,
    marker: { line: border },
    hoverinfo: found.map((one) => (one ? 'text' : 'skip')),
    hovertext: found.map((one) => (one ? hover(one) : '')),
  };
}

const points = (some: readonly Drawable[], look: PlotlyTrace): PlotlyTrace => ({
  type: 'scattergeo',
  mode: 'markers',
  lon: some.map(({ area }) => PLACES[area]?.[0] ?? 0),
  lat: some.map(({ area }) => PLACES[area]?.[1] ?? 0),
  customdata: some.map(({ area }) => area),
  showlegend: false,
  ...look,
});

function walksOf(
  areas: readonly Drawable[],
  classes: ValueClasses,
  unit: ChartData['unit'],
  fit: MapFit,
  t: Translator,
): readonly NavigationSeries[] {
  const pointOf = ({ area, name, value, text }: Drawable): NavigationPoint => {
    const [lon, lat] = PLACES[area] ?? [0, 0];
    return { x: 0, y: value ?? 0, text, at: name, area, ...fit.at(lon, lat) };
  };
  const walk = (name: string, kind: number): NavigationSeries => ({
    name,
    points: areas
      .filter((one) => one.kind === kind)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
      .map(pointOf),
  });
  return [
    ...classes.names.map((_, at) => walk(classText(at, classes, unit, t), at)).reverse(),
    walk(t('charts.map.noData'), classes.names.length),
    ...(areas.some(({ kind }) => kind > classes.names.length)
      ? [walk(t('charts.map.leftOut'), classes.names.length + 2)]
      : []),
  ];
}
