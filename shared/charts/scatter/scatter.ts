import { joinedList } from '../../core/format.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import {
  type CanvasBox,
  canvasAxes,
  type Dot,
  dotsTrace,
  lineMark,
  standingBack,
  textMark,
  walkPoint,
} from '../canvas/canvas.ts';
import { isAnyHighlighted, isHighlighted } from '../canvas/compared.ts';
import { type DotLabel, leadersOf, placedLabels } from '../canvas/labels.ts';
import { radiusOf, sizeStatement, sizeText } from '../canvas/sizes.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationSeries } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import { withOpacity } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { axesHeight, type Plane, planeOf } from './plane.ts';
import { pointWords, type ScatterPoint, scatterCount, scatterPoints } from './scatter-points.ts';
import { trailsOf, trailTrace } from './trails.ts';

const RADIUS = 4.5;
/** The largest dot, in pixels and as a share of the shorter side. */
const LARGEST = 20;
const LARGEST_SHARE = 0.09;
const LEAST_PLANE = 160;
/** Dots of up to so many areas all ask for their names; of more the outermost ones. */
const ALL_NAMED = 20;
const OUTERMOST = 6;

/** A dot for each area: one measure up, another across, and, where there is a third, the area of the dot. */
export const scatter: ChartKind = {
  needs(data, { size, language, grows = false }) {
    const t = translator(language);
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot: LEAST_PLANE + axesHeight(data, size.width - 2 * EDGE, grows, t),
      statements: [...scatterCount(data, t), ...sizeStatement(data, t)],
    };
  },
  draw,
};

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette } = frame;
  const points = scatterPoints(data);
  const plane = planeOf(data, frame, grows, t);
  const side = Math.min(plane.box.right - plane.box.left, plane.box.bottom - plane.box.top);
  const radius = radiusOf(data, RADIUS, Math.min(LARGEST, side * LARGEST_SHARE));
  const isSome = isAnyHighlighted(data);
  const colourOf = ({ series }: ScatterPoint) =>
    isSome && !isHighlighted(series, data.look) ? standingBack(palette) : (palette.series[0] ?? palette.ink);
  // The largest first, so that none hides a smaller one.
  const dots = points
    .map((point): Dot & { readonly point: ScatterPoint } => ({
      point,
      ...plane.at(point),
      radius: radius(point.series, point.at),
      colour: colourOf(point),
      hover: [
        point.series.name,
        `${point.year}: ${pointWords(point, data, t)}`,
        ...sizeText(point.series, point, data, t),
      ],
      area: point.series.area,
    }))
    .sort((a, b) => b.radius - a.radius);
  const trails = trailsOf(data);
  const labels = placedLabels(
    [
      ...writtenOf(data, plane),
      ...namesOf(dots, trails, plane, data),
      ...trails.flatMap((trail) => firstYear(trail, plane)),
    ],
    dots,
    [],
    boundsOf(plane),
  );
  const levels = levelsIn(data, plane, frame);
  return {
    traces: [
      ...trails.map((trail) =>
        trailTrace(trail, plane.at, trail[0] ? colourOf(trail[0]) : palette.ink, (point) => pointWords(point, data, t)),
      ),
      dotsTrace(dots, frame),
    ],
    annotations: [
      ...plane.annotations,
      ...labels.map(({ lines, box }) =>
        textMark(
          lines,
          { left: box.left + box.width / 2, top: box.top + box.height / 2 },
          { anchor: 'center', colour: palette.ink, ground: withOpacity(palette.background, 0.7) },
        ),
      ),
    ],
    layout: { ...canvasAxes(frame), shapes: [...plane.shapes, ...levels, ...leadersOf(labels, palette.inkSoft)] },
    navigation: walksOf(dots, trails, data, plane, frame, t),
  };
}

const boundsOf = ({ box }: Plane): CanvasBox => ({
  left: box.left + 2,
  top: box.top,
  width: box.right - box.left - 2,
  height: box.bottom - box.top,
});

/** Names of the highlighted, then of the outermost: those farthest from the middle of all. */
function namesOf(
  dots: readonly (Dot & { readonly point: ScatterPoint })[],
  trails: readonly (readonly ScatterPoint[])[],
  { box }: Plane,
  { look }: ChartData,
): readonly DotLabel[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const away = ({ left, top }: Dot) =>
    ((left - x) / (box.right - box.left)) ** 2 + ((top - y) / (box.bottom - box.top)) ** 2;
  const outer = [...dots]
    .sort((a, b) => away(b) - away(a))
    .slice(0, dots.length <= ALL_NAMED ? dots.length : OUTERMOST);
  const own = dots.filter(({ point }) => isHighlighted(point.series, look));
  return [...new Set([...own, ...outer])].map(({ point, left, top, radius }) => ({
    text: trails.some((trail) => trail[0]?.series === point.series)
      ? `${point.series.name} ${point.year}`
      : point.series.name,
    left,
    top,
    radius,
    isKept: own.some((one) => one.point === point),
  }));
}

/** The year in which a way begins; that in which it ends stands with the name. */
const firstYear = ([first]: readonly ScatterPoint[], plane: Plane): readonly DotLabel[] =>
  first ? [{ text: String(first.year), ...plane.at(first), radius: 3, isKept: false }] : [];

/** What a person wrote at a point, and of a level. */
const writtenOf = ({ look }: ChartData, { at, box }: Plane): readonly DotLabel[] =>
  (look?.annotations ?? []).flatMap((one) => {
    if (one.kind === 'band') return [];
    const spot =
      one.kind === 'text'
        ? at({ value: one.y, across: one.x })
        : {
            ...at({ value: one.value, across: 1 }),
            left: box.right - 4,
            top: at({ value: one.value, across: 1 }).top - 9,
          };
    return [{ text: one.text, ...spot, radius: one.kind === 'text' ? 4 : 0, isKept: true }];
  });

/** Levels a person drew. */
const levelsIn = ({ look }: ChartData, { box, at }: Plane, { palette }: Frame) =>
  (look?.annotations ?? []).flatMap((one) => {
    if (one.kind !== 'line') return [];
    const { top } = at({ value: one.value, across: 1 });
    return [
      lineMark({ left: box.left, top }, { left: box.right, top }, { colour: palette.ink, width: 1.25, dash: 'dash' }),
    ];
  });

/** All areas from the left, then each way through the years. */
function walksOf(
  dots: readonly (Dot & { readonly point: ScatterPoint })[],
  trails: readonly (readonly ScatterPoint[])[],
  data: ChartData,
  plane: Plane,
  frame: Frame,
  t: Translator,
): readonly NavigationSeries[] {
  if (dots.length === 0) return [];
  const place = (point: ScatterPoint, at: string) => {
    const { area } = point.series;
    const text = joinedList([pointWords(point, data, t), ...sizeText(point.series, point, data, t)], t.language);
    return walkPoint(
      { x: point.year, y: point.value, text, at, ...(area === undefined ? {} : { area }) },
      plane.at(point),
      frame,
    );
  };
  const across = [...dots].sort((a, b) => a.left - b.left);
  return [
    { name: data.acrossMeasure?.name ?? '', points: across.map(({ point }) => place(point, point.series.name)) },
    ...trails.map((trail) => ({
      name: trail[0]?.series.name ?? '',
      points: trail.map((point) => place(point, String(point.year))),
    })),
  ];
}
