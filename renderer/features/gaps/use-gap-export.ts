import { gapsToCsv } from '#shared/export/gap-csv';
import type { GapEntry } from '#shared/gaps/gap-table';
import { host } from '../../host/index.ts';
import { useT } from '../../store/hooks.ts';
import { runTask } from '../../store/session.ts';

/** Saves entries as the CSV that `jalon gaps` writes. */
export function useGapExport(): (entries: readonly GapEntry[], name: string) => void {
  const t = useT();
  return (entries, name) =>
    void runTask(t('gaps.export'), () =>
      host().saveFile({
        name: `${t('gaps.title')} ${name}.csv`,
        kind: 'csv',
        content: new Blob([gapsToCsv(entries)], { type: 'text/csv' }),
        target: null,
      }),
    );
}
