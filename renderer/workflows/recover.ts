import { toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import { hasUnfinished } from '#shared/workbench/drafts';
import { host } from '../host/index.ts';
import type { SaveTarget } from '../host/port.ts';
import { tableSync } from '../store/engine.ts';
import { journalOf } from '../store/journal.ts';
import type { Replayed } from '../store/replay.ts';
import { isEdited, notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { mayClose } from './documents.ts';

/** Keeps edits between saves. */
export const journal = journalOf(() => host().journals);

/** Whether the window may be closed. Changes that were given up for it are not offered again at the next start. */
export async function mayCloseWindow(): Promise<boolean> {
  if (!(await mayClose())) return false;
  if (isEdited(useSession.getState())) await journal.giveUp();
  return true;
}

/** Work a window left behind when it ended before it was saved. */
export interface LeftWork extends Replayed {
  readonly journal: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly target: SaveTarget | null;
  /** Whether later edits could not be read. */
  readonly isDamaged: boolean;
}

/** What earlier windows left, latest first; a journal that cannot be read is said and kept. */
export async function leftWork(): Promise<readonly LeftWork[]> {
  const found: LeftWork[] = [];
  try {
    for (const { id } of await journal.left()) {
      const { records, parts, target, damaged } = await host().journals.recover(id);
      const { replayedFrom } = await import('../store/replay.ts');
      const replayed = replayedFrom(records);
      if (!replayed.ok) notify(replayed.error);
      else if (!holdsWork(replayed.value)) await host().journals.discard(id);
      else found.push({ ...replayed.value, journal: id, parts, target, isDamaged: damaged ?? false });
    }
  } catch (error) {
    notify(toFailure(error));
  }
  return found;
}

const holdsWork = ({ edits, saved, workbench }: Replayed): boolean =>
  edits.length > 0 || !saved || hasUnfinished(workbench);

/** Opens left work as it was, undo included. False where that failed: it stays where it is kept. */
export async function restore(work: LeftWork): Promise<boolean> {
  const given = useSession.getState().workbench;
  const { language } = useSession.getState();
  const { workbench, past, future, parts, target, saved, root, edits } = work;
  const editedFrom = work.file.editedFrom ?? edits[0]?.at;
  const done = await runTask(
    translator(language)('shell.task.open', { name: workbench.title }),
    async (signal, _, commit) => {
      const file = { ...work.file, target, root, saved, editedFrom };
      await tableSync.replace({ workbench, past, future, parts, file }, { given, signal, commit });
      await journal.adopt(work.journal);
      return true;
    },
  );
  return done ?? false;
}

export async function giveUp(work: LeftWork): Promise<void> {
  try {
    await host().journals.discard(work.journal);
  } catch (error) {
    notify(toFailure(error));
  }
}
