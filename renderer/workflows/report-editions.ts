import { JalonError } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import { frozenReport } from '#shared/report/frozen';
import { resolveReport } from '#shared/report/resolve-report';
import { LONGEST_DOCUMENT, MOST_EDITIONS } from '#shared/workbench/frozen-report';
import type { Report } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { reportContext } from '../queries/report-context.ts';
import { dispatch } from '../store/history.ts';
import { useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';

/** The report without its blocks and without the edition it was frozen as. */
const liveHead = ({ report: { blocks: _, frozen: __, ...head } }: Workbench): Omit<Report, 'blocks' | 'frozen'> => head;

/**
 * Works the report out in both languages and keeps it as an edition, in one undoable change. What is too large to be kept, or one edition
 * too many, is told in a notice.
 */
export async function freezeReport(name: string): Promise<void> {
  const { language } = useSession.getState();
  await runTask(translator(language)('reportEditions.freeze.task'), async (signal, progress, commit) => {
    const { workbench } = useSession.getState();
    if (!workbench) return;
    if ((workbench.frozenReports?.length ?? 0) >= MOST_EDITIONS)
      throw new JalonError('report/editions-full', { count: MOST_EDITIONS });
    const live = { ...workbench, report: { ...liveHead(workbench), blocks: workbench.report.blocks } };
    const made = async (of: 'en' | 'fr', from: number) =>
      resolveReport(
        live,
        await reportContext({ signal, progress: (done, all) => progress(from + done / all / 2) }),
        of,
      );
    const documents = { en: await made('en', 0), fr: await made('fr', 0.5) };
    const item = await frozenReport(documents, { id: crypto.randomUUID(), name, at: new Date().toISOString() });
    if (Math.max(item.documents.en.length, item.documents.fr.length) > LONGEST_DOCUMENT)
      throw new JalonError('report/edition-too-large', { name });
    commit();
    const now = useSession.getState().workbench;
    // Another document may have been opened meanwhile.
    if (now?.id !== workbench.id) return;
    dispatch({
      type: 'all',
      commands: [
        { type: 'frozenReport/put', item },
        { type: 'report/set', ...liveHead(now), frozen: item.id },
      ],
    });
  });
}

/** The report follows the data again; its editions stay. */
export function unfreezeReport(): void {
  const { workbench } = useSession.getState();
  if (workbench) dispatch({ type: 'report/set', ...liveHead(workbench) });
}

/** The report is again the edition it was sent as. */
export function showEdition(id: string): void {
  const { workbench } = useSession.getState();
  if (workbench) dispatch({ type: 'report/set', ...liveHead(workbench), frozen: id });
}
