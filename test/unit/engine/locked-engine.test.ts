import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { BOOT_STATEMENTS, engineError } from '#shared/engine/boot';
import type { Driver, ParquetCodec } from '#shared/engine/driver';
import { openLockedEngine } from '#shared/engine/locked-engine';
import { sql } from '#shared/engine/sql';
import { encodeTable } from '#shared/tables/encode';

const answer = encodeTable({ rows: 1, columns: new Map([['one', { kind: 'number', values: Float64Array.of(1) }]]) });

/** A driver that answers every statement with one row, and never answers `hang`. */
function scriptedDriver() {
  const seen: string[] = [];
  let crash: (cause: unknown) => void = () => undefined;
  let part = 0;
  const driver: Driver = {
    open: async () => {
      seen.push('open');
    },
    connect: async () => 1,
    disconnect: async () => undefined,
    prepare: async () => undefined,
    start: (_, statement) => {
      seen.push(statement);
      part = 0;
      return statement === 'hang' ? new Promise(() => undefined) : Promise.resolve(answer);
    },
    poll: async () => null,
    fetch: async () => (part++ === 0 ? null : new Uint8Array()),
    cancel: async () => undefined,
    insert: async () => undefined,
    register: async () => undefined,
    unregister: async () => undefined,
    terminate: async () => {
      seen.push('terminate');
    },
    onCrash: (listener) => {
      crash = listener;
    },
  };
  return { driver, seen, crash: () => crash(new Error('worker died')) };
}

const noParquet = () => Promise.reject(new Error('not used'));

afterEach(() => vi.useRealTimers());

