import { sum } from '../core/statistics.ts';

/** A plan (or situation) in one year, in US dollars; null is not known, which is not 0. */
export interface Plan {
  readonly id: string;
  readonly year: number;
  readonly requirements: number | null;
  /** Paid and committed. */
  readonly funding: number | null;
  /** People it is for. */
  readonly people: number | null;
}

/** What requirements and funding say of one plan. */
export interface Funded {
  /** max(0, requirements − funding). */
  readonly gap: number | null;
  /** max(0, funding − requirements). */
  readonly surplus: number | null;
  /** Funding ÷ requirements, a fraction; null of no requirements. */
  readonly coverage: number | null;
  /** Funding per person, US dollars. */
  readonly perPerson: number | null;
}

export interface Portfolio<P extends Plan = Plan> {
  readonly plans: readonly (P & Funded)[];
  readonly requirements: number;
  readonly funding: number;
  readonly coverage: number | null;
  /** Σ max(0, R − F): what plans lack, each on its own. */
  readonly gapOfPlans: number;
  /** max(0, ΣR − ΣF): what would lack if funds could move between plans. */
  readonly gapOfTotal: number;
  /** The part of the gap that earmarking makes: the first less the second. */
  readonly earmarked: number;
  readonly surplus: number;
  /** Plans without requirements or funding, left out of the totals. */
  readonly unknown: number;
}

/** Requirements against funding (gap-methods §10), widest gap first; plans that lack a figure come last. */
export function portfolioOf<P extends Plan>(plans: readonly P[]): Portfolio<P> {
  const funded = plans.map((plan): P & Funded => {
    const { requirements, funding, people } = plan;
    const isKnown = requirements !== null && funding !== null;
    return {
      ...plan,
      gap: isKnown ? Math.max(0, requirements - funding) : null,
      surplus: isKnown ? Math.max(0, funding - requirements) : null,
      coverage: isKnown && requirements > 0 ? funding / requirements : null,
      perPerson: funding !== null && people !== null && people > 0 ? funding / people : null,
    };
  });
  const known = funded.filter(({ gap }) => gap !== null);
  const requirements = sum(known.map((plan) => plan.requirements ?? 0));
  const funding = sum(known.map((plan) => plan.funding ?? 0));
  const gapOfPlans = sum(known.map(({ gap }) => gap ?? 0));
  const gapOfTotal = Math.max(0, requirements - funding);
  return {
    plans: funded.sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1)),
    requirements,
    funding,
    coverage: requirements > 0 ? funding / requirements : null,
    gapOfPlans,
    gapOfTotal,
    earmarked: gapOfPlans - gapOfTotal,
    surplus: sum(known.map(({ surplus }) => surplus ?? 0)),
    unknown: funded.length - known.length,
  };
}
