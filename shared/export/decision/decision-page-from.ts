import { nameOf, originOf } from '../../charts/from-series.ts';
import { type SourceRecords, sourceReports } from '../../charts/source-reports.ts';
import type { Series } from '../../engine/observations.ts';
import type { Benchmark } from '../../gaps/benchmarks/benchmark.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Assessed } from '../../projections/assess-scenario.ts';
import { benchmarkGoal } from '../../projections/benchmark-goal.ts';
import { type Evidence, withComponentIndicators } from '../../projections/evidence.ts';
import { type Lever, type Scenario, scenarioIndicators } from '../../projections/scenario.ts';
import { SIMULATION } from '../../projections/scenario-projection.ts';
import { type DecisionPage, toDecisionPage } from './decision-page.ts';
import { pageScript } from './page-script-text.ts';

/** The series a page is made from; only totals. */
type DecisionEvidence = Omit<Evidence, 'series'> & { readonly series: readonly Series[] };

/** What a page is made of, where its scenario has been worked out already. */
export interface DecisionSubject {
  readonly scenario: Scenario;
  readonly evidence: DecisionEvidence;
  readonly benchmark: Benchmark | null;
  readonly assessed: Assessed;
  /** What tells where numbers come from, values given by hand beside the published ones. */
  readonly known: SourceRecords;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The page with levers of a scenario as one HTML file. Null where its indicator is unknown. */
export async function decisionPageFrom(
  { scenario, evidence, benchmark, assessed, known, today }: DecisionSubject,
  t: Translator,
): Promise<string | null> {
  const { catalogue } = known;
  const { id: _, name, ...outline } = scenario;
  const indicatorOf = (id: string) => catalogue.framework.indicators.find((one) => one.id === id);
  const indicator = indicatorOf(outline.indicator);
  if (!indicator) return null;
  const named = scenarioIndicators(outline).flatMap((id) => indicatorOf(id) ?? []);
  const observed = evidence.series.find((one) => one.indicator === outline.indicator && one.area === outline.area);
  const goal = benchmarkGoal(benchmark, indicator.direction);
  // What the scenario does not read has no place in a file that is handed on.
  const read = new Set(withComponentIndicators(scenarioIndicators(outline), catalogue.framework.indicators));
  const page: DecisionPage = {
    name: name || t('scenarios.unnamed'),
    outline,
    goal: goal && { ...goal, name: benchmark?.name ?? '' },
    unit: indicator.unit,
    names: {
      indicators: Object.fromEntries(named.map((one) => [one.id, one.name[t.language]])),
      units: Object.fromEntries(named.map((one) => [one.id, one.unit])),
      places: Object.fromEntries(outline.levers.flatMap(placesOf).map((code) => [code, nameOf(catalogue, code, t)])),
    },
    observed: (observed?.points ?? []).map(({ year, value }) => [year, value] as const),
    simulation: SIMULATION,
    evidence: {
      indicators: evidence.indicators.filter(({ id }) => read.has(id)),
      groups: evidence.groups,
      series: evidence.series.filter((one) => read.has(one.indicator)),
    },
    assessed,
    subject: [indicator.name[t.language], nameOf(catalogue, outline.area, t), indicator.unit.label[t.language]].join(
      ' · ',
    ),
    sources: sourceReports(originOf(evidence.series.filter((one) => read.has(one.indicator))), known, t),
    madeOn: today,
    script: await pageScript(),
  };
  return toDecisionPage(page, t);
}

/** Codes of the areas and groups that a lever names. */
const placesOf = (lever: Lever): readonly string[] => [
  ...(lever.scope.kind === 'area' ? [lever.scope.area] : lever.scope.kind === 'group' ? [lever.scope.group] : []),
  ...(lever.kind === 'borrow' && lever.peers !== null ? [lever.peers] : []),
];
