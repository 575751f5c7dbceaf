import type { Scope } from '#shared/framework/scope';
import { HORIZON } from '#shared/projections/outlook';
import { EVERYWHERE, type Lever, type Scenario } from '#shared/projections/scenario';
import type { Workbench } from '#shared/workbench/workbench';

/** A scenario that is the baseline itself, for the lens's area until another one is chosen. */
export const blank = (indicator: string, area = ''): Scenario => ({
  id: crypto.randomUUID(),
  name: '',
  indicator,
  area,
  horizon: HORIZON,
  levers: [],
  balance: null,
});

export interface Opened {
  readonly scenario: Scenario;
  /** Id of the benchmark it starts from. */
  readonly benchmark: string | null;
}

/** What another view asked to open: `target:<benchmark>:<area>` starts a scenario that supposes the benchmark is reached. */
export function openedBy(focus: string | null, { benchmarks, scenarios }: Workbench, first: string): Opened {
  const [kind, id = '', ...rest] = (focus ?? '').split(':');
  const benchmark = kind === 'target' ? benchmarks.find((one) => one.id === id) : undefined;
  if (!benchmark) {
    const saved = scenarios.find((one) => one.id === focus);
    return { scenario: saved ?? blank(first), benchmark: null };
  }
  const start = blank(benchmark.indicator, rest.join(':') || placeOf(benchmark.scope));
  const { target, targetYear } = benchmark;
  if (target === null || targetYear === null) return { scenario: start, benchmark: id };
  const horizon = Math.min(50, Math.max(HORIZON, targetYear - new Date().getUTCFullYear() + 2));
  return {
    scenario: {
      ...start,
      name: benchmark.name,
      horizon,
      levers: [reaching(target, targetYear)],
    },
    benchmark: id,
  };
}

/** The lever by which a value is reached in a year. */
export const reaching = (value: number, year: number): Lever => ({
  kind: 'target',
  aim: { kind: 'value', value },
  year,
  start: null,
  shape: 'even',
  of: 'total',
  indicator: null,
  scope: EVERYWHERE,
});

const placeOf = (scope: Scope): string =>
  scope.kind === 'area' ? scope.area : scope.kind === 'group' ? scope.group : '';
