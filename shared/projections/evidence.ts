import type { Series } from '../engine/observations.ts';
import type { AreaGroup } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Scope } from '../framework/scope.ts';
import { domainByUnit } from './domain.ts';
import type { TimelinePoint } from './timeline.ts';

/** Everything a scenario is worked out from; plain data, so that it crosses to a worker. */
export interface Evidence {
  readonly indicators: readonly (Pick<Indicator, 'id' | 'domain' | 'direction' | 'aggregation'> &
    Partial<Pick<Indicator, 'unit'>>)[];
  readonly groups: readonly Pick<AreaGroup, 'code' | 'members'>[];
  /** Totals only, one per indicator and area or group. */
  readonly series: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly points: readonly TimelinePoint[];
  }[];
}

/** Evidence with its parts at hand. */
export interface Lookup {
  readonly indicator: (id: string) => Evidence['indicators'][number] | null;
  readonly members: (group: string) => readonly string[] | null;
  readonly points: (indicator: string, area: string) => readonly TimelinePoint[] | null;
  /** Areas (no groups) that have a series of the indicator. */
  readonly areas: (indicator: string) => readonly string[];
}

export function lookupOf({ indicators, groups, series }: Evidence): Lookup {
  const byGroup = new Map(groups.map(({ code, members }) => [code, members]));
  const byIndicator = new Map<string, Map<string, readonly TimelinePoint[]>>();
  for (const { indicator, area, points } of series) {
    const known = byIndicator.get(indicator) ?? new Map<string, readonly TimelinePoint[]>();
    byIndicator.set(indicator, known.set(area, points));
  }
  const byId = new Map(
    indicators.map((one) => {
      const panel = [...(byIndicator.get(one.id)?.values() ?? [])];
      return [one.id, { ...one, domain: domainByUnit(one, panel) }];
    }),
  );
  return {
    indicator: (id) => byId.get(id) ?? null,
    members: (group) => byGroup.get(group) ?? null,
    points: (indicator, area) => byIndicator.get(indicator)?.get(area) ?? null,
    areas: (indicator) => [...(byIndicator.get(indicator)?.keys() ?? [])].filter((code) => !byGroup.has(code)),
  };
}

/** Whether what a lever says of its scope holds for an area, or for a group taken as one. */
export function isInScope(scope: Scope, code: string, { members }: Pick<Lookup, 'members'>): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'area') return scope.area === code;
  return scope.group === code || (members(scope.group)?.includes(code) ?? false);
}

/** Indicators with those that group rates among them are made of. */
export const withComponentIndicators = (
  ids: readonly string[],
  indicators: readonly Pick<Indicator, 'id' | 'aggregation'>[],
): readonly string[] => [
  ...new Set(
    ids.flatMap((id) => {
      const aggregation = indicators.find((one) => one.id === id)?.aggregation;
      return aggregation?.kind === 'ratio' ? [id, aggregation.numerator, aggregation.denominator] : [id];
    }),
  ),
];

/** The series a projection continues: the total, or the first disaggregation where no total is known. */
export const projectedSeries = (series: readonly Series[]): Series | undefined =>
  series.find(({ dims }) => dims === '') ?? series[0];
