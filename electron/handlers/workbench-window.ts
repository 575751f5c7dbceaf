import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { channelOf, type EventName } from '#shared/bridge/channels';
import type { EventPayloads } from '#shared/bridge/contract';
import type { Translator } from '#shared/i18n/translator';
import { MINIMUM, placeWindow, readWindowState, writeWindowState } from '../files/window-state.ts';
import { closeStep, isDeath, type PageState } from '../policy/deaths.ts';
import { APP_URL } from '../policy/origin.ts';
import { secureWebPreferences } from '../policy/web-preferences.ts';
import { askCloseAfterCrash, askCloseAnyway, askCloseUnresponsive } from './dialogs.ts';
import type { WindowReports } from './window.ts';

export interface WorkbenchWindowOptions {
  readonly preload: string;
  readonly dataFolder: string;
  readonly devUrl: string | null;
  readonly t: () => Translator;
  /** Called with the id when the window is gone. */
  readonly closed: (window: number) => void;
  /** Called with the id when the page of the window ended or starts again; the window stays. */
  readonly pageGone: (window: number) => void;
  /** Called when the person keeps a window that was to be closed. */
  readonly kept: () => void;
}

/** The window with a workbench in it: remembers its place, and closes only when its page agrees. */
export interface WorkbenchWindow extends WindowReports {
  readonly native: BrowserWindow;
  send<E extends EventName>(event: E, payload: EventPayloads[E]): void;
  /** Resolves when the page can take events. */
  readonly loaded: Promise<void>;
  focus(): void;
}

export function openWorkbenchWindow(options: WorkbenchWindowOptions): WorkbenchWindow {
  const saved = readWindowState(options.dataFolder);
  const native = new BrowserWindow({
    ...placeWindow(
      saved,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    title: 'Jalon',
    show: false,
    webPreferences: secureWebPreferences(options.preload, options.devUrl !== null),
  });
  const { id } = native;
  if (saved?.maximized) native.maximize();
  native.once('ready-to-show', () => native.show());

  let edited = false;
  let page: PageState = 'answers';
  let asked: number | null = null;
  let questions = 0;
  let isPersonAsked = false;
  let loaded: Promise<void> = Promise.resolve();
  const isAlive = () => !native.isDestroyed() && !native.webContents.isDestroyed() && !native.webContents.isCrashed();
  const send: WorkbenchWindow['send'] = (event, payload) => {
    if (isAlive()) native.webContents.send(channelOf(event), payload);
  };

  native.on('close', (event) => {
    const state = { bounds: native.getNormalBounds(), maximized: native.isMaximized() };
    void writeWindowState(options.dataFolder, state).catch(() => undefined);
    const step = closeStep({ isEdited: edited, page, isPageAsked: asked !== null, isPersonAsked });
    if (step === 'close') return;
    event.preventDefault();
    if (step === 'ask-page') {
      questions += 1;
      asked = questions;
      send('close-request', { request: asked });
    } else if (step === 'ask-about-waiting') void askPerson(askCloseAnyway);
    else if (step === 'ask-about-unresponsive') void askPerson(askCloseUnresponsive, options.kept);
    else if (step === 'ask-about-death') void askAboutDeath();
  });
  /** Asks whether to close; `otherwise` is for a window that stays. */
  async function askPerson(ask: typeof askCloseAnyway, otherwise: () => void = () => undefined): Promise<void> {
    if (isPersonAsked) return;
    isPersonAsked = true;
    const mayClose = await ask(native, options.t());
    isPersonAsked = false;
    if (native.isDestroyed()) return;
    if (mayClose) native.destroy();
    else if (page === 'gone' && ask !== askCloseAfterCrash) void askAboutDeath();
    else otherwise();
  }
  const askAboutDeath = () =>
    askPerson(askCloseAfterCrash, () => {
      options.kept();
      native.webContents.reload();
    });
  native.webContents.on('render-process-gone', (_event, { reason }) => {
    if (!isDeath(reason) || native.isDestroyed()) return;
    page = 'gone';
    options.pageGone(id);
    void askAboutDeath();
  });
  // Also when a page starts itself again: what the page before it held and said is over.
  native.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    page = 'answers';
    edited = false;
    asked = null;
    options.pageGone(id);
    loaded = new Promise((done) => native.webContents.once('did-finish-load', () => done()));
  });
  native.webContents.on('unresponsive', () => {
    page = 'unresponsive';
    send('health', { health: 'unresponsive' });
  });
  native.webContents.on('responsive', () => {
    if (page === 'unresponsive') page = 'answers';
    send('health', { health: 'responsive' });
  });
  native.on('closed', () => options.closed(id));
  native.webContents.on('page-title-updated', (event) => event.preventDefault());

  loaded = native.loadURL(options.devUrl ?? APP_URL);
  loaded.catch(() => undefined);

  return {
    native,
    send,
    get loaded() {
      return loaded;
    },
    focus() {
      if (native.isMinimized()) native.restore();
      native.show();
      native.focus();
    },
    described(_window, { title, edited: isEdited }) {
      edited = isEdited;
      native.setTitle(`${edited ? '• ' : ''}${title === '' ? '' : `${title} – `}Jalon`);
      native.setDocumentEdited(edited);
    },
    closeAnswered(_window, { request, mayClose }) {
      if (request !== asked) return;
      asked = null;
      if (mayClose) native.destroy();
    },
  };
}

/** The preload script beside the built main script. */
export const preloadPath = (mainFolder: string): string => join(mainFolder, '../preload/index.cjs');
