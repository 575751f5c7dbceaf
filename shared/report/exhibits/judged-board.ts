import { originOf, sourceText } from '../../charts/from-series.ts';
import type { ChartData } from '../../charts/spec.ts';
import { yieldToEventLoop } from '../../core/yield-to-event-loop.ts';
import { answeredSeriesOf } from '../../engine/answered-series.ts';
import { assessInSteps } from '../../gaps/assessment/assess-series.ts';
import type { Method } from '../../gaps/methods/method.ts';
import type { BoardVerdicts } from '../../gaps/scoreboard/board.ts';
import { boardRequest, type ColumnKind, columnKinds, firstColumnKind } from '../../gaps/scoreboard/board-columns.ts';
import {
  type BoardEntry,
  type BoardSeries,
  boardSeries,
  type ComparisonBasis,
} from '../../gaps/scoreboard/board-entries.ts';
import type { Translator } from '../../i18n/translator.ts';
import { titlesOf } from '../../workbench/chart-data.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import type { PictureContext } from './view-picture.ts';

/** The series of everything the lens may show; asked of the engine once for all ways of judging them. */
export async function judgedSeries({ engine, workbench, signal }: PictureContext): Promise<BoardSeries> {
  const { catalogue, lens, benchmarks } = workbench;
  const { columns } = await answeredSeriesOf(engine, boardRequest(catalogue, lens, benchmarks), catalogue, signal);
  return boardSeries(columns, catalogue, lens);
}

/** Series judged by a method, with turns for others between; what has no target by `since`. */
export async function judged(
  series: BoardSeries,
  { workbench: { benchmarks }, signal }: PictureContext,
  method: Method,
  against: ComparisonBasis,
  since?: Method,
): Promise<BoardVerdicts> {
  const run = assessInSteps(series.judging(benchmarks, method, against, since));
  for (;;) {
    signal?.throwIfAborted();
    const step = run.next();
    if (step.done) return { ...series, columns: step.value };
    await yieldToEventLoop();
  }
}

/** The kind of columns that was chosen where the lens has it, else the first that has values. */
export function columnsChosen(
  wanted: ColumnKind | null,
  { index }: Pick<BoardVerdicts, 'index'>,
  { catalogue, lens }: Pick<Workbench, 'catalogue' | 'lens'>,
): ColumnKind {
  const kinds = columnKinds(catalogue, lens);
  return kinds.find((kind) => kind === wanted) ?? firstColumnKind(catalogue, lens, kinds, index);
}

/** Where the values of entries come from, in words and as an origin. */
export function entriesOrigin(
  entries: readonly BoardEntry[],
  workbench: Pick<Workbench, 'publishers' | 'sources'>,
  t: Translator,
): Required<Pick<ChartData, 'source' | 'origin'>> {
  const series = entries.map(({ series: { id, ...rest } }) => ({ ...rest, indicator: id }));
  const origin = originOf(series);
  const years = [...new Set(origin.years ?? [])].join('–');
  return { origin, source: series.length === 0 ? '' : sourceText(series, years, titlesOf(workbench, t), t.language) };
}
