import { show } from '../../../store/session.ts';

/** What a new benchmark is to be for. */
export interface Wanted {
  readonly indicator: string;
  /** Area or group. */
  readonly area: string;
}

const PREFIX = 'benchmark:';

/** Opens the form of a new benchmark, filled in as far as the place that asked for it says. */
export const addBenchmarkFor = ({ indicator, area }: Wanted): void => show('gaps', `${PREFIX}${indicator}`, [area]);

/** What the view was asked to add a benchmark for; null where it was not. */
export const wantedOf = (focus: string | null, [area]: readonly string[]): Wanted | null =>
  focus?.startsWith(PREFIX) && area !== undefined ? { indicator: focus.slice(PREFIX.length), area } : null;
