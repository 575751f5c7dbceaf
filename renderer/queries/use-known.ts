import { useMemo } from 'react';
import type { KnownSources } from '#shared/charts/source-reports';
import { withPublished } from '#shared/engine/published';
import type { Workbench } from '#shared/workbench/workbench';
import { useAnswer, useWorkbench } from './hooks.ts';

/**
 * The workbench with its values given by hand beside what the sources say, for whatever tells of sources; until they have answered,
 * without.
 */
export function useKnown(): Workbench & KnownSources {
  const workbench = useWorkbench();
  const { corrections, catalogue } = workbench;
  const key = corrections.length > 0 ? JSON.stringify(corrections.map(({ id }) => id)) : null;
  const { value } = useAnswer(key, (ready, signal) => withPublished(ready, corrections, catalogue, signal));
  return useMemo(() => {
    const found = new Map(value?.map((one) => [one.id, one]));
    return { ...workbench, corrections: corrections.map((one) => found.get(one.id) ?? one) };
  }, [workbench, corrections, value]);
}
