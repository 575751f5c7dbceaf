import { dayOf } from './dates.ts';
import type { Pledge } from './pledge.ts';

/**
 * The day as of which a register holds, YYYY-MM-DD: the last on which one of its sources was retrieved, else the last update that it
 * tells of; null where neither is known.
 * @param retrieved days or instants, as ISO text
 */
export function registerDay(
  pledges: readonly Pick<Pledge, 'stageDate'>[],
  retrieved: readonly string[],
): string | null {
  const last = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
  return (
    last(retrieved.map((text) => text.slice(0, 10)).filter(isDay)) ??
    last(pledges.flatMap(({ stageDate }) => (stageDate !== null && isDay(stageDate) ? [stageDate] : [])))
  );
}

const isDay = (text: string): boolean => dayOf(text) !== null;
