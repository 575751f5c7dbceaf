interface At {
  readonly year: number;
  readonly value: number;
}

export interface FittedLine {
  readonly slope: number;
  at(year: number): number;
}

/** Weighted least-squares line through the points (years are centred, so that 2,000 years of offset cost no digits); null unless two years differ. */
export function lineOf(points: readonly At[], weightOf: (point: At) => number = () => 1): FittedLine | null {
  let weights = 0;
  let years = 0;
  let values = 0;
  for (const point of points) {
    const weight = weightOf(point);
    weights += weight;
    years += weight * point.year;
    values += weight * point.value;
  }
  const [meanYear, meanValue] = [years / weights, values / weights];
  let spread = 0;
  let shared = 0;
  for (const point of points) {
    const weighted = weightOf(point) * (point.year - meanYear);
    spread += weighted * (point.year - meanYear);
    shared += weighted * (point.value - meanValue);
  }
  if (!(spread > 0)) return null;
  const slope = shared / spread;
  return Number.isFinite(slope) ? { slope, at: (year) => meanValue + slope * (year - meanYear) } : null;
}

/** Spearman's rank correlation of value with year, ties by mean rank; null with fewer than three points or without spread. */
export function rankCorrelation(points: readonly At[]): number | null {
  if (points.length < 3) return null;
  const years = ranks(points.map(({ year }) => year));
  const values = ranks(points.map(({ value }) => value));
  const mean = (points.length + 1) / 2;
  let shared = 0;
  let [a, b] = [0, 0];
  for (const [i, rank] of years.entries()) {
    const other = (values[i] ?? mean) - mean;
    shared += (rank - mean) * other;
    a += (rank - mean) ** 2;
    b += other ** 2;
  }
  return a === 0 || b === 0 ? null : shared / Math.sqrt(a * b);
}

export function ranks(values: readonly number[]): readonly number[] {
  const ordered = [...values].sort((a, b) => a - b);
  return values.map((value) => (ordered.indexOf(value) + ordered.lastIndexOf(value)) / 2 + 1);
}
