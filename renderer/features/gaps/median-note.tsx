import type { GapEntry } from '#shared/gaps/assessment/gap-table';
import { latestMedianOf } from '#shared/gaps/assessment/latest-median';
import { useT } from '../../queries/hooks.ts';

/** Below a value of a group that is a median: of how many countries. */
export function MedianNote({ entry }: { readonly entry: Pick<GapEntry, 'series' | 'assessment'> }) {
  const t = useT();
  const count = latestMedianOf(entry);
  return count === null ? null : <div className="soft">{t('fields.medianOf', { count })}</div>;
}
