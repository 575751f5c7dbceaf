import { JalonError } from '#shared/core/errors';
import { decisionPageOf } from '#shared/export/decision/decision-page-of';
import { indicatorIdOf } from '#shared/framework/indicators-named';
import { applyLens } from '#shared/framework/lens';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import type { FileGoal, ScenarioFile } from '#shared/workbench/scenario-schema';
import type { Context } from './command.ts';
import { writeBytes } from './files.ts';
import { withIds } from './scenario-ids.ts';
import { isShareFile, openWithTables } from './workbench.ts';

/**
 * Writes the first scenario of a file, worked out from the share file `input`, as the page with levers to `path`. Throws
 * `cli/only-with` for another input, `scenario/no-series` where there is nothing to project.
 */
export async function writeDecisionPage(
  input: string,
  written: ScenarioFile,
  path: string,
  context: Context,
): Promise<0> {
  if (!isShareFile(input)) throw new JalonError('cli/only-with', { option: '--page', other: 'W.jalon' });
  const engine = await context.engine();
  const { workbench } = await openWithTables(input, engine);
  const { indicators } = workbench.catalogue.framework;
  const { scenarios, benchmarks, horizon } = withIds(written, (name) => indicatorIdOf(indicators, name));
  const [first] = scenarios;
  const area = first?.area || applyLens(workbench.catalogue, workbench.lens).area;
  const indicator = first?.indicator ?? indicators[0]?.id ?? '';
  const scenario = first && { ...first, id: 'page', indicator, area, horizon: first.horizon ?? horizon };
  const held = benchmarks
    .filter((one) => (one.series ?? indicator) === indicator && (one.area ?? area) === area)
    .map((one, at) => benchmarkOf(one, `goal-${at}`, indicator, area, context.t('scenarios.goal')));
  const page =
    scenario &&
    (await decisionPageOf(
      { ...workbench, scenarios: [scenario], benchmarks: [...held, ...workbench.benchmarks], charts: [] },
      scenario.id,
      { engine, today: new Date().toISOString().slice(0, 10) },
      context.t,
    ));
  if (!page) throw new JalonError('scenario/no-series', { name: first?.name ?? '' });
  await writeBytes(path, new TextEncoder().encode(page));
  context.say(context.t('cli.wrote', { file: path }));
  return 0;
}

const benchmarkOf = (
  { target, year }: FileGoal,
  id: string,
  indicator: string,
  area: string,
  name: string,
): Benchmark => ({
  id,
  name,
  kind: 'target',
  indicator,
  scope: { kind: 'area', area },
  target,
  targetYear: year,
  baseYear: year,
  limit: null,
  source: '',
  sourceYear: null,
});
