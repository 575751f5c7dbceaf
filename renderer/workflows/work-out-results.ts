import { tablesVersion } from '../store/connected-tables.ts';
import { useSession } from '../store/session.ts';

const { getState, setState, subscribe } = useSession;

/** How long nothing was edited or run before figures are worked out for the next save, ms. */
const QUIET = 2_000;

/**
 * Works out what saved charts and the report show, as far as that is not known of the workbench in hand, one after another, for the next
 * save to keep; the first `most` of them. Ends early, with what it has, at `stopped` and as soon as the workbench changes: the engine's
 * views follow it, and figures of two states would be mixed. What fails is not kept, and saving goes on.
 */
export async function workOutResults(stopped: AbortSignal, most = Number.POSITIVE_INFINITY): Promise<void> {
  const { workbench, file } = getState();
  if (!workbench || tablesVersion(getState()) === 0) return;
  if (workbench.charts.length === 0 && workbench.report.blocks.length === 0) return;
  const changed = new AbortController();
  const end = subscribe((now) => {
    if (now.workbench !== workbench || tablesVersion(now) === 0) changed.abort();
  });
  try {
    const { missingResults } = await import('#shared/review/recompute-workbench');
    const { reportContext } = await import('../queries/report-context.ts');
    const signal = AbortSignal.any([stopped, changed.signal]);
    const known = new Map([...(file.results ?? []), ...(file.worked ?? [])]);
    for await (const results of missingResults(workbench, known, () => reportContext({ signal }), most)) {
      if (signal.aborted) return;
      setState((now) => ({ file: { ...now.file, worked: new Map([...(now.file.worked ?? []), ...results]) } }));
    }
  } catch {
    // Cancelled, or the engine died, which whoever asks it next is told.
  } finally {
    end();
  }
}

/** Works results out whenever nobody has edited for a while and no task runs, until the next edit or task. Returns how to end that. */
export function workOutWhenQuiet(quiet = QUIET): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  const pause = (): void => {
    clearTimeout(waiting);
    running.abort();
  };
  const end = subscribe((now, before) => {
    const isSame = now.workbench === before.workbench && tablesVersion(now) === tablesVersion(before);
    if (isSame && (now.task === null) === (before.task === null)) return;
    pause();
    if (now.task !== null) return;
    running = new AbortController();
    const { signal } = running;
    waiting = setTimeout(() => void workOutResults(signal), quiet);
  });
  return () => {
    pause();
    end();
  };
}
