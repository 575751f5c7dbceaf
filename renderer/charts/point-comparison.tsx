import type { Figure } from '#shared/charts/figure-parts';
import { LABEL, shorten, visibleText } from '#shared/charts/text';
import { windowTextWidth } from '../ui/window-text.ts';
import type { PointColumn } from './points.ts';

const ROW = 17;
const PAD = 8;
/** Series a label lists; those lowest of more are counted. */
const MOST = 14;
/** Widest name, and what parts it from its value, in CSS pixels. */
const [LONGEST, BETWEEN] = [230, 14];
const nameWidth = (text: string) => windowTextWidth(text, LABEL);
const valueWidth = (text: string) => windowTextWidth(text, LABEL, 600);

/** Beside the pointer: all series at its year, the highest first. */
export function PointComparison({ column, figure }: { readonly column: PointColumn; readonly figure: Figure }) {
  const { size } = figure;
  const { t: above = 0, b: below = 0 } = figure.layout.margin as { readonly t?: number; readonly b?: number };
  const shown = column.points.slice(0, MOST);
  const left = column.points.length - shown.length;
  const rows = shown.map(({ series, point }) => ({
    name: shorten(visibleText(series), LONGEST, nameWidth),
    value: visibleText(point.text),
  }));
  const widths = rows.map(({ name, value }) => nameWidth(name) + BETWEEN + valueWidth(value));
  const width = Math.min(size.width, Math.max(valueWidth(column.at), ...widths) + 2 * PAD);
  const height = (rows.length + 1 + (left > 0 ? 1 : 0)) * ROW + PAD;
  const isRight = column.left + 14 + width > size.width;
  const x = Math.max(0, isRight ? column.left - 14 - width : column.left + 14);
  const middle = shown.reduce((sum, { point }) => sum + point.top, 0) / Math.max(1, shown.length);
  const y = Math.max(0, Math.min(size.height - height, middle - height / 2));
  return (
    <svg className="chart-cursor point-comparison" aria-hidden="true" width={size.width} height={size.height}>
      <line x1={column.left} x2={column.left} y1={above} y2={size.height - below} />
      {shown.map(({ series, point }) => (
        <circle key={`${series} ${point.top}`} cx={point.left} cy={point.top} r={5} />
      ))}
      <rect x={x} y={y} width={width} height={height} rx={4} />
      <text x={x + PAD} y={y + ROW} className="point-value">
        {visibleText(column.at)}
      </text>
      {rows.map(({ name, value }, at) => (
        <g key={name} transform={`translate(0 ${y + ROW * (at + 2)})`}>
          <text x={x + PAD}>{name}</text>
          <text x={x + width - PAD} textAnchor="end" className="point-value">
            {value}
          </text>
        </g>
      ))}
      {left > 0 ? <text x={x + PAD} y={y + ROW * (rows.length + 2)}>{`+ ${left}`}</text> : null}
    </svg>
  );
}
