import type { Lookup } from './evidence.ts';
import type { Balance } from './scenario.ts';

/** One year of a stock: start + Σ inflows − Σ outflows + residual = end, exactly. */
export interface BalanceYear {
  readonly year: number;
  readonly start: number;
  /** By place in the balance; null where the flow has no value in the year, which counts as nothing. */
  readonly inflows: readonly (number | null)[];
  readonly outflows: readonly (number | null)[];
  /** What the flows known do not explain: births, naturalisation, registration, arrivals without a series of their own. */
  readonly residual: number;
  readonly end: number;
}

/**
 * The identity of a displaced population (start + arrivals + births − returns − resettlement − naturalisation + other), year by year,
 * with the flows that have a series; years without the stock of the year before are left out.
 */
export function balanceYears(
  evidence: Lookup,
  stock: string,
  { inflows, outflows }: Balance,
  area: string,
): readonly BalanceYear[] {
  const valuesOf = (indicator: string): ReadonlyMap<number, number> =>
    new Map(
      (evidence.points(indicator, area) ?? []).flatMap(({ year, value }) =>
        value === null ? [] : [[year, value] as const],
      ),
    );
  const known = valuesOf(stock);
  const [into, out] = [inflows.map(valuesOf), outflows.map(valuesOf)];
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return [...known]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, end]) => {
      const start = known.get(year - 1);
      if (start === undefined) return [];
      const [came, went] = [into, out].map((flows) => flows.map((flow) => flow.get(year) ?? null)) as [
        (number | null)[],
        (number | null)[],
      ];
      return [{ year, start, inflows: came, outflows: went, residual: end - start - sum(came) + sum(went), end }];
    });
}
