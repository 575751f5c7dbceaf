import type { ReportContext } from '../report/context.ts';
import { type KeptResult, placeOfFigure, type Results } from '../share/results.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type FigureSource, figureSources, figureWorker } from './figure-results.ts';
import { compareResults, type Recomputation, TOLERANCE, type Tolerance } from './recompute.ts';

const sourceKey = ({ on, id }: FigureSource): string => JSON.stringify([on, id]);

/** The part of a tolerance that a person states: a share of the larger number; below it nothing absolute counts either. */
export const toleranceOf = (relative: number): Tolerance => ({
  relative,
  absolute: Math.min(TOLERANCE.absolute, relative),
});

/** Everything that shows figures, worked out one after another. Rejects with `cancelled`, and as the engine does before the first. */
export async function figureResults(workbench: Workbench, context: ReportContext): Promise<Results> {
  const work = await figureWorker(workbench, context);
  const found = new Map<string, KeptResult>();
  const sources = figureSources(workbench);
  for (const [at, source] of sources.entries()) {
    context.signal?.throwIfAborted();
    for (const one of (await work(source)).results) found.set(one.figure, one);
    context.progress?.(at + 1, sources.length);
  }
  return found;
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
  const bySource = new Map<string, KeptResult[]>();
  for (const one of kept.values()) {
    const place = placeOfFigure(one.figure);
    if (place) bySource.set(sourceKey(place), [...(bySource.get(sourceKey(place)) ?? []), one]);
  }
  const work = await figureWorker(workbench, context);
  const now = new Map<string, KeptResult | null>();
  const sources = figureSources(workbench);
  for (const [at, source] of sources.entries()) {
    context.signal?.throwIfAborted();
    const before = bySource.get(sourceKey(source)) ?? [];
    const { results, failed } = await work(source, before[0]?.date);
    for (const one of results) now.set(one.figure, one);
    if (failed !== null) for (const { figure } of before) now.set(figure, null);
    context.progress?.(at + 1, sources.length);
  }
  const worked = new Map([...now].flatMap(([figure, one]) => (one ? [[figure, one] as const] : [])));
  return { recomputation: compareResults(kept, now, tolerance), worked };
}
