import { type Translator, translator } from '../../i18n/translator.ts';
import { acrossLines, acrossLinesHeight } from '../canvas/across-lines.ts';
import { canvasAxes, type Dot, dotsTrace, lineHeight, standingBack, textMark, walkPoint } from '../canvas/canvas.ts';
import {
  type ComparedSeries,
  comparedIn,
  comparedText,
  countText,
  isAnyHighlighted,
  isHighlighted,
  usualYear,
  valueLines,
} from '../canvas/compared.ts';
import { leadersOf, placedLabels } from '../canvas/labels.ts';
import { axisAcross, canvasScale } from '../canvas/scale.ts';
import { axisTitle, radiusOf, sizeStatement, sizeText } from '../canvas/sizes.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import type { ChartData } from '../spec.ts';
import { drawable, roomIn, SMALL, wrapText } from '../text.ts';
import { swarm } from './dodge.ts';

const AXIS = 24;
const GAP = 1;
/** Dots of up to so many areas all have names; of more the highlighted ones, and so many at each end. */
const ALL_NAMED = 15;
const NAMED_ENDS = 3;
/** Share of the plot that dots cover together, and the radii between which they do, in pixels. */
const COVERED = 0.14;
const [LEAST, MOST] = [2.5, 8];
const LEAST_SWARM = 120;

/** A dot for each area along an axis of the values of a year, moved aside where they would lie on each other. */
export const beeswarm: ChartKind = {
  needs(data, { size, language, grows = false }) {
    const t = translator(language);
    const width = size.width - 2 * EDGE;
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot:
        LEAST_SWARM + AXIS + titleHeight(data, width, grows, t) + acrossLinesHeight(valueLines(data), width, grows),
      statements: [countText(data, t), ...sizeStatement(data, t)],
    };
  },
  draw,
};

const titleLines = (data: ChartData, isLog: boolean, width: number, grows: boolean, t: Translator): readonly string[] =>
  wrapText(
    axisTitle(data.measure ?? '', data.unit, isLog, t),
    width,
    grows ? Number.POSITIVE_INFINITY : 1,
    roomIn(SMALL),
  );

const titleHeight = (data: ChartData, width: number, grows: boolean, t: Translator): number =>
  titleLines(data, true, width, grows, t).length * lineHeight(SMALL) + 4;

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const all = comparedIn(data);
  const lines = valueLines(data);
  const head = acrossLinesHeight(lines, plot.width, grows);
  const foot = AXIS + titleHeight(data, plot.width, grows, t);
  const bottom = Math.max(head + 20, plot.height - foot);
  const pad = 20;
  const values = [
    ...data.series.flatMap(({ role, y }) => (role === 'benchmark' ? [] : y.flatMap((value) => drawable(value) ?? []))),
    ...lines.map(({ value }) => value),
  ];
  const scale = canvasScale(values, { unit: data.unit, language, count: plot.width / 110, look: data.look });
  const left = (value: number) => pad + scale.at(value) * (plot.width - 2 * pad);
  const plain = Math.max(
    LEAST,
    Math.min(MOST, Math.sqrt((COVERED * plot.width * (bottom - head)) / Math.PI / Math.max(1, all.length))),
  );
  const radius = radiusOf(data, plain, 3 * plain);
  const middle = (head + bottom) / 2;
  const places = swarm(
    all.map((one) => ({ left: left(one.value), radius: radius(one.series, one.at) })),
    bottom - head - 4,
    GAP,
  ).map((one) => ({ ...one, top: middle + one.offset }));
  const isSome = isAnyHighlighted(data);
  const usual = usualYear(all);
  const dots = all.map((one, at): Dot => {
    const place = places[at] ?? { left: 0, top: 0, radius: plain };
    const isBack = isSome && !isHighlighted(one.series, data.look);
    return {
      ...place,
      colour: isBack ? standingBack(palette) : (palette.series[0] ?? palette.ink),
      hover: [one.series.name, comparedText(one, usual, data, t), ...sizeText(one.series, one, data, t)],
      area: one.series.area,
    };
  });
  const axis = axisAcross(scale, { from: pad, to: plot.width - pad, start: head, end: bottom }, palette);
  const across = acrossLines(lines, left, { start: 0, end: bottom }, frame, grows);
  const labels = placedLabels(
    namedOf(all, data).map((at) => ({
      ...(dots[at] as Dot),
      text: all[at]?.series.name ?? '',
      isKept: isHighlighted(all[at]!.series, data.look),
    })),
    dots,
    [],
    { left: 0, top: head, width: plot.width, height: bottom - head },
  );
  const title = titleLines(data, scale.isLog, plot.width, grows, t);
  const order = all.map((_, at) => at).sort((a, b) => (all[b]?.value ?? 0) - (all[a]?.value ?? 0));
  return {
    traces: [dotsTrace(dots, frame)],
    annotations: [
      ...axis.annotations,
      textMark(
        title,
        { left: plot.width / 2, top: bottom + AXIS + (title.length * lineHeight(SMALL)) / 2 },
        { anchor: 'center', size: SMALL, colour: palette.inkSoft },
      ),
      ...across.annotations,
      ...labels.map(({ lines, box }) =>
        textMark(
          lines,
          { left: box.left + box.width / 2, top: box.top + box.height / 2 },
          { anchor: 'center', colour: palette.ink, ground: palette.background },
        ),
      ),
    ],
    layout: { ...canvasAxes(frame), shapes: [...axis.shapes, ...across.shapes, ...leadersOf(labels, palette.inkSoft)] },
    navigation:
      all.length === 0
        ? []
        : [
            {
              name: data.measure ?? data.unit.label[language],
              points: order.flatMap((at) => {
                const [one, dot] = [all[at], dots[at]];
                return one && dot
                  ? [
                      walkPoint(
                        {
                          x: one.year,
                          y: one.value,
                          text: comparedText(one, usual, data, t),
                          at: one.series.name,
                          ...(one.series.area === undefined ? {} : { area: one.series.area }),
                        },
                        dot,
                        frame,
                      ),
                    ]
                  : [];
              }),
            },
          ],
  };
}

/** Places of the areas whose names are written, the highlighted ones first, then from the largest. */
function namedOf(all: readonly ComparedSeries[], { look }: ChartData): readonly number[] {
  const bySize = all.map((_, at) => at).sort((a, b) => (all[b]?.value ?? 0) - (all[a]?.value ?? 0));
  const ends = all.length <= ALL_NAMED ? bySize : [...bySize.slice(0, NAMED_ENDS), ...bySize.slice(-NAMED_ENDS)];
  const own = bySize.filter((at) => isHighlighted(all[at]!.series, look));
  return [...new Set([...own, ...ends])];
}
