/**
 * Runs tasks of the same `key` one after the other, in the order given; tasks of different keys do not wait for each other. A failed
 * task does not hold up the next; its error goes to whoever gave it.
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
