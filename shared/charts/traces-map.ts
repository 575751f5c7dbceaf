import { translator } from '../i18n/translator.ts';
import { classOf, classText } from './classes.ts';
import type { FigureOptions, Plain, Trace, Walk, WalkPoint } from './figure.ts';
import type { Drawn, Frame } from './frame.ts';
import { legendOf, SWATCH } from './map-legend.ts';
import { PLACES } from './map-places.ts';
import { fitOf, type MapFit, viewOf } from './map-view.ts';
import { MAP_PALETTES, rampOf } from './palette.ts';
import type { ChartData, ValueClasses } from './spec.ts';
import { plotlyText, SMALL, valueText } from './text.ts';

/** An area that covers less than this many square pixels is a circle instead. */
const LEAST_SEEN = 4;
const [CIRCLE, CIRCLE_WITHOUT] = [7, 5];
/** An area that covers as much has room for the cross of no data. */
const CROSS_ROOM = 40;
const CROSS = 5;
const NO_CLASSES: ValueClasses = { scale: 'sequential', breaks: [], names: [''] };

interface Drawable {
  readonly area: string;
  readonly name: string;
  readonly value: number | null;
  readonly kind: number;
  readonly text: string;
}

/**
 * Areas coloured by class on an equal-area projection; too small ones are circles. What has no data is grey and crossed; land that
 * is not compared stays pale. The keyboard walks class by class from the highest, in each from the highest value.
 */
export function mapTraces(data: ChartData, { language, theme }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const palette = MAP_PALETTES[theme];
  const classes = data.classes ?? NO_CLASSES;
  const noData = classes.names.length;
  const colours = [...rampOf(palette[classes.scale], noData), palette.noData, palette.other];
  const drawable = data.series.flatMap(({ area, name, y: [value = null] }): Drawable[] => {
    if (area === undefined || !(area in PLACES)) return [];
    if (value === null || !Number.isFinite(value))
      return [{ area, name, value: null, kind: noData, text: t('charts.map.noData') }];
    const kind = classOf(value, classes);
    return [{ area, name, value, kind, text: valueText(value, data.unit, language) }];
  });
  const view = viewOf(drawable.map(({ area }) => area));
  const { margin, plot } = frame;
  const fit = fitOf(view, { left: margin.l, top: margin.t, ...plot });
  const covers = (area: string): number => ((PLACES[area]?.[2] ?? 0) / 1000) * fit.scale ** 2;
  const order = ({ kind }: Drawable): number => (kind === noData ? -1 : kind);
  const small = drawable.filter(({ area }) => covers(area) < LEAST_SEEN).sort((a, b) => order(a) - order(b));
  const hover = ({ name, text, kind }: Drawable): string =>
    [name, text, ...(kind < noData ? [classText(kind, classes, data.unit, t)] : [])].map(plotlyText).join('<br>');
  const border = { color: palette.border, width: 0.5 };
  const legend = legendOf(data, plot.width, t);
  return {
    traces: [
      shapes(drawable, hover, colours, border),
      points(small, {
        marker: {
          opacity: 1,
          size: small.map(({ kind }) => (kind === noData ? CIRCLE_WITHOUT : CIRCLE)),
          color: small.map(({ kind }) => colours[kind] ?? ''),
          line: { ...border, width: 1 },
        },
        hoverinfo: 'text',
        hovertext: small.map(hover),
      }),
      points(
        drawable.filter(({ kind, area }) => kind === noData && covers(area) > CROSS_ROOM),
        {
          marker: { symbol: 'x-thin', size: CROSS, line: { color: frame.palette.inkSoft, width: 1 } },
          hoverinfo: 'skip',
        },
      ),
    ],
    annotations: legend.entries.flatMap(({ text, at }, index) => {
      const { left, top } = placed(index, legend);
      const line = (shown: string, x: number, xanchor: string): Plain => ({
        text: plotlyText(shown),
        font: { size: SMALL, color: frame.palette.ink },
        xref: 'paper',
        yref: 'paper',
        x: 0,
        y: 0,
        xanchor,
        yanchor: 'middle',
        xshift: x,
        yshift: -top - SWATCH.height / 2,
        align: 'left',
        showarrow: false,
      });
      return [
        line(text, left + SWATCH.width + SWATCH.gap - 3, 'left'),
        ...(at === noData ? [line('×', left + SWATCH.width / 2, 'center')] : []),
      ];
    }),
    layout: {
      geo: {
        scope: 'world',
        resolution: 110,
        fitbounds: false,
        projection: { type: 'equal earth', rotation: { lon: fit.centre.lon } },
        center: { ...fit.centre },
        lonaxis: { range: [...view.lon] },
        lataxis: { range: [...view.lat] },
        bgcolor: frame.palette.background,
        showland: false,
        showcoastlines: false,
        showframe: false,
      },
      shapes: legend.entries.map(({ at }, index) => {
        const { left, top } = placed(index, legend);
        return {
          type: 'rect',
          xref: 'paper',
          yref: 'paper',
          xsizemode: 'pixel',
          ysizemode: 'pixel',
          xanchor: 0,
          yanchor: 0,
          x0: left,
          x1: left + SWATCH.width,
          y0: -top,
          y1: -top - SWATCH.height,
          fillcolor: colours[at] ?? '',
          line: border,
        };
      }),
    },
    walks: walksOf(drawable, classes, data.unit, fit, t),
  };
}

/** Where a legend entry stands, in pixels to the right of and below the bottom left corner of the map. */
const placed = (index: number, { rows, column }: { readonly rows: number; readonly column: number }) => ({
  left: Math.floor(index / rows) * column,
  top: 10 + (index % rows) * SWATCH.row,
});

function shapes(
  drawable: readonly Drawable[],
  hover: (one: Drawable) => string,
  colours: readonly string[],
  border: Plain,
): Trace {
  const known = new Map(drawable.map((one) => [one.area, one]));
  const codes = Object.entries(PLACES).flatMap(([code, [, , area]]) => (area > 0 ? [code] : []));
  const found = codes.map((code) => known.get(code));
  const kinds = colours.length;
  return {
    type: 'choropleth',
    locationmode: 'ISO-3',
    locations: codes,
    customdata: codes,
    z: found.map((one) => (one?.kind ?? kinds - 1) + 0.5),
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

const points = (some: readonly Drawable[], look: Trace): Trace => ({
  type: 'scattergeo',
  mode: 'markers',
  lon: some.map(({ area }) => PLACES[area]?.[0] ?? 0),
  lat: some.map(({ area }) => PLACES[area]?.[1] ?? 0),
  customdata: some.map(({ area }) => area),
  showlegend: false,
  ...look,
});

function walksOf(
  drawable: readonly Drawable[],
  classes: ValueClasses,
  unit: ChartData['unit'],
  fit: MapFit,
  t: ReturnType<typeof translator>,
): readonly Walk[] {
  const pointOf = ({ area, name, value, text }: Drawable): WalkPoint => {
    const [lon, lat] = PLACES[area] ?? [0, 0];
    return { x: 0, y: value ?? 0, text, at: name, area, ...fit.at(lon, lat) };
  };
  const walk = (name: string, kind: number): Walk => ({
    name,
    points: drawable
      .filter((one) => one.kind === kind)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
      .map(pointOf),
  });
  return [
    ...classes.names.map((_, at) => walk(classText(at, classes, unit, t), at)).reverse(),
    walk(t('charts.map.noData'), classes.names.length),
  ];
}
