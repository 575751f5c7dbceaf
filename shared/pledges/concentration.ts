import { concentrationOfSupport, type SupportConcentration } from '../inequality/of-support.ts';
import type { Pledge } from './pledge.ts';

export interface PledgerConcentration {
  readonly entities: number;
  /** Every pledge counts as one, to the entity that submitted it. */
  readonly byPledges: SupportConcentration;
  /** Of the amounts stated. */
  readonly byAmount: SupportConcentration;
  readonly withoutAmount: number;
}

/** How far a register rests on few entities, as written. For one forum hand over its pledges alone. */
export function pledgerConcentration(pledges: readonly Pledge[]): PledgerConcentration {
  const concentration = (amountOf: (pledge: Pledge) => number): SupportConcentration =>
    concentrationOfSupport(
      pledges.map((pledge) => ({ giver: pledge.entity, kind: pledge.actor, period: '', amount: amountOf(pledge) })),
      '',
    );
  return {
    entities: new Set(pledges.map(({ entity }) => entity)).size,
    byPledges: concentration(() => 1),
    byAmount: concentration(({ amountUsd }) => amountUsd ?? 0),
    withoutAmount: pledges.filter(({ amountUsd }) => amountUsd === null).length,
  };
}
