import type { Translator } from '../../i18n/translator.ts';
import { lineHeight } from '../canvas/canvas.ts';
import { comparedText, keptRows, rowsInOrder, TOP_ROWS, type ValueLine } from '../canvas/compared.ts';
import { changeBetween, endYears, type TwoEnds, twoEnds } from '../canvas/ends.ts';
import { nameColumn, rowsThatFit } from '../canvas/rows.ts';
import { shownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { LABEL, roomFor } from '../text.ts';

/** Share of the width beyond which the two values of a row stand beneath each other. */
const WIDE = 0.3;

/** What stands beside a row. */
const valuesText = (
  { from, to }: TwoEnds,
  ends: readonly [number, number],
  data: ChartData,
  t: Translator,
): readonly string[] => [
  ...(from ? [comparedText(from, ends[0], data, t)] : []),
  ...(to ? [comparedText(to, ends[1], data, t)] : []),
];

/** The rows that have room, and what they need, in CSS pixels. */
export function dumbbellRows(data: ChartData, width: number, height: number, grows: boolean, t: Translator) {
  const ends = endYears(data) ?? [0, 0];
  const value = ({ from, to }: TwoEnds) => (to ?? from)?.value ?? 0;
  const ordered = rowsInOrder(
    twoEnds(data, ends, true),
    data,
    { value, change: (row) => changeBetween(row) ?? Number.NEGATIVE_INFINITY },
    t,
  );
  const layout = (rows: readonly TwoEnds[]) => {
    const texts = rows.map((row) => valuesText(row, ends, data, t));
    const joined = texts.map((lines) => lines.join(' → '));
    const isWide = Math.max(0, ...joined.map((text) => roomFor(text))) > WIDE * width;
    const values = isWide ? texts : joined.map((text) => [text]);
    const column = nameColumn(
      rows.map(({ series }) => series.name),
      width,
      grows,
    );
    const beside = (isWide ? 2 : 1) * lineHeight(LABEL) + 3;
    const heights = rows.map(({ series }) => Math.max(column.heightOf(series.name), beside));
    return {
      column,
      heights,
      row: Math.max(beside, column.row),
      values,
      right: Math.max(0, ...values.flat().map((text) => roomFor(text))),
    };
  };
  const wanted = keptRows(ordered, data.look?.top ?? TOP_ROWS, data.look);
  const most = rowsThatFit(height, layout(wanted).row);
  const isCut = (!grows && wanted.length > most) || ordered.length > wanted.length;
  const rows = isCut
    ? keptRows(wanted, grows ? wanted.length : Math.min(wanted.length, Math.max(1, most - 1)), data.look)
    : wanted;
  const others = ordered.length - rows.length;
  const shown = layout(rows);
  const heights = [...shown.heights, ...(others > 0 ? [shown.column.heightOf('')] : [])];
  const targets = rows.map(({ series }) => targetOf(series, data));
  return { ...shown, rows, ends, others, heights, targets };
}

/** The benchmark of the same area. */
function targetOf({ area }: ChartSeries, { series }: ChartData): ValueLine | null {
  const own = area === undefined ? undefined : series.find((one) => one.role === 'benchmark' && one.area === area);
  const point = own ? shownPoint(own, {}) : null;
  return own && point ? { name: own.name, value: point.value } : null;
}
