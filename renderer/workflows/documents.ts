import { JalonError, toFailure } from '#shared/core/errors';
import { fileName } from '#shared/core/file-name';
import { unwrap } from '#shared/core/result';
import { translator } from '#shared/i18n/translator';
import { copyName } from '#shared/review/copy-name';
import { mergeParts } from '#shared/share/needed-tables';
import { newWorkbench as newDocument } from '#shared/workbench/new-workbench';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import type { HostFile, SaveTarget } from '../host/port.ts';
import { fetchBundledFiles } from '../store/bundled-files.ts';
import { engine, tableSync } from '../store/engine.ts';
import { endStep } from '../store/history.ts';
import { useReviewer } from '../store/reviewer.ts';
import { isEdited, notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { askAboutUnsaved } from '../store/unsaved.ts';

const { getState, setState } = useSession;
const t = () => translator(getState().language);

/** The workbench that may be given up now: the one agreed on, or one that came meanwhile and holds nothing unsaved. */
function givenUp(agreed: Workbench | null, name: string): Workbench | null {
  const state = getState();
  if (state.workbench !== agreed && isEdited(state)) throw new JalonError('shell/edited-meanwhile', { name });
  return state.workbench;
}

/** A fresh workbench on the bundled data of the Compact. */
export async function startWorkbench(): Promise<void> {
  if (!(await mayClose())) return;
  const agreed = getState().workbench;
  await runTask(t()('shell.task.start'), async (signal, _, commit) => {
    const given = givenUp(agreed, t()('shell.untitled'));
    const { readBundled } = await import('#shared/intake/bundled');
    const bundled = readBundled(await fetchBundledFiles());
    const { language } = getState();
    const workbench = newDocument({ id: crypto.randomUUID(), title: t()('shell.untitled'), language, bundled });
    const file = { target: null, root: null, saved: workbench };
    await tableSync.replace({ workbench, parts: new Map(), file }, { given, signal, commit });
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
    const given = givenUp(agreed, file.name);
    let sources: readonly Source[] = [];
    try {
      const bytes = new Uint8Array(await (await file.blob()).arrayBuffer());
      const { readShare } = await import('#shared/share/read');
      const { workbench, parts, manifest, results } = unwrap(await readShare(bytes));
      sources = workbench.sources;
      const saved = { target: file.target, root: manifest.root, saved: workbench, manifest, results };
      await tableSync.replace({ workbench, parts, file: saved }, { given, signal, commit });
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code === 'cancelled') throw error;
      setState({ refused: { name: file.name, failure, sources } });
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

/**
 * Writes the share file: where it came from, or where the person says. What is changed while it is written stays, as changes the file
 * does not hold. False when cancelled or failed.
 */
export async function saveWorkbench(elsewhere: boolean): Promise<boolean> {
  const { workbench, language, file } = getState();
  if (!workbench) return false;
  const reviewer = useReviewer.getState().name.trim();
  // A reviewer's copy must differ from what was sent.
  const isCopy = elsewhere && reviewer !== '' && file.root !== null;
  const name = isCopy
    ? copyName(file.target?.name ?? workbench.title, reviewer, new Date().toISOString())
    : fileName(workbench.title, 'jalon');
  const done = await runTask(translator(language)('shell.task.save', { name }), (signal, _, commit) =>
    save(name, elsewhere, signal, commit),
  );
  return done ?? false;
}

async function save(name: string, elsewhere: boolean, signal: AbortSignal, commit: () => void): Promise<boolean> {
  endStep();
  const { workbench, parts, file, connected } = getState();
  if (!workbench) return false;
  const { writeOutParts } = await import('#shared/share/tables');
  const written = await writeOutParts(await engine(), workbench, parts, connected?.tables, signal);
  const { writeShare } = await import('#shared/share/write');
  const { currentResults } = await import('#shared/share/results');
  const results = await currentResults(workbench, new Map([...(file.results ?? []), ...(file.worked ?? [])]));
  const share = await writeShare({ ...written, results, savedAt: new Date().toISOString() });
  const content = new Blob([share.bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.jalon+zip' });
  commit();
  const target = await host().saveFile({ name, kind: 'share', content, target: elsewhere ? null : file.target });
  if (!target) return false;
  const now = getState();
  if (!now.workbench || now.workbench.id !== workbench.id) return true;
  tableSync.adopt(written.tables);
  const current = mergeParts(now.workbench, written.workbench);
  setState({
    workbench: current,
    parts: new Map([...now.parts, ...written.parts]),
    connected: now.connected && { ...now.connected, tables: new Map([...now.connected.tables, ...written.tables]) },
    file: {
      target,
      root: share.root,
      saved: now.workbench === workbench ? current : written.workbench,
      manifest: share.manifest,
      results: share.results,
    },
  });
  return true;
}

/** Whether the open workbench may be left: nothing to lose, saved now, or given up. */
export async function mayClose(): Promise<boolean> {
  if (!isEdited(getState())) return true;
  const choice = await askAboutUnsaved();
  return choice === 'discard' || (choice === 'save' && (await saveWorkbench(false)));
}
