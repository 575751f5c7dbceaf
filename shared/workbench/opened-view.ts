import type { ChartSpec } from '../charts/spec.ts';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Lens } from '../framework/lens.ts';
import type { Scenario } from '../projections/scenario.ts';
import { draftFor, isSameDocument, usableDrafts } from './drafts.ts';
import type { LinkedView } from './view-link.ts';
import type { Drafts, ScenarioDraft, Workbench } from './workbench.ts';

/** What a link puts in hand in a workbench. */
export interface OpenedView extends Pick<LinkedView, 'view' | 'section' | 'lens'> {
  readonly drafts: Drafts;
}

/**
 * What a link opens in `workbench`: `link/other-workbench` where it leads into another one, `link/unknown-item` where it names
 * something that is not there. A draft gets an id of its own, so that saving it takes the place of nothing.
 */
export function openedIn(linked: LinkedView, workbench: Workbench): Result<OpenedView> {
  const { view, section, lens } = linked;
  if (linked.workbench !== null && linked.workbench !== workbench.id) return err(failure('link/other-workbench'));
  const chartInHand = inHand(linked.chart, workbench.charts);
  const supposed =
    typeof linked.scenario === 'string'
      ? draftedFrom(workbench.scenarios.find(({ id }) => id === linked.scenario))
      : linked.scenario && { ...linked.scenario, scenario: { ...linked.scenario.scenario, id: crypto.randomUUID() } };
  const drafts = {
    ...(chartInHand && { explore: chartInHand }),
    ...(supposed && { scenarios: supposed }),
  };
  const isFound = (linked.chart === null) === !chartInHand && (linked.scenario === null) === !supposed;
  return isFound && isKnown(lens, drafts, workbench)
    ? ok({ view, section, lens, drafts })
    : err(failure('link/unknown-item'));
}

const draftedFrom = (saved: Scenario | undefined): ScenarioDraft | null => (saved ? draftFor(saved) : null);

function inHand(wanted: LinkedView['chart'], saved: readonly ChartSpec[]): ChartSpec | null {
  if (typeof wanted === 'string') return saved.find(({ id }) => id === wanted) ?? null;
  return wanted && { ...wanted, id: crypto.randomUUID() };
}

function isKnown(lens: Lens, drafts: Drafts, workbench: Workbench): boolean {
  const { areas, groups, themes, actors, framework } = workbench.catalogue;
  const places = new Set([...areas, ...groups].map(({ code }) => code));
  const isOf = (terms: readonly { readonly code: string }[], wanted: string | null) =>
    wanted === null || terms.some(({ code }) => code === wanted);
  const { explore, scenarios } = drafts;
  const usable = usableDrafts({ catalogue: workbench.catalogue, drafts });
  const has = (items: readonly { readonly id: string }[], wanted: string | null | undefined) =>
    !wanted || items.some(({ id }) => id === wanted);
  const named = [
    ...(lens.group === null ? [] : [lens.group]),
    ...(explore?.areas ?? []),
    ...(scenarios?.scenario.area ? [scenarios.scenario.area] : []),
  ];
  return (
    named.every((code) => places.has(code)) &&
    isOf(themes, lens.theme) &&
    isOf(actors, lens.actor) &&
    isOf(framework.editions, lens.edition) &&
    has(workbench.scenarios, explore?.scenario) &&
    has(workbench.benchmarks, explore?.benchmark) &&
    has(workbench.benchmarks, scenarios?.benchmark) &&
    (scenarios?.compared ?? []).every((id) => has(workbench.scenarios, id)) &&
    usable.explore === explore &&
    usable.scenarios === scenarios
  );
}

/** Whether a workbench is as one starts, on the data that come with Jalon, but for its lens and what is in the making. */
export function isAsStarted(workbench: Workbench, started: Workbench): boolean {
  return isSameDocument({ ...workbench, lens: started.lens }, started);
}
