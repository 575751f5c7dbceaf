import type { FigureKind } from '#shared/charts/figure-parts';
import { withSources } from '#shared/charts/source-reports';
import type { ChartData } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { csvText, twinToCsv } from '#shared/export/csv';
import { CSV_DIALECTS, dialectOf } from '#shared/export/csv-dialect';
import { copiesPictures, copyPicture, copyText } from '../host/clipboard.ts';
import { useT } from '../queries/hooks.ts';
import { useWithPublished } from '../queries/use-with-published.ts';
import { useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { chartPng } from './export-image.ts';

/** Of a picture that is pasted: wide enough for a page, sharp enough for a screen. */
const SIZE = { widthMm: 240, heightMm: 150 } as const;
const DPI = 192;

/**
 * Puts a chart on the clipboard: as a table that spreadsheets take, with source and note, or as a picture on white; `asPicture` is null
 * where pictures cannot be copied.
 */
export function useCopyChart(kind: FigureKind, data: ChartData) {
  const t = useT();
  const known = useWithPublished();
  const dialect = useSession((session) => session.csvDialect) ?? dialectOf(t.language);
  const sourced = () => withSources(data, known, t);
  const png = async () => {
    const bytes = await chartPng({ kind, data: sourced(), t, theme: 'light', size: SIZE }, DPI);
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
  };
  return {
    asTable: () =>
      void runTask(t('explore.copyTable'), async () =>
        copyText(csvText(twinToCsv(twinOf(sourced(), t), t), { ...CSV_DIALECTS[dialect], delimiter: '\t' })),
      ),
    asPicture: copiesPictures() ? () => void runTask(t('explore.copyPicture'), () => copyPicture(png())) : null,
  };
}
