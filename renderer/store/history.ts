import type { Change } from '#shared/workbench/change';
import type { Command } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';
import { useSession } from './session.ts';
import { changed, type Edit, type History, mergeKeyOf, stepped } from './steps.ts';

type Listener = (edit: Edit, before: Workbench) => void;
const listeners = new Set<Listener>();

/** Tells of every edit of the document in hand, after it was made. */
export function onEdit(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const { getState, setState } = useSession;

const historyInHand = (): History | null => {
  const { workbench, past, future } = getState();
  return workbench ? { workbench, past, future } : null;
};

function made(history: History, edit: Edit, before: Workbench): void {
  const { workbench, past, future } = history;
  setState(({ file }) => ({
    ...{ workbench, past, future },
    file: file.editedFrom ? file : { ...file, editedFrom: new Date().toISOString() },
  }));
  for (const listener of listeners) listener(edit, before);
}

/**
 * Does `command` to the workbench; undo takes it back. Quick edits of one field are one step. Choosing a view or a language is not a
 * change and is not recorded.
 */
export function dispatch(command: Command): void {
  const history = historyInHand();
  if (!history) return;
  const merge = mergeKeyOf(command, history.workbench);
  const next = changed(history, command, { merge, at: performance.now() });
  if (next.workbench === history.workbench) return;
  made(next, { do: 'change', command, merge, isMerged: next.isMerged }, history.workbench);
}

/** What is edited from here on is a step of its own: the document as it is now is a state one can undo to. */
export function endStep(): void {
  const { past } = getState();
  const last = past.at(-1);
  if (last) setState({ past: [...past.slice(0, -1), { ...last, merge: null }] });
}

/**
 * Does `command` as a step of its own. What it changed, null where that is nothing; the same object through undo and redo, for
 * `useStands` to ask about.
 */
export function dispatchStep(command: Command): Change | null {
  const before = lastChange();
  endStep();
  dispatch(command);
  endStep();
  const change = lastChange();
  return change === before ? null : change;
}

const lastChange = (): Change | null => getState().past.at(-1)?.change ?? null;

/** Whether a change stands in the document: not while it is taken back. */
export const useStands = (change: Change | null): boolean =>
  useSession(({ past }) => past.some((one) => one.change === change));

function step(what: 'undo' | 'redo'): void {
  const history = historyInHand();
  const from = what === 'undo' ? 'past' : 'future';
  const last = history?.[from].at(-1);
  if (!history || !last) return;
  const { command, change } = last;
  made(stepped(history, from, last), { do: what, step: { command, change } }, history.workbench);
}

export const undo = (): void => step('undo');
export const redo = (): void => step('redo');
