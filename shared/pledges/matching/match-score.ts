import type { AreaGroup } from '../../framework/areas.ts';
import type { Contribution, Pledge } from '../pledge.ts';

/** What speaks for bringing a policy pledge and a resource pledge together, and how many points of 100 it can give. */
export const MATCH_POINTS = { place: 40, theme: 25, kind: 15, objective: 10, period: 10 } as const;
export type MatchPart = keyof typeof MATCH_POINTS;

/** One part of a score. */
export interface PartOfMatch {
  readonly part: MatchPart;
  /** Points reached; 0 also where either pledge does not tell, which `isTold` says. */
  readonly points: number;
  readonly isTold: boolean;
  /** What it rests on: codes of areas, or of groups where only a region is shared; themes, kinds, objectives; the common period. */
  readonly shared: readonly string[];
}

/** Points where only a region, situation or platform is shared, of those for a country. */
export const REGION_SHARE = 0.5;

/** Kinds of contribution that a host country's policy can rest on. */
export const RESOURCE_KINDS = ['financial', 'material', 'technical'] as const satisfies readonly Contribution[];

const isResourceKind = (kind: Contribution): boolean => RESOURCE_KINDS.some((one) => one === kind);

/** What of a pledge is compared. */
export type ComparedPledge = Pick<
  Pledge,
  | 'id'
  | 'entity'
  | 'entityArea'
  | 'contributions'
  | 'themes'
  | 'objectives'
  | 'situations'
  | 'areas'
  | 'stage'
  | 'start'
  | 'end'
  | 'matched'
>;

/** A pledge as it is compared. */
export interface MatchProfile {
  /** Countries it is implemented in; of a policy pledge without any, that of its entity. */
  readonly areas: readonly string[];
  /** Regions, situations and platforms these lie in, and the situations it names. */
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly objectives: readonly string[];
  /** Kinds of resources it brings. */
  readonly kinds: readonly Contribution[];
  /** First and last day as milliseconds of the epoch, the last one infinite where it is open; null where the start is not told. */
  readonly period: readonly [start: number, end: number] | null;
}

/** Kinds of groups that make two countries neighbours for matching. */
const REGION_KINDS: ReadonlySet<AreaGroup['kind']> = new Set(['unhcr-region', 'situation', 'platform']);

/** Codes of the groups that each area lies in. */
export function regionsByArea(groups: readonly AreaGroup[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, kind, members } of groups)
    if (REGION_KINDS.has(kind)) for (const area of members) found.set(area, [...(found.get(area) ?? []), code]);
  return found;
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The last moment of a year, month or day. */
function endOf(text: string): number {
  const [year = 0, month = 12, day] = text.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

function periodOf({ start, end }: Pick<Pledge, 'start' | 'end'>): MatchProfile['period'] {
  if (start === null || !DAY.test(start) || (end !== null && !DAY.test(end))) return null;
  return [Date.parse(start), end === null ? Number.POSITIVE_INFINITY : endOf(end)];
}

/** Countries a pledge is for: those it is implemented in; of a policy pledge without any, that of its entity. */
export function policyAreas({ contributions, areas, entityArea }: ComparedPledge): readonly string[] {
  const isOwn = areas.length === 0 && contributions.includes('policy') && entityArea !== null;
  return isOwn ? [entityArea] : [...new Set(areas)];
}

/** A pledge as it is compared; several years in one cell tell no period. */
export function matchProfile(pledge: ComparedPledge, regions: ReadonlyMap<string, readonly string[]>): MatchProfile {
  const areas = policyAreas(pledge);
  return {
    areas,
    regions: [...new Set([...areas.flatMap((area) => regions.get(area) ?? []), ...pledge.situations])],
    themes: [...new Set(pledge.themes)],
    objectives: [...new Set(pledge.objectives)],
    kinds: [...new Set(pledge.contributions.filter(isResourceKind))],
    period: periodOf(pledge),
  };
}

const both = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one));

/** Shared codes, with the share of the shorter list that they are. */
function overlap(part: MatchPart, a: readonly string[], b: readonly string[]): PartOfMatch {
  const shared = both(a, b);
  const least = Math.min(a.length, b.length);
  return { part, points: least > 0 ? (MATCH_POINTS[part] * shared.length) / least : 0, isTold: least > 0, shared };
}

const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '');

function periodPart(a: MatchProfile['period'], b: MatchProfile['period']): PartOfMatch {
  if (a === null || b === null) return { part: 'period', points: 0, isTold: false, shared: [] };
  const [start, end] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  const isShared = start <= end;
  return {
    part: 'period',
    points: isShared ? MATCH_POINTS.period : 0,
    isTold: true,
    shared: isShared ? [`${day(start)}/${day(end)}`] : [],
  };
}

/** Every part of the score of a policy pledge and a resource pledge, in the order of `MATCH_POINTS`. */
export function matchParts(policy: MatchProfile, resource: MatchProfile): readonly PartOfMatch[] {
  const areas = both(policy.areas, resource.areas);
  const regions = areas.length > 0 ? [] : both(policy.regions, resource.regions);
  const added = resource.kinds.filter((kind) => !policy.kinds.includes(kind));
  const place = areas.length > 0 ? 1 : regions.length > 0 ? REGION_SHARE : 0;
  return [
    {
      part: 'place',
      points: MATCH_POINTS.place * place,
      isTold: policy.regions.length + policy.areas.length > 0 && resource.regions.length + resource.areas.length > 0,
      shared: areas.length > 0 ? areas : regions,
    },
    overlap('theme', policy.themes, resource.themes),
    {
      part: 'kind',
      points: resource.kinds.length > 0 ? (MATCH_POINTS.kind * added.length) / resource.kinds.length : 0,
      isTold: resource.kinds.length > 0,
      shared: added,
    },
    overlap('objective', policy.objectives, resource.objectives),
    periodPart(policy.period, resource.period),
  ];
}
