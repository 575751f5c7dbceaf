import { toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import { saveProposal } from '#shared/review/copy-name';
import { mergeParts } from '#shared/share/needed-tables';
import type { Seal } from '#shared/share/seal';
import { joinedTrail, withTrail } from '#shared/workbench/trail';
import type { Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import { engine, tableSync } from '../store/engine.ts';
import { endStep } from '../store/history.ts';
import { askForName } from '../store/name-question.ts';
import { setReviewer, useReviewer } from '../store/reviewer.ts';
import { notify, useSession } from '../store/session.ts';
import { documentBefore } from '../store/steps.ts';
import { type Commit, type Progress, runTask } from '../store/task.ts';
import { nameToSign } from './keys.ts';
import { pageOf } from './preview.ts';
import { workOutResults } from './work-out-results.ts';

const { getState, setState } = useSession;

/** Charts and blocks of the report that are worked out while a person waits for a save; all others in quiet moments before. */
const WORKED_AT_SAVE = 12;

/** Who saves, and makes the seal of a root at an instant, where there is to be one. */
interface Saver {
  readonly person: string;
  readonly seal?: (root: string, at: string) => Promise<Seal>;
}

/**
 * Writes the share file: where it came from, or where the person says, as for a file somebody else made. What is changed while it is
 * written stays, as changes the file does not hold. False when cancelled or failed.
 */
export async function saveWorkbench(elsewhere: boolean): Promise<boolean> {
  if (!getState().workbench) return false;
  const person = await personSaving();
  return person !== null && write(elsewhere, { person });
}

/** Saves, and seals what is saved with the key of this computer, which is made when it is first needed. False when cancelled or failed. */
export async function sealWorkbench(): Promise<boolean> {
  if (!getState().workbench) return false;
  try {
    const person = await nameToSign('seal');
    if (!person) return false;
    return await write(false, { person, seal: (root, at) => host().keys.seal(root, at, 'seal') });
  } catch (error) {
    notify(toFailure(error));
    return false;
  }
}

/** The name of the person who saves, asked for once and then empty where they give none; null: they do not save. */
async function personSaving(): Promise<string | null> {
  const { name, isAsked } = useReviewer.getState();
  if (isAsked) return name.trim();
  const given = await askForName({ for: 'save' });
  if (given !== null) setReviewer(given);
  return given;
}

async function write(elsewhere: boolean, saver: Saver): Promise<boolean> {
  const { workbench, language, file } = getState();
  if (!workbench) return false;
  const { stated, salvaged } = file;
  const from = {
    title: workbench.title,
    opened: salvaged?.name ?? stated?.name ?? file.target?.name ?? null,
    savedBy: stated?.savedBy || null,
    isDamaged: salvaged !== undefined,
  };
  const { name, asks } = saveProposal(from, saver.person, elsewhere, new Date().toISOString());
  const done = await runTask(translator(language)('shell.task.save', { name }), (signal, progress, commit) =>
    save({ name, asks, saver }, { signal, progress, commit }),
  );
  return done ?? false;
}

async function save(
  { name, asks, saver }: { readonly name: string; readonly asks: boolean; readonly saver: Saver },
  { signal, progress, commit }: { signal: AbortSignal; progress: Progress; commit: Commit },
): Promise<boolean> {
  endStep();
  await workOutResults(signal, WORKED_AT_SAVE);
  const { workbench, past, parts, file, connected } = getState();
  if (!workbench) return false;
  const { writeOutParts } = await import('#shared/share/tables');
  const written = await writeOutParts(await engine(), workbench, parts, connected?.tables, signal);
  const { writeShare } = await import('#shared/share/write');
  const { person, seal } = saver;
  const savedAt = new Date().toISOString();
  const sealing = seal && { seal: (root: string) => seal(root, savedAt) };
  const { currentResults } = await import('#shared/share/results');
  const { withSaveRecorded } = await import('#shared/compare/record-save');
  const saving = { author: person, from: file.editedFrom ?? savedAt, to: savedAt };
  const { trail } = withSaveRecorded(file.saved ?? documentBefore({ workbench, past }), workbench, saving);
  const document = withTrail(written.workbench, trail ?? []);
  const results = await currentResults(workbench, new Map([...(file.results ?? []), ...(file.worked ?? [])]));
  // Drawing takes seconds: as a seal does, the page goes with what is handed on, not with every save.
  const preview = seal ? await pageOrNotice(document, savedAt, signal, progress) : null;
  const share = await writeShare({
    ...written,
    ...(preview && { preview }),
    workbench: document,
    results,
    savedAt,
    savedBy: person,
    ...sealing,
  });
  const content = new Blob([share.bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.jalon+zip' });
  commit();
  const target = await host().saveFile({ name, kind: 'share', content, target: asks ? null : file.target });
  if (!target) return false;
  const now = getState();
  if (!now.workbench || now.workbench.id !== workbench.id) return true;
  tableSync.adopt(written.tables);
  const isEditedSince = now.workbench !== workbench;
  const joined = now.workbench.trail === workbench.trail ? trail : joinedTrail(now.workbench.trail ?? [], trail ?? []);
  const merged = mergeParts(now.workbench, document);
  const current = joined === merged.trail ? merged : withTrail(merged, joined ?? []);
  const { savedBy, appVersion } = share.manifest;
  setState({
    workbench: current,
    parts: new Map([...now.parts, ...written.parts]),
    connected: now.connected && { ...now.connected, tables: new Map([...now.connected.tables, ...written.tables]) },
    file: {
      target,
      root: share.root,
      saved: isEditedSince ? document : current,
      ...(isEditedSince && { editedFrom: savedAt }),
      stated: { name: target.name, savedAt, savedBy, appVersion, seals: share.seals },
      manifest: share.manifest,
      results: share.results,
    },
  });
  return true;
}

/** The page to read without Jalon; null, with a notice, where it cannot be made: the work is saved all the same. Rejects with `cancelled`. */
async function pageOrNotice(
  workbench: Workbench,
  savedAt: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<Uint8Array | null> {
  try {
    return await pageOf(workbench, savedAt, signal, progress);
  } catch (error) {
    signal.throwIfAborted();
    notify(toFailure(error));
    return null;
  }
}
