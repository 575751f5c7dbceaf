import { translator } from '../../i18n/translator.ts';
import type { SurvivalCurve, SurvivalStep } from '../../survival/kaplan-meier.ts';
import { canvasAxes, lineHeight, lineMark, textMark, walkPoint } from '../canvas/canvas.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { type ChartPalette, textColour, withOpacity } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText, roomFor, roomIn, SMALL, shorten } from '../text.ts';
import { niceTicks } from '../ticks.ts';

/** A curve of a group. */
export interface NamedCurve {
  readonly name: string;
  readonly curve: SurvivalCurve;
}

const DASHES = ['solid', 'dash', 'dot', 'dashdot', 'longdash'] as const;
/** Censored subjects are marked one by one up to so many marks of a curve; of more, evenly chosen ones. */
const MOST_MARKS = 60;
/** Values that the keyboard reaches of a curve. */
const MOST_WALKED = 40;
const [AXIS, TITLE] = [22, 16];
const ROW = lineHeight(SMALL) + 3;
const LEFT = 44;
/** Widest name at the end of a curve, in CSS pixels. */
const END_NAME = 210;

/** Share without the event by months: steps with bands, ticks where someone leaves unfinished, and how many are watched beneath. */
export const survivalChart = (curves: readonly NamedCurve[]): ChartKind => ({
  needs: () => ({
    axes: 'none',
    names: 'own',
    fromZero: true,
    edge: () => 0,
    below: 6,
    leastPlot: 180 + AXIS + TITLE + ROW * (curves.length + 1),
  }),
  draw: (data, options, frame) => draw(curves, data, options, frame),
});

function draw(curves: readonly NamedCurve[], data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const names = Math.min(0.3 * plot.width, 12 + Math.max(0, ...curves.map(({ name }) => roomFor(name, SMALL, 'bold'))));
  const from = Math.max(LEFT, names + 24);
  const bottom = Math.max(80, plot.height - AXIS - TITLE - ROW * (curves.length + 1));
  const longest = Math.max(1, ...curves.map(({ curve }) => curve.steps.at(-1)?.time ?? 0));
  const ticks = niceTicks(0, longest, plot.width / 110).filter((tick) => tick <= longest);
  const left = (time: number) => from + (time / longest) * (plot.width - from - 16);
  const top = (share: number) => 4 + (1 - share) * (bottom - 8);
  const percent = (share: number) => chartValueText(100 * share, { ...data.unit, percent: true }, language);
  const months = (time: number) =>
    chartValueText(Math.round(time * 10) / 10, { ...data.unit, percent: false }, language);
  const look = curves.map((_, at) => ({
    colour: palette.series[at % palette.series.length]!,
    dash: DASHES[at % DASHES.length]!,
  }));
  const riskTop = (row: number) => bottom + AXIS + TITLE + ROW * (row + 1);
  const textOf = (step: SurvivalStep) =>
    step.lower === null || step.upper === null
      ? percent(step.survival)
      : t('pledges.picture.step', {
          share: percent(step.survival),
          lower: percent(step.lower),
          upper: percent(step.upper),
        });
  return {
    traces: curves.flatMap(({ name, curve }, at) => [
      ...bandTraces(curve, look[at]!.colour, left, top),
      curveTrace(name, curve, look[at]!, left, top, (step) => [
        name,
        t('pledges.picture.after', { months: months(step.time), text: textOf(step) }),
      ]),
      censorTrace(curve, look[at]!.colour, left, top),
    ]),
    annotations: [
      ...[0, 0.25, 0.5, 0.75, 1].map((share) =>
        textMark(
          [percent(share)],
          { left: from - 6, top: top(share) },
          { anchor: 'right', size: SMALL, colour: palette.inkSoft },
        ),
      ),
      ...ticks.map((tick) =>
        textMark(
          [months(tick)],
          { left: left(tick), top: bottom + 10 },
          { anchor: 'center', size: SMALL, colour: palette.inkSoft },
        ),
      ),
      textMark(
        [t('pledges.picture.months')],
        { left: left(longest / 2), top: bottom + AXIS + 4 },
        { anchor: 'center', size: SMALL, colour: palette.inkSoft },
      ),
      textMark(
        [t('pledges.picture.atRisk')],
        { left: 0, top: riskTop(-0.1) },
        { size: SMALL, colour: palette.inkSoft },
      ),
      ...curves.flatMap(({ name, curve }, row) => [
        textMark(
          [shorten(name, names, roomIn(SMALL, 'bold'))],
          { left: 0, top: riskTop(row + 0.9) },
          { size: SMALL, colour: textColour(look[row]!.colour, palette), isStrong: true },
        ),
        ...ticks.map((tick) =>
          textMark(
            [chartValueText(atRisk(curve, tick), { ...data.unit, percent: false }, language)],
            { left: left(tick), top: riskTop(row + 0.9) },
            { anchor: 'center', size: SMALL, colour: palette.ink },
          ),
        ),
      ]),
      ...endNames(curves, look, longest, left, top, palette),
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: [
        ...[0, 0.25, 0.5, 0.75, 1].map((share) =>
          lineMark(
            { left: from, top: top(share) },
            { left: left(longest), top: top(share) },
            share === 0.5 ? { colour: palette.inkSoft, dash: 'dot' } : { colour: palette.grid },
          ),
        ),
        ...ticks.map((tick) =>
          lineMark(
            { left: left(tick), top: bottom - 4 },
            { left: left(tick), top: bottom },
            { colour: palette.inkSoft },
          ),
        ),
      ],
    },
    navigation: curves.map(({ name, curve }) => ({
      name,
      points: evenly(
        curve.steps.filter(({ events }) => events > 0),
        MOST_WALKED,
      ).map((step) =>
        walkPoint(
          {
            x: step.time,
            y: step.survival,
            text: textOf(step),
            at: t('pledges.picture.month', { months: months(step.time) }),
          },
          { left: left(step.time), top: top(step.survival) },
          frame,
        ),
      ),
    })),
  };
}

