import { fanDataOf, heldAgainst } from '../../charts/fan/from-projection.ts';
import type { FigureKind } from '../../charts/figure-parts.ts';
import { nameOf } from '../../charts/from-series.ts';
import {
  dotsChart,
  type ExplainedFan,
  influenceChart,
  missesChart,
  worthChart,
} from '../../charts/scenario/explaining-charts.ts';
import { leverNames, leverNumberName } from '../../charts/scenario/lever-names.ts';
import type { ChartData } from '../../charts/spec.ts';
import { twinOf } from '../../charts/twin.ts';
import { seriesOf } from '../../engine/series.ts';
import type { Translator } from '../../i18n/translator.ts';
import { scenarioOutline } from '../../projections/attribution.ts';
import { benchmarkGoal } from '../../projections/benchmark-goal.ts';
import { withComponentIndicators } from '../../projections/evidence.ts';
import { type Scenario, scenarioIndicators } from '../../projections/scenario.ts';
import type { ScenarioProjection } from '../../projections/scenario-projection.ts';
import { type ScenarioStudy, studyScenario } from '../../projections/scenario-study.ts';
import { shortSourcesOf } from '../../workbench/chart-data.ts';
import type { ScenarioForm, ScenarioSource } from '../../workbench/exhibit-source.ts';
import { scenarioWords } from '../scenario-words.ts';
import type { PictureContext, ViewPicture } from './view-picture.ts';

const KINDS: Readonly<Record<ScenarioForm, FigureKind>> = {
  fan: 'fan',
  worth: 'spans',
  influence: 'spans',
  dots: 'quantile-dots',
  misses: 'line',
};

/** A scenario, or a picture that explains it; null where there is nothing to project, no lever to explain or no past to test on. */
export async function scenarioPicture(source: ScenarioSource, context: PictureContext): Promise<ViewPicture | null> {
  const { workbench, t, study = async (question) => studyScenario(question) } = context;
  const { catalogue, benchmarks } = workbench;
  const { as: form, scenario } = source;
  const indicator = catalogue.framework.indicators.find(({ id }) => id === scenario.indicator);
  if (!indicator) return null;
  const beside = form === 'fan' ? source.beside.filter((one) => one.indicator === indicator.id) : [];
  const evidence = await evidenceFor([scenario, ...beside], scenario.area, context);
  const series = evidence.series.find((one) => one.indicator === indicator.id && one.area === scenario.area);
  if (!series) return null;
  const held = benchmarks.find(({ id, indicator: of }) => id === source.benchmark && of === indicator.id);
  const goal = benchmarkGoal(held, indicator.direction);
  const studied = (one: Scenario, isExplained: boolean) => {
    const outline = { ...scenarioOutline(one), area: scenario.area, horizon: scenario.horizon };
    return study({ evidence, scenario: outline, goal, isExplained });
  };
  const made = await studied(scenario, form === 'worth' || form === 'influence');
  if (!made) return null;
  const others = [];
  for (const one of beside) {
    const other = await studied(one, false);
    if (other) others.push({ name: one.name, levers: one.levers, ...other.assessed });
  }
  const { levers } = scenario;
  const name = scenario.name || t('scenarios.unnamed');
  const hasLevers = levers.length > 0;
  const outlook: ScenarioProjection = { ...made.assessed, scenario: hasLevers ? made.assessed.path : null };
  const spec = { indicators: [indicator.id], areas: [scenario.area], title: null, note: null };
  const sources = shortSourcesOf(workbench, t);
  const against = goal && held ? heldAgainst(held) : null;
  const fan = fanDataOf(spec, series, outlook, { name, levers }, catalogue, sources, t, others, against);
  const place = nameOf(catalogue, scenario.area, t);
  const subtitle = [indicator.name[t.language], place, indicator.unit.label[t.language]].filter(Boolean).join(' · ');
  const drawn = drawnAs(form, made, { fan, name: hasLevers ? name : null, subtitle }, levers, t);
  if (!drawn) return null;
  const said = scenarioWords(scenario, outlook, catalogue, t);
  // On its own it says of what it is, and how far a projection of it can be trusted.
  const isSaid = form === 'fan' || drawn.subtitle.includes(subtitle);
  const data: ChartData = {
    ...drawn,
    subtitle: isSaid ? drawn.subtitle : [subtitle, drawn.subtitle].filter(Boolean).join(' · '),
    note: form === 'misses' ? said.trust.join(' ') || null : drawn.note,
  };
  return { kind: KINDS[form], data, twin: twinOf(data, t), warnings: form === 'misses' ? [] : said.inseparable };
}

/** Totals of all that the scenarios read, of every area, as far as the lens goes. */
async function evidenceFor(
  scenarios: readonly Scenario[],
  area: string,
  { engine, workbench, signal }: PictureContext,
) {
  const { catalogue, lens } = workbench;
  const { indicators } = catalogue.framework;
  const ids = withComponentIndicators(scenarios.flatMap(scenarioIndicators), indicators);
  const areas = [...new Set([area, ...catalogue.areas.map(({ code }) => code)])];
  const series = await seriesOf(engine, { indicators: ids, areas, years: lens.years }, catalogue, signal);
  return {
    indicators: indicators.filter(({ id }) => ids.includes(id)),
    groups: catalogue.groups.map(({ code, members }) => ({ code, members })),
    series: series.filter(({ dims }) => dims === ''),
  };
}

function drawnAs(
  form: ScenarioForm,
  { assessed, explained }: ScenarioStudy,
  about: ExplainedFan,
  levers: Scenario['levers'],
  t: Translator,
): ChartData | null {
  const names = leverNames(levers, t);
  switch (form) {
    case 'fan':
      return about.fan;
    case 'dots':
      return dotsChart(about, assessed, t);
    case 'misses':
      return assessed.judge && missesChart(about, assessed.judge.backtest, t);
    case 'worth':
      return explained && worthChart(about, assessed, explained.attribution, names, t);
    case 'influence':
      return explained && explained.sensitivities.length > 0
        ? influenceChart(about, assessed, explained.sensitivities, (one) => leverNumberName(one, names, t), t)
        : null;
  }
}
