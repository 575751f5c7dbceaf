import { visibleText } from '#shared/charts/text';
import type { Comparison } from '#shared/compare/comparison';
import { comparisonParts, comparisonSummary } from '#shared/compare/sentences';
import { fileName } from '#shared/core/file-name';
import { unwrap } from '#shared/core/result';
import type { Translator } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { openEngine } from '../engine/open.ts';
import { projections } from '../engine/projection.ts';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { bundledRegisters } from '../queries/use-registers.ts';
import { engine } from '../store/engine.ts';
import { useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';

/** A comparison of the workbench in hand with a file. */
export interface ComparedFile {
  readonly name: string;
  readonly file: HostFile;
  /** Both are states of one workbench, so that they can be merged. */
  readonly isOfOne: boolean;
  /** The workbench in hand, as it was compared. */
  readonly workbench: Workbench;
  readonly comparison: Comparison;
}

/** Asks for a file and compares it with the workbench in hand, in an engine beside the window's. Null: nobody chose, or it failed and is said. */
export async function compareWithFile(t: Translator): Promise<ComparedFile | null> {
  const [file] = await host().pickFiles('share', false);
  return file ? runTask(t('compare.task', { name: file.name }), (signal) => compared(file, t, signal)) : null;
}

async function compared(file: HostFile, t: Translator, signal: AbortSignal): Promise<ComparedFile | null> {
  const { workbench, parts, connected } = useSession.getState();
  if (!workbench) return null;
  const [{ readShare }, { writeOutParts }, { compareWorkbenches }] = await Promise.all([
    import('#shared/share/read'),
    import('#shared/share/tables'),
    import('#shared/compare/comparison'),
  ]);
  const other = unwrap(await readShare(new Uint8Array(await (await file.blob()).arrayBuffer())));
  const own = await writeOutParts(await engine(), workbench, parts, connected?.tables, signal);
  const beside = await openEngine();
  try {
    const comparison = await compareWorkbenches(beside, other, own, {
      t,
      signal,
      today: new Date().toISOString().slice(0, 10),
      registers: bundledRegisters,
      project: (question) => projections.outlook(question),
      study: (question) => projections.study(question),
    });
    return { name: file.name, file, isOfOne: other.workbench.id === workbench.id, workbench, comparison };
  } finally {
    await beside.close();
  }
}

/** Saves a comparison as one HTML file, where the person says. */
export function saveComparison({ name, workbench, comparison }: ComparedFile, t: Translator): Promise<unknown> {
  return runTask(t('compare.export'), async () => {
    const { comparisonHtml } = await import('#shared/export/html/comparison-html');
    const page = {
      before: name,
      after: visibleText(workbench.title),
      summary: comparisonSummary(comparison, t),
      parts: comparisonParts(comparison, workbench, t),
      tolerance: comparison.tolerance,
      date: new Date().toISOString(),
    };
    const content = new Blob([comparisonHtml(page, t)], { type: 'text/html' });
    return host().saveFile({ name: fileName(t('compare.title'), 'html'), kind: 'html', content, target: null });
  });
}
