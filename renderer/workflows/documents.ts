import { JalonError, toFailure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { completeness } from '#shared/i18n/catalogues';
import { translator } from '#shared/i18n/translator';
import { newWorkbench as newDocument } from '#shared/workbench/new-workbench';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import type { HostFile, SaveTarget } from '../host/port.ts';
import { fetchBundledFiles } from '../store/bundled-files.ts';
import { tableSync } from '../store/engine.ts';
import { isEdited, notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { askAboutUnsaved } from '../store/unsaved.ts';
import { saveWorkbench } from './saving.ts';

const { getState, setState } = useSession;
const t = () => translator(getState().language);

/** The workbench that may be given up now: the one agreed on, or one that came meanwhile and holds nothing unsaved. */
export function givenUp(agreed: Workbench | null, name: string): Workbench | null {
  const state = getState();
  if (state.workbench !== agreed && isEdited(state)) throw new JalonError('shell/edited-meanwhile', { name });
  return state.workbench;
}

/** A fresh workbench on the bundled data of the Compact. */
export async function startWorkbench(): Promise<void> {
  if (!(await mayClose())) return;
  const agreed = getState().workbench;
  await runTask(t()('shell.task.start'), async (signal, _, commit) => {
    await completeness.whole;
    const given = givenUp(agreed, t()('shell.untitled'));
    const { readBundled } = await import('#shared/intake/bundled');
    const bundled = readBundled(await fetchBundledFiles());
    const { language } = getState();
    const workbench = newDocument({ id: crypto.randomUUID(), language, bundled });
    const file = { target: null, root: null, saved: workbench };
    const candidate = { workbench, parts: new Map(), file };
    if (given) return tableSync.replace(candidate, { given, signal, commit });
    commit();
    await tableSync.begin(candidate);
  });
}

export async function openWorkbench(): Promise<void> {
  try {
    const [file] = await host().pickFiles('share', false);
    if (file) await openFile(file);
  } catch (error) {
    notify(toFailure(error));
  }
}

/** Opens a share file whole, or leaves everything as it is and says what is wrong with the file. */
export async function openFile(file: HostFile): Promise<void> {
  if (!(await mayClose())) return;
  const agreed = getState().workbench;
  await runTask(t()('shell.task.open', { name: file.name }), async (signal, _, commit) => {
    await completeness.whole;
    const given = givenUp(agreed, file.name);
    let sources: readonly Source[] = [];
    try {
      const bytes = new Uint8Array(await (await file.blob()).arrayBuffer());
      const { readShare } = await import('#shared/share/read');
      const { workbench, parts, manifest, results, seals } = unwrap(await readShare(bytes));
      sources = workbench.sources;
      const { root, savedAt, savedBy, appVersion } = manifest;
      const stated = { name: file.name, savedAt, savedBy, appVersion, seals };
      const saved = { target: file.target, root, saved: workbench, stated, manifest, results };
      await tableSync.replace({ workbench, parts, file: saved }, { given, signal, commit });
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code === 'cancelled') throw error;
      setState({ refused: { name: file.name, failure, sources, file } });
    }
  });
}

/** Opens an earlier version of a file as a copy without a place of its own; the file itself stays as it is. */
export async function openVersion(target: SaveTarget, id: string): Promise<void> {
  try {
    await openFile(await host().openGeneration(target, id));
  } catch (error) {
    notify(toFailure(error));
  }
}

/** Whether the open workbench may be left: nothing to lose, saved now, or given up. */
export async function mayClose(): Promise<boolean> {
  if (!isEdited(getState())) return true;
  const choice = await askAboutUnsaved();
  return choice === 'discard' || (choice === 'save' && (await saveWorkbench(false)));
}
