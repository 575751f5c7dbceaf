import { type Failure, toFailure } from '../core/errors.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { type LastYear, lastYearsOf } from './last-years.ts';
import type { SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { seriesColumnsOf } from './series.ts';
import { columnsOf, type SeriesColumns, sideBySide } from './series-columns.ts';

/** An indicator whose figures could not be worked out, and why. */
export interface FailedIndicator {
  readonly indicator: string;
  readonly failure: Failure;
}

/** The series of all indicators that could be worked out; the others are named. */
export interface AnsweredSeries {
  readonly columns: SeriesColumns;
  readonly failed: readonly FailedIndicator[];
}

/** Failures that are of the engine or the person, not of what was asked. */
const NOT_OF_THE_QUESTION: ReadonlySet<string> = new Set(['cancelled', 'engine/stopped']);

/**
 * Asks for `indicators` together; where that fails (it takes more memory than there is) for each half by itself, down to single
 * indicators, so that one which cannot be worked out takes no other with it. Rejects only where the engine is gone or nobody waits.
 */
async function askInParts<Answer>(
  indicators: readonly string[],
  ask: (indicators: readonly string[]) => Promise<Answer>,
): Promise<{ readonly answers: readonly Answer[]; readonly failed: readonly FailedIndicator[] }> {
  try {
    return { answers: [await ask(indicators)], failed: [] };
  } catch (error) {
    const found = toFailure(error);
    const [indicator] = indicators;
    if (NOT_OF_THE_QUESTION.has(found.code) || indicator === undefined) throw error;
    if (indicators.length === 1) return { answers: [], failed: [{ indicator, failure: found }] };
    const middle = indicators.length >> 1;
    const first = await askInParts(indicators.slice(0, middle), ask);
    const second = await askInParts(indicators.slice(middle), ask);
    return { answers: [...first.answers, ...second.answers], failed: [...first.failed, ...second.failed] };
  }
}

/** As `seriesColumnsOf`, failing per indicator; in the order asked. */
export async function answeredSeriesOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<AnsweredSeries> {
  const { answers, failed } = await askInParts([...new Set(request.indicators)], (indicators) =>
    seriesColumnsOf(engine, { ...request, indicators }, catalogue, signal),
  );
  return { columns: answers.reduce(sideBySide, columnsOf([])), failed };
}

/** As `lastYearsOf`, failing per indicator. */
export async function answeredLastYearsOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<{ readonly lastYears: readonly LastYear[]; readonly failed: readonly FailedIndicator[] }> {
  const { answers, failed } = await askInParts([...new Set(request.indicators)], (indicators) =>
    lastYearsOf(engine, { ...request, indicators }, catalogue, signal),
  );
  return { lastYears: answers.flat(), failed };
}
