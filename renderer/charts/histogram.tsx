interface HistogramProps {
  readonly counts: readonly number[];
  /** The bars in words, for those who do not see them. */
  readonly label: string;
}

const BAR = 9;
const GAP = 1;
const HEIGHT = 24;

/** Bars side by side, the highest as high as the drawing; a bin that holds anything shows. */
export function Histogram({ counts, label }: HistogramProps) {
  if (counts.length === 0) return null;
  const most = Math.max(...counts);
  const width = counts.length * (BAR + GAP) - GAP;
  return (
    <svg className="sparkline" role="img" aria-label={label} width={width} height={HEIGHT + 1}>
      <title>{label}</title>
      {counts.map((count, bin) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: bins are known by their place
          <rect key={bin} x={bin * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height} fill="var(--accent)" />
        );
      })}
      <line x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} stroke="var(--ink-soft)" />
    </svg>
  );
}
