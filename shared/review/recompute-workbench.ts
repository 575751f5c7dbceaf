import type { ReportContext } from '../report/context.ts';
import { currentResults, type KeptResult, type Results } from '../share/results.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { figureWorker } from './figure-results.ts';
import { figureSources } from './figure-sources.ts';
import { compareResults, type Recomputation, TOLERANCE, type Tolerance } from './recompute.ts';
import { resultsBySource, sourcesWithout } from './stored-results.ts';

/** The part of a tolerance that a person states: a share of the larger number; below it nothing absolute counts either. */
export const toleranceOf = (relative: number): Tolerance => ({
  relative,
  absolute: Math.min(TOLERANCE.absolute, relative),
});

/** Everything that shows figures, worked out one after another. Rejects with `cancelled`, and as the engine does before the first. */
export const figureResults = (workbench: Workbench, context: ReportContext): Promise<Results> =>
  completeResults(workbench, new Map(), async () => context);

/**
 * What a workbench keeps when it is saved: those of `known` that rest on nothing but what it holds now, and of what shows figures and has
 * none of them what comes out now. Rejects as `figureResults`.
 */
export async function completeResults(
  workbench: Workbench,
  known: Results,
  context: () => Promise<ReportContext>,
): Promise<Results> {
  const found = new Map(await currentResults(workbench, known));
  for await (const results of missingResults(workbench, known, context))
    for (const [figure, one] of results) found.set(figure, one);
  return found;
}

/**
 * Results of what shows figures and has none among those of `known` that rest on what the workbench holds now, one source of figures after
 * another, the first `most` in their order; `context` is asked for where there is any. Rejects as `figureResults`.
 */
export async function* missingResults(
  workbench: Workbench,
  known: Results,
  context: () => Promise<ReportContext>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Results> {
  const missing = sourcesWithout(workbench, await currentResults(workbench, known)).slice(0, most);
  if (missing.length === 0) return;
  const given = await context();
  const work = await figureWorker(workbench, given);
  for (const [at, source] of missing.entries()) {
    given.signal?.throwIfAborted();
    const { results } = await work(source);
    yield new Map(results.map((one) => [one.figure, one]));
    given.progress?.(at + 1, missing.length);
  }
}

/**
 * Works out every figure of a workbench again and compares it with what was kept; each as of the day its kept result is of. The engine
 * must have the tables of `workbench`. Rejects as `figureResults`.
 */
export async function recomputeFigures(
  workbench: Workbench,
  kept: Results,
  context: ReportContext,
  tolerance: Tolerance = TOLERANCE,
): Promise<{ readonly recomputation: Recomputation; readonly worked: Results }> {
  const keptOf = resultsBySource(kept);
  const work = await figureWorker(workbench, context);
  const now = new Map<string, KeptResult | null>();
  const sources = figureSources(workbench);
  for (const [at, source] of sources.entries()) {
    context.signal?.throwIfAborted();
    const before = keptOf(source);
    const { results, failed } = await work(source, kept.get(before[0] ?? '')?.date);
    for (const one of results) now.set(one.figure, one);
    if (failed !== null) for (const figure of before) now.set(figure, null);
    context.progress?.(at + 1, sources.length);
  }
  const worked = new Map([...now].flatMap(([figure, one]) => (one ? [[figure, one] as const] : [])));
  return { recomputation: compareResults(kept, now, tolerance), worked };
}
