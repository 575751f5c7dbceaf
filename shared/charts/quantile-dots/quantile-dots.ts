import { canvasAxes, type Dot, dotsTrace, lineMark, textMark, walkPoint } from '../canvas/canvas.ts';
import { axisUp, canvasScale } from '../canvas/scale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { labelColour, stylesOf } from '../line/style.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable, placeText, roomFor, SMALL } from '../text.ts';

const [HEAD, FOOT, GAP, LARGEST] = [24, 8, 10, 7];

/**
 * Equally likely values as dots, a column for each series, piled where they are alike (quantile dot plot: Kay et al. 2016); x is the
 * share of paths, in percent, that lies at or below a dot. Benchmarks are lines across, named at their right end.
 */
export const quantileDots: ChartKind = {
  needs: () => ({ axes: 'none', names: 'own', fromZero: false, edge: () => 0, below: 6, leastPlot: 180 }),
  draw,
};

const isLine = ({ role }: ChartSeries): boolean => role === 'benchmark';

function draw(data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const { palette, plot } = frame;
  const columns = data.series.filter((one) => !isLine(one));
  const lines = data.series.filter(isLine);
  const values = data.series.flatMap(({ y }) => y.flatMap((value) => drawable(value) ?? []));
  const [top, bottom] = [HEAD, plot.height - FOOT];
  const scale = canvasScale(values, {
    unit: data.unit,
    language,
    count: Math.max(4, (bottom - top) / 30),
    look: { scale: 'linear' },
  });
  const start = Math.max(...scale.texts.map((text) => roomFor(text, SMALL))) + GAP;
  const place = (value: number) => bottom + scale.at(value) * (top - bottom);
  const axis = axisUp(scale, { from: bottom, to: top, start, end: plot.width }, palette);
  const styles = stylesOf(data, palette);
  const width = (plot.width - start) / Math.max(1, columns.length);
  const radius = Math.max(2, Math.min(LARGEST, width / 24, (bottom - top) / 44));
  const piles = columns.map((one, at) => {
    const first = start + at * width + GAP + radius;
    return piled(one, place, radius).map((dot) => ({ ...dot, left: first + dot.rank * 2 * radius }));
  });
  const lined = lines.flatMap(({ name, y }): { readonly shape: Plain; readonly text: Plain }[] => {
    const value = drawable(y[0]);
    if (value === null) return [];
    const level = place(value);
    const isHigh = level < top + SMALL * 2;
    return [
      {
        shape: lineMark(
          { left: start, top: level },
          { left: plot.width, top: level },
          { colour: palette.ink, width: 1.5, dash: 'dash' },
        ),
        text: textMark(
          [name],
          { left: plot.width, top: level + (isHigh ? 9 : -9) },
          { anchor: 'right', size: SMALL, colour: palette.ink, ground: palette.background },
        ),
      },
    ];
  });
  const dots = piles.flatMap((pile, at): Dot[] =>
    pile.map(({ left, top: level, value, share }) => ({
      left,
      top: level,
      radius,
      colour: styles[data.series.indexOf(columns[at]!)]?.colour ?? palette.ink,
      // Baseline and scenario are told apart by shape too.
      symbol: columns[at]?.role === 'scenario' ? 'diamond' : 'circle',
      hover: [columns[at]?.name ?? '', `${share}: ${chartValueText(value, data.unit, language, 'compact')}`],
    })),
  );
  return {
    traces: [
      dotsTrace(
        dots.map(({ hover, ...dot }) => ({ ...dot, hover })),
        frame,
      ),
    ],
    annotations: [
      ...axis.annotations,
      ...columns.map((one, at) => {
        const style = styles[data.series.indexOf(one)];
        return textMark(
          [one.name],
          { left: start + at * width + GAP, top: SMALL / 2 + 2 },
          { colour: style ? labelColour(style, palette) : palette.ink, isStrong: true },
        );
      }),
      ...lined.map(({ text }) => text),
    ],
    layout: { ...canvasAxes(frame), shapes: [...axis.shapes, ...lined.map(({ shape }) => shape)] },
    navigation: columns.map((one, at) => ({
      name: one.name,
      points: (piles[at] ?? []).map(({ x, value, share, left, top: level }) =>
        walkPoint(
          { x, y: value, text: chartValueText(value, data.unit, language, 'compact'), at: share },
          { left, top: level },
          frame,
        ),
      ),
    })),
  };

  /** Dots from the lowest, each as far right as those that it would touch make it. */
  function piled({ x, y }: ChartSeries, at: (value: number) => number, size: number) {
    const placed: { readonly x: number; readonly value: number; readonly share: string; top: number; rank: number }[] =
      [];
    x.forEach((share, index) => {
      const value = drawable(y[index]);
      if (value === null) return;
      const level = at(value);
      const near = placed.filter((other) => Math.abs(other.top - level) < 2 * size);
      let rank = 0;
      while (near.some((other) => other.rank === rank)) rank++;
      placed.push({ x: share, value, share: placeText(share, data, language), top: level, rank });
    });
    return placed;
  }
}
