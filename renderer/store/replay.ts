import { ok, type Result } from '#shared/core/result';
import { type Change, changeOf } from '#shared/workbench/change';
import { parseWorkbench } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import type { EditRecord, FileFacts, Snapshot } from './journal.ts';
import { type Edit, type History, replayed } from './steps.ts';

/** What a journal's records come to: the document as it was when its window ended. */
export interface Replayed extends History {
  /** The document as its file holds it; null where no file holds the one the journal began with. */
  readonly saved: Workbench | null;
  readonly root: string | null;
  readonly file: FileFacts;
  readonly edits: readonly { readonly at: string; readonly change: Change }[];
}

/** The document a journal's records make. Rejected as `parseWorkbench` does; an edit that does not fit ends the replay. */
export function replayedFrom(records: readonly string[]): Result<Replayed> {
  const [first, ...rest] = records.map((record) => JSON.parse(record) as unknown);
  const snapshot = first as Snapshot | undefined;
  const parsed = parseWorkbench(snapshot?.workbench);
  if (!parsed.ok) return parsed;
  let history: History = { workbench: parsed.value, past: [], future: [] };
  const edits: { at: string; change: Change }[] = [];
  for (const { at, edit } of rest as readonly EditRecord[]) {
    const change = changeIn(history.workbench, edit);
    try {
      history = replayed(history, edit);
    } catch {
      break;
    }
    if (change) edits.push({ at, change });
  }
  const { isSaved, root = null, file = {} } = snapshot as Snapshot;
  return ok({ ...history, saved: isSaved ? parsed.value : null, root, file, edits });
}

/** What an edit does, for a list of what is recovered; null where keystrokes go on. */
function changeIn(workbench: Workbench, edit: Edit): Change | null {
  if (edit.do !== 'change') return edit.step.change;
  return edit.isMerged ? null : changeOf(workbench, edit.command);
}
