import { statSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, protocol, session, shell } from 'electron';
import { DATA_SCHEME } from '#shared/bridge/data-scheme';
import { toFailure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import { describeFailure, translator } from '#shared/i18n/translator';
import { createGrants } from './files/grants.ts';
import { createJournals, JOURNALS_KEPT } from './files/journals.ts';
import { createKeys } from './files/keys.ts';
import { createRecentFiles } from './files/recent.ts';
import { tidy } from './files/tidy.ts';
import { appHandlers } from './handlers/app.ts';
import { nativeDialogs, showAbout, showFailure, showNotice } from './handlers/dialogs.ts';
import { createFileAccess } from './handlers/file-access.ts';
import { fileHandlers } from './handlers/files.ts';
import { generationHandlers } from './handlers/generations.ts';
import { guardContents, guardSession } from './handlers/guards.ts';
import { journalHandlers } from './handlers/journals.ts';
import { keyHandlers } from './handlers/keys.ts';
import { linkHandlers } from './handlers/links.ts';
import { showMenu } from './handlers/menu.ts';
import { recentHandlers } from './handlers/recent.ts';
import { registerHandlers } from './handlers/register.ts';
import { appServer } from './handlers/serve-app.ts';
import { dataServer } from './handlers/serve-data.ts';
import { windowHandlers } from './handlers/window.ts';
import { openWorkbenchWindow, preloadPath, type WorkbenchWindow } from './handlers/workbench-window.ts';
import type { MenuChoice } from './menu.ts';
import { pagesNotice } from './policy/deaths.ts';
import { developmentUrl, startRefused } from './policy/development.ts';
import { parseOpenRequest } from './policy/open-request.ts';
import { APP_SCHEME } from './policy/origin.ts';

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  },
  {
    scheme: DATA_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
  },
]);

const devUrl = developmentUrl(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
const here = import.meta.dirname;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Files asked for before there is a window to open them in. */
const waiting: string[] = [];
let openInWindow: (path: string) => void = (path) => waiting.push(path);
let focusWindow: () => void = () => undefined;

function start(): void {
  const dataFolder = app.getPath('userData');
  const grants = createGrants();
  const recent = createRecentFiles(dataFolder);
  const journals = createJournals(dataFolder);
  const desk = createFileAccess(grants, recent);
  const windows = new Map<number, WorkbenchWindow>();
  let language: Language = app.getLocale().startsWith('fr') ? 'fr' : 'en';
  const t = () => translator(language);
  const claimed = (contents: number) =>
    [...windows.values()].find(({ native }) => !native.isDestroyed() && native.webContents.id === contents)?.native
      .id ?? null;
  let isQuitting = false;

  guardSession(session.defaultSession, devUrl, { holderOf: grants.holder, windowOf: claimed });
  guardContents(app, (contents) => claimed(contents) !== null, devUrl);
  protocol.handle(APP_SCHEME, appServer(join(here, '../renderer')));
  const saved = (path: string) => void recent.add(path).then(refreshMenu, () => undefined);
  protocol.handle(DATA_SCHEME, dataServer({ grants, dataFolder, devUrl, saved }));

  const handOver = async (window: WorkbenchWindow, path: string): Promise<void> => {
    try {
      await window.loaded;
      window.send('open-request', await desk.handOver(path, window.native.id));
      await refreshMenu();
    } catch (error) {
      if (!window.native.isDestroyed()) await showFailure(window.native, describeFailure(t(), toFailure(error)));
    }
  };
  const choose = async (choice: MenuChoice): Promise<void> => {
    const focused = BrowserWindow.getFocusedWindow();
    const window = (focused && windows.get(focused.id)) ?? windows.values().next().value ?? openWindow();
    if (choice.kind === 'action') window.send('menu', { action: choice.action });
    else if (choice.kind === 'about') await showAbout(window.native, t(), app.getVersion());
    else if (choice.kind === 'clear-recent') await recent.clear().then(refreshMenu);
    else {
      const path = await recent.find(choice.id);
      if (path !== null) await handOver(window, path);
    }
  };
  async function refreshMenu(): Promise<void> {
    const state = {
      t: t(),
      recent: await recent.list(),
      isMac: process.platform === 'darwin',
      isDevelopment: devUrl !== null,
    };
    showMenu(state, (choice) => void choose(choice));
  }
  function openWindow(): WorkbenchWindow {
    const preload = preloadPath(here);
    const window = openWorkbenchWindow({ preload, dataFolder, devUrl, t, closed, pageGone: letGo, kept });
    windows.set(window.native.id, window);
    return window;
  }
  function letGo(id: number): void {
    grants.dropWindow(id);
    journals.letGo(id);
  }
  function kept(): void {
    isQuitting = false;
  }
  function closed(id: number): void {
    windows.delete(id);
    letGo(id);
    if (isQuitting) app.quit();
  }

  registerHandlers(
    {
      ...appHandlers({ version: app.getVersion(), platform: process.platform }),
      ...fileHandlers(desk, nativeDialogs(t)),
      ...generationHandlers(grants, desk, dataFolder),
      ...journalHandlers(journals, desk, grants),
      ...recentHandlers(recent, desk, () => void refreshMenu()),
      ...keyHandlers(createKeys(dataFolder)),
      ...linkHandlers((url) => shell.openExternal(url)),
      ...windowHandlers({
        described(id, state) {
          windows.get(id)?.described(id, state);
          if (state.language !== language) {
            language = state.language;
            void refreshMenu();
          }
        },
        closeAnswered(id, given) {
          if (!given.mayClose) kept();
          windows.get(id)?.closeAnswered(id, given);
        },
      }),
    },
    claimed,
    devUrl,
  );

  focusWindow = () => (windows.values().next().value ?? openWindow()).focus();
  openInWindow = (path) => void handOver(windows.values().next().value ?? openWindow(), path);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (windows.size === 0) openWindow();
  });
  app.on('child-process-gone', (_event, details) => {
    if (pagesNotice(details)) for (const window of windows.values()) window.send('health', { health: 'process-gone' });
  });
  void refreshMenu();
  const first = openWindow();
  void tidy(dataFolder, recent, journals).then((dropped) => {
    const sentence = t()('menu.journals.dropped', { count: dropped, ...JOURNALS_KEPT });
    return dropped > 0 && !first.native.isDestroyed() ? showNotice(first.native, sentence) : undefined;
  });
  for (const path of waiting.splice(0)) openInWindow(path);
}

if (!startRefused((name) => app.commandLine.hasSwitch(name), app.isPackaged) && app.requestSingleInstanceLock()) {
  const given = parseOpenRequest(process.argv.slice(1), process.cwd(), isFile);
  if (given !== null) waiting.push(given);
  app.on('second-instance', (_event, argv, cwd) => {
    focusWindow();
    const path = parseOpenRequest(argv.slice(1), cwd, isFile);
    if (path !== null) openInWindow(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const accepted = parseOpenRequest([path], '/', isFile);
    if (accepted !== null) openInWindow(accepted);
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
