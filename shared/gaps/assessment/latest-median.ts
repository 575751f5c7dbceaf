import type { GapEntry } from './gap-table.ts';

/** Of how many areas the latest value of an entry is the median; null for a value that is none. */
export const latestMedianOf = ({ series, assessment }: Pick<GapEntry, 'series' | 'assessment'>): number | null =>
  series.points.find(({ year }) => year === assessment.latestYear)?.medianOf ?? null;
