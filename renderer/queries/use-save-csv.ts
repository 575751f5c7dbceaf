import { fileName } from '#shared/core/file-name';
import { host } from '../host/index.ts';
import { runTask } from '../store/task.ts';
import { useT } from './hooks.ts';

/** Saves what `make` gives as a CSV file named after `title`, where the person says. */
export function useSaveCsv(): (title: string, make: () => string | Promise<string>) => void {
  const t = useT();
  return (title, make) =>
    void runTask(t('gaps.export'), async () =>
      host().saveFile({
        name: fileName(title, 'csv'),
        kind: 'csv',
        content: new Blob([await make()], { type: 'text/csv' }),
        target: null,
      }),
    );
}
