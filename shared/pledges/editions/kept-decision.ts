import { type Edition, placesById } from './edition.ts';
import type { MatchDecision } from './match-editions.ts';

/** An edition whose table is kept. */
export interface KeptSnapshot extends Edition {
  /** Hash of its table. */
  readonly part: string;
}

/** What a person said of two entries of two editions, known by their tables and their identifiers there. */
export interface EditionDecision {
  readonly id: string;
  /** Hash of the table of the earlier and of the later edition. */
  readonly from: string;
  readonly to: string;
  readonly earlier: string;
  readonly later: string;
  readonly isSame: boolean;
  readonly author: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a decision is known by: the last word on a pair counts. */
export const decisionId = (
  from: string,
  to: string,
  { earlier, later }: Pick<EditionDecision, 'earlier' | 'later'>,
): string => JSON.stringify([from.slice(0, 32), to.slice(0, 32), earlier, later]);

/** The decisions about two editions, by places; one about an entry that is not there, or not alone under its identifier, is left out. */
export function decisionsAbout(
  decisions: readonly EditionDecision[],
  earlier: KeptSnapshot,
  later: KeptSnapshot,
): readonly MatchDecision[] {
  const own = decisions.filter(({ from, to }) => from === earlier.part && to === later.part);
  if (own.length === 0) return [];
  const [ones, twos] = [placesById(earlier.pledges), placesById(later.pledges)];
  return own.flatMap((one) => {
    const [before, after] = [ones.get(one.earlier.trim()) ?? [], twos.get(one.later.trim()) ?? []];
    const [first, second] = [before[0], after[0]];
    if (before.length !== 1 || after.length !== 1 || first === undefined || second === undefined) return [];
    return [{ earlier: first, later: second, isSame: one.isSame }];
  });
}
