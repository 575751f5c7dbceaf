import { useMemo } from 'react';
import type { KnownSources } from '#shared/charts/source-reports';
import type { Workbench } from '#shared/workbench/workbench';
import { CORRECTIONS } from './engine-queries.ts';
import { useAnswer, useWorkbench } from './hooks.ts';

/**
 * The workbench with its values given by hand beside what the sources say, for whatever tells of sources; until they have answered,
 * without.
 */
export function useKnown(): Workbench & KnownSources {
  const workbench = useWorkbench();
  const { corrections } = workbench;
  const { value } = useAnswer(CORRECTIONS, corrections.length > 0 ? 'all' : null);
  return useMemo(() => {
    const found = new Map(value?.map((one) => [one.id, one]));
    return { ...workbench, corrections: corrections.map((one) => found.get(one.id) ?? one) };
  }, [workbench, corrections, value]);
}
