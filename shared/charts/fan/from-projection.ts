import type { Series } from '../../engine/observations.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Projection } from '../../projections/baseline.ts';
import { type Evidence, lookupOf } from '../../projections/evidence.ts';
import { judgedBy } from '../../projections/outcome.ts';
import type { Path } from '../../projections/paths.ts';
import { DRAWN } from '../../projections/project-totals.ts';
import type { Scenario } from '../../projections/scenario.ts';
import { type Remark, type Simulated, simulator } from '../../projections/simulate.ts';
import { findingTitle } from '../finding-title.ts';
import { chartDataOf, nameOf, type SourceTitles, subjectOf } from '../from-series.ts';
import type { ChartData, ChartSeries, ChartSpec } from '../spec.ts';

/** Intervals drawn, in percent, and how far ahead without a scenario that says. */
export const LEVELS = [80, 95] as const;
export const HORIZON = 5;

export const SIMULATION = { ...DRAWN, levels: LEVELS } as const;

/** The baseline of an area or group and what the levers of a scenario make of it. */
export interface Outlook {
  readonly years: readonly number[];
  readonly baseline: Path;
  /** Null without levers. */
  readonly scenario: Path | null;
  readonly isAssumed: boolean;
  readonly remarks: readonly Remark[];
  /** The projection whose past speaks for it. */
  readonly judge: Projection | null;
}

export function outlookOf(evidence: Evidence, scenario: Outline): Outlook | null {
  const simulated = simulator(lookupOf(evidence), SIMULATION)(scenario);
  return simulated && outlookFrom(simulated, scenario);
}

export const outlookFrom = (simulated: Simulated, { levers }: Pick<Scenario, 'levers'>): Outlook => ({
  years: simulated.parts.years,
  baseline: simulated.baseline,
  scenario: levers.length > 0 ? simulated.path : null,
  isAssumed: simulated.isAssumed,
  remarks: simulated.remarks,
  judge: judgedBy(simulated),
});

type Outline = Pick<Scenario, 'indicator' | 'area' | 'horizon' | 'levers' | 'balance'>;

/** The series a projection continues: the total, or the first disaggregation where no total is known. */
export const projectedSeries = (series: readonly Series[]): Series | undefined =>
  series.find(({ dims }) => dims === '') ?? series[0];

/**
 * The fan chart of an outlook: what was observed, the baseline with its intervals, and the scenario as a line of its own. The note
 * says how the baseline was made and whether it has skill.
 */
export function fanDataOf(
  spec: Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note'>,
  series: Series,
  outlook: Outlook,
  scenarioName: string,
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
  others: readonly { readonly name: string; readonly path: Path }[] = [],
): ChartData {
  const observed = chartDataOf(spec, [series], catalogue, sources, t);
  const { baseline, scenario, years, judge } = outlook;
  const bands = [...baseline.intervals].reverse();
  const drawn: readonly ChartSeries[] = [
    ...observed.series,
    { name: t('scenarios.baseline'), role: 'baseline', x: years, y: baseline.median, bands },
    ...(scenario ? [{ name: scenarioName, role: 'scenario' as const, x: years, y: scenario.median, bands: [] }] : []),
    ...others.map(({ name, path }) => ({ name, role: 'scenario' as const, x: years, y: path.median, bands: [] })),
  ];
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.indicator);
  const subject = subjectOf(indicator?.name[t.language] ?? '', nameOf(catalogue, series.area, t), t);
  const made =
    judge &&
    t('scenarios.madeBy', {
      method: t(`scenarios.method.${judge.method}`),
      verdict: t(`scenarios.verdict.${judge.backtest.verdict}`),
    });
  return {
    ...observed,
    title: spec.title ?? findingTitle(subject, drawn, observed.unit, t),
    note: [observed.note, made].filter(Boolean).join(' '),
    series: drawn,
  };
}
