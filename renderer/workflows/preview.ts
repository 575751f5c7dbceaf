import type { Workbench } from '#shared/workbench/workbench';
import type { Progress } from '../store/task.ts';

/** How much of the work is over where everything is worked out. */
const RESOLVED = 0.4;

/**
 * The page to read without Jalon of the workbench in hand, as of the day it is saved (ISO instant). Figures are drawn one by one, with the
 * window free in between. Rejects with `cancelled`, and as `previewPage` does.
 */
export async function pageOf(
  workbench: Workbench,
  savedAt: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<Uint8Array> {
  const [{ previewPage }, { drawPageFigure }, { reportContext }] = await Promise.all([
    import('#shared/export/preview/preview-page'),
    import('../charts/export-image.ts'),
    import('../queries/report-context.ts'),
  ]);
  const part = (from: number, to: number) => (done: number, of: number) =>
    progress(from + ((to - from) * done) / Math.max(1, of));
  const context = await reportContext({ signal, progress: part(0, RESOLVED) });
  const today = savedAt.slice(0, 10);
  return previewPage(workbench, { ...context, today }, drawPageFigure, part(RESOLVED, 1));
}
