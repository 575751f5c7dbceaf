import { yieldToEventLoop } from '#shared/core/yield-to-event-loop';
import type { SeriesColumns } from '#shared/engine/series-columns';
import { gapsToCsv } from '#shared/export/gap-csv';
import { gapRemarks } from '#shared/export/remarks';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { useT } from '../../queries/hooks.ts';
import { useSaveCsv } from '../../queries/use-save-csv.ts';
import { useWithPublished } from '../../queries/use-with-published.ts';

/** Entries made between two turns of the window. */
const SLICE = 500;

/** Saves the entries `at` gives for `rows` as the CSV that `jalon gaps` writes; `columns` are all that was there to be judged and compared with. */
export function useGapExport(): <R>(
  rows: Iterable<R>,
  at: (row: R) => BoardEntry,
  columns: SeriesColumns | null,
  name: string,
) => void {
  const t = useT();
  const known = useWithPublished();
  const save = useSaveCsv();
  return (rows, at, columns, name) =>
    save(`${t('gaps.title')} ${name}`, async () => {
      const entries: BoardEntry[] = [];
      for (const row of rows) {
        entries.push(at(row));
        if (entries.length % SLICE === 0) await yieldToEventLoop();
      }
      const remarks = columns ? gapRemarks(entries, columns, known, t) : [];
      return gapsToCsv(entries, remarks);
    });
}
