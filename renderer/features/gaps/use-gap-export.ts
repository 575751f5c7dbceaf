import type { Series } from '#shared/engine/observations';
import { gapsToCsv } from '#shared/export/gap-csv';
import { gapRemarks } from '#shared/export/remarks';
import type { BoardEntry } from '#shared/gaps/board-entries';
import { host } from '../../host/index.ts';
import { useT } from '../../store/hooks.ts';
import { runTask } from '../../store/session.ts';
import { useKnown } from '../../store/use-known.ts';

/** Saves entries as the CSV that `jalon gaps` writes; `series` are all that were there to be judged and compared with. */
export function useGapExport(): (entries: readonly BoardEntry[], series: readonly Series[], name: string) => void {
  const t = useT();
  const known = useKnown();
  return (entries, series, name) =>
    void runTask(t('gaps.export'), () =>
      host().saveFile({
        name: `${t('gaps.title')} ${name}.csv`,
        kind: 'csv',
        content: new Blob([gapsToCsv(entries, gapRemarks(entries, series, known, t))], { type: 'text/csv' }),
        target: null,
      }),
    );
}
