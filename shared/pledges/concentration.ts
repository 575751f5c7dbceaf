import { concentrationOfSupport, type SupportConcentration } from '../inequality/of-support.ts';
import { giverOf } from './giver.ts';
import type { Pledge } from './pledge.ts';

export interface PledgerConcentration {
  /** Givers: what belongs to one State counts as one. */
  readonly entities: number;
  /** Every pledge counts as one, to its giver. */
  readonly byPledges: SupportConcentration;
  /** Of the amounts stated. */
  readonly byAmount: SupportConcentration;
  readonly withoutAmount: number;
}

/** How far a register rests on few givers (`giverOf`). For one forum hand over its pledges alone. */
export function pledgerConcentration(pledges: readonly Pledge[]): PledgerConcentration {
  const concentration = (amountOf: (pledge: Pledge) => number): SupportConcentration =>
    concentrationOfSupport(
      pledges.map((pledge) => ({ giver: giverOf(pledge), kind: pledge.actor, period: '', amount: amountOf(pledge) })),
      '',
    );
  return {
    entities: new Set(pledges.map(giverOf)).size,
    byPledges: concentration(() => 1),
    byAmount: concentration(({ amountUsd }) => amountUsd ?? 0),
    withoutAmount: pledges.filter(({ amountUsd }) => amountUsd === null).length,
  };
}
