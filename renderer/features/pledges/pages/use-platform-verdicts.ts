import { useMemo } from 'react';
import { columnsOf } from '#shared/engine/series-columns';
import { assessInSteps } from '#shared/gaps/assessment/assess-series';
import { METHODS } from '#shared/gaps/methods/methods';
import { boardRequest } from '#shared/gaps/scoreboard/board-columns';
import { type BoardEntry, boardSeries } from '#shared/gaps/scoreboard/board-entries';
import { SERIES_COLUMNS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument } from '../../../queries/hooks.ts';
import { useSliced } from '../../../queries/use-sliced.ts';

const NO_SERIES = columnsOf([]);
const METHOD = METHODS.find(({ id }) => id === 'open-sdg') ?? METHODS[0]!;

/** The verdicts on a platform as a whole, as the scoreboard has them under its lens by the method it begins with; null until known. */
export function usePlatformVerdicts(platform: string) {
  const { catalogue, lens, benchmarks } = useDocument('catalogue', 'lens', 'benchmarks');
  const own = useMemo(() => ({ ...lens, group: platform }), [lens, platform]);
  const request = useMemo(() => boardRequest(catalogue, own, benchmarks), [catalogue, own, benchmarks]);
  const answer = useAnswer(SERIES_COLUMNS, request);
  const start = useMemo(() => {
    const series = boardSeries(answer.value?.columns ?? NO_SERIES, catalogue, own);
    return () => assessInSteps(series.judging(benchmarks, METHOD, 'either'));
  }, [answer.value, catalogue, own, benchmarks]);
  const { value } = useSliced(start);
  const entries = useMemo(() => {
    if (!answer.value || !value) return null;
    const { index } = boardSeries(answer.value.columns, catalogue, own);
    return catalogue.framework.indicators.flatMap((indicator) => {
      const row = index.get(indicator.id)?.get(platform);
      return row === undefined ? [] : [{ indicator, entry: value.at(row) as BoardEntry }];
    });
  }, [answer.value, value, catalogue, own, platform]);
  return { entries, method: METHOD.id, failure: answer.state === 'failed' ? answer.error : null };
}
