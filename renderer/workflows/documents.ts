import { toFailure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { translator } from '#shared/i18n/translator';
import { readBundled } from '#shared/intake/bundled';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgeOfRow } from '#shared/pledges/rows';
import { readShare } from '#shared/share/read';
import { withParts } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { BUNDLED, newWorkbench as newDocument } from '#shared/workbench/new-workbench';
import type { Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { bundledFiles } from '../store/bundled-files.ts';
import { engine, loadBundled, rebuildTables, tablesChanged } from '../store/engine.ts';
import { isEdited, notify, runTask, useSession } from '../store/session.ts';

const { getState, setState } = useSession;
const t = () => translator(getState().language);

/** A fresh workbench on the bundled data of the Compact. */
export async function newWorkbench(): Promise<void> {
  if (!(await mayClose())) return;
  await runTask(t()('shell.task.start'), async () => {
    const starting = engine();
    starting.catch(() => undefined);
    const files = await bundledFiles();
    const bundled = readBundled(files);
    const { language } = getState();
    const made = newDocument({ id: crypto.randomUUID(), title: t()('shell.untitled'), language, bundled });
    adopt(made, bundled.pledges.map(pledgeOfRow), new Map(), { target: null, root: null, saved: null });
    const ready = await starting;
    await loadBundled(ready, BUNDLED, files);
    await tablesChanged(ready, made);
  });
}

function adopt(
  workbench: Workbench,
  pledges: readonly Pledge[],
  parts: ReadonlyMap<string, Uint8Array>,
  file: ReturnType<typeof getState>['file'],
): void {
  setState({ workbench, pledges, parts, file, past: [], future: [], tables: 0, notice: null });
}

export async function openWorkbench(): Promise<void> {
  try {
    const [file] = await host().pickFiles('share', false);
    if (file) await openFile(file);
  } catch (error) {
    notify(toFailure(error));
  }
}

/** Opens a share file; whatever is wrong with it is said in one sentence and the open workbench stays. */
export async function openFile(file: HostFile): Promise<void> {
  if (!(await mayClose())) return;
  await runTask(t()('shell.task.open', { name: file.name }), async () => {
    const bytes = new Uint8Array(await (await file.blob()).arrayBuffer());
    const share = unwrap(await readShare(bytes));
    adopt(share.workbench, [], share.parts, { target: file.target, root: share.manifest.root, saved: share.workbench });
    await rebuildTables();
  });
}

/** Writes the share file: where it came from, or where the person says. False when cancelled or failed. */
export async function saveWorkbench(elsewhere: boolean): Promise<boolean> {
  const { workbench, file, language } = getState();
  if (!workbench) return false;
  const name = `${workbench.title.replaceAll(/[\\/:*?"<>|]/g, ' ').trim() || 'jalon'}.jalon`;
  const done = await runTask(translator(language)('shell.task.save', { name }), async (signal) => {
    const complete = await withParts(await engine(), workbench, getState().parts, signal);
    const share = await writeShare({ ...complete, savedAt: new Date().toISOString() });
    const content = new Blob([share.bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.jalon+zip' });
    const target = await host().saveFile({ name, kind: 'share', content, target: elsewhere ? null : file.target });
    if (!target) return false;
    setState({ ...complete, file: { target, root: share.root, saved: complete.workbench } });
    return true;
  });
  return done ?? false;
}

/** Whether the open workbench may be left: nothing to lose, or the person says so. */
export async function mayClose(): Promise<boolean> {
  return !isEdited(getState()) || confirm(t()('shell.discard'));
}
