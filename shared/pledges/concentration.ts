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

/** How far a register rests on few givers: entities as written, or as `giverOf` names them. For one forum hand over its pledges alone. */
export function pledgerConcentration(
  pledges: readonly Pledge[],
  giverOf: (pledge: Pledge) => string = ({ entity }) => entity,
): PledgerConcentration {
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
