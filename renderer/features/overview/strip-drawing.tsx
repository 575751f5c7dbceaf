import { isPercent } from '#shared/framework/units';
import type { Strip, StripMark } from '#shared/overview/strip';
import styles from './indicator-strips.module.css';

const HEIGHT = 24;
const [PAD, REACH] = [8, 5];

interface StripDrawingProps {
  readonly strip: Strip;
  /** CSS pixels. */
  readonly width: number;
}

/** The first value hollow, the latest full, on a line from 0 to the end of the scale; two breakdowns lie one above the other. */
export function StripDrawing({ strip: { indicator, marks, upper }, width }: StripDrawingProps) {
  const left = (value: number) => PAD + (Math.max(0, value) / upper) * (width - 2 * PAD);
  const isScaled = isPercent(indicator.unit) || marks.some(({ first }) => first !== null);
  const lane = HEIGHT / (marks.length || 1);
  return (
    <svg className={styles.stripDrawing} aria-hidden="true" width={width} height={HEIGHT}>
      {marks.map((mark, at) => (
        <Lane
          key={mark.series.dims}
          mark={mark}
          top={lane * (at + 0.5)}
          left={left}
          end={width - PAD}
          isScaled={isScaled}
          shape={marks.length === 1 ? 'dot' : at === 0 ? 'diamond' : 'square'}
        />
      ))}
    </svg>
  );
}

interface LaneProps {
  readonly mark: StripMark;
  readonly top: number;
  readonly left: (value: number) => number;
  readonly end: number;
  /** A lone value that is no share stands on no scale. */
  readonly isScaled: boolean;
  readonly shape: 'dot' | 'diamond' | 'square';
}

function Lane({ mark: { first, last, status }, top, left, end, isScaled, shape }: LaneProps) {
  const to = left(last.value);
  const from = first ? left(first.value) : to;
  const isFar = Math.abs(to - from) > 2 * REACH + 2;
  const isBroken = status === 'incomparable';
  return (
    <>
      {isScaled ? <line className={styles.stripAxis} x1={PAD} x2={end} y1={top} y2={top} /> : null}
      {first && isFar ? (
        <line
          className={isBroken ? styles.stripBroken : styles.stripChange}
          x1={from + Math.sign(to - from) * REACH}
          x2={to}
          y1={top}
          y2={top}
        />
      ) : null}
      {isBroken && isFar ? (
        <text className={styles.breakSign} x={(from + to) / 2} y={top + 4}>
          {'≠'}
        </text>
      ) : null}
      {first ? <Mark shape={shape} x={from} y={top} isFull={false} /> : null}
      <Mark shape={shape} x={to} y={top} isFull />
    </>
  );
}

function Mark({ shape, x, y, isFull }: { readonly shape: LaneProps['shape']; x: number; y: number; isFull: boolean }) {
  const look = shape === 'square' ? styles.besideMark : styles.fullMark;
  const className = isFull ? look : `${look} ${styles.hollowMark}`;
  const r = isFull ? 4.5 : 3.8;
  if (shape === 'dot') return <circle className={className} cx={x} cy={y} r={r} />;
  if (shape === 'square')
    return <rect className={className} x={x - r + 0.6} y={y - r + 0.6} width={2 * r - 1.2} height={2 * r - 1.2} />;
  return <path className={className} d={`M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`} />;
}
