import { useMemo, useState } from 'react';
import { firstIndicator, openingOf } from '#shared/charts/first-chart';
import type { ChartSpec } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { newChart } from '#shared/workbench/drafts';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument } from '../../queries/hooks.ts';
import { openingRequest } from './opening.ts';

/**
 * The chart that stands before a person has chosen one (`openingOf`). `isCurrent`: whether its areas are known yet. Nothing is asked where
 * it is not `isWanted`.
 */
export function useFirstChart(isWanted: boolean): { readonly chart: ChartSpec; readonly isCurrent: boolean } {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [blank] = useState(() => newChart(''));
  const first = useMemo(() => firstIndicator(applyLens(catalogue, lens).indicators), [catalogue, lens]);
  const asked = useMemo(
    () => (isWanted && first ? openingRequest(first.id, { catalogue, lens }) : null),
    [isWanted, first, catalogue, lens],
  );
  const answer = useAnswer(SERIES, asked);
  const chart = useMemo(
    () => ({
      ...blank,
      indicators: [first?.id ?? ''],
      ...(first && answer.value ? openingOf(first, applyLens(catalogue, lens).area, answer.value) : {}),
    }),
    [blank, first, catalogue, lens, answer.value],
  );
  return { chart, isCurrent: asked === null || answer.state !== 'loading' };
}
