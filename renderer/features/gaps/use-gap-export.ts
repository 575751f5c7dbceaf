import { gapsToCsv } from '#shared/export/gap-csv';
import type { GapEntry } from '#shared/gaps/gap-table';
import { host } from '../../host/index.ts';
import { useT } from '../../store/hooks.ts';
import { runTask } from '../../store/session.ts';

/** Saves the entries `at` gives for `rows` as the CSV that `jalon gaps` writes. */
export function useGapExport(): <R>(rows: Iterable<R>, at: (row: R) => GapEntry, name: string) => void {
  const t = useT();
  return (rows, at, name) =>
    void runTask(t('gaps.export'), () => {
      const content = new Blob([gapsToCsv(Array.from(rows, at))], { type: 'text/csv' });
      return host().saveFile({ name: `${t('gaps.title')} ${name}.csv`, kind: 'csv', content, target: null });
    });
}
