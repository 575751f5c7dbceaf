import { JalonError, toFailure } from '#shared/core/errors';
import { queue } from '#shared/core/queue';
import { notify, type Task, useSession } from './session.ts';

/** Says how much of a task is done, 0 to 1, and of how many rows. */
export type Progress = (done: number, rows?: number | null) => void;

/** Says that from here on the task can no longer be cancelled; rejects with `cancelled` where it was before. */
export type Commit = () => void;

const { getState, setState } = useSession;
const inTurn = queue();
let lastId = 0;

/**
 * Runs `work` as the task of the status bar, after the one that runs now. A failure, cancelling included, becomes a notice
 * and yields null; work that came to its end is done, even where it was cancelled too late. A task must not start another one
 * and wait for it.
 */
export const runTask = <T>(
  label: string,
  work: (signal: AbortSignal, progress: Progress, commit: Commit) => Promise<T>,
): Promise<T | null> => inTurn(() => run(label, work));

async function run<T>(
  label: string,
  work: (signal: AbortSignal, progress: Progress, commit: Commit) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController();
  const id = ++lastId;
  const change = (part: Partial<Task>): void => {
    const { task } = getState();
    if (task?.id === id) setState({ task: { ...task, ...part } });
  };
  setState({
    task: { id, label, startedAt: performance.now(), done: null, rows: null, cancel: () => controller.abort() },
    notice: null,
  });
  const commit: Commit = () => {
    if (controller.signal.aborted) throw new JalonError('cancelled');
    change({ cancel: null });
  };
  try {
    return await work(controller.signal, (done, rows = null) => change({ done, rows }), commit);
  } catch (error) {
    notify(toFailure(error));
    return null;
  } finally {
    setState({ task: null });
  }
}
