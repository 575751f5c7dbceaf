import { useMemo, useState } from 'react';
import { keeping } from '#shared/charts/chart-scope';
import { fanDataOf, heldAgainst } from '#shared/charts/fan/from-projection';
import { applyLens } from '#shared/framework/lens';
import { dateOfRegister } from '#shared/pledges/register-date';
import { libraryFlows, libraryOf } from '#shared/pledges/scenario-library';
import { scenarioOutline } from '#shared/projections/attribution';
import { benchmarkGoal } from '#shared/projections/benchmark-goal';
import { lookupOf } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import { inOrder, type Scenario, scenarioIndicators } from '#shared/projections/scenario';
import { shortSourcesOf } from '#shared/workbench/chart-data';
import type { Command } from '#shared/workbench/commands';
import { newScenario, reaching } from '#shared/workbench/drafts';
import type { ScenarioForm, ScenarioSource } from '#shared/workbench/exhibit-source';
import { comparableWith, firstDraft, firstLooks } from '#shared/workbench/first-scenario';
import type { ScenarioDraft } from '#shared/workbench/workbench';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { useEvidence, useProjections, useRevision } from '../../queries/use-projections.ts';
import { draftIn, setDraft } from '../../store/drafts.ts';
import { useSession } from '../../store/session.ts';

/** What stands for no choice in a list. */
export const NO_BENCHMARK = '-';

/**
 * The scenario in the making with all that follows from it: what it is compared with, what it comes to, the chart, and the changes a
 * person can make.
 */
