import { JalonError, toFailure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { WHOLE_LENS } from '#shared/framework/lens';
import { translator } from '#shared/i18n/translator';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import type { Pledge } from '#shared/pledges/pledge';
import { PLEDGE_COLUMNS, pledgeOfRow } from '#shared/pledges/rows';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { encodeTable } from '#shared/tables/encode';
import { textTable } from '#shared/tables/table';
import { FORMAT_VERSION, type Source, type Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { bundledFiles } from './bundled-files.ts';
import { engine, PLEDGE_TABLE, rebuildTables, tableOf, tablesChanged } from './engine.ts';
import { writePart } from './parts.ts';
import { isEdited, notify, runTask, useSession } from './session.ts';

const BUNDLED = 'gcr';
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
    const observations = files.get('observations.csv');
    if (!observations) throw new JalonError('unexpected', { detail: 'observations.csv' });
    const source: Source = {
      id: BUNDLED,
      kind: 'bundled',
      name: 'Global Compact on Refugees',
      sha256: '',
      licence: [...new Set(bundled.publishers.map((publisher) => publisher.licence))].join('; '),
      attribution: [...new Set(bundled.publishers.map((publisher) => publisher.publisher))].join('; '),
      retrieved: bundled.publishers.reduce((latest, { retrieved }) => (retrieved > latest ? retrieved : latest), ''),
      recipe: null,
      loss: null,
      parts: [],
    };
    const workbench: Workbench = {
      formatVersion: FORMAT_VERSION,
      id: crypto.randomUUID(),
      title: t()('shell.untitled'),
      catalogue: bundled.catalogue,
      publishers: bundled.publishers,
      sources: [source],
      lens: WHOLE_LENS,
      lenses: [],
      benchmarks: [],
      scenarios: [],
      charts: [],
      report: { title: t()('shell.untitled'), language: getState().language, blocks: [] },
      comments: [],
    };
    adopt(workbench, bundled.pledges.map(pledgeOfRow), new Map(), { target: null, root: null, saved: null });
    const ready = await starting;
    await loadBundledObservations(ready, observations, tableOf(BUNDLED));
    await ready.fromArrow(PLEDGE_TABLE, encodeTable(textTable(PLEDGE_COLUMNS, bundled.pledges)));
    await tablesChanged(ready, workbench);
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
    const complete = await withParts(workbench, signal);
    const share = await writeShare({
      workbench: complete,
      parts: getState().parts,
      savedAt: new Date().toISOString(),
    });
    const content = new Blob([share.bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.jalon+zip' });
    const target = await host().saveFile({ name, kind: 'share', content, target: elsewhere ? null : file.target });
    if (!target) return false;
    setState({ workbench: complete, file: { target, root: share.root, saved: complete } });
    return true;
  });
  return done ?? false;
}

/** The workbench with a part for every source: those made by the engine and not yet written out are written now. */
async function withParts(workbench: Workbench, signal: AbortSignal): Promise<Workbench> {
  const sources: Source[] = [];
  for (const source of workbench.sources) {
    if (source.parts.length > 0) {
      sources.push(source);
      continue;
    }
    const observations = await writePart('observations', tableOf(source.id), signal);
    const parts =
      source.kind === 'bundled' ? [observations, await writePart('pledges', PLEDGE_TABLE, signal)] : [observations];
    sources.push({ ...source, sha256: source.sha256 || observations.sha256, parts });
  }
  return sources.every((source, index) => source === workbench.sources[index]) ? workbench : { ...workbench, sources };
}

/** Whether the open workbench may be left: nothing to lose, or the person says so. */
export async function mayClose(): Promise<boolean> {
  return !isEdited(getState()) || confirm(t()('shell.discard'));
}
