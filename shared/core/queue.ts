/**
 * A queue that runs tasks with the same `key` one at a time, first come, first served; different keys run concurrently. A task that
 * fails rejects for its caller only, and the next one still runs.
 */
export function queue(): <T>(task: () => Promise<T>, key?: string) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (task, key = '') => {
    const run = (last.get(key) ?? Promise.resolve()).then(task);
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return run;
  };
}
