import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Language } from '#shared/core/language';
import { BROWSER_FLAGS } from './browser-flags.ts';
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

/** A built page served from loopback under the desktop's policy. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

export async function serve(built = workbench): Promise<Served> {
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
      // Named after their content.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const launchOptions = () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run node test/support/ensure-chromium.mjs');
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...BROWSER_FLAGS,
      // Whatever is not this machine cannot even be looked up.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  };
};
const contextOptions = (language: Language) => ({
  viewport: { width: 1280, height: 800 },
  locale: language,
  acceptDownloads: true,
});

export type ViewName = 'Overview' | 'Data' | 'Explore' | 'Gaps' | 'Scenarios' | 'Pledges' | 'Report' | 'Review';

interface Start {
  /** Has the page before it loads anything. */
  readonly init?: ((page: Page) => Promise<unknown>) | undefined;
  /** Where a link leads it: what is not looked at is not worked out. The overview by default, which takes the longest. */
  readonly view?: ViewName | undefined;
}

/** A page of `context` on `origin`, watched for what it asks of elsewhere and for errors. */
export async function openPage(
  context: BrowserContext,
  origin: string,
  { init, view }: Start = {},
): Promise<Omit<Web, 'close'>> {
  const page = await context.newPage();
  // The browser's own pickers cannot be driven; without them the workbench uses an input and a download.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    // As after a first start: the tour has been seen, and the name of the person was asked for and left empty.
    localStorage.setItem('jalon.tour', 'seen');
    if (localStorage.getItem('jalon.reviewer') === null) localStorage.setItem('jalon.reviewer', '');
  });
  page.setDefaultTimeout(30_000);
  // Dialogs that ask for a file are caught from now on: asked for with the act that opens one, a busy page opens it before it is caught.
  page.on('filechooser', () => undefined);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await init?.(page);
  await page.goto(`${origin}/${view ? `#v=1&view=${view.toLowerCase()}` : ''}`);
  return { page, foreign, errors };
}

/** Chromium with a profile of its own, which outlives its pages. */
export const launchProfile = (folder: string, language: Language = 'en'): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...launchOptions(), ...contextOptions(language) });

/** The built web application (or another built page) in a real Chromium, with all else denied. */
export async function openWeb(language: Language = 'en', built = workbench, view?: ViewName): Promise<Web> {
  const served = await serve(built);
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext(contextOptions(language));
  return {
    ...(await openPage(context, served.origin, { view })),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** The application in English, at a view, with its data loaded. */
export async function openWebAt(view: ViewName): Promise<Web> {
  const web = await openWeb('en', workbench, view);
  await isAt(web.page, view);
  return web;
}

async function isAt(page: Page, view: ViewName): Promise<void> {
  await page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  await page.getByText('Engine ready').waitFor({ timeout: 60_000 });
}

/** Waits until the overview has all its figures, with the table of every indicator open. */
export async function hasFigures(page: Page): Promise<void> {
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  const folded = page.locator('main details:not([open]) > summary', { hasText: 'All indicators' });
  if ((await folded.count()) > 0) await folded.click();
  // The table is drawn once the fold has said that it is open.
  await page.locator('main details[open] table').first().waitFor();
}

/** Leads a page that a test left to a new document in `language`, as a start does; its engine goes on, and what a person keeps from one start to the next. */
async function startAnew(page: Page, language: Language, view: ViewName): Promise<void> {
  await page.unrouteAll();
  await page.setViewportSize(contextOptions(language).viewport);
  const dialogs = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return dialogs.count();
    })
    .toBe(0);
  const bar = page.getByRole('banner');
  await bar.getByRole('button', { name: /^(English|Français)$/ }).waitFor();
  for (const changed of [
    bar.getByRole('button', { name: /^(Light|Clair)$/ }),
    page.getByRole('navigation').getByRole('button', { name: /^(Expand|Déployer)$/ }),
    bar.getByRole('button', { name: 'English' }),
  ])
    if (await changed.isVisible()) await changed.click();
  const title = page.getByLabel('Title of the workbench');
  await title.fill('Left behind');
  await title.press('Enter');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  await palette.getByRole('searchbox').fill('New workbench');
  await palette.getByRole('menuitem', { name: 'New workbench' }).first().click();
  await page.getByRole('button', { name: 'Do not save' }).click();
  await expect.poll(() => title.inputValue()).not.toBe('Left behind');
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await isAt(page, view);
  if (language === 'fr') await page.getByRole('button', { name: 'Français', exact: true }).click();
}

export interface TestedWeb extends Web {
  /** Takes the errors a test meant to cause out of those that fail it. @returns how many there were. */
  forgiven(meant: RegExp): number;
  /** Leaves the page to the next test as it is. A test that fails before it says so leaves none. */
  keep(): void;
  /** Has the next test begin with a page of its own, whatever was left to it. */
  renew(): void;
}

interface PerTest extends Start {
  readonly language?: Language;
  /** A test gets the page of one that passed with a new document in it; absent: a page of its own. */
  readonly anew?: 'document';
}

/**
 * The web application for the tests of a file: one browser, and for every test a context and a page of its own (or `anew`), with nothing
 * of another test in it, given to `init` before it loads and led to where `prepare` leads. After each test nothing foreign was asked for
 * and nothing failed unseen.
 */
export function webPerTest(
  prepare?: (page: Page) => Promise<unknown>,
  { language = 'en', init, view, anew }: PerTest = {},
): TestedWeb {
  const lead = prepare ?? (view ? () => Promise.resolve() : hasFigures);
  let served: Served;
  let browser: Browser;
  let web: Omit<Web, 'close'>;
  let forgiven: readonly RegExp[] = [];
  let isKept = false;
  let isLeft = false;
  let isRenewed = false;
  beforeAll(async () => {
    served = await serve();
    browser = await chromium.launch(launchOptions());
  });
  beforeEach(async () => {
    if (isRenewed && (isKept || isLeft)) {
      [isKept, isLeft] = [false, false];
      await web.page.context().close();
    }
    isRenewed = false;
    if (isKept) {
      isKept = false;
      return;
    }
    if (isLeft) {
      await startAnew(web.page, language, view ?? 'Overview');
      await lead(web.page);
      return;
    }
    const context = await browser.newContext(contextOptions(language));
    web = await openPage(context, served.origin, { init, view });
    forgiven = [];
    if (view) await isAt(web.page, view);
    await lead(web.page);
  });
  afterEach(async ({ task }) => {
    const { foreign, page } = web;
    const errors = web.errors.filter((error) => !forgiven.some((meant) => meant.test(error)));
    isKept &&= errors.length + foreign.length === 0;
    isLeft = anew === 'document' && task.result?.state !== 'fail' && web.errors.length + foreign.length === 0;
    if (!isKept && !isLeft) await page.context().close();
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
  const close = async () => {
    await browser?.close();
    await served?.close();
  };
  afterAll(close);
  return {
    forgiven(meant) {
      forgiven = [...forgiven, meant];
      return web.errors.filter((error) => meant.test(error)).length;
    },
    keep() {
      isKept = true;
    },
    renew() {
      isRenewed = true;
    },
    get page() {
      return web.page;
    },
    get foreign() {
      return web.foreign;
    },
    get errors() {
      return web.errors;
    },
    close,
  };
}
