/** What a percentage of pledges is of: all of them, those with an update, or those that could be judged. Published rates differ by just that. */
export const RATE_BASES = ['all', 'updated', 'judgeable'] as const;
export type RateBase = (typeof RATE_BASES)[number];

/** A share with the base it is of. */
export interface BasedRate {
  readonly base: RateBase;
  /** How many of the base are kept. */
  readonly kept: number;
  /** How many the base holds. */
  readonly of: number;
  /** `kept` / `of`, 0–1; null of none. */
  readonly share: number | null;
}

/** What is known of one pledge. */
export interface Judgement {
  readonly isKept: boolean;
  /** Whether anyone has reported on it at all. */
  readonly hasUpdate: boolean;
  /** Whether it could be judged: not superseded, withdrawn or without evidence. */
  readonly isJudgeable: boolean;
}

/** The share of pledges that are kept, once of each base, in the order of `RATE_BASES`. What is kept counts only where the base holds it. */
export function basedRates<T>(items: readonly T[], judge: (item: T) => Judgement): readonly BasedRate[] {
  const judged = items.map(judge);
  const isIn: Readonly<Record<RateBase, (one: Judgement) => boolean>> = {
    all: () => true,
    updated: ({ hasUpdate }) => hasUpdate,
    judgeable: ({ isJudgeable }) => isJudgeable,
  };
  return RATE_BASES.map((base) => {
    const held = judged.filter(isIn[base]);
    const kept = held.filter(({ isKept }) => isKept).length;
    return { base, kept, of: held.length, share: held.length > 0 ? kept / held.length : null };
  });
}
