import { translator } from '../../i18n/translator.ts';
import { canvasAxes, lineHeight, textMark, walkPoint } from '../canvas/canvas.ts';
import type { CellHead } from '../cells/cells-chart.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { withOpacity } from '../palette.ts';
import { LABEL, plotlyText, roomFor, roomIn, SMALL, shorten, wrapText } from '../text.ts';
import { verdictKey } from './verdict-key.ts';
import { signColour, signSymbol, type VerdictSign } from './verdict-signs.ts';

/** What is said of one place of the board: its sign, whether that rests on no target, and its value in few words. */
export interface VerdictCell {
  readonly sign: VerdictSign;
  readonly isHollow: boolean;
  readonly value: string;
  /** All of it in words. */
  readonly text: string;
}

export interface VerdictRow extends CellHead {
  /** Of an indicator, one cell per column; of a heading none. */
  readonly cells: readonly VerdictCell[] | null;
}

export interface VerdictTable {
  readonly rows: readonly VerdictRow[];
  readonly columns: readonly CellHead[];
}

/** Share of the width that names take at most; heights and widths in CSS pixels. */
const NAMES = 0.42;
const ROW = 21;
/** Narrower columns have their names upright; wider ones have values beside the signs. */
const [LEAST_COLUMN, UPRIGHT, WIDE] = [15, 46, 62];
const [HEAD_LINES, HEAD_UPRIGHT] = [3, 104];
/** Rows of a picture that grows. */
const MOST = 44;

/** A board of verdicts as signs in coloured cells: shape and colour together, values beside them where they have room. */
export const verdictCells = (table: VerdictTable): ChartKind => ({
  needs: (_, options) => {
    const width = options.size.width - 32;
    const { head, columns } = layoutOf(table, width);
    const left = table.columns.length - columns;
    const key = verdictKey(signsOf(table), width, options.language);
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot: key.height + head + ROW * Math.min(MOST, table.rows.length) + (table.rows.length > MOST ? ROW : 0),
      statements:
        left > 0
          ? [translator(options.language)('exhibits.columnsLeft', { count: left, all: table.columns.length })]
          : [],
    };
  },
  draw: (_, options, frame) => draw(table, options, frame),
});

function layoutOf({ rows, columns }: VerdictTable, width: number) {
  const names = Math.min(NAMES * width, 10 + Math.max(60, ...rows.map(({ name }) => roomFor(name))));
  const drawn = Math.min(columns.length, Math.floor((width - names) / LEAST_COLUMN));
  const column = Math.min(120, (width - names) / Math.max(1, drawn));
  const isUpright = column < UPRIGHT;
  const lines = columns.slice(0, drawn).map(({ name }) => headLines(name, column));
  const head = isUpright
    ? Math.min(HEAD_UPRIGHT, Math.max(20, ...columns.slice(0, drawn).map(({ name }) => roomFor(name, SMALL)))) + 8
    : Math.max(1, ...lines.map((one) => one.length)) * lineHeight(SMALL) + 8;
  return { names, columns: drawn, column, isUpright, head };
}

const headLines = (name: string, width: number): readonly string[] =>
  wrapText(name, width - 4, HEAD_LINES, roomIn(SMALL));

const signsOf = ({ rows }: VerdictTable): ReadonlyMap<VerdictSign, boolean> => {
  const found = new Map<VerdictSign, boolean>();
  for (const { cells } of rows)
    for (const { sign, isHollow } of cells ?? []) found.set(sign, isHollow || (found.get(sign) ?? false));
  return found;
};

/** From the middle of an arrow to its tip, where its marker stands. */
const tipOf = (sign: VerdictSign): number => (sign === 'rise' ? -5 : sign === 'fall' ? 5 : 0);

