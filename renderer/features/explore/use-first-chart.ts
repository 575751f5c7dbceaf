import { useMemo, useState } from 'react';
import { firstIndicator, largestAreas } from '#shared/charts/first-chart';
import type { ChartSpec } from '#shared/charts/spec';
import { applyLens, inhabitedAreas } from '#shared/framework/lens';
import { newChart } from '#shared/workbench/drafts';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument } from '../../queries/hooks.ts';

/**
 * The chart that stands before a person has chosen one: of an indicator that is added up, its largest areas under the lens, without
 * the group they are parts of; of another one, the lens's own number. `isCurrent`: whether the areas are known yet. Nothing is asked
 * where it is not `isWanted`.
 */
export function useFirstChart(isWanted: boolean): { readonly chart: ChartSpec; readonly isCurrent: boolean } {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [blank] = useState(() => newChart(''));
  const first = useMemo(() => firstIndicator(applyLens(catalogue, lens).indicators), [catalogue, lens]);
  const asked = useMemo(
    () =>
      isWanted && first?.aggregation.kind === 'sum'
        ? {
            indicators: [first.id],
            areas: inhabitedAreas(catalogue, lens),
            years: lens.years,
            breakdowns: 'headline' as const,
          }
        : null,
    [isWanted, first, catalogue, lens],
  );
  const answer = useAnswer(SERIES, asked);
  const chart = useMemo(
    () => ({ ...blank, indicators: [first?.id ?? ''], areas: largestAreas(answer.value ?? []) }),
    [blank, first, answer.value],
  );
  return { chart, isCurrent: asked === null || answer.state !== 'loading' };
}
