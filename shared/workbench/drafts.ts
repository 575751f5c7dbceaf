import type { ChartSpec } from '../charts/spec.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import type { Scope } from '../framework/scope.ts';
import { EVERYWHERE, type Lever, type Scenario } from '../projections/scenario.ts';
import { HORIZON } from '../projections/scenario-projection.ts';
import type { Drafts, ScenarioDraft, Workbench } from './workbench.ts';

/** The workbench as its file holds it: without drafts. */
export function documentOf(workbench: Workbench): Workbench {
  const { drafts: _, ...document } = workbench;
  return document;
}

/** Whether two workbenches are the same but for their drafts. */
export function isSameDocument(one: Workbench, other: Workbench): boolean {
  if (one === other) return true;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Workbench>;
  keys.delete('drafts');
  return [...keys].every((key) => one[key] === other[key]);
}

/** Whether a draft differs from all that was saved, so that it would be lost with the window. */
export function hasUnfinished({ drafts, charts, scenarios }: Workbench): boolean {
  const isNew = <Item>(draft: Item | undefined, saved: readonly Item[]): boolean =>
    draft !== undefined && !saved.some((one) => canonicalJson(one) === canonicalJson(draft));
  return isNew(drafts?.explore, charts) || isNew(drafts?.scenarios?.scenario, scenarios);
}

/** A line chart of one indicator; without areas it follows the lens. */
export const newChart = (indicator: string, areas: readonly string[] = []): ChartSpec => ({
  id: crypto.randomUUID(),
  kind: 'line',
  indicators: [indicator],
  areas,
  years: null,
  title: null,
  note: null,
  scenario: null,
});

/** A scenario that is the baseline itself, for the lens's area until another one is chosen. */
export const newScenario = (indicator: string, area = ''): Scenario => ({
  id: crypto.randomUUID(),
  name: '',
  indicator,
  area,
  horizon: HORIZON,
  levers: [],
  balance: null,
});

/** A scenario in hand, held against nothing. */
export const draftFor = (scenario: Scenario): ScenarioDraft => ({ scenario, benchmark: null, compared: [] });

/** What supposes that a benchmark is reached in `area`, by default in its own; null where there is no such benchmark. */
export function draftReaching(
  { benchmarks }: Pick<Workbench, 'benchmarks'>,
  wanted: { readonly benchmark: string; readonly area?: string },
): ScenarioDraft | null {
  const benchmark = benchmarks.find(({ id }) => id === wanted.benchmark);
  if (!benchmark) return null;
  const { id, name, indicator, scope, target, targetYear } = benchmark;
  const start = newScenario(indicator, wanted.area || placeOf(scope));
  if (target === null || targetYear === null) return { scenario: start, benchmark: id, compared: [] };
  const horizon = Math.min(50, Math.max(HORIZON, targetYear - new Date().getUTCFullYear() + 2));
  return {
    scenario: { ...start, name, horizon, levers: [reaching(target, targetYear)] },
    benchmark: id,
    compared: [],
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

/** The drafts that still speak of indicators there are: one may have been removed meanwhile. */
export function usableDrafts({ drafts, catalogue }: Pick<Workbench, 'drafts' | 'catalogue'>): Drafts {
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const { explore, scenarios } = drafts ?? {};
  return {
    ...(explore?.indicators.every((id) => known.has(id)) && { explore }),
    ...(scenarios && known.has(scenarios.scenario.indicator) && { scenarios }),
  };
}
