import type { EditionMatch, MatchDecision } from './match-editions.ts';

/** What a person said of two entries of two editions, known by their tables and their places in them. */
export interface EditionDecision extends MatchDecision {
  readonly id: string;
  /** Hash of the table of the earlier and of the later edition. */
  readonly from: string;
  readonly to: string;
  readonly author: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a decision is known by: the last word on a pair counts. */
export const decisionId = (
  from: string,
  to: string,
  { earlier, later }: Pick<EditionMatch, 'earlier' | 'later'>,
): string => `${from.slice(0, 32)}-${to.slice(0, 32)}-${earlier}-${later}`;

/** The decisions about two editions. */
export const decisionsAbout = (
  decisions: readonly EditionDecision[],
  from: string,
  to: string,
): readonly EditionDecision[] => decisions.filter((one) => one.from === from && one.to === to);
