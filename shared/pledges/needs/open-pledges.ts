import { sum } from '../../core/statistics.ts';
import { type Pledge, submitted } from '../pledge.ts';

/** What is promised to a situation and not yet fulfilled. */
export interface OpenPledges {
  /** Those that name this situation alone. */
  readonly own: readonly Pledge[];
  /** Those that name other situations too: how much of them is for this one is not told, so they are in no sum. */
  readonly shared: readonly Pledge[];
  /** US dollars promised and not yet paid, of `own` with an amount; null where none states one. */
  readonly usd: number | null;
  /** How many financial pledges of `own` state no amount. */
  readonly withoutAmount: number;
  /** Places for resettlement and other ways, of `own` with a number; null where none states one. */
  readonly places: number | null;
}

const isOpen = ({ stage }: Pledge): boolean => stage !== 'fulfilled';

/** What of an amount is still to come; what was paid is taken off where the register tells. */
const unpaid = ({ amountUsd, paidUsd }: Pledge): number | null =>
  amountUsd === null ? null : Math.max(0, amountUsd - (paidUsd ?? 0));

const sumOrNull = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? sum(known) : null;
};

/** Open pledges to a situation. Invented ones never count. @param theme null: of all themes */
export function openPledges(pledges: readonly Pledge[], situation: string, theme: string | null = null): OpenPledges {
  const open = submitted(pledges).filter(
    (pledge) =>
      isOpen(pledge) && pledge.situations.includes(situation) && (theme === null || pledge.themes.includes(theme)),
  );
  const own = open.filter(({ situations }) => new Set(situations).size === 1);
  return {
    own,
    shared: open.filter((pledge) => !own.includes(pledge)),
    usd: sumOrNull(own.map(unpaid)),
    withoutAmount: own.filter(
      ({ contributions, amountUsd }) => contributions.includes('financial') && amountUsd === null,
    ).length,
    places: sumOrNull(own.map(({ places }) => places)),
  };
}