export function useScenarioEditor() {
  const t = useT();
  const { nameOf: placeOf } = usePlaces();
  const {
    catalogue,
    lens,
    scenarios,
    benchmarks,
    publishers,
    sources: files,
  } = useDocument('catalogue', 'lens', 'scenarios', 'benchmarks', 'publishers', 'sources');
  const pledges = useSession((state) => state.pledges);
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const [tried, setTried] = useState(0);
  const first = useMemo(() => firstLooks(view.indicators), [view.indicators]);
  const [start] = useState(() => newScenario(''));
  const untouched = useMemo(
    () =>
      firstDraft(
        { ...start, indicator: first[Math.min(tried, first.length - 1)] ?? '' },
        view.area,
        benchmarks,
        scenarios,
      ),
    [start, first, tried, view.area, benchmarks, scenarios],
  );
  const drafted = useSession((state) => draftIn(state, 'scenarios'));
  const inHand = drafted ?? untouched;
  const { scenario: draft, benchmark: benchmarkId, compared } = inHand;
  const put = (part: Partial<ScenarioDraft>, beside: readonly Command[] = []) =>
    setDraft('scenarios', { ...inHand, ...part }, beside);

  const area = draft.area || view.area;
  const current = useMemo(() => ({ ...draft, area }), [draft, area]);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === draft.indicator);
  const others = scenarios.filter(
    (one) => compared.includes(one.id) && one.id !== draft.id && one.indicator === draft.indicator,
  );
  const needed = [current, ...others].flatMap(scenarioIndicators);
  const evidence = useEvidence([...needed, ...libraryFlows(draft.indicator)], area);
  const revision = useRevision(draft.indicator, area);
  const goals = benchmarks.filter(
    (one) => one.indicator === draft.indicator && one.target !== null && one.targetYear !== null,
  );
  const goal = useMemo((): Goal | null => {
    const chosen = benchmarks.find((one) => one.id === benchmarkId && one.indicator === draft.indicator);
    return indicator ? benchmarkGoal(chosen, indicator.direction) : null;
  }, [benchmarks, benchmarkId, draft.indicator, indicator]);
  const outlines = useMemo(
    () => [current, ...others].map((one) => ({ ...scenarioOutline(one), area, horizon: draft.horizon })),
    [current, others, area, draft.horizon],
  );
  const projections = useProjections(evidence.value, outlines, goal);
  const assessed = projections.assessed[0] ?? null;
  // Nobody chose what has nothing to project: the next indicator is tried.
  const isEmpty = drafted === null && evidence.state === 'ready' && projections.isCurrent && !assessed;
  if (isEmpty && tried + 1 < first.length) setTried(tried + 1);
  const series = evidence.value?.series.find((one) => one.indicator === draft.indicator && one.area === area);
  const lookup = useMemo(() => (evidence.value ? lookupOf(evidence.value) : null), [evidence.value]);
  const library = useMemo(
    () =>
      lookup && indicator
        ? libraryOf({
            indicator,
            area,
            groups: catalogue.groups,
            pledges,
            evidence: lookup,
            registerDate: dateOfRegister(files),
          })
        : [],
    [lookup, indicator, area, catalogue.groups, pledges, files],
  );

  const name = draft.name || t('scenarios.unnamed');
  const sources = useMemo(() => shortSourcesOf({ publishers, sources: files }, t), [publishers, files, t]);
  const spec = { indicators: [draft.indicator], areas: [area], title: null, note: null };
  const shownOthers = others.flatMap((one, i) => {
    const found = projections.assessed[i + 1];
    return found ? [{ id: one.id, name: one.name, levers: one.levers, assessed: found }] : [];
  });
  const hasLevers = draft.levers.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `projections` holds what is compared, `series` what is shown
  const data = useMemo(() => {
    if (!series || !assessed) return null;
    const { years, baseline, path, isAssumed, remarks, notes, judge } = assessed;
    const outlook = { years, baseline, scenario: hasLevers ? path : null, isAssumed, remarks, notes, judge };
    const lines = shownOthers.map((one) => ({
      name: one.name,
      levers: one.levers,
      path: one.assessed.path,
      remarks: one.assessed.remarks,
    }));
    const held = benchmarks.find(({ id }) => goal && id === benchmarkId);
    const supposed = { name, levers: draft.levers };
    return fanDataOf(spec, series, outlook, supposed, catalogue, sources, t, lines, held && heldAgainst(held));
  }, [
    series,
    assessed,
    projections.assessed,
    name,
    draft.levers,
    catalogue,
    sources,
    t,
    hasLevers,
    benchmarks,
    goal,
    benchmarkId,
  ]);

  const subjectText = [indicator?.name[t.language], placeOf(area), indicator?.unit.label[t.language]]
    .filter(Boolean)
    .join(' · ');
  const about = useMemo(
    () => data && { fan: data, name: hasLevers ? name : null, subtitle: subjectText },
    [data, hasLevers, name, subjectText],
  );
  const change = (part: Partial<Scenario>) => put({ scenario: { ...draft, ...part } });
  const isSaved = scenarios.some(({ id }) => id === draft.id);
  const years: readonly [number, number] = assessed
    ? [assessed.years[0] ?? 0, assessed.years.at(-1) ?? 0]
    : [lastYearOf(series) + 1, lastYearOf(series) + draft.horizon];
  const save = () => {
    const item = { ...current, name };
    const chart = {
      ...keeping({ ...spec, years: null }, catalogue, lens, null),
      id: `fan-${item.id}`,
      kind: 'fan' as const,
      scenario: item.id,
      ...(goal && benchmarkId ? { benchmark: benchmarkId } : {}),
    };
    put({ scenario: item }, [
      { type: 'scenario/put', item },
      { type: 'chart/put', item: chart },
    ]);
  };
  const remove = () => {
    put({ scenario: newScenario(draft.indicator, draft.area) }, [
      { type: 'chart/remove', id: `fan-${draft.id}` },
      { type: 'scenario/remove', id: draft.id },
    ]);
  };
  const suppose = () => {
    if (!goal) return;
    change({ levers: inOrder([...draft.levers, reaching(goal.target, goal.year)]) });
  };
  return {
    draft,
    change,
    // All others of its indicator stand beside it until some are taken away.
    open: (scenario: Scenario) => put({ scenario, compared: comparableWith(scenario, scenarios) }),
    area,
    name,
    indicator,
    indicators: view.indicators,
    isSaved,
    years,
    hasLevers,
    series,
    lookup,
    library,
    evidence,
    revision,
    projections,
    assessed,
    data,
    about,
    others: shownOthers,
    /** What of it enters the report. */
    shownAs: (form: ScenarioForm): ScenarioSource => ({
      of: 'scenario',
      as: form,
      scenario: current,
      beside: form === 'fan' ? others : [],
      benchmark: goal ? benchmarkId : null,
    }),
    goals,
    goalId: goals.find(({ id }) => id === benchmarkId)?.id ?? NO_BENCHMARK,
    setGoal: (id: string) => put({ benchmark: id === NO_BENCHMARK ? null : id }),
    comparable: scenarios.filter((one) => one.id !== draft.id && one.indicator === draft.indicator),
    compared,
    setCompared: (ids: readonly string[]) => put({ compared: ids }),
    save,
    remove,
    suppose,
  };
}

export type ScenarioEditor = ReturnType<typeof useScenarioEditor>;

const lastYearOf = (series: { readonly points: readonly { readonly year: number }[] } | undefined): number =>
  series?.points.at(-1)?.year ?? new Date().getUTCFullYear();
