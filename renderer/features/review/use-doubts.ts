import { useMemo } from 'react';
import type { SeriesRequest } from '#shared/engine/observations';
import { valueReferences } from '#shared/report/values';
import { type DoubtItem, worklistOf } from '#shared/review/worklist';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useT, useWorkbench } from '../../queries/hooks.ts';
import { useWithoutSkill } from '../../queries/use-block-parts.ts';

/** The worklist of the workbench in hand; sentences are held against the data once they are read. */
export function useDoubts(): readonly DoubtItem[] {
  const workbench = useWorkbench();
  const { blocks } = workbench.report;
  const { indicators } = workbench.catalogue.framework;
  const request = useMemo((): SeriesRequest | null => {
    const known = new Set(indicators.map(({ id }) => id));
    const references = valueReferences(blocks).filter((one) => one.seen !== null && known.has(one.indicator));
    if (references.length === 0) return null;
    return {
      indicators: [...new Set(references.map(({ indicator }) => indicator))],
      areas: [...new Set(references.map(({ area }) => area))],
      years: null,
    };
  }, [blocks, indicators]);
  const withoutSkill = useWithoutSkill(workbench.scenarios, useT().language);
  const { value: series, state } = useAnswer(SERIES, request);
  return useMemo(
    () =>
      worklistOf(workbench, {
        withoutSkill,
        valueNow: ({ indicator, area, dims, year }) => {
          if (state !== 'ready' || !series) return undefined;
          const found = series.find((one) => one.indicator === indicator && one.area === area && one.dims === dims);
          const point = year === null ? found?.points.at(-1) : found?.points.find((one) => one.year === year);
          return point?.value ?? null;
        },
      }),
    [workbench, withoutSkill, series, state],
  );
}
