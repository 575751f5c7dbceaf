import { useMemo, useState } from 'react';
import { fanDataOf } from '#shared/charts/fan/from-projection';
import { applyLens } from '#shared/framework/lens';
import { libraryFlows, libraryOf } from '#shared/pledges/scenario-library';
import { outlineOf } from '#shared/projections/attribution';
import { lookupOf } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import { indicatorsOf, inOrder, type Scenario } from '#shared/projections/scenario';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { titlesOf } from '../../queries/use-chart.ts';
import { useEvidence, useProjections, useRevision } from '../../queries/use-projections.ts';
import { dispatch } from '../../store/history.ts';
import { useSession } from '../../store/session.ts';
import { blank, openedBy, reaching } from './draft.ts';

/** What stands for no choice in a list. */
export const NONE = '-';

/**
 * The scenario in the making with all that follows from it: what it is compared with, what it comes to, the chart, and the changes a
 * person can make.
 */
export function useDesk() {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue, lens, scenarios, benchmarks } = workbench;
  const pledges = useSession((state) => state.pledges);
  const focus = useSession((state) => state.focus);
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  // One that is counted everywhere every year shows more than a headline of one year.
  const first = view.indicators.find(({ aggregation }) => aggregation.kind === 'sum') ?? view.indicators[0];
  const [opened] = useState(() => openedBy(focus, workbench, first?.id ?? ''));
  const [draft, setDraft] = useState<Scenario>(opened.scenario);
  const [benchmarkId, setBenchmark] = useState(opened.benchmark ?? NONE);
  const [compared, setCompared] = useState<readonly string[]>([]);

  const area = draft.area || view.area;
  const current = useMemo(() => ({ ...draft, area }), [draft, area]);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === draft.indicator);
  const others = scenarios.filter(
    (one) => compared.includes(one.id) && one.id !== draft.id && one.indicator === draft.indicator,
  );
  const needed = [current, ...others].flatMap(indicatorsOf);
  const evidence = useEvidence([...needed, ...libraryFlows(draft.indicator)], area);
  const revision = useRevision(draft.indicator, area);
  const goals = benchmarks.filter(
    (one) => one.indicator === draft.indicator && one.target !== null && one.targetYear !== null,
  );
  const goal = useMemo((): Goal | null => {
    const chosen = benchmarks.find((one) => one.id === benchmarkId && one.indicator === draft.indicator);
    if (chosen?.target == null || chosen.targetYear === null || !indicator) return null;
    return { target: chosen.target, year: chosen.targetYear, direction: indicator.direction };
  }, [benchmarks, benchmarkId, draft.indicator, indicator]);
  const outlines = useMemo(
    () => [current, ...others].map((one) => ({ ...outlineOf(one), area, horizon: draft.horizon })),
    [current, others, area, draft.horizon],
  );
  const projections = useProjections(evidence.value, outlines, goal);
  const assessed = projections.assessed[0] ?? null;
  const series = evidence.value?.series.find((one) => one.indicator === draft.indicator && one.area === area);
  const lookup = useMemo(() => (evidence.value ? lookupOf(evidence.value) : null), [evidence.value]);
  const library = useMemo(
    () =>
      lookup && indicator ? libraryOf({ indicator, area, groups: catalogue.groups, pledges, evidence: lookup }) : [],
    [lookup, indicator, area, catalogue.groups, pledges],
  );

  const name = draft.name || t('scenarios.unnamed');
  const sources = useMemo(() => titlesOf(workbench, t), [workbench, t]);
  const spec = { indicators: [draft.indicator], areas: [area], title: null, note: null };
  const shownOthers = others.flatMap((one, i) => {
    const found = projections.assessed[i + 1];
    return found ? [{ id: one.id, name: one.name, assessed: found }] : [];
  });
  const hasLevers = draft.levers.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `projections` holds what is compared, `series` what is shown
  const data = useMemo(() => {
    if (!series || !assessed) return null;
    const { years, baseline, path, isAssumed, remarks, judge } = assessed;
    const outlook = { years, baseline, scenario: hasLevers ? path : null, isAssumed, remarks, judge };
    const lines = shownOthers.map((one) => ({ name: one.name, path: one.assessed.path }));
    return fanDataOf(spec, series, outlook, name, catalogue, sources, t, lines);
  }, [series, assessed, projections, name, catalogue, sources, t, hasLevers]);

  const change = (part: Partial<Scenario>) => setDraft({ ...draft, ...part });
  const isSaved = scenarios.some(({ id }) => id === draft.id);
  const years: readonly [number, number] = assessed
    ? [assessed.years[0] ?? 0, assessed.years.at(-1) ?? 0]
    : [lastYearOf(series) + 1, lastYearOf(series) + draft.horizon];
  const save = () => {
    const item = { ...current, name };
    const chart = { ...spec, id: `fan-${item.id}`, kind: 'fan' as const, years: null, scenario: item.id };
    dispatch({
      type: 'all',
      commands: [
        { type: 'scenario/put', item },
        { type: 'chart/put', item: chart },
      ],
    });
    setDraft(item);
  };
  const remove = () => {
    dispatch({
      type: 'all',
      commands: [
        { type: 'chart/remove', id: `fan-${draft.id}` },
        { type: 'scenario/remove', id: draft.id },
      ],
    });
    setDraft(blank(draft.indicator, draft.area));
  };
  const suppose = () => {
    if (!goal) return;
    change({ levers: inOrder([...draft.levers, reaching(goal.target, goal.year)]) });
  };
  return {
    draft,
    change,
    setDraft,
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
    others: shownOthers,
    goals,
    goalId: goals.some(({ id }) => id === benchmarkId) ? benchmarkId : NONE,
    setGoal: setBenchmark,
    comparable: scenarios.filter((one) => one.id !== draft.id && one.indicator === draft.indicator),
    compared,
    setCompared,
    save,
    remove,
    suppose,
  };
}

export type Desk = ReturnType<typeof useDesk>;

const lastYearOf = (series: { readonly points: readonly { readonly year: number }[] } | undefined): number =>
  series?.points.at(-1)?.year ?? new Date().getUTCFullYear();
