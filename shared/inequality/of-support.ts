import { sum } from '../core/statistics.ts';
import type { Gift } from '../responsibility/base.ts';
import { distributionOf } from './distribution.ts';
import { measure, measuresOf } from './measures.ts';

const LARGEST = 4;
const MEASURES = ['effective_number', 'hhi_10000', 'gini'].flatMap(measuresOf);

/** How far the support of one period rests on few; null where that is not defined. */
export interface SupportConcentration {
  /** The four largest givers, largest first, with their shares of the whole: lines of several givers, or of none, are in the whole alone. */
  readonly largest: readonly { readonly giver: string; readonly share: number }[];
  /** Shares of the four together. */
  readonly top: number | null;
  /** 1 ÷ Σ s² (Laakso and Taagepera, 1979), among givers that are known. */
  readonly effective: number | null;
  readonly hhi: number | null;
  readonly gini: number | null;
}

/** Concentration of the gifts of `period`. Lines of several givers, or of none, are no givers. */
export function concentrationOfSupport(gifts: readonly Gift[], period: string): SupportConcentration {
  const stated = gifts.filter((gift) => gift.period === period);
  const whole = sum(stated.map(({ amount }) => amount));
  const amounts = new Map<string, number>();
  for (const { giver, amount, standing } of stated)
    if (amount > 0 && !standing) amounts.set(giver, (amounts.get(giver) ?? 0) + amount);
  const largest = [...amounts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LARGEST)
    .map(([giver, amount]) => ({ giver, share: amount / whole }));
  const table = [...amounts].map(([group, value]) => ({ group, value, population: null, order: null }));
  const [effective = null, hhi = null, gini = null] = measure(distributionOf(table), MEASURES).map(
    ({ value }) => value,
  );
  return { largest, top: largest.length > 0 ? sum(largest.map(({ share }) => share)) : null, effective, hhi, gini };
}
