import { afterEach, describe, expect, test, vi } from 'vitest';
import { BOOT_STATEMENTS, engineError } from '#shared/engine/boot';
import type { Driver } from '#shared/engine/driver';
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
    await expect(pending).rejects.toMatchObject({ code: 'engine/stopped' });
    await vi.waitFor(() => expect(restarted).toHaveBeenCalledOnce());
    expect(seen.slice(before)).toEqual(['terminate', 'open', ...BOOT_STATEMENTS.map(({ text }) => text)]);
    expect((await engine.query(sql`SELECT 1`)).rows).toBe(1);
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
