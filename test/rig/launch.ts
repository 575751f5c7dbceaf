import { type ChildProcess, fork } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../support/browser-flags.ts';
import { findChromium } from '../support/ensure-chromium.mjs';
import { connect, type Link } from './link.ts';

/** What a function given to `evaluate` gets: the stand-in's module, as Electron's types where it has them, and its test hooks. */
// biome-ignore lint/suspicious/noExplicitAny: the function runs in another process, against a stand-in
export type ElectronStandIn = any;

export interface RigOptions {
  /** Folder with the renderer to show; the built one of the project by default. */
  readonly renderer?: string;
  /** Arguments after the program's own, e.g. a file to open. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Kept data folder; a fresh one, removed at the end, by default. */
  readonly userData?: string;
}

/** A running application: the real built main and preload, on a stand-in of Electron, in a real Chromium. */
export interface RigApp {
  readonly userData: string;
  firstWindow(): Promise<Page>;
  windows(): readonly Page[];
  /** Runs `code` in the main process. It is sent as text: it may use its arguments only. */
  evaluate<T, A = undefined>(
    code: (electron: ElectronStandIn, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T>;
  /** Puts the answer to the next dialog of this kind in line. */
  answerDialog(kind: 'open' | 'save' | 'message', result: Readonly<Record<string, unknown>>): Promise<void>;
  /** Chooses an item of the native menu by id. */
  chooseMenu(id: string): Promise<void>;
  secondInstance(argv: readonly string[], cwd: string): Promise<void>;
  /** Console errors and policy reports of every window so far. */
  readonly pageErrors: readonly string[];
  /** Addresses a page asked for that the session refused. */
  readonly refusedRequests: readonly string[];
  /** The exit code, once the main process has ended. */
  readonly exited: Promise<number | null>;
  close(): Promise<void>;
}

interface RigWindow {
  readonly context: BrowserContext;
  page: Page;
  readonly preload: string;
  /** What runs in the page before any other script. */
  script: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const BROWSER_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MS = 5_000;

/** Starts the built application (`npm run build` first). The shape follows Playwright's `_electron.launch`. */
export async function launchRig(options: RigOptions = {}): Promise<RigApp> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-rig-'));
  const out = await assemble(folder, options.renderer ?? join(ROOT, 'out/renderer'));
  const userData = options.userData ?? join(folder, 'data');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run node test/support/ensure-chromium.mjs');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_SWITCHES, ...BROWSER_FLAGS] });
  const child = startMain(join(out, 'main/index.js'), userData, options);
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  const link = connect(child, exited);

  const windows = new Map<number, RigWindow>();
  const pageErrors: string[] = [];
  const refusedRequests: string[] = [];
  let shown: (page: Page) => void = () => undefined;
  const firstShown = new Promise<Page>((resolveShown, reject) => {
    shown = resolveShown;
    void exited.then((code) => reject(new Error(`the application ended with ${code} before it showed a window`)));
  });
  firstShown.catch(() => undefined);
  const shim = (await readFile(new URL('./page.js', import.meta.url), 'utf8'))
    .replaceAll(/^\/\/.*\n/gm, '')
    .trim()
    .replace(/;$/, '');

  /** Pages the rig itself is about to open: the others are asked about. */
  let opening = 0;
  async function openPage(id: number, context: BrowserContext): Promise<Page> {
    opening += 1;
    const page = await context.newPage().finally(() => {
      opening -= 1;
    });
    page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()));
    page.on('pageerror', (error) => pageErrors.push(String(error)));
    await page.exposeBinding('__rig', async (_source, type: string, data: object) => {
      try {
        return { value: await link.ask(type, { window: id, ...data }) };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    });
    return page;
  }
  async function prepare(id: number, { page, script }: RigWindow): Promise<void> {
    await page.addInitScript({ content: script });
    // As after a first start: the tour has been seen, and the name of the person was asked for and left empty.
    await page.addInitScript(() => {
      if (self.origin === 'null') return;
      localStorage.setItem('jalon.tour', 'seen');
      if (localStorage.getItem('jalon.reviewer') === null) localStorage.setItem('jalon.reviewer', '');
    });
    await guard(page, id, link, refusedRequests);
  }

  link.serve({
    async window({ window: id, preload, width, height }) {
      const context = await browser.newContext({ viewport: { width, height } });
      context.on('page', (popup) => {
        if (opening > 0) return;
        void link
          .ask('mayOpen', { window: id, url: popup.url() })
          .then((allowed) => (allowed ? undefined : popup.close()));
      });
      windows.set(id, { context, page: await openPage(id, context), preload, script: '' });
    },
    async goto({ window: id, url, schemes, port }) {
      const found = windows.get(id);
      if (!found) return;
      const preload = await readFile(found.preload, 'utf8');
      // Put in as text: the policy of the page forbids to make functions of strings.
      found.script = `(${shim})((require, module, exports) => {${preload}\n}, ${JSON.stringify(schemes)}, ${port});`;
      await prepare(id, found);
      await found.page.goto(url);
      shown(found.page);
    },
    /** A page that crashed is followed by one of another process: what a test still does in it fails. */
    async reload({ window: id, isCrashed }) {
      const found = windows.get(id);
      if (!isCrashed || !found) return void (await found?.page.reload());
      const url = found.page.url();
      await found.page.close();
      found.page = await openPage(id, found.context);
      await prepare(id, found);
      await found.page.goto(url);
    },
    async send({ window: id, channel, args }) {
      const emit = ([name, values]: [string, unknown[]]) => {
        (window as unknown as { __rigEmit(name: string, ...values: unknown[]): void }).__rigEmit(name, ...values);
      };
      await windows.get(id)?.page.evaluate(emit, [channel, args] as [string, unknown[]]);
    },
    async close({ window: id }) {
      const found = windows.get(id);
      windows.delete(id);
      await found?.context.close();
    },
  });

  const evaluate: RigApp['evaluate'] = async (code, argument) =>
    (await link.ask('evaluate', { code: String(code), argument })) as never;
  return {
    userData,
    firstWindow: () => firstShown,
    windows: () => [...windows.values()].map(({ page }) => page),
    evaluate,
    answerDialog: (kind, result) => evaluate(({ dialog }, answer) => void dialog.queue.push(answer), { kind, result }),
    chooseMenu: (id) => evaluate(({ Menu }, item) => Menu.getApplicationMenu().getMenuItemById(item).click(), id),
    async secondInstance(argv, cwd) {
      await link.ask('secondInstance', { argv: ['electron', ...argv], cwd });
    },
    pageErrors,
    refusedRequests,
    exited,
    async close() {
      if (child.exitCode === null) child.kill();
      await Promise.race([exited, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A folder like the built one, with another renderer in it. The main script is one file that needs no packages. */
async function assemble(folder: string, renderer: string): Promise<string> {
  const out = join(folder, 'out');
  await cp(join(ROOT, 'out/main'), join(out, 'main'), { recursive: true });
  await cp(join(ROOT, 'out/preload'), join(out, 'preload'), { recursive: true });
  await cp(renderer, join(out, 'renderer'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return out;
}

function startMain(main: string, userData: string, { args = [], env = {} }: RigOptions): ChildProcess {
  return fork(main, [...args], {
    execArgv: ['--import', pathToFileURL(resolve(import.meta.dirname, 'register.mjs')).href],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, RIG_USER_DATA: userData, ...env },
  });
}

/** Asks the main process, as Electron would, before a frame goes elsewhere, a window opens or a request leaves. */
async function guard(page: Page, window: number, link: Link, refused: string[]): Promise<void> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isNavigation = request.isNavigationRequest();
    const isMainFrame = isNavigation && request.frame() === page.mainFrame();
    const isFirst = isMainFrame && page.url() === 'about:blank';
    const isAllowed = async (): Promise<boolean> =>
      Boolean(await link.ask('mayRequest', { window, url: request.url() })) &&
      (!isNavigation || isFirst || Boolean(await link.ask('mayNavigate', { window, url: request.url(), isMainFrame })));
    const answer = await isAllowed().catch(() => 'ended' as const);
    // A request still on its way when the application ends goes down with it.
    if (answer === 'ended') return route.abort().catch(() => undefined);
    if (answer) return route.fallback();
    refused.push(request.url());
    // 'aborted' leaves a page where it is; any other reason would show the browser's own error page.
    return route.abort(isNavigation ? 'aborted' : 'blockedbyclient');
  });
}
