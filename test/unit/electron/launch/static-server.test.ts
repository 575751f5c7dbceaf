import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalServer, serveLocally } from '../../../../electron/launch/static-server.ts';
import { pageHeaders } from '../../../../electron/policy/csp.ts';

let folder: string;
let server: LocalServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-serve-'));
  await mkdir(join(folder, 'web/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'web/index.html'), '<!doctype html><title>Jalon</title>');
  await writeFile(join(folder, 'web/assets/a.wasm'), 'wasm');
  server = await serveLocally(join(folder, 'web'), 0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A request exactly as written: no client tidies the path or the host. */
const ask = (path: string, options: { host?: string; method?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(server.address);
    const sent = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: { host: options.host ?? host } },
      (response) => {
        let text = '';
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on('error', reject).end();
  });

test('the page is served at the address, with the policy of the web', async () => {
  const { status, headers, text } = await ask('/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...pageHeaders(), 'content-type': 'text/html; charset=utf-8' });
  expect(text).toContain('Jalon');
});

test('a query changes nothing, HEAD sends no body, wasm has its type', async () => {
  expect((await ask('/?x#y')).status).toBe(200);
  expect(await ask('/assets/a.wasm', { method: 'HEAD' })).toMatchObject({
    status: 200,
    text: '',
    headers: { 'content-type': 'application/wasm' },
  });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '//secret.txt',
  '/assets',
  '*',
])('%s is not found, and the refusal carries the policy too', async (path) => {
  const { status, headers, text } = await ask(path);
  expect([status, text]).toEqual([404, '']);
  expect(headers['content-security-policy']).toBe(pageHeaders()['content-security-policy']);
});

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', '[::1]'])(
  'a request for the host %s is refused',
  async (host) => {
    expect((await ask('/', { host })).status).toBe(403);
  },
);

test('localhost is this machine too', async () => {
  expect((await ask('/', { host: `localhost:${new URL(server.address).port}` })).status).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  expect((await ask('/', { method })).status).toBe(405);
});

// Every machine has the first; a server that listens on all addresses answers there.
const elsewhere = [
  '127.0.0.2',
  ...Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one && !one.internal && one.family === 'IPv4' ? [one.address] : [])),
];

test.each(elsewhere)('the server does not listen on %s', async (address) => {
  const { port } = new URL(server.address);
  await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
});
