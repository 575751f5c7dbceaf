import type { Domain } from '../framework/framework.ts';
import { inDomain } from '../projections/domain.ts';
import { type ShockSearch, shocksOf } from './shocks.ts';

/** Causes for which a cell of a series has no value, as observations mark them. */
export const CAUSES = ['M', 'N', 'C', 'Q'] as const;
export type Cause = (typeof CAUSES)[number];

/** One year of a series as published; `value` null with the cause as status. */
export interface Mark {
  readonly year: number;
  readonly value: number | null;
  /** A normal, E estimated, P provisional, B break in the series; M, N, C or Q without a value. */
  readonly status: string;
  /** A footnote says that the series breaks here. */
  readonly saysBreak: boolean;
}

/** What to know about a series before using it. */
export interface SeriesProfile {
  readonly points: number;
  /** First and last year with a value; null without any. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Years between the first and the last that have no value although the step of the series leads there. */
  readonly gaps: readonly number[];
  /** Years without a value, by cause. */
  readonly missing: Readonly<Partial<Record<Cause, number>>>;
  readonly estimated: number;
  readonly provisional: number;
  /** Years whose value the indicator cannot take (a negative count, a share of 130). */
  readonly outside: readonly number[];
  readonly shocks: ShockSearch;
  /** Years in which the publisher marks a break, by status or by footnote. */
  readonly markedBreaks: readonly number[];
  /** Years from the last value to the newest one of the same indicator. */
  readonly behind: number;
}

/** Findings, most serious first. */
export const FINDINGS = ['outside', 'break', 'outlier', 'gap', 'stale', 'suppressed', 'estimated'] as const;
export type Finding = (typeof FINDINGS)[number];

/** A series is stale this many years after the newest value of its indicator. */
export const STALE_YEARS = 2;
/** Share of estimated values from which a series deserves a look. */
const MOSTLY = 0.5;

/**
 * The profile of one series. `marks` are in the order of their years, one each; `newest` is the last year in which any series of the
 * indicator has a value.
 */
export function profileOfSeries(marks: readonly Mark[], domain: Domain, newest: number): SeriesProfile {
  const known = marks.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const missing: Partial<Record<Cause, number>> = {};
  for (const { value, status } of marks) {
    if (value !== null) continue;
    const cause = CAUSES.find((one) => one === status) ?? 'M';
    missing[cause] = (missing[cause] ?? 0) + 1;
  }
  const count = (status: string) => marks.filter((mark) => mark.value !== null && mark.status === status).length;
  const inside = known.filter(({ value }) => inDomain(domain, value));
  const lastYear = known.at(-1)?.year ?? null;
  return {
    points: known.length,
    firstYear: known[0]?.year ?? null,
    lastYear,
    gaps: gapsIn(known.map(({ year }) => year)),
    missing,
    estimated: count('E'),
    provisional: count('P'),
    outside: known.filter(({ value }) => !inDomain(domain, value)).map(({ year }) => year),
    shocks: shocksOf(inside, domain),
    markedBreaks: marks.filter(({ status, saysBreak }) => saysBreak || status === 'B').map(({ year }) => year),
    behind: lastYear === null ? 0 : Math.max(0, newest - lastYear),
  };
}

/** Years left out between values; the step of a series is the one found most often, the shorter of two as frequent. */
function gapsIn(years: readonly number[]): readonly number[] {
  const steps = years.slice(1).map((year, i) => year - years[i]!);
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [step = 1] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [];
  return years.slice(1).flatMap((year, i) => {
    const between: number[] = [];
    for (let missed = years[i]! + step; missed < year; missed += step) between.push(missed);
    return between;
  });
}

/** What a profile found, in the order of `FINDINGS`. */
export function findingsOf(profile: SeriesProfile): readonly Finding[] {
  const kinds = new Set(profile.shocks.found.map(({ kind }) => kind));
  const found: Readonly<Record<Finding, boolean>> = {
    outside: profile.outside.length > 0,
    break: kinds.has('break') || profile.markedBreaks.length > 0,
    outlier: kinds.has('outlier'),
    gap: profile.gaps.length > 0,
    stale: profile.behind >= STALE_YEARS,
    suppressed: (profile.missing.Q ?? 0) > 0,
    estimated: profile.points > 0 && profile.estimated / profile.points >= MOSTLY,
  };
  return FINDINGS.filter((finding) => found[finding]);
}

/** Orders profiles by what needs attention: the graver finding first, then more kinds of them, larger shocks, more gaps. */
export function byAttention(a: SeriesProfile, b: SeriesProfile): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  for (const [place, mine] of one.entries()) if (mine !== other[place]) return (other[place] ?? 0) - mine;
  return 0;
}

function rankOf(profile: SeriesProfile): readonly number[] {
  const findings = findingsOf(profile);
  const [gravest] = findings;
  const shock = profile.shocks.found.reduce((most, { score }) => Math.max(most, Math.abs(score)), 0);
  return [
    gravest === undefined ? 0 : FINDINGS.length - FINDINGS.indexOf(gravest),
    findings.length,
    shock,
    profile.gaps.length,
    profile.behind,
  ];
}
