interface SparklineProps {
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** Years from which values do not compare with earlier ones: the line stops there, at a dotted rule. */
  readonly breaks?: readonly number[];
  /** The year whose value is marked with a ring. */
  readonly baseline: number | null;
  /** The line in words, for those who do not see it. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const PAD = 4;

/** A line without axes: the baseline year as a ring, the latest value as a dot; a missing value or a break of the series breaks the line. */
export function Sparkline({ points, breaks = [], baseline, label, width = 120, height = 28 }: SparklineProps) {
  const known = points.flatMap(({ x, y }) => (y !== null && Number.isFinite(y) ? [{ x, y }] : []));
  const xs = known.map((point) => point.x);
  const ys = known.map((point) => point.y);
  const scale = (value: number, values: readonly number[], from: number, to: number) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2;
  };
  const left = (x: number) => scale(x, xs, PAD, width - PAD);
  const top = (y: number) => scale(y, ys, height - PAD, PAD);
  let pen = 'M';
  const path = points
    .map(({ x, y }) => {
      if (breaks.includes(x)) pen = 'M';
      if (y === null || !Number.isFinite(y)) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${left(x).toFixed(1)} ${top(y).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
  const last = known.at(-1);
  const base = known.find((point) => point.x === baseline);
  return (
    <svg
      className="sparkline"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={path} fill="none" stroke="var(--accent)" strokeWidth={1.5} strokeLinejoin="round" />
      {breaks.map((x) => (
        <line
          key={x}
          x1={left(x - 0.5)}
          x2={left(x - 0.5)}
          y1={1}
          y2={height - 1}
          stroke="var(--ink-soft)"
          strokeDasharray="1 2"
        />
      ))}
      {base ? (
        <>
          <line
            x1={PAD}
            x2={width - PAD}
            y1={top(base.y)}
            y2={top(base.y)}
            stroke="var(--line)"
            strokeDasharray="2 2"
          />
          <circle
            cx={left(base.x)}
            cy={top(base.y)}
            r={3}
            fill="var(--surface-raised)"
            stroke="var(--ink-soft)"
            strokeWidth={1.5}
          />
        </>
      ) : null}
      {last ? <circle cx={left(last.x)} cy={top(last.y)} r={2.5} fill="var(--accent)" /> : null}
    </svg>
  );
}
