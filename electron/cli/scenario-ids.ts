import type { ScenarioFile } from '#shared/workbench/scenario-schema';

/** A scenario file with indicators by their ids, which may stand there by the code that views show. */
export function withIds(
  { scenarios, benchmarks, ...rest }: ScenarioFile,
  idOf: (name: string) => string,
): ScenarioFile {
  const idOrNull = (name: string | null): string | null => (name === null ? null : idOf(name));
  return {
    ...rest,
    scenarios: scenarios.map(({ balance, ...one }) => ({
      ...one,
      indicator: idOrNull(one.indicator),
      levers: one.levers.map((lever) => ({
        ...lever,
        indicator: idOrNull(lever.indicator),
        ...(lever.kind === 'link' ? { driver: idOf(lever.driver) } : {}),
      })),
      balance: balance && { inflows: balance.inflows.map(idOf), outflows: balance.outflows.map(idOf) },
    })),
    benchmarks: benchmarks.map((one) => ({ ...one, series: idOrNull(one.series) })),
  };
}
