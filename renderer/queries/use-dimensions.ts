import type { Dimension } from '#shared/engine/dimensions';
import { DIMENSIONS } from './engine-queries.ts';
import { type Loaded, useAnswer } from './hooks.ts';

/** The dimensions an indicator can be told by (`ChartSpec.by`). */
export const useDimensions = (indicator: string | null): Loaded<readonly Dimension[]> =>
  useAnswer(DIMENSIONS, indicator);
