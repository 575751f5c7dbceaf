import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './ensure-chromium.mjs';

const workbench = resolve(import.meta.dirname, '../../out/web');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

export interface Web {
  readonly page: Page;
  /** Addresses asked for that are not the workbench's own: must stay empty. */
  readonly foreign: readonly string[];
  /** What the page's console called an error, and what it threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** The built web application (or another built page) in a real Chromium, served from loopback under the desktop's policy, with all else denied. */
export async function openWeb(language: 'en' | 'fr' = 'en', built = workbench): Promise<Web> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run node test/support/ensure-chromium.mjs');
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(built, path === '/' ? 'index.html' : path);
    if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': CSP,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever is not this machine cannot even be looked up.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  // The browser's own pickers cannot be driven; without them the workbench uses an input and a download.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  page.setDefaultTimeout(10_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${origin}/`);
  return {
    page,
    foreign,
    errors,
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
