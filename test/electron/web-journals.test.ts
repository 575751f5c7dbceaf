import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journals } from '../../renderer/host/port.ts';
import { openWeb, type Web } from '../support/web.ts';

let folder: string;
let web: Web;
let one: Page;
let other: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-web-journals-'));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../rig/journals'),
    base: './',
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  web = await openWeb('en', folder);
  one = web.page;
  other = await tab();
});
afterAll(async () => {
  await web?.close();
  await rm(folder, { recursive: true, force: true });
});

async function tab(): Promise<Page> {
  const page = await web.page.context().newPage();
  await page.goto(web.page.url());
  await page.waitForFunction(() => document.title === 'Ready');
  return page;
}

/** Calls the journals of a tab; what they throw comes back as its code. Parts come back as lists of bytes. */
function call<N extends keyof Journals>(page: Page, name: N, ...args: readonly unknown[]): Promise<unknown> {
  const run = async ([method, values]: [string, readonly unknown[]]) => {
    const { journals } = window as unknown as { journals: Record<string, (...given: unknown[]) => Promise<unknown>> };
    const given = values.map((value) =>
      Array.isArray(value) && method === 'putPart' ? Uint8Array.from(value) : value,
    );
    try {
      const answer = (await journals[method]?.(...given)) as { parts?: Map<string, Uint8Array> } | undefined;
      return answer?.parts ? { ...answer, parts: [...answer.parts].map(([key, bytes]) => [key, [...bytes]]) } : answer;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  return page.evaluate(run, [name, args] as [string, readonly unknown[]]);
}
const ids = async (page: Page) => ((await call(page, 'left')) as { id: string }[]).map(({ id }) => id);
const SHA = 'a'.repeat(64);

test('a journal is held by its tab, and left when the tab ends; another takes it over whole', async () => {
  const writer = await tab();
  expect(await call(writer, 'begin', 'journal-1', 'first', null)).toBeUndefined();
  await call(writer, 'append', 'journal-1', ['a', 'b']);
  await call(writer, 'putPart', 'journal-1', SHA, [1, 2, 3]);
  await call(writer, 'putPart', 'journal-1', SHA, [1, 2, 3]);
  expect(await ids(other)).toEqual([]);
  const refused = await Promise.all([
    call(other, 'recover', 'journal-1'),
    call(other, 'begin', 'journal-1', 'x', null),
    call(other, 'append', 'journal-1', ['x']),
    call(other, 'discard', 'journal-1'),
  ]);
  expect(refused).toEqual(['journal/held', 'journal/held', 'journal/unknown', 'journal/held']);
  await writer.close();
  await expect.poll(() => ids(other)).toEqual(['journal-1']);
  expect(await call(other, 'left')).toMatchObject([
    { id: 'journal-1', bytes: 17, updatedAt: expect.stringMatching(/Z$/) },
  ]);
  expect(await call(other, 'recover', 'journal-1')).toEqual({
    records: ['first', 'a', 'b'],
    parts: [[SHA, [1, 2, 3]]],
    target: null,
  });
  expect(await ids(one)).toEqual([]);
  await call(other, 'append', 'journal-1', ['c']);
  await other.reload();
  await other.waitForFunction(() => document.title === 'Ready');
  await expect.poll(() => ids(other)).toEqual(['journal-1']);
  expect(await call(other, 'recover', 'journal-1')).toMatchObject({ records: ['first', 'a', 'b', 'c'] });
  await call(other, 'discard', 'journal-1');
  expect([await ids(one), await call(other, 'append', 'journal-1', ['x'])]).toEqual([[], 'journal/unknown']);
});

test('of two tabs that take over at once, one does', async () => {
  const writer = await tab();
  await call(writer, 'begin', 'journal-2', 'first', null);
  await writer.close();
  await expect.poll(() => ids(one)).toEqual(['journal-2']);
  const taken = await Promise.all([call(one, 'recover', 'journal-2'), call(other, 'recover', 'journal-2')]);
  expect(taken.filter((answer) => answer === 'journal/held')).toHaveLength(1);
  await Promise.all([call(one, 'discard', 'journal-2'), call(other, 'discard', 'journal-2')]);
  expect(await ids(one)).toEqual([]);
});

test('a left journal is not begun over, and an unknown one is not taken', async () => {
  const writer = await tab();
  await call(writer, 'begin', 'journal-3', 'precious', null);
  await writer.close();
  await expect.poll(() => ids(one)).toEqual(['journal-3']);
  expect(await call(one, 'begin', 'journal-3', 'x', null)).toBe('journal/held');
  expect(await call(one, 'recover', 'journal-9')).toBe('journal/unknown');
  expect(await call(one, 'recover', 'journal-3')).toMatchObject({ records: ['precious'] });
  await call(one, 'discard', 'journal-3');
});

test('journals do not mix, whatever their ids begin with', async () => {
  await call(one, 'begin', 'journal-4', 'of four', null);
  await call(one, 'begin', 'journal-44', 'of forty-four', null);
  await call(one, 'discard', 'journal-4');
  await call(one, 'append', 'journal-44', ['more']);
  await one.reload();
  await one.waitForFunction(() => document.title === 'Ready');
  await expect.poll(() => ids(one)).toEqual(['journal-44']);
  expect(await call(one, 'recover', 'journal-44')).toMatchObject({ records: ['of forty-four', 'more'] });
  await call(one, 'discard', 'journal-44');
});

test('a target the browser can keep comes back; one it cannot is left out', async () => {
  const kept = await one.evaluate(async () => {
    const { journals } = window as unknown as { journals: Journals };
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('plan.jalon', { create: true });
    await journals.begin('journal-5', 'x', { name: 'plan.jalon', token: { handle, modified: 7 } });
    await journals.begin('journal-6', 'x', { name: 'plan.jalon', token: { handle: () => undefined } });
    return true;
  });
  expect(kept).toBe(true);
  await one.reload();
  await one.waitForFunction(() => document.title === 'Ready');
  await expect.poll(async () => (await ids(one)).length).toBe(2);
  const targets = await one.evaluate(async () => {
    const { journals } = window as unknown as { journals: Journals };
    const found = await Promise.all([journals.recover('journal-5'), journals.recover('journal-6')]);
    const { handle, modified } = (found[0]?.target?.token ?? {}) as { handle?: { name: string }; modified?: number };
    await Promise.all([journals.discard('journal-5'), journals.discard('journal-6')]);
    return [handle?.name, modified, found[1]?.target];
  });
  expect(targets).toEqual(['plan.jalon', 7, null]);
});

test('a tab killed while it adds has every record that was acknowledged', async () => {
  const writer = await tab();
  const acknowledged: number[] = [];
  await writer.exposeFunction('kept', (last: number) => void acknowledged.push(last));
  await writer.evaluate(async () => {
    const { journals, kept } = window as unknown as { journals: Journals; kept(last: number): void };
    await journals.begin('journal-7', '0', null);
    const forever = async () => {
      for (let next = 1; ; next += 1) {
        await journals.append('journal-7', [String(next)]);
        kept(next);
      }
    };
    void forever();
  });
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
  const session = await writer.context().newCDPSession(writer);
  // A page that crashed answers nothing any more.
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(() => ids(one), { timeout: 30_000 }).toEqual(['journal-7']);
  const { records } = (await call(one, 'recover', 'journal-7')) as { records: string[] };
  expect(records).toEqual(records.map((_, at) => String(at)));
  expect(records.length).toBeGreaterThan(acknowledged.at(-1) ?? Number.POSITIVE_INFINITY);
  await call(one, 'discard', 'journal-7');
});

test('where the browser keeps nothing, beginning says so once asked and nothing is left', async () => {
  const page = await web.page.context().newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('no storage here', 'SecurityError');
        },
      },
    });
  });
  await page.goto(web.page.url());
  await page.waitForFunction(() => document.title === 'Ready');
  expect([await call(page, 'begin', 'journal-8', 'x', null), await call(page, 'left')]).toEqual([
    'journal/unavailable',
    [],
  ]);
});

test('nothing was asked of the network and nothing failed unseen', () => {
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
