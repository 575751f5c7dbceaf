import { fileName } from '#shared/core/file-name';
import { type CsvTable, csvFile } from '#shared/export/csv';
import { dialectOf } from '#shared/export/csv-dialect';
import { host } from '../host/index.ts';
import { useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { useT } from './hooks.ts';

/** Saves what `make` gives as a CSV file named after `title` (or of that name, where it ends in `.csv`), where the person says and in the dialect chosen. */
export function useSaveCsv(): (title: string, make: () => CsvTable | Promise<CsvTable>) => void {
  const t = useT();
  const dialect = useSession((session) => session.csvDialect) ?? dialectOf(t.language);
  return (title, make) =>
    void runTask(t('gaps.export'), async () =>
      host().saveFile({
        name: fileName(title.replace(/\.csv$/, ''), 'csv'),
        kind: 'csv',
        content: new Blob([csvFile(await make(), dialect)], { type: 'text/csv' }),
        target: null,
      }),
    );
}
