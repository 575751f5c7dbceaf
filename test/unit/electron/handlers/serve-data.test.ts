import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { link, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readUrl, saveUrl } from '#shared/bridge/data-scheme';
import { identityOf } from '../../../../electron/files/fingerprint.ts';
import { createGrants } from '../../../../electron/files/grants.ts';
import { dataServer } from '../../../../electron/handlers/serve-data.ts';

const grants = createGrants();
const saved: string[] = [];
let folder: string;
let file: string;
let serve: (request: Request) => Promise<Response>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-data-'));
  file = join(folder, 'table.csv');
  await writeFile(file, '0123456789');
  serve = dataServer({ grants, dataFolder: join(folder, 'data'), devUrl: null, saved: (path) => saved.push(path) });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const readToken = () => {
  const identity = identityOf(statSync(file, { bigint: true }));
  return grants.grantRead({ window: 1, path: file, identity });
};
const reading = () => readUrl(readToken());

test('a file is read whole, with its size', async () => {
  const response = await serve(new Request(reading()));
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    '10',
    '0123456789',
  ]);
});

test.each([
  ['bytes=2-5', 206, 'bytes 2-5/10', '2345'],
  ['bytes=-2', 206, 'bytes 8-9/10', '89'],
  ['bytes=10-', 416, 'bytes */10', ''],
])('a read of %s answers %i', async (range, status, content, text) => {
  const response = await serve(new Request(reading(), { headers: { range } }));
  expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
    status,
    content,
    text,
  ]);
});

test('only our own pages may read: another origin is refused, and named in no header', async () => {
  const response = await serve(new Request(reading(), { headers: { origin: 'https://example.org' } }));
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, 'app://workbench']);
});

test('a file that is gone says so', async () => {
  const url = reading();
  await rm(file);
  const response = await serve(new Request(url));
  expect([response.status, await response.json()]).toEqual([
    409,
    { ok: false, error: { code: 'file/gone', params: { name: 'table.csv' } } },
  ]);
});

test.each([
  'jalon-data://file/',
  'jalon-data://file/..%2f..',
  `jalon-data://file/${'A'.repeat(43)}`,
  `jalon-data://other/${'A'.repeat(43)}`,
])('%s reads nothing', async (url) => {
  expect((await serve(new Request(url))).ok).toBe(false);
});

test('bytes sent are saved, and the answer is a result', async () => {
  const token = grants.grantWrite({ window: 1, path: join(folder, 'new.jalon'), kind: 'share', seen: null });
  const response = await serve(new Request(saveUrl(token, 7), { method: 'PUT', body: 'content' }));
  expect(await response.json()).toEqual({ ok: true, value: null });
  expect(await readFile(join(folder, 'new.jalon'), 'utf8')).toBe('content');
  expect(saved).toEqual([join(folder, 'new.jalon')]);
});

test('a second save by the same token notices a change made between the two', async () => {
  const path = join(folder, 'new.jalon');
  const token = grants.grantWrite({ window: 1, path, kind: 'share', seen: null });
  const put = async (body: string) =>
    (await serve(new Request(saveUrl(token, body.length), { method: 'PUT', body }))).json();
  expect(await put('one')).toEqual({ ok: true, value: null });
  await writeFile(path, 'by another program');
  expect(await put('two')).toMatchObject({ ok: false, error: { code: 'file/changed-on-disk' } });
});

test('an unknown token, and one for reading, save nothing', async () => {
  for (const token of ['B'.repeat(43), readToken()]) {
    const response = await serve(new Request(saveUrl(token, 1), { method: 'PUT', body: 'x' }));
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'file/unknown-token' } });
  }
  expect(await readFile(file, 'utf8')).toBe('0123456789');
});

test('a read token cannot be posted to, nor a save token read', async () => {
  const token = grants.grantWrite({ window: 1, path: file, kind: 'csv', seen: null });
  expect((await serve(new Request(reading(), { method: 'POST', body: 'x' }))).status).toBe(405);
  expect((await serve(new Request(saveUrl(token, 1)))).status).toBe(405);
});

test.each([
  ['shorter than stated', 100, {}],
  ['longer than stated', 3, {}],
  ['of no stated length', null, {}],
  ['of a length that is none', 'x', {}],
  ['with two lengths', 7, { 'content-length': '8' }],
])('a body %s replaces nothing', async (_how, stated, headers) => {
  const path = join(folder, 'plan.jalon');
  await writeFile(path, 'precious');
  const token = grants.grantWrite({ window: 1, path, kind: 'share', seen: null });
  const url = saveUrl(token, 0).replace('?bytes=0', stated === null ? '' : `?bytes=${stated}`);
  const response = await serve(new Request(url, { method: 'PUT', body: 'content', headers }));
  expect(await response.json()).toMatchObject({ ok: false, error: { code: 'file/incomplete' } });
  expect(await readFile(path, 'utf8')).toBe('precious');
  expect((await readdir(folder)).sort()).toEqual(['plan.jalon', 'table.csv']);
});

test('a part takes the bytes of its hash only, for this person alone', async () => {
  const path = join(folder, 'part');
  const sha256 = createHash('sha256').update('columns').digest('hex');
  const token = grants.grantWrite({ window: 1, path, kind: 'part', seen: null, sha256 });
  const put = async (body: string) =>
    (await serve(new Request(saveUrl(token, body.length), { method: 'PUT', body }))).json();
  expect(await put('columnz')).toMatchObject({ ok: false, error: { code: 'file/incomplete' } });
  expect(await readdir(folder)).toEqual(['table.csv']);
  expect(await put('columns')).toEqual({ ok: true, value: null });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a token reads the file that was chosen: one put in its place by a link or a rename is not read', async () => {
  const secret = join(folder, 'secret');
  await writeFile(secret, 'not chosen');
  const url = reading();
  await rename(file, join(folder, 'moved.csv'));
  await symlink(secret, file);
  const swapped = await serve(new Request(url));
  expect([swapped.status, await swapped.json()]).toMatchObject([409, { error: { code: 'file/changed-on-disk' } }]);
  await rm(file);
  await link(secret, file);
  expect((await serve(new Request(url, { method: 'HEAD' }))).status).toBe(409);
  await rm(file);
  await symlink(join(folder, 'moved.csv'), file);
  expect(await (await serve(new Request(url))).text()).toBe('0123456789');
});
