import { sum } from '../../core/statistics.ts';
import type { EditionPledge } from './edition.ts';
import type { EntityLikeness } from './entity-likeness.ts';

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

/** What both have, of what either has (Jaccard); null where neither has any. */
export function overlapOf(a: readonly string[], b: readonly string[]): number | null {
  const [one, two] = [new Set(a), new Set(b)];
  const all = new Set([...one, ...two]).size;
  return all === 0 ? null : [...one].filter((item) => two.has(item)).length / all;
}

const YEAR = /\b\d{4}\b/;

const sameStart = (a: string | null, b: string | null): number | null => {
  if (a === null || b === null) return null;
  return a === b ? 1 : YEAR.exec(a)?.[0] === YEAR.exec(b)?.[0] ? 0.5 : 0;
};

const ratioOf = (a: number | null, b: number | null): number | null => {
  if (a === null || b === null || a < 0 || b < 0) return null;
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
};

const kindOf = ({ contributions, themes, objectives }: EditionPledge): readonly string[] => [
  ...contributions,
  ...themes,
  ...objectives.map((code) => `objective ${code}`),
];

/**
 * How alike two entries of a register are. The stage is no part of it: it is what moves.
 * @param text likeness of their titles and descriptions, 0–1; null where one has none
 * @param idsTell whether identifiers stand for the same pledges in both editions
 */
export function pledgeLikeness(
  a: EditionPledge,
  b: EditionPledge,
  { text, entities, idsTell }: { text: number | null; entities: EntityLikeness; idsTell: boolean },
): PledgeLikeness {
  const [idA, idB] = [a.id.trim(), b.id.trim()];
  const values: Readonly<Record<LikenessPart, number | null>> = {
    id: idsTell && idA !== '' && idB !== '' ? Number(idA === idB) : null,
    text,
    entity: entities.of(a.entity, b.entity),
    scope: overlapOf([...a.areas, ...a.situations], [...b.areas, ...b.situations]),
    kind: overlapOf(kindOf(a), kindOf(b)),
    amount: ratioOf(a.amountUsd, b.amountUsd) ?? ratioOf(a.places, b.places),
    period: sameStart(a.start, b.start),
  };
  const parts = Object.entries(LIKENESS_POINTS).flatMap(([name, points]) => {
    const part = name as LikenessPart;
    const value = values[part];
    return value === null ? [] : [{ part, value, points }];
  });
  const told = sum(parts.map(({ points }) => points));
  return { score: told === 0 ? 0 : sum(parts.map(({ value, points }) => value * points)) / told, parts };
}
