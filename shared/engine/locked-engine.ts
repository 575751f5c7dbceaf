import { atMost } from '../core/at-most.ts';
import { concatenate } from '../core/bytes.ts';
import { JalonError } from '../core/errors.ts';
import { queue } from '../core/queue.ts';
import { decodeTable, numberColumn } from '../tables/decode.ts';
import { streamRows } from '../tables/stream-rows.ts';
import { BOOT_STATEMENTS, engineError, isFatal } from './boot.ts';
import { behindCodes, codesOf } from './coded-rows.ts';
import { drain } from './drain.ts';
import type { Driver, ParquetCodec } from './driver.ts';
import { PARQUET_LIMITS } from './parquet-limits.ts';
import { type Engine, SOURCE_PATH } from './port.ts';
import { raceWithAbort, stopSignal } from './race-with-abort.ts';
import { foreignName, join, name as physicalName, type Sql, sql } from './sql.ts';

interface Options {
  readonly signal?: AbortSignal;
}

/**
 * The engine over a driver: boot and lock, one connection per running statement, writes one after the other, few queries at once, cancel,
 * restart after a crash. With `startsWhenAsked` the database is opened by the first statement. Results never pass through arrow objects
 * between driver and engine, only IPC bytes.
 */
export async function openLockedEngine(
  driver: Driver,
  loadParquet: () => Promise<ParquetCodec>,
  { startsWhenAsked = false }: { readonly startsWhenAsked?: boolean } = {},
): Promise<Engine> {
  const listeners = new Set<() => void>();
  const inTurn = { write: queue(), source: queue() };
  let parquet: Promise<ParquetCodec> | null = null;
  let idle: number[] = [];
  let isClosed = false;
  let phase: 'unasked' | 'starting' | 'ready' | 'failed' = 'unasked';
  let stopped = stopSignal();
  let inPlace = atMost(MOST_QUERIES);
  /** Names that stand for coded rows, with the tables behind them. */
  const coded = new Map<string, readonly string[]>();

  async function boot(): Promise<void> {
    const life = stopped;
    await driver.open();
    const connection = await driver.connect();
    for (const statement of BOOT_STATEMENTS) await drain(driver, connection, statement.text);
    if (life === stopped) idle = [connection];
  }

  /** Begins a life of the engine with `opening`; it fails where the database dies meanwhile. */
  function begin(opening: () => Promise<void>): Promise<void> {
    phase = 'starting';
    stopped = stopSignal();
    inPlace = atMost(MOST_QUERIES);
    idle = [];
    coded.clear();
    const begun = raceWithAbort(opening(), stopped);
    begun.then(
      () => {
        phase = 'ready';
      },
      () => {
        phase = 'failed';
      },
    );
    return begun;
  }

  const restart = (): Promise<void> => begin(() => driver.terminate().then(boot));

  /** A start that failed is tried again by the next who asks, not by itself. */
  function crashed(): void {
    if (isClosed) return;
    const wasReady = phase === 'ready';
    stopped.stop();
    if (!wasReady) return;
    ready = restart();
    for (const listener of listeners) listener();
  }

  const started = (): Promise<void> => {
    if (phase === 'unasked') ready = begin(boot);
    if (phase === 'failed') ready = restart();
    return ready;
  };

  driver.onCrash(crashed);
  let ready = Promise.resolve();

  /** Runs `step` on a connection of its own, once `admit` lets it; settles at once on abort or crash and cleans up behind. */
  async function onConnection<T>(
    signal: AbortSignal | undefined,
    step: (connection: number) => Promise<T>,
    admit: (run: () => Promise<T>) => Promise<T> = (run) => run(),
  ): Promise<T> {
    if (isClosed) throw new JalonError('engine/stopped');
    if (signal?.aborted) throw new JalonError('cancelled');
    const booted = started();
    const life = stopped;
    const run = async (): Promise<T> => {
      if (signal?.aborted) throw new JalonError('cancelled');
      if (life !== stopped) throw new JalonError('engine/stopped');
      const connection = idle.pop() ?? (await driver.connect());
      let isClean = false;
      try {
        const value = await step(connection);
        isClean = true;
        return value;
      } finally {
        if (life === stopped && !isClosed) {
          if (isClean && idle.length < MAX_IDLE) idle.push(connection);
          else await driver.disconnect(connection).catch(() => undefined);
        }
      }
    };
    try {
      return await raceWithAbort(
        booted.then(() => admit(run)),
        life,
        signal,
      );
    } catch (cause) {
      if (isFatal(cause) && life === stopped) crashed();
      if (isFatal(cause)) throw new JalonError('engine/stopped', {}, { cause });
      throw engineError(cause);
    }
  }

  const stream = (statement: Sql, signal?: AbortSignal): Promise<readonly Uint8Array[]> =>
    onConnection(
      signal,
      async (connection) => {
        if (statement.isTyped) await driver.prepare(connection, statement.text);
        const first = await drain(driver, connection, statement.text, { signal, stopAtUnreadable: true });
        if (first.kind === 'stream') return first.parts;
        const casts = first.columns.map(foreignName).map((column) => sql`CAST(${column} AS VARCHAR) AS ${column}`);
        const readable = sql`SELECT * REPLACE (${join(casts, ', ')}) FROM (${statement}\n)`;
        const second = await drain(driver, connection, readable.text, { signal });
        if (second.kind === 'stream') return second.parts;
        throw new JalonError('engine/failed', { detail: first.columns.join(', ') });
      },
      inPlace,
    );

  const codec = (): Promise<ParquetCodec> => {
    parquet ??= loadParquet().catch((cause) => {
      parquet = null;
      throw cause;
    });
    return parquet;
  };

  const runAll = async (connection: number, statements: readonly Sql[]): Promise<void> => {
    for (const statement of statements) await drain(driver, connection, statement.text);
  };

  /**
   * Makes `table` of the batches on a connection, and counts its rows against theirs; returns how many, null without a batch. The connection
   * keeps what a cut stream left behind: it must not be used again after a failure. `began` is the life the connection is of: another
   * database may call one of its own by the same number.
   */
  const insert = async (
    connection: number,
    table: string,
    batches: AsyncIterable<Uint8Array> | readonly Uint8Array[],
    began = stopped,
  ): Promise<number | null> => {
    let expected: number | null = null;
    for await (const batch of batches) {
      if (began !== stopped) throw new JalonError('engine/stopped');
      const rows = streamRows(batch);
      if (rows === null) throw new JalonError('engine/table-cut');
      await driver.insert(connection, table, batch, expected === null);
      expected = (expected ?? 0) + rows;
    }
    if (expected === null) return null;
    const counted = await drain(driver, connection, sql`SELECT count(*)::DOUBLE AS n FROM ${physicalName(table)}`.text);
    const found = counted.kind === 'stream' ? numberColumn(decodeTable(concatenate(counted.parts)), 'n')[0] : null;
    if (found !== expected) throw new JalonError('engine/table-cut');
    return expected;
  };

  const drop = async (connection: number, table: string): Promise<void> => {
    const behind = coded.get(table);
    coded.delete(table);
    await runAll(connection, [
      behind ? sql`DROP VIEW IF EXISTS ${physicalName(table)}` : sql`DROP TABLE IF EXISTS ${physicalName(table)}`,
      ...(behind ?? []).map((one) => sql`DROP TABLE IF EXISTS ${physicalName(one)}`),
    ]);
  };

  const clear = async (table: string): Promise<void> => {
    if (phase !== 'unasked') await onConnection(undefined, (connection) => drop(connection, table));
  };

  /** Replaces what `table` stands for by what `make` makes; where that fails nothing is left. */
  const replace = async <T>(table: string, make: (connection: number) => Promise<T>): Promise<T> => {
    await clear(table);
    try {
      return await onConnection(undefined, make);
    } catch (cause) {
      // On another connection: the one that failed was closed.
      await clear(table).catch(() => undefined);
      throw cause;
    }
  };

  if (!startsWhenAsked) await started();
  return {
    async query(statement, options: Options = {}) {
      const whole = concatenate(await stream(statement, options.signal));
      try {
        return decodeTable(whole);
      } catch (cause) {
        throw new JalonError('engine/result-unreadable', {}, { cause });
      }
    },
    // Not settled early on abort: the next write must not meet the transaction of a cancelled one.
    execute: async (statement, { signal }: Options = {}) => {
      if (signal?.aborted) throw new JalonError('cancelled');
      return inTurn.write(() =>
        onConnection(undefined, async (connection) => {
          await drain(driver, connection, statement.text, { signal });
        }),
      );
    },
    withSource: (source, use) =>
      inTurn.source(async () => {
        const booted = started();
        const life = stopped;
        await raceWithAbort(
          booted.then(() => driver.register(SOURCE_PATH, source)),
          life,
        ).catch((cause) => {
          throw engineError(cause);
        });
        try {
          return await use();
        } finally {
          await raceWithAbort(driver.unregister(SOURCE_PATH), life).catch(() => undefined);
        }
      }),
    async toParquet(statement, { signal }: Options = {}) {
      const parts = await stream(statement, signal);
      const written = codec().then((loaded) => loaded.write(parts));
      return raceWithAbort(written, stopped, signal).catch((cause) => {
        throw engineError(cause);
      });
    },
    fromParquet: (table, bytes, limits) =>
      inTurn.write(async () => {
        const batches = (await codec()).read(bytes, { ...PARQUET_LIMITS, ...limits })[Symbol.asyncIterator]();
        try {
          const began = phase === 'unasked' ? null : stopped;
          // Most files that are to be refused are by now, and need no database.
          const first = await raceWithAbort(batches.next(), stopped);
          return await replace(
            table,
            async (connection) => (await insert(connection, table, continued(first, batches), began ?? stopped)) ?? 0,
          );
        } catch (cause) {
          await clear(table).catch(() => undefined);
          throw engineError(cause);
        } finally {
          void batches.return?.().catch(() => undefined);
        }
      }),
    fromArrow: (table, ipcStream) =>
      inTurn.write(() =>
        replace(table, async (connection) => {
          await insert(connection, table, [ipcStream]);
        }),
      ),
    fromCodes: (table, rows) =>
      inTurn.write(() =>
        replace(table, async (connection) => {
          const began = stopped;
          const codes = codesOf(table);
          coded.set(table, [codes]);
          if ((await insert(connection, codes, rows.batches, began)) === null) return void coded.delete(table);
          const { tables, create } = behindCodes(table, rows);
          coded.set(table, [codes, ...tables.map((made) => made.table)]);
          for (const made of tables) await insert(connection, made.table, [made.rows], began);
          await runAll(connection, [create]);
        }),
      ),
    drop: (table) => inTurn.write(() => clear(table)),
    onRestart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      stopped.stop();
      await driver.terminate();
      if (parquet) await (await parquet).close();
    },
  };
}

const MAX_IDLE = 4;

/**
 * Queries that run at once. The engine has one thread, and plans a query before it works on any: with all at once the first answer comes when
 * all are planned, and nearly with the last. More than one, so that a long query holds up none that are short.
 */
const MOST_QUERIES = 2;

/** What comes after `first`, and it before. */
async function* continued<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let one = first; !one.done; one = await rest.next()) yield one.value;
}
