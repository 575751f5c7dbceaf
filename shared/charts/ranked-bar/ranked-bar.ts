import { sum } from '../../core/statistics.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import { acrossLines, acrossLinesHeight } from '../canvas/across-lines.ts';
import { canvasAxes, lineMark, standingBack, textMark, walkPoint } from '../canvas/canvas.ts';
import {
  comparedText,
  countText,
  isAnyHighlighted,
  isHighlighted,
  usualYear,
  type ValueLine,
  valueLines,
} from '../canvas/compared.ts';
import { type NameColumn, nameColumn, rowsThatFit, type StackedRows, stackedRows } from '../canvas/rows.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, PlotlyTrace } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText, roomFor } from '../text.ts';
import { type RankedRow, type Ranking, rankedRows } from './ranking.ts';

/** A row is at most this high, and a bar this share of it. */
const TALLEST = 44;
const BAR = 0.66;
const GAP = 6;

/** Rows of a year from the largest, with their values; those beyond `look.top` are counted and, where they add up, summed. */
export const rankedBar: ChartKind = {
  needs(data, { size, language, grows = false }) {
    const t = translator(language);
    const width = size.width - 2 * EDGE;
    const ranking = rankedRows(data, Number.POSITIVE_INFINITY, t);
    const heights = heightsOf(ranking, nameColumn(namesOf(ranking, t), width, grows), t);
    return {
      axes: 'none',
      names: 'own',
      fromZero: true,
      edge: () => 0,
      below: GAP,
      leastPlot: sum(heights) + acrossLinesHeight(valueLines(data), width, grows),
      statements: [countText(data, t)],
    };
  },
  draw,
};

const namesOf = ({ rows }: Ranking, t: Translator): readonly string[] => rows.map((row) => nameOf(row, rows, t));

/** With its rank where ranks are missing before it. */
function nameOf({ series, rank }: RankedRow, rows: readonly RankedRow[], t: Translator): string {
  return rank > rows.length ? t('charts.compared.rank', { rank, name: series.name }) : series.name;
}

/** Of each row, and of the line of the others. */
const heightsOf = (ranking: Ranking, column: NameColumn, t: Translator): readonly number[] =>
  [...namesOf(ranking, t), ...(ranking.others > 0 ? [''] : [])].map(column.heightOf);

/** What rows are laid out by, in CSS pixels of the plot. */
interface Layout {
  readonly column: NameColumn;
  readonly top: number;
  readonly rows: StackedRows;
  readonly zero: number;
  left(value: number): number;
}

function layoutOf(
  ranking: Ranking,
  texts: readonly string[],
  lines: readonly ValueLine[],
  frame: Frame,
  grows: boolean,
  t: Translator,
): Layout {
  const { plot } = frame;
  const column = nameColumn(namesOf(ranking, t), plot.width, grows);
  const top = acrossLinesHeight(lines, plot.width, grows);
  const values = [...ranking.rows.map(({ value }) => value), ...lines.map(({ value }) => value)];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const widest = (isNegative: boolean) =>
    Math.max(
      0,
      ...ranking.rows.flatMap(({ value }, at) => (value < 0 === isNegative ? [roomFor(texts[at] ?? '') + GAP] : [])),
    );
  const start = column.width + GAP + widest(true);
  const end = Math.max(start + 10, plot.width - widest(false));
  const left = (value: number) => start + ((value - low) / (high - low || 1)) * (end - start);
  return {
    column,
    top,
    rows: stackedRows(heightsOf(ranking, column, t), top, plot.height - top, TALLEST),
    zero: left(0),
    left,
  };
}

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const lines = valueLines(data);
  const room = plot.height - acrossLinesHeight(lines, plot.width, grows);
  const all = rankedRows(data, Number.POSITIVE_INFINITY, t);
  const most = rowsThatFit(room, nameColumn(namesOf(all, t), plot.width, grows).row);
  const fits = grows || all.rows.length + (all.others > 0 ? 1 : 0) <= most;
  const ranking = fits ? all : rankedRows(data, Math.max(1, most - 1), t);
  const usual = usualYear(ranking.rows);
  const texts = ranking.rows.map((row) => comparedText(row, usual, data, t));
  const layout = layoutOf(ranking, texts, lines, frame, grows, t);
  const middle = (at: number) => layout.rows.middles[at] ?? 0;
  const end = ranking.others > 0 ? layout.rows.end - layout.rows.least : layout.rows.end;
  const others = othersText(ranking, data, t);
  const othersLeft = Math.max(0, Math.min(layout.column.width + GAP, plot.width - roomFor(others)));
  const across = acrossLines(lines, layout.left, { start: 0, end }, frame, grows);
  return {
    traces: [bars(ranking.rows, texts, layout, data, frame)],
    annotations: [
      ...ranking.rows.flatMap((row, at) => [
        textMark(
          layout.column.linesOf(nameOf(row, ranking.rows, t)),
          { left: layout.column.width, top: middle(at) },
          {
            anchor: 'right',
            colour: palette.ink,
            isStrong: isHighlighted(row.series, data.look),
          },
        ),
        textMark(
          [texts[at] ?? ''],
          { left: layout.left(row.value) + (row.value < 0 ? -4 : 4), top: middle(at) },
          {
            anchor: row.value < 0 ? 'right' : 'left',
            colour: palette.ink,
            ground: palette.background,
          },
        ),
      ]),
      ...(ranking.others > 0
        ? [textMark([others], { left: othersLeft, top: middle(ranking.rows.length) }, { colour: palette.inkSoft })]
        : []),
      ...across.annotations,
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: [
        lineMark({ left: layout.zero, top: layout.top }, { left: layout.zero, top: end }, { colour: palette.inkSoft }),
        ...across.shapes,
      ],
    },
    navigation: ranking.rows.map((row, at) => ({
      name: nameOf(row, ranking.rows, t),
      points: [
        walkPoint(
          { x: row.year, y: row.value, text: chartValueText(row.value, data.unit, language), ...areaOf(row) },
          { left: layout.left(row.value), top: middle(at) },
          frame,
        ),
      ],
    })),
  };
}

const areaOf = ({ series: { area } }: RankedRow) => (area === undefined ? {} : { area });

function othersText({ others, othersSum }: Ranking, data: ChartData, t: Translator): string {
  if (othersSum === null) return t('charts.compared.others', { count: others });
  const value = chartValueText(othersSum, data.unit, t.language, data.look?.numbers ?? 'compact');
  return t('charts.compared.othersSum', { count: others, value });
}

function bars(
  rows: readonly RankedRow[],
  texts: readonly string[],
  { left, rows: stacked, zero }: Layout,
  data: ChartData,
  { palette }: Frame,
): PlotlyTrace {
  const isSome = isAnyHighlighted(data);
  const colour = palette.series[0] ?? palette.ink;
  return {
    type: 'bar',
    orientation: 'h',
    base: rows.map(() => zero),
    x: rows.map(({ value }) => left(value) - zero),
    y: rows.map((_, at) => stacked.middles[at] ?? 0),
    width: rows.map(() => stacked.least * BAR),
    customdata: rows.map(({ series }) => series.area ?? null),
    marker: {
      color: rows.map(({ series }) => (isSome && !isHighlighted(series, data.look) ? standingBack(palette) : colour)),
    },
    hoverinfo: 'text',
    hovertext: rows.map(({ series }, at) => [series.name, texts[at] ?? ''].map(plotlyText).join('<br>')),
  };
}
