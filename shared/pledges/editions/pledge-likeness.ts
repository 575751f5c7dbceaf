import { sum } from '../../core/statistics.ts';
import type { Pledge } from '../pledge.ts';

/** What speaks for two entries being one pledge, and how many points it can give. */
export const LIKENESS_POINTS = { id: 40, text: 45, entity: 25, scope: 15, kind: 5, amount: 5, period: 5 } as const;
export type LikenessPart = keyof typeof LIKENESS_POINTS;

/** One part of a score: `value` (0–1) of `points`. */
export interface PartOfLikeness {
  readonly part: LikenessPart;
  readonly value: number;
  readonly points: number;
}

/** How alike two entries are. */
export interface PledgeLikeness {
  /** Points reached of the points of all parts that both entries tell of, 0–1. */
  readonly score: number;
  /** The parts that both tell of; what one leaves blank speaks neither for nor against. */
  readonly parts: readonly PartOfLikeness[];
}

/** Value of a part, 0–1; null where it was not told. */
export const partValue = ({ parts }: PledgeLikeness, name: LikenessPart): number | null =>
  parts.find(({ part }) => part === name)?.value ?? null;

/** Points that the parts told of could give. */
export const pointsTold = ({ parts }: PledgeLikeness): number => sum(parts.map(({ points }) => points));

/** What of an entry is compared, each list without repeats. */
export interface PledgeTraits {
  readonly id: string;
  readonly entity: string;
  readonly scope: readonly string[];
  readonly kinds: readonly string[];
  readonly amount: number | null;
  readonly places: number | null;
  readonly start: string | null;
}

/** Takes an entry apart for comparison. The stage is no part of it: it is what moves. */
export const pledgeTraits = (pledge: Pledge): PledgeTraits => ({
  id: pledge.id.trim(),
  entity: pledge.entity,
  scope: [...new Set([...pledge.areas, ...pledge.situations])],
  kinds: [
    ...new Set([...pledge.contributions, ...pledge.themes, ...pledge.objectives.map((code) => `objective ${code}`)]),
  ],
  amount: pledge.amountUsd,
  places: pledge.places,
  start: pledge.start,
});

/** What both have, of what either has (Jaccard); null where neither has any. */
function jaccard(a: readonly string[], b: readonly string[]): number | null {
  let common = 0;
  for (const one of a) if (b.includes(one)) common++;
  const all = a.length + b.length - common;
  return all === 0 ? null : common / all;
}

/** The year of a date; null of several years in one cell, or none. */
function onlyYear(text: string): string | null {
  const years = new Set(text.match(/\b\d{4}\b/g));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

const sameStart = (a: string | null, b: string | null): number | null => {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  const [one, two] = [onlyYear(a), onlyYear(b)];
  return one === null || two === null ? null : one === two ? 0.5 : 0;
};

const ratioOf = (a: number | null, b: number | null): number | null => {
  if (a === null || b === null || a < 0 || b < 0) return null;
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
};

/** What two entries are compared by beside their traits. */
export interface ComparedBy {
  /** Likeness of their titles and descriptions, 0–1; null where one has none. */
  readonly text: number | null;
  /** Likeness of their entities, 0–1; null where one has none. */
  readonly entity: number | null;
  /** Whether identifiers stand for the same pledges in both editions. */
  readonly idsTell: boolean;
}

/** Values of the parts in the order of `LIKENESS_POINTS`. */
const valuesOf = (
  a: PledgeTraits,
  b: PledgeTraits,
  { text, entity, idsTell }: ComparedBy,
): readonly (number | null)[] => [
  idsTell && a.id !== '' && b.id !== '' ? Number(a.id === b.id) : null,
  text,
  entity,
  jaccard(a.scope, b.scope),
  jaccard(a.kinds, b.kinds),
  ratioOf(a.amount, b.amount) ?? ratioOf(a.places, b.places),
  sameStart(a.start, b.start),
];

const PARTS = Object.keys(LIKENESS_POINTS) as readonly LikenessPart[];
const POINTS: readonly number[] = Object.values(LIKENESS_POINTS);

function scoreOf(values: readonly (number | null)[]): number {
  let [reached, told] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === null || value === undefined) continue;
    reached += value * (POINTS[at] as number);
    told += POINTS[at] as number;
  }
  return told === 0 ? 0 : reached / told;
}

/** The score of two entries alone, as `pledgeLikeness` gives it. */
export const likenessScore = (a: PledgeTraits, b: PledgeTraits, by: ComparedBy): number => scoreOf(valuesOf(a, b, by));

/** How alike two entries of a register are, with every part of the score. */
export function pledgeLikeness(a: PledgeTraits, b: PledgeTraits, by: ComparedBy): PledgeLikeness {
  const values = valuesOf(a, b, by);
  const parts = PARTS.flatMap((part, at) => {
    const value = values[at];
    return value === null || value === undefined ? [] : [{ part, value, points: LIKENESS_POINTS[part] }];
  });
  return { score: scoreOf(values), parts };
}
