import { mean, median } from '../../core/statistics.ts';
import type { Series } from '../../engine/observations.ts';
import type { AreaGroup } from '../../framework/areas.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import { plansIn } from '../../responsibility/plans.ts';
import { type Pledge, submitted } from '../pledge.ts';
import { openPledges } from './open-pledges.ts';
import type { NeedComponent, SituationNeed } from './rank-situations.ts';

/** Indicators that needs are read from, beside those of `CONTEXT`. */
export const NEED_INDICATORS = {
  perInhabitants: 'ctx-refugees-per-1000',
  perGdp: 'ctx-refugees-per-gdp',
  /** Shares of people with access, %, as UNHCR operations report them. */
  access: ['gcr-2.1.1-op', 'gcr-2.1.2-op', 'gcr-2.2.1-op'],
} as const;

/** Indicators asked of situations, and those asked of their host countries. */
export const SITUATION_INDICATORS: readonly string[] = [
  CONTEXT.requirements,
  CONTEXT.funding,
  CONTEXT.refugees,
  NEED_INDICATORS.perInhabitants,
  NEED_INDICATORS.perGdp,
];

/** The breakdown in which access is reported of refugees and asylum-seekers together. */
const ACCESS_DIMS = 'population=refugees-asylum-seekers';
/** Years that a value may be older than the plan. */
const OLDEST = 3;
/** Share of host countries that must be known. */
const LEAST_HOSTS = 0.5;

/** What a value of a component rests on. */
export interface NeedOrigin {
  readonly indicators: readonly string[];
  /** Year of the value, of the oldest where there are several; null of pledges. */
  readonly year: number | null;
  /** Host countries with a value, of all. */
  readonly hosts?: { readonly known: number; readonly all: number };
}

/** A situation with the money of its plans, what is known of its needs, and where that comes from. */
export interface NeedEvidence extends SituationNeed {
  readonly year: number;
  readonly requirements: number | null;
  readonly received: number | null;
  readonly people: number | null;
  readonly origins: Readonly<Partial<Record<NeedComponent, NeedOrigin>>>;
}

interface NeedsOf {
  /** `SITUATION_INDICATORS` of the situations, and `NEED_INDICATORS.access` of their hosts. */
  readonly series: readonly Series[];
  readonly situations: readonly AreaGroup[];
  /** Year of the plans. */
  readonly year: number;
  readonly pledges: readonly Pledge[];
}

type Found = { readonly value: number; readonly origin: NeedOrigin } | null;

/** The last value in the year or at most `OLDEST` years before. */
function latest(series: readonly Series[], indicator: string, area: string, dims: string, year: number) {
  const points = series
    .filter((one) => one.indicator === indicator && one.area === area && one.dims === dims)
    .flatMap((one) => one.points)
    .filter((point) => point.year <= year && point.year >= year - OLDEST);
  return points.reduce<(typeof points)[number] | null>(
    (last, one) => (last && last.year > one.year ? last : one),
    null,
  );
}

/** How far host countries are from full access: of each the mean over what it reports, of the situation the median over hosts. */
function accessGap(series: readonly Series[], { members }: AreaGroup, year: number): Found {
  const hosts = members.flatMap((area) => {
    const found = NEED_INDICATORS.access.flatMap(
      (indicator) => latest(series, indicator, area, ACCESS_DIMS, year) ?? [],
    );
    return found.length > 0
      ? [{ gap: mean(found.map(({ value }) => 100 - value)), year: Math.min(...found.map((one) => one.year)) }]
      : [];
  });
  if (hosts.length === 0 || hosts.length < members.length * LEAST_HOSTS) return null;
  return {
    value: median(hosts.map(({ gap }) => gap)),
    origin: {
      indicators: NEED_INDICATORS.access,
      year: Math.min(...hosts.map((host) => host.year)),
      hosts: { known: hosts.length, all: members.length },
    },
  };
}

/** Needs of situations and the support they have, in a year of their plans. What a register tells counts only where one is loaded. */
export function situationNeeds({ series, situations, year, pledges }: NeedsOf): readonly NeedEvidence[] {
  const plans = new Map(plansIn(series, year, 'situation').map((plan) => [plan.area, plan]));
  const hasRegister = submitted(pledges).length > 0;
  return situations.map((group): NeedEvidence => {
    const { requirements = null, funding: received = null, people = null } = plans.get(group.code) ?? {};
    const gap = requirements !== null && received !== null ? Math.max(0, requirements - received) : null;
    const money = [CONTEXT.requirements, CONTEXT.funding];
    const of = (value: number | null, indicators: readonly string[], its: number | null = year): Found =>
      value === null ? null : { value, origin: { indicators, year: its } };
    const reported = (indicator: string): Found => {
      const point = latest(series, indicator, group.code, '', year);
      return point && of(point.value, [indicator], point.year);
    };
    const open = hasRegister ? openPledges(pledges, group.code) : null;
    const found: Readonly<Record<NeedComponent, Found>> = {
      unfunded: of(gap !== null && requirements ? (100 * gap) / requirements : null, money),
      shortfall: of(gap !== null && people ? gap / people : null, [...money, CONTEXT.refugees]),
      inhabitants: reported(NEED_INDICATORS.perInhabitants),
      gdp: reported(NEED_INDICATORS.perGdp),
      access: accessGap(series, group, year),
      promised: of(open && gap ? (100 * (open.usd ?? 0)) / gap : null, money, null),
      places: of(open && people ? (1000 * (open.places ?? 0)) / people : null, [CONTEXT.refugees], null),
    };
    const entries = Object.entries(found) as [NeedComponent, Found][];
    return {
      situation: group.code,
      year,
      requirements,
      received,
      people,
      values: Object.fromEntries(entries.map(([id, one]) => [id, one?.value ?? null])) as SituationNeed['values'],
      origins: Object.fromEntries(entries.flatMap(([id, one]) => (one ? [[id, one.origin]] : []))),
    };
  });
}
