import { translator } from '../../i18n/translator.ts';
import { canvasAxes, lineHeight, textMark, walkPoint } from '../canvas/canvas.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { contrastOf, MAP_PALETTES, rampOf } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText, roomFor, roomIn, SMALL, shorten, wrapText } from '../text.ts';

export interface CellTable {
  readonly rows: readonly CellHead[];
  readonly columns: readonly CellHead[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
  /** An empty cell is a finding: it is hollow and says so. */
  readonly isEmptyFinding: boolean;
}

export interface CellHead {
  readonly key: string;
  readonly name: string;
}

const [HEAD_LINES, NAMES] = [3, 0.3];
const LEAST_ROW = 22;
const STEPS = 5;

const headHeight = (columns: readonly CellHead[], width: number): number =>
  lineHeight(SMALL) * Math.max(1, ...columns.map(({ name }) => headLines(name, width).length)) + 6;

const headLines = (name: string, width: number): readonly string[] => wrapText(name, width, HEAD_LINES, roomIn(SMALL));

/** A table of counts as coloured cells with their numbers, from none over few to many; empty ones hollow with a dashed rim. */
export const cellsChart = (table: CellTable): ChartKind => ({
  needs: ({ unit }, { language }) => ({
    axes: 'none',
    names: 'own',
    fromZero: true,
    edge: () => 0,
    below: 6,
    leastPlot: 70 + LEAST_ROW * table.rows.length,
    statements: table.isEmptyFinding
      ? [translator(language)('pledges.picture.empty', { unit: unit.label[language] })]
      : [],
  }),
  draw: (data, options, frame) => draw(table, data, options, frame),
});

function draw(
  { rows, columns, cells, isEmptyFinding }: CellTable,
  data: ChartData,
  { language, theme }: FigureOptions,
  frame: Frame,
): Drawn {
  const { palette, plot } = frame;
  const names = Math.min(NAMES * plot.width, 8 + Math.max(0, ...rows.map(({ name }) => roomFor(name))));
  const width = (plot.width - names) / Math.max(1, columns.length);
  const head = headHeight(columns, width - 4);
  const height = Math.min(44, (plot.height - head) / Math.max(1, rows.length));
  const most = Math.max(1, ...cells.flat());
  const ramp = rampOf(MAP_PALETTES[theme].sequential, STEPS);
  const colourOf = (count: number) =>
    ramp[Math.min(STEPS - 1, Math.floor((Math.log1p(count) / Math.log1p(most)) * STEPS))]!;
  const inkOn = (colour: string) =>
    contrastOf(palette.ink, colour) >= contrastOf(palette.background, colour) ? palette.ink : palette.background;
  const write = (count: number) => chartValueText(count, data.unit, language);
  const place = (row: number, column: number) => ({
    left: names + (column + 0.5) * width,
    top: head + (row + 0.5) * height,
  });
  const all = rows.flatMap((row, r) =>
    columns.map((column, c) => ({ r, c, row, column, count: cells[r]?.[c] ?? 0, ...place(r, c) })),
  );
  return {
    traces: [
      {
        type: 'scatter',
        mode: 'markers',
        x: all.map(({ left }) => left),
        y: all.map(({ top }) => top),
        cliponaxis: false,
        marker: { size: Math.max(8, Math.min(width, height) - 4), opacity: 0, color: palette.background },
        hoverinfo: 'text',
        hovertext: all.map(({ row, column, count }) =>
          [row.name, column.name, write(count)].map(plotlyText).join('<br>'),
        ),
        customdata: all.map(({ row, column }) => `${row.key}|${column.key}`),
      } satisfies PlotlyTrace,
    ],
    annotations: [
      ...columns.map(({ name }, c) => {
        const lines = headLines(name, width - 4);
        return textMark(
          lines,
          { left: names + (c + 0.5) * width, top: head - 4 - (lines.length * lineHeight(SMALL)) / 2 },
          { anchor: 'center', size: SMALL, colour: palette.inkSoft },
        );
      }),
      ...rows.map(({ name }, r) =>
        textMark(
          [shorten(name, names - 8)],
          { left: names - 8, top: head + (r + 0.5) * height },
          { anchor: 'right', colour: palette.ink },
        ),
      ),
      ...all.flatMap(({ count, left, top }) =>
        roomFor(write(count), SMALL) > width - 2
          ? []
          : [
              textMark(
                [write(count)],
                { left, top },
                {
                  anchor: 'center',
                  size: SMALL,
                  colour: count === 0 ? palette.inkSoft : inkOn(colourOf(count)),
                  isStrong: count === 0 && isEmptyFinding,
                },
              ),
            ],
      ),
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: all.map(
        ({ count, left, top }): Plain => ({
          type: 'rect',
          xref: 'x',
          yref: 'y',
          x0: left - width / 2 + 1,
          x1: left + width / 2 - 1,
          y0: top - height / 2 + 1,
          y1: top + height / 2 - 1,
          layer: 'below',
          fillcolor: count === 0 ? palette.background : colourOf(count),
          line: count === 0 ? { width: 1, color: palette.inkSoft, dash: 'dot' } : { width: 0 },
        }),
      ),
    },
    navigation: rows.map(({ name, key }, r) => ({
      name,
      points: columns.map((column, c) => {
        const count = cells[r]?.[c] ?? 0;
        return walkPoint(
          { x: c, y: count, text: write(count), at: column.name, area: `${key}|${column.key}` },
          place(r, c),
          frame,
        );
      }),
    })),
  };
}
