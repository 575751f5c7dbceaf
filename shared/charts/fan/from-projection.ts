import { formatNumber, joinedList } from '../../core/format.ts';
import type { Series } from '../../engine/observations.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Benchmark } from '../../gaps/benchmarks/benchmark.ts';
import type { Translator } from '../../i18n/translator.ts';
import { assumptionOf, type Names, remarkText } from '../../projections/assumptions.ts';
import type { Path } from '../../projections/paths.ts';
import type { Scenario } from '../../projections/scenario.ts';
import type { ScenarioProjection } from '../../projections/scenario-projection.ts';
import { findingTitle } from '../finding-title.ts';
import { chartDataOf, nameOf, type SourceTitles, subjectOf } from '../from-series.ts';
import type { ChartData, ChartSeries, ChartSpec } from '../spec.ts';

/** A scenario shown beside the one of the chart. */
interface Compared extends Pick<Scenario, 'name' | 'levers'>, Pick<ScenarioProjection, 'remarks'> {
  readonly path: Path;
}

/** A value that is to be reached by a year. */
interface HeldAgainst {
  readonly name: string;
  readonly target: number;
  readonly year: number;
}

/** What a benchmark wants reached and by when; null where it does not state both. */
export const heldAgainst = ({
  name,
  target,
  targetYear,
}: Pick<Benchmark, 'name' | 'target' | 'targetYear'>): HeldAgainst | null =>
  target === null || targetYear === null ? null : { name, target, year: targetYear };

/**
 * The fan chart of a projection: what was observed, the baseline and the scenario with their intervals (none where the scenario supposes
 * what it reaches), the others as lines alone, and the target. The subtitle
 * names the levels of the bands; the note says how the baseline was made, whether it has skill, and what the scenario supposes.
 */
export function fanDataOf(
  spec: Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note'>,
  series: Series,
  outlook: ScenarioProjection,
  supposed: Pick<Scenario, 'name' | 'levers'>,
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
  others: readonly Compared[] = [],
  target: HeldAgainst | null | undefined = null,
): ChartData {
  const observed = chartDataOf(spec, [series], catalogue, sources, t);
  const { baseline, scenario, years, judge } = outlook;
  const drawn: readonly ChartSeries[] = [
    ...observed.series,
    { name: t('scenarios.baseline'), role: 'baseline', x: years, y: baseline.median, bands: bandsOf(baseline) },
    ...(scenario
      ? [
          {
            name: supposed.name,
            role: 'scenario' as const,
            x: years,
            y: scenario.median,
            bands: outlook.isAssumed ? [] : bandsOf(scenario),
          },
        ]
      : []),
    ...others.map(({ name, path }) => ({ name, role: 'scenario' as const, x: years, y: path.median, bands: [] })),
    ...(target ? [targetLine(target, years)] : []),
  ];
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.indicator);
  const subject = subjectOf(indicator?.name[t.language] ?? '', nameOf(catalogue, series.area, t), t);
  const made =
    judge &&
    t('scenarios.madeBy', {
      method: t(`scenarios.method.${judge.method}`),
      verdict: t(`scenarios.verdict.${judge.backtest.verdict}`),
    });
  const ends = outlook.notes?.includes('horizon_capped') ? t('scenarios.note.horizon_capped') : null;
  const said = (one: Omit<Compared, 'path'>) =>
    one.levers.length > 0 ? suppositions(one, series.indicator, namesIn(catalogue, t), t) : '';
  const own = scenario ? said({ ...supposed, remarks: outlook.remarks }) : '';
  return {
    ...observed,
    title: spec.title ?? findingTitle(subject, drawn, observed.unit, t, judge?.method ?? null),
    subtitle: [observed.subtitle, bandText(baseline.intervals, t)].filter(Boolean).join(' · '),
    note: [observed.note, made, ends, own, ...others.map(said)].filter(Boolean).join(' '),
    ...(own ? { supposed: own } : {}),
    series: drawn,
  };
}

/** From wide to narrow, as charts draw them. */
const bandsOf = ({ intervals }: Path) => [...intervals].reverse();

/** A level line over the years projected, as far as the year of the target. */
const targetLine = ({ name, target, year }: HeldAgainst, years: readonly number[]): ChartSeries => {
  const last = Math.max(year, years.at(-1) ?? year);
  return { name, role: 'benchmark', x: [(years[0] ?? year) - 1, last], y: [target, target], bands: [] };
};

/** The bands by their levels, the darkest first. */
function bandText(bands: readonly { readonly level: number }[], t: Translator): string {
  const levels = [...bands].sort((a, b) => a.level - b.level).map(({ level }) => level / 100);
  const shares = levels.map((level) => formatNumber(level, t.language, { percent: true, decimals: 0 }));
  return shares.length > 0 ? t('charts.fan.bands', { levels: shares.join(', '), count: shares.length }) : '';
}

/** What a scenario supposes, and what its levers could not do. */
function suppositions(
  { name, levers, remarks }: Omit<Compared, 'path'>,
  indicator: string,
  names: Names,
  t: Translator,
): string {
  const what = levers.map((lever, at) =>
    [
      assumptionOf(lever, indicator, names, t),
      ...remarks.filter((remark) => remark.lever === at).map((remark) => remarkText(remark, t)),
    ]
      .map((text) => text.replace(/\.$/, ''))
      .join(' – '),
  );
  return t('charts.fan.supposes', { name, what: joinedList(what, t.language) });
}

/** The words levers need, from the catalogue. */
function namesIn(catalogue: Catalogue, t: Translator): Names {
  const indicatorOf = (id: string) => catalogue.framework.indicators.find((one) => one.id === id);
  return {
    indicator: (id) => indicatorOf(id)?.name[t.language] ?? id,
    place: (code) => nameOf(catalogue, code, t),
    value(value, id) {
      const unit = indicatorOf(id)?.unit;
      return unit ? valueText(value, unit, t.language) : String(value);
    },
  };
}