describe('the locked engine', () => {
  test('locks itself before it takes a statement', async () => {
    const { driver, seen } = scriptedDriver();
    await openLockedEngine(driver, noParquet);
    expect(seen).toEqual(['open', ...BOOT_STATEMENTS.map(({ text }) => text)]);
    expect(seen.at(-1)).toBe('SET lock_configuration = true');
  });

  test('rejects what was running when the worker dies, reopens locked, tells its listeners and answers again', async () => {
    const { driver, seen, crash } = scriptedDriver();
    const engine = await openLockedEngine(driver, noParquet);
    const restarted = vi.fn();
    engine.onRestart(restarted);
    const pending = engine.query({ text: 'hang' });
    await vi.waitFor(() => expect(seen).toContain('hang'));
    const before = seen.length;
    crash();
    expect(restarted).toHaveBeenCalledOnce();
    await expect(pending).rejects.toMatchObject({ code: 'engine/stopped' });
    expect((await engine.query(sql`SELECT 1`)).rows).toBe(1);
    expect(seen.slice(before)).toEqual([
      'terminate',
      'open',
      ...BOOT_STATEMENTS.map(({ text }) => text),
      sql`SELECT 1`.text,
    ]);
    expect(restarted).toHaveBeenCalledOnce();
  });

  test('a death while it starts fails the start, and is not tried again by itself', async () => {
    const { driver, seen, crash } = scriptedDriver();
    const opening = openLockedEngine({ ...driver, open: () => new Promise(() => undefined) }, noParquet);
    crash();
    await expect(opening).rejects.toMatchObject({ code: 'engine/stopped' });
    expect(seen).toEqual([]);
  });

  test('a restart that fails is tried again by the next who asks', async () => {
    const { driver, crash } = scriptedDriver();
    let opens = 0;
    const open = () => {
      opens += 1;
      return opens === 2 ? new Promise<void>(() => undefined) : Promise.resolve();
    };
    const engine = await openLockedEngine({ ...driver, open }, noParquet);
    crash();
    const waiting = engine.query(sql`SELECT 1`);
    await vi.waitFor(() => expect(opens).toBe(2));
    crash();
    await expect(waiting).rejects.toMatchObject({ code: 'engine/stopped' });
    expect(opens).toBe(2);
    expect((await engine.query(sql`SELECT 1`)).rows).toBe(1);
    expect(opens).toBe(3);
  });

  test('a source the dead engine was to read holds up none after it', async () => {
    const { driver, crash } = scriptedDriver();
    const register = vi.fn<Driver['register']>().mockReturnValueOnce(new Promise(() => undefined));
    const engine = await openLockedEngine({ ...driver, register: async (...given) => register(...given) }, noParquet);
    const reading = engine.withSource(new Uint8Array(), async () => 'read');
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce());
    crash();
    await expect(reading).rejects.toMatchObject({ code: 'engine/stopped' });
    expect(await engine.withSource(new Uint8Array(), async () => 'read')).toBe('read');
  });

  test('batches for the dead engine never reach the new one', async () => {
    const { driver, crash } = scriptedDriver();
    let goOn: () => void = () => undefined;
    const isHeldUp = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let isAsked = false;
    const codec: ParquetCodec = {
      write: async () => new Uint8Array(),
      async *read() {
        isAsked = true;
        await isHeldUp;
        yield answer;
      },
      close: async () => undefined,
    };
    const insert = vi.fn<Driver['insert']>(async () => undefined);
    const engine = await openLockedEngine({ ...driver, insert }, async () => codec);
    const loading = engine.fromParquet('t_old', new Uint8Array());
    await vi.waitFor(() => expect(isAsked).toBe(true));
    crash();
    await expect(loading).rejects.toMatchObject({ code: 'engine/stopped' });
    goOn();
    await engine.query(sql`SELECT 1`);
    expect(insert).not.toHaveBeenCalled();
  });

  test('a file that is refused needs no database where that starts when asked, and one that is not does', async () => {
    const { driver, seen } = scriptedDriver();
    let isRefused = true;
    const codec: ParquetCodec = {
      write: async () => new Uint8Array(),
      async *read() {
        if (isRefused) throw new JalonError('engine/parquet-unreadable');
        yield* [];
      },
      close: async () => undefined,
    };
    const engine = await openLockedEngine(driver, async () => codec, { startsWhenAsked: true });
    await expect(engine.fromParquet('t', new Uint8Array())).rejects.toMatchObject({
      code: 'engine/parquet-unreadable',
    });
    await engine.drop('t');
    expect(seen).toEqual([]);
    isRefused = false;
    expect(await engine.fromParquet('t', new Uint8Array())).toBe(0);
    expect(seen.slice(0, BOOT_STATEMENTS.length + 1)).toEqual(['open', ...BOOT_STATEMENTS.map(({ text }) => text)]);
  });

  test('what was answered is let go while the engine lives on', async () => {
    const { driver } = scriptedDriver();
    const answered: WeakRef<Uint8Array>[] = [];
    const start = async () => {
      const bytes = answer.slice();
      answered.push(new WeakRef(bytes));
      return bytes;
    };
    const fetch = async () => new Uint8Array();
    const engine = await openLockedEngine({ ...driver, start, fetch }, noParquet);
    await engine.query(sql`SELECT 1`);
    await engine.query(sql`SELECT 1`, { signal: new AbortController().signal });
    await engine.execute(sql`SELECT 1`);
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    await vi.waitFor(() => {
      collectGarbage();
      expect(answered.filter((one) => one.deref())).toEqual([]);
    });
    expect((await engine.query(sql`SELECT 1`)).rows).toBe(1);
  });

  test('many may wait at once, and each is told of the death', async () => {
    const { driver, crash } = scriptedDriver();
    const warned = vi.fn();
    process.on('warning', warned);
    const engine = await openLockedEngine(driver, noParquet);
    const waiting = Array.from({ length: 40 }, () => engine.query({ text: 'hang' }));
    crash();
    for (const one of await Promise.allSettled(waiting))
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'engine/stopped' } });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
  });

  test('few queries run at once, one that was cancelled before its turn is never started, and a death frees all places', async () => {
    const { driver, seen, crash } = scriptedDriver();
    const engine = await openLockedEngine(driver, noParquet);
    const controller = new AbortController();
    const running = [1, 2].map(() => engine.query({ text: 'hang' }));
    const cancelled = engine.query({ text: 'cancelled' }, { signal: controller.signal });
    const waiting = engine.query({ text: 'waiting' });
    await vi.waitFor(() => expect(seen.filter((one) => one === 'hang')).toHaveLength(2));
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).not.toContain('waiting');
    await engine.execute({ text: 'a write waits for no query' });
    crash();
    for (const one of await Promise.allSettled([...running, waiting]))
      expect(one).toMatchObject({ reason: { code: 'engine/stopped' } });
    expect((await Promise.all([1, 2, 3].map(() => engine.query({ text: 'after' })))).length).toBe(3);
    expect(seen).not.toContain('cancelled');
  });

  test('a listener that left is not called', async () => {
    const { driver, crash } = scriptedDriver();
    const engine = await openLockedEngine(driver, noParquet);
    const [gone, stays] = [vi.fn(), vi.fn()];
    engine.onRestart(gone)();
    engine.onRestart(stays);
    crash();
    await vi.waitFor(() => expect(stays).toHaveBeenCalled());
    expect(gone).not.toHaveBeenCalled();
  });

  test('an abort settles the caller even when the worker does not answer', async () => {
    const { driver } = scriptedDriver();
    const engine = await openLockedEngine(driver, noParquet);
    const controller = new AbortController();
    const pending = engine.query({ text: 'hang' }, { signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('what the engine throws', () => {
  test.each([
    ['Out of Memory Error: could not allocate block of size 256.0 KiB', 'engine/out-of-memory'],
    ['INTERRUPT Error: Interrupted!', 'cancelled'],
    ['query was canceled', 'cancelled'],
    ['Binder Error: Referenced column "x" was not found', 'engine/failed'],
  ])('%s becomes %s', (message, code) => {
    expect(engineError(new Error(message)).code).toBe(code);
  });

  test('an error that comes as JSON is said as its sentence', () => {
    const raw =
      '{"exception_type":"Parser","exception_message":"Max expression depth limit of 1000 exceeded","position":"5"}';
    expect(engineError(new Error(raw)).params).toEqual({ detail: 'Max expression depth limit of 1000 exceeded' });
    expect(engineError(new Error('{no JSON')).params).toEqual({ detail: '{no JSON' });
  });

  test('the detail is its first line', () => {
    expect(engineError(new Error('Parser Error: near "x"\n\nLINE 1: x')).params).toEqual({
      detail: 'Parser Error: near "x"',
    });
  });
});
