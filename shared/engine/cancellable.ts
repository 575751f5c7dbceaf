import type { Engine } from './port.ts';

/** The same engine, whose every statement is cancelled by `signal`: for work that takes none. What cleans up after it must not be cancelled and is not: DROP goes through. */
export const cancellable = (engine: Engine, signal: AbortSignal): Engine => ({
  query: (statement) => engine.query(statement, { signal }),
  execute: (statement) =>
    statement.text.startsWith('DROP ') ? engine.execute(statement) : engine.execute(statement, { signal }),
  withSource: (source, use) => engine.withSource(source, use),
  toParquet: (statement) => engine.toParquet(statement, { signal }),
  fromParquet: (table, parquet) => engine.fromParquet(table, parquet),
  fromArrow: (table, stream) => engine.fromArrow(table, stream),
  onRestart: (listener) => engine.onRestart(listener),
  close: () => engine.close(),
});
