import { create } from 'zustand';
import { type Failure, JalonError, toFailure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import type { Pledge } from '#shared/pledges/pledge';
import { apply, type Command } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';
import type { HostFile, SaveTarget } from '../host/port.ts';

export const VIEWS = ['overview', 'data', 'explore', 'gaps', 'scenarios', 'pledges', 'report', 'review'] as const;
export type View = (typeof VIEWS)[number];
export type Theme = 'light' | 'dark';

/** A piece of long work the status bar shows, with the means to stop it. */
export interface Task {
  readonly id: number;
  readonly label: string;
  readonly startedAt: number;
  readonly done: number | null;
  /** Rows the task goes through, once they are counted. */
  readonly rows: number | null;
  cancel(): void;
}

/** How the open file stands: what was found when it was opened, and where it goes when saved. */
export interface FileState {
  readonly target: SaveTarget | null;
  /** Root hash of the file as opened or last saved; null while never saved. */
  readonly root: string | null;
  /** The workbench as saved; the same object means nothing to save. */
  readonly saved: Workbench | null;
}

/** A number whose origin a person asked for; blank `dims` is the total. */
export interface Traced {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
}

/** A data file on its way in, and the id of the source it is to take the place of; null: it becomes a new one. */
export interface Arrival {
  readonly file: HostFile;
  readonly replaces: string | null;
}

export interface Session {
  readonly workbench: Workbench | null;
  readonly past: readonly Command[];
  readonly future: readonly Command[];
  /** The changes made since the file was opened, oldest first. */
  readonly file: FileState;
  /** Table parts of the workbench by hash: what the share file carries and the engine is rebuilt from. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly pledges: readonly Pledge[];
  readonly language: Language;
  readonly theme: Theme;
  readonly view: View;
  /** What a view was asked to show when another view led there, e.g. the chart to open. */
  readonly focus: string | null;
  /** Areas or groups the other view was about; empty leaves them to the lens. */
  readonly focusAreas: readonly string[];
  /** Data files on their way in: chosen, dropped, pasted or handed over, not yet loaded; the first is in hand. */
  readonly incoming: readonly Arrival[];
  readonly traced: Traced | null;
  readonly task: Task | null;
  readonly notice: Failure | null;
  /** Counts the states of the engine's tables; a result computed under another number is stale. */
  readonly tables: number;
}

const preferred = (key: string): string | null => {
  try {
    return localStorage.getItem(`jalon.${key}`);
  } catch {
    return null;
  }
};

const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(`jalon.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; the choice lasts as long as the window.
  }
};

const firstLanguage = (): Language => {
  const chosen = preferred('language') ?? navigator.language.slice(0, 2);
  return chosen === 'fr' ? 'fr' : 'en';
};

const firstTheme = (): Theme => {
  const chosen = preferred('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

export const useSession = create<Session>(() => ({
  workbench: null,
  past: [],
  future: [],
  file: { target: null, root: null, saved: null },
  parts: new Map(),
  pledges: [],
  language: firstLanguage(),
  theme: firstTheme(),
  view: 'overview',
  focus: null,
  focusAreas: [],
  incoming: [],
  traced: null,
  task: null,
  notice: null,
  tables: 0,
}));

const { getState, setState } = useSession;

/** Does `command` to the workbench; undo takes it back. Choosing a view or a language is not a change and is not recorded. */
export function dispatch(command: Command): void {
  const { workbench, past } = getState();
  if (!workbench) return;
  const { next, inverse } = apply(workbench, command);
  if (next === workbench) return;
  setState({ workbench: next, past: [...past, inverse], future: [] });
}

const step = (from: 'past' | 'future', to: 'past' | 'future'): void => {
  const state = getState();
  const command = state[from].at(-1);
  if (!command || !state.workbench) return;
  const { next, inverse } = apply(state.workbench, command);
  setState({ workbench: next, [from]: state[from].slice(0, -1), [to]: [...state[to], inverse] });
};

export const undo = (): void => step('past', 'future');
export const redo = (): void => step('future', 'past');

export const isEdited = (state: Session): boolean =>
  state.workbench !== state.file.saved && state.past.length + state.future.length > 0;

export function show(view: View, focus: string | null = null, focusAreas: readonly string[] = []): void {
  setState({ view, focus, focusAreas });
}

/** Shows where a number comes from; null shows it no more. */
export function trace(traced: Traced | null): void {
  setState({ traced });
}

export function setLanguage(language: Language): void {
  remember('language', language);
  setState({ language });
}

export function setTheme(theme: Theme): void {
  remember('theme', theme);
  setState({ theme });
}

export function notify(notice: Failure | null): void {
  setState({ notice });
}

let taskNumber = 0;
let turn: Promise<unknown> = Promise.resolve();

/** Says how much of a task is done, 0 to 1, and of how many rows. */
export type Progress = (done: number, rows?: number | null) => void;

/**
 * Runs `work` as the task of the status bar, after the one that runs now. A failure, cancelling included, becomes a notice
 * and yields null. A task must not start another one and wait for it.
 */
export function runTask<T>(
  label: string,
  work: (signal: AbortSignal, progress: Progress) => Promise<T>,
): Promise<T | null> {
  const mine = turn.then(() => runNow(label, work));
  turn = mine;
  return mine;
}

async function runNow<T>(
  label: string,
  work: (signal: AbortSignal, progress: Progress) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController();
  const id = ++taskNumber;
  setState({
    task: { id, label, startedAt: performance.now(), done: null, rows: null, cancel: () => controller.abort() },
    notice: null,
  });
  const progress: Progress = (done, rows = null) => {
    const task = getState().task;
    if (task?.id === id) setState({ task: { ...task, done, rows } });
  };
  try {
    const value = await work(controller.signal, progress);
    if (controller.signal.aborted) throw new JalonError('cancelled');
    return value;
  } catch (error) {
    notify(toFailure(error));
    return null;
  } finally {
    setState({ task: null });
  }
}