function draw(table: VerdictTable, { language, theme }: FigureOptions, frame: Frame): Drawn {
  const { palette, plot } = frame;
  const { names, columns: count, column, isUpright, head } = layoutOf(table, plot.width);
  const columns = table.columns.slice(0, count);
  const key = verdictKey(signsOf(table), plot.width, language);
  const first = key.height + head;
  const fit = Math.max(1, Math.floor((plot.height - first) / ROW));
  const rows = table.rows.length > fit ? table.rows.slice(0, Math.max(1, fit - 1)) : table.rows;
  const height = Math.min(
    ROW * 1.5,
    (plot.height - first) / Math.max(1, rows.length + (rows.length < table.rows.length ? 1 : 0)),
  );
  const place = (row: number, at: number) => ({
    left: names + (at + 0.5) * column,
    top: first + (row + 0.5) * height,
  });
  const cells = rows.flatMap(({ cells: own, ...row }, r) =>
    (own ?? []).slice(0, count).map((cell, c) => ({ ...cell, row, column: columns[c]!, ...place(r, c) })),
  );
  const isWide = column >= WIDE;
  const said = cells.filter(({ sign }) => sign !== 'blank' && sign !== 'unasked');
  const signs = [
    ...key.signs.map((one) => ({ ...one, top: one.top + tipOf(one.sign), text: '', key: null as string | null })),
    ...said.map((cell) => ({
      ...cell,
      left: isWide ? cell.left - column / 2 + 10 : cell.left,
      top: cell.top + tipOf(cell.sign),
      key: `${cell.row.key}|${cell.column.key}`,
    })),
  ];
  return {
    traces: [
      {
        type: 'scatter',
        mode: 'markers',
        x: signs.map(({ left }) => left),
        y: signs.map(({ top }) => top),
        cliponaxis: false,
        customdata: signs.map((one) => one.key),
        marker: {
          size: 10,
          opacity: 1,
          symbol: signs.map(({ sign, isHollow }) => signSymbol(sign, isHollow)),
          color: signs.map(({ sign }) => signColour(sign, theme, palette)),
          line: { width: 1.5, color: signs.map(({ sign }) => signColour(sign, theme, palette)) },
        },
        hoverinfo: 'text',
        hovertext: signs.map(({ text }) => plotlyText(text)),
      } satisfies PlotlyTrace,
    ],
    annotations: [
      ...key.texts.map(({ text, left, top }) =>
        textMark([text], { left, top }, { size: SMALL, colour: palette.inkSoft }),
      ),
      ...columns.map(({ name }, c) => {
        const { left } = place(0, c);
        const look = { anchor: 'center', size: SMALL, colour: palette.inkSoft } as const;
        if (!isUpright) {
          const lines = headLines(name, column);
          return textMark(lines, { left, top: first - 6 - (lines.length * lineHeight(SMALL)) / 2 }, look);
        }
        const mark = textMark([shorten(name, HEAD_UPRIGHT, roomIn(SMALL))], { left, top: first - 4 }, look);
        return { ...(mark as { readonly [key: string]: Plain }), textangle: -90, yanchor: 'bottom' };
      }),
      ...rows.map(({ name, cells: own }, r) => {
        const room = own === null ? plot.width : names - 10;
        return textMark(
          [shorten(name, room, roomIn(LABEL, own === null ? 'bold' : 'regular'))],
          { left: own === null ? 0 : 6, top: place(r, 0).top },
          { colour: palette.ink, isStrong: own === null },
        );
      }),
      ...(rows.length < table.rows.length
        ? [
            textMark(
              [translator(language)('charts.compared.notDrawn', { count: table.rows.length - rows.length })],
              { left: 0, top: place(rows.length, 0).top },
              { colour: palette.inkSoft },
            ),
          ]
        : []),
      ...(isWide
        ? said.map(({ value, left, top }) =>
            textMark(
              [shorten(value, column - 24, roomIn(SMALL))],
              { left: left - column / 2 + 19, top },
              { size: SMALL, colour: palette.ink },
            ),
          )
        : []),
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: cells.map(
        ({ sign, left, top }): Plain => ({
          type: 'rect',
          xref: 'x',
          yref: 'y',
          x0: left - column / 2 + 1,
          x1: left + column / 2 - 1,
          y0: top - height / 2 + 1,
          y1: top + height / 2 - 1,
          layer: 'below',
          fillcolor:
            sign === 'unasked'
              ? withOpacity(palette.grid, 0.55)
              : sign === 'blank'
                ? palette.background
                : withOpacity(signColour(sign, theme, palette), sign === 'none' ? 0.06 : 0.13),
          line: sign === 'blank' ? { width: 1, color: palette.grid } : { width: 0 },
        }),
      ),
    },
    navigation: rows.flatMap(({ name, cells: own }, r) =>
      own === null
        ? []
        : [
            {
              name,
              points: own
                .slice(0, count)
                .map(({ text }, c) => walkPoint({ x: c, y: 0, text, at: columns[c]?.name ?? '' }, place(r, c), frame)),
            },
          ],
    ),
  };
}
