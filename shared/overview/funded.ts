import type { Series } from '../engine/observations.ts';
import { type Portfolio, portfolioOf } from '../responsibility/funding.ts';
import { plansIn, planYears, type SituationPlan, yearShownFirst } from '../responsibility/plans.ts';

/** Requirements against funding of the situations of a lens in one year. */
export interface FundedPlans {
  readonly year: number;
  readonly portfolio: Portfolio<SituationPlan>;
  /** The plan with the smallest part funded, of those with both figures. */
  readonly leastFunded: SituationPlan & { readonly coverage: number };
}

/** How far the plans are funded in the year that is shown first of those in `years`; null where no plan has both figures. */
export function fundedPlans(series: readonly Series[], years: readonly [number, number] | null): FundedPlans | null {
  const isIn = (year: number) => years === null || (year >= years[0] && year <= years[1]);
  const year = yearShownFirst(series, planYears(series).filter(isIn));
  if (year === null) return null;
  const portfolio = portfolioOf(plansIn(series, year, 'situation'));
  const [least] = portfolio.plans
    .flatMap((plan) => (plan.coverage === null ? [] : [{ ...plan, coverage: plan.coverage }]))
    .sort((a, b) => a.coverage - b.coverage || b.requirements! - a.requirements!);
  return least ? { year, portfolio, leastFunded: least } : null;
}
