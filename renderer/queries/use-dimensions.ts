import type { Dimension } from '#shared/engine/dimensions';
import { DIMENSIONS } from './engine-queries.ts';
import { type Loaded, useAnswer } from './hooks.ts';

/** The dimensions an indicator can be told by (`ChartSpec.by`), those with at least two parts. */
export function useDimensions(indicator: string | null): Loaded<readonly Dimension[]> {
  const answer = useAnswer(DIMENSIONS, indicator);
  return answer.state === 'ready' ? { ...answer, value: answer.value.filter(({ parts }) => parts > 1) } : answer;
}
