import { useMemo } from 'react';
import type { SourceRecords } from '#shared/charts/source-reports';
import type { Workbench } from '#shared/workbench/workbench';
import { CORRECTIONS } from './engine-queries.ts';
import { useAnswer, useDocument } from './hooks.ts';

type Known = Pick<Workbench, 'catalogue' | 'publishers' | 'sources' | 'corrections'> & SourceRecords;

/**
 * What the workbench says of sources, with its values given by hand beside what the sources say, for whatever tells of sources; until they have answered,
 * without.
 */
export function useWithPublished(): Known {
  const { catalogue, publishers, sources, corrections } = useDocument(
    'catalogue',
    'publishers',
    'sources',
    'corrections',
  );
  const { value } = useAnswer(CORRECTIONS, corrections.length > 0 ? 'all' : null);
  return useMemo(() => {
    const found = new Map(value?.map((one) => [one.id, one]));
    return { catalogue, publishers, sources, corrections: corrections.map((one) => found.get(one.id) ?? one) };
  }, [catalogue, publishers, sources, corrections, value]);
}