/** Subjects watched just before the first step at  or after it, 0 after the last. */
export const atRisk = ({ steps }: Pick<SurvivalCurve, 'steps'>, time: number): number =>
  steps.find((step) => step.time >= time)?.atRisk ?? 0;

/** At most `most` of the items, evenly chosen, the last among them. */
function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / (most - 1))]!);
}

type Place = (value: number) => number;

function curveTrace(
  name: string,
  { steps }: SurvivalCurve,
  { colour, dash }: { readonly colour: string; readonly dash: string },
  left: Place,
  top: Place,
  hoverOf: (step: SurvivalStep) => readonly string[],
): PlotlyTrace {
  const shown = steps.filter(({ events }, at) => events > 0 || at === steps.length - 1);
  return {
    type: 'scatter',
    mode: 'lines',
    name: plotlyText(name),
    x: [left(0), ...shown.map(({ time }) => left(time))],
    y: [top(1), ...shown.map(({ survival }) => top(survival))],
    line: { color: colour, width: 2.25, dash, shape: 'hv' },
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: ['', ...shown.map((step) => hoverOf(step).map(plotlyText).join('<br>'))],
  };
}

function bandTraces({ steps }: SurvivalCurve, colour: string, left: Place, top: Place): readonly PlotlyTrace[] {
  const known = steps.filter(({ lower, upper }) => lower !== null && upper !== null);
  if (known.length === 0) return [];
  const edge = (limit: 'lower' | 'upper'): readonly (readonly [number, number])[] => {
    const places: [number, number][] = [[left(0), top(1)]];
    let before = top(1);
    for (const step of known) {
      places.push([left(step.time), before]);
      before = top(step[limit] ?? 0);
      places.push([left(step.time), before]);
    }
    return places;
  };
  const around = [...edge('upper'), ...edge('lower').toReversed()];
  return [
    {
      type: 'scatter',
      mode: 'lines',
      x: around.map(([x]) => x),
      y: around.map(([, y]) => y),
      fill: 'toself',
      fillcolor: withOpacity(colour, 0.14),
      line: { width: 0, color: colour },
      hoverinfo: 'skip',
    },
  ];
}

function censorTrace({ steps }: SurvivalCurve, colour: string, left: Place, top: Place): PlotlyTrace {
  const marks = evenly(
    steps.filter(({ censored }) => censored > 0),
    MOST_MARKS,
  );
  return {
    type: 'scatter',
    mode: 'markers',
    x: marks.map(({ time }) => left(time)),
    y: marks.map(({ survival }) => top(survival)),
    cliponaxis: false,
    marker: { symbol: 'line-ns-open', size: 8, color: colour, line: { width: 1.25, color: colour } },
    hoverinfo: 'skip',
  };
}

/** Names at the ends of few curves, so that colour is never alone. */
function endNames(
  curves: readonly NamedCurve[],
  look: readonly { readonly colour: string }[],
  longest: number,
  left: Place,
  top: Place,
  palette: ChartPalette,
): readonly Plain[] {
  if (curves.length < 2) return [];
  const ends = curves
    .flatMap(({ name, curve: { steps } }, at) => {
      const last = steps.at(-1);
      return last ? [{ name, at, time: last.time, top: top(last.survival) }] : [];
    })
    .sort((a, b) => a.top - b.top);
  let free = Number.NEGATIVE_INFINITY;
  return ends.map(({ name, at, time, top: wanted }) => {
    const place = Math.max(wanted - 9, free);
    free = place + lineHeight(SMALL);
    return textMark(
      [shorten(name, END_NAME, roomIn(SMALL, 'bold'))],
      { left: left(Math.min(time, longest)), top: place },
      {
        anchor: 'right',
        size: SMALL,
        colour: textColour(look[at]!.colour, palette),
        isStrong: true,
        ground: withOpacity(palette.background, 0.8),
      },
    );
  });
}
