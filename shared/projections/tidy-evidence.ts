import type { Direction, Domain } from '../framework/framework.ts';
import type { TidySeries } from '../intake/tidy/tidy.ts';
import type { Evidence } from './evidence.ts';

/**
 * Evidence of a tidy table: series as indicators, the groups its rows name as sums of their areas. A domain of null goes by the
 * values: `positive` unless one is below zero.
 */
export function tidyEvidence(
  series: readonly TidySeries[],
  domain: Domain | null,
  directionOf: (id: string) => Direction,
): Evidence {
  const ids = [...new Set(series.map(({ id }) => id))];
  const groups = [...new Set(series.flatMap(({ group }) => group ?? []))];
  return {
    indicators: ids.map((id) => {
      const isPositive = series.every((one) => one.id !== id || one.points.every(({ value }) => value >= 0));
      return {
        id,
        domain: domain ?? { kind: isPositive ? 'positive' : 'real' },
        direction: directionOf(id),
        aggregation: { kind: groups.length > 0 ? 'sum' : 'none' },
      };
    }),
    groups: groups.map((code) => ({
      code,
      members: [...new Set(series.flatMap(({ group, area }) => (group === code ? (area ?? []) : [])))],
    })),
    series: series.map(({ id, area, points }) => ({ indicator: id, area: area ?? '', points })),
  };
}
