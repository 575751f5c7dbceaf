import { PLEDGE_STAGES, type PledgeStage, REVIEWED_STAGES, type ReviewedStage } from '../pledge.ts';
import { type BasedRate, basedRates } from './rates.ts';

/** A pledge by both: `reviewed` null where nobody has reviewed it. */
export interface TwoStages {
  readonly stage: PledgeStage;
  readonly reviewed: ReviewedStage | null;
}

/** What each declared stage claims on the reviewers' scale; `no_update` claims nothing. */
const CLAIMS: Readonly<Record<PledgeStage, readonly ReviewedStage[]>> = {
  planning: ['not_started'],
  in_progress: ['limited', 'substantial'],
  fulfilled: ['complete'],
  no_update: [],
};

/** How a review stands to what the pledging entity declares. `unproven`: declared, but the reviewer found no evidence. */
export const REVIEW_VERDICTS = ['agrees', 'overstated', 'understated', 'unproven', 'undeclared', 'unreviewed'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** Holds the declared stage of a pledge against the reviewed one. */
export function reviewVerdict({ stage, reviewed }: TwoStages): ReviewVerdict {
  if (reviewed === null) return 'unreviewed';
  const claims = CLAIMS[stage];
  if (claims.length === 0) return 'undeclared';
  if (reviewed === 'no_evidence') return 'unproven';
  if (claims.includes(reviewed)) return 'agrees';
  const place = (one: ReviewedStage | undefined): number => (one ? REVIEWED_STAGES.indexOf(one) : 0);
  return place(claims[0]) > place(reviewed) ? 'overstated' : 'understated';
}

export interface ReviewComparison {
  readonly verdicts: Readonly<Record<ReviewVerdict, number>>;
  /** `cells[stage][reviewed]`: pledges with both, in the orders of `PLEDGE_STAGES` and `REVIEWED_STAGES`. */
  readonly cells: readonly (readonly number[])[];
  /** How many disagree, of pledges with a declared stage that a reviewer could judge. */
  readonly disagreement: { readonly count: number; readonly of: number; readonly share: number | null };
  /** Pledges declared fulfilled, by base: of all, with an update, that could be judged (reviewed with evidence). */
  readonly declared: readonly BasedRate[];
  /** Pledges reviewed as complete, by the same bases. */
  readonly reviewed: readonly BasedRate[];
}

/** Compares what pledging entities declare with what reviewers found, and how often they disagree. */
export function compareReviews(pledges: readonly TwoStages[]): ReviewComparison {
  const verdicts = Object.fromEntries(REVIEW_VERDICTS.map((verdict) => [verdict, 0])) as Record<ReviewVerdict, number>;
  const cells = PLEDGE_STAGES.map(() => REVIEWED_STAGES.map(() => 0));
  for (const pledge of pledges) {
    verdicts[reviewVerdict(pledge)] += 1;
    const row = cells[PLEDGE_STAGES.indexOf(pledge.stage)];
    const column = pledge.reviewed === null ? -1 : REVIEWED_STAGES.indexOf(pledge.reviewed);
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  const count = verdicts.overstated + verdicts.understated;
  const of = count + verdicts.agrees;
  const rates = (isKept: (pledge: TwoStages) => boolean): readonly BasedRate[] =>
    basedRates(pledges, (pledge) => ({
      isKept: isKept(pledge),
      hasUpdate: pledge.stage !== 'no_update',
      isJudgeable: pledge.reviewed !== null && pledge.reviewed !== 'no_evidence',
    }));
  return {
    verdicts,
    cells,
    disagreement: { count, of, share: of > 0 ? count / of : null },
    declared: rates(({ stage }) => stage === 'fulfilled'),
    reviewed: rates(({ reviewed }) => reviewed === 'complete'),
  };
}
