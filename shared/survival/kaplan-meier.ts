import { normalDeviate } from './distributions.ts';

/** One subject: watched until `time`, at which the event came or the watch ended (right censoring). */
export interface Lifetime {
  readonly time: number;
  readonly isEvent: boolean;
  /** Delayed entry (left truncation): watched only after this time; absent where watched from the origin. */
  readonly entry?: number;
}

/** How limits are formed: on S itself, on log S, on log(−log S). Those on S can be narrower than they should be near 0 and 1. */
export const INTERVAL_KINDS = ['plain', 'log', 'log-log'] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

export interface SurvivalOptions {
  /** Per cent, above 0 and below 100. */
  readonly level: number;
  readonly interval: IntervalKind;
}

/** As `survfit` of R. */
export const SURVIVAL_DEFAULTS: SurvivalOptions = { level: 95, interval: 'log' };

/** The curve from `time` to that of the next step. */
export interface SurvivalStep {
  readonly time: number;
  /** Subjects watched just before `time`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Estimated share without the event after `time`, 0–1. */
  readonly survival: number;
  /** Of `survival`; null once that is 0. */
  readonly standardError: number | null;
  /** Limits of the interval at this time alone, 0–1; null where they are not defined: S = 0, and S = 1 on log(−log S). */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface SurvivalCurve {
  readonly subjects: number;
  readonly events: number;
  /** One per time at which anyone has the event or leaves, ascending. */
  readonly steps: readonly SurvivalStep[];
}

/**
 * The product-limit estimate of the share without the event: S(t) = Π (1 − dᵢ/nᵢ) over event times up to t (Kaplan and Meier 1958), with
 * the variance S² Σ dᵢ/(nᵢ(nᵢ − dᵢ)) (Greenwood 1926). Limits on log S and log(−log S) follow Kalbfleisch and Prentice (1980, 1.3). Who is
 * censored at the time of an event was at risk of it. With delayed entry the risk set holds those with entry < t ≤ time, and S is that of
 * subjects who are still without the event at the first time anyone is watched (Klein and Moeschberger 2003, 4.6): early risk sets may be small.
 * @throws RangeError for a time that is not finite and for an entry at or after the time
 */
export function kaplanMeier(
  lifetimes: readonly Lifetime[],
  { level, interval }: SurvivalOptions = SURVIVAL_DEFAULTS,
): SurvivalCurve {
  for (const { time, entry = Number.NEGATIVE_INFINITY } of lifetimes)
    if (!Number.isFinite(time) || !(entry < time)) throw new RangeError(`watched from ${entry} to ${time}`);
  const z = normalDeviate(level);
  let [survival, greenwood] = [1, 0];
  const steps = riskSets(lifetimes).map((set): SurvivalStep => {
    const { atRisk, events } = set;
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
    }
    const relative = Math.sqrt(greenwood);
    return {
      ...set,
      survival,
      standardError: survival > 0 ? survival * relative : null,
      ...limitsOf(survival, relative, z, interval),
    };
  });
  return { subjects: lifetimes.length, events: steps.reduce((sum, { events }) => sum + events, 0), steps };
}

export type RiskSet = Pick<SurvivalStep, 'time' | 'atRisk' | 'events' | 'censored'>;

/** Who is watched at each time at which anyone has the event or leaves, ascending. */
export function riskSets(lifetimes: readonly Lifetime[]): readonly RiskSet[] {
  const exits = lifetimes.toSorted((a, b) => a.time - b.time);
  const entries = lifetimes.flatMap(({ entry }) => entry ?? []).sort((a, b) => a - b);
  const sets: RiskSet[] = [];
  let entered = lifetimes.length - entries.length;
  let next = 0;
  for (let left = 0; left < exits.length; ) {
    const { time } = exits[left]!;
    for (; next < entries.length && entries[next]! < time; next++) entered++;
    const atRisk = entered - left;
    let [events, censored] = [0, 0];
    for (; exits[left]?.time === time; left++) {
      if (exits[left]!.isEvent) events++;
      else censored++;
    }
    sets.push({ time, atRisk, events, censored });
  }
  return sets;
}

/** @param relative standard error of log S */
function limitsOf(
  survival: number,
  relative: number,
  z: number,
  kind: IntervalKind,
): Pick<SurvivalStep, 'lower' | 'upper'> {
  if (survival === 0 || (kind === 'log-log' && survival === 1)) return { lower: null, upper: null };
  if (kind === 'log-log') {
    const log = Math.log(survival);
    const half = (z * relative) / -log;
    return { lower: survival ** Math.exp(half), upper: survival ** Math.exp(-half) };
  }
  const half = z * relative;
  return kind === 'log'
    ? { lower: survival * Math.exp(-half), upper: Math.min(1, survival * Math.exp(half)) }
    : { lower: Math.max(0, survival * (1 - half)), upper: Math.min(1, survival * (1 + half)) };
}
