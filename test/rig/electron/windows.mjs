import { EventEmitter } from 'node:events';
import path from 'node:path';
import { app } from './app.mjs';
import { loopbackPort, privileged, toLoopback } from './loopback.mjs';
import { ask, tell } from './parent.mjs';
import { session } from './session.mjs';

/** An event with `preventDefault`, and whether it was called. */
export function cancellable(details = {}) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class WebContents extends EventEmitter {
  session = session.defaultSession;
  mainFrame = { url: '' };
  openHandler = null;
  #window;
  #crashed = false;

  constructor(window) {
    super();
    this.id = window.id;
    this.#window = window;
  }

  send(channel, ...args) {
    tell('send', { window: this.id, channel, args: structuredClone(args) });
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  getType() {
    return 'window';
  }

  getURL() {
    return this.mainFrame.url;
  }

  isDestroyed() {
    return this.#window.isDestroyed();
  }

  isCrashed() {
    return this.#crashed;
  }

  /** For tests: as if the process of the page had ended. */
  crash(reason = 'crashed') {
    this.#crashed = true;
    this.emit('render-process-gone', cancellable(), { reason, exitCode: 1 });
  }

  /** Tells that the main frame goes to a page. */
  startNavigation(url = this.getURL()) {
    this.emit('did-start-navigation', cancellable({ url, isMainFrame: true, isSameDocument: false }));
  }

  reload() {
    const isCrashed = this.#crashed;
    this.#crashed = false;
    this.startNavigation();
    void ask('reload', { window: this.id, isCrashed }).then(() => this.emit('did-finish-load'));
  }

  close() {
    this.#window.destroy();
  }

  /** Asks the listeners whether a frame may go to `url`. */
  mayNavigate(url, isMainFrame) {
    const isAllowed = ['will-navigate', 'will-frame-navigate'].every((name) => {
      const event = cancellable({ url, isMainFrame });
      this.emit(name, event, url);
      return !event.defaultPrevented;
    });
    if (isAllowed && isMainFrame) this.startNavigation(url);
    return isAllowed;
  }
}

const open = new Map();
let count = 0;

export class BrowserWindow extends EventEmitter {
  #destroyed = false;
  #visible;
  #created;
  title;
  edited = false;

  constructor(options = {}) {
    super();
    checkPreferences(options.webPreferences ?? {});
    count += 1;
    this.id = count;
    this.options = options;
    this.title = options.title ?? '';
    this.#visible = options.show !== false;
    open.set(this.id, this);
    this.webContents = new WebContents(this);
    const { width = 800, height = 600, webPreferences } = options;
    this.#created = ask('window', { window: this.id, preload: webPreferences.preload, width, height });
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows() {
    return [...open.values()];
  }

  static fromId(id) {
    return open.get(id) ?? null;
  }

  static getFocusedWindow() {
    return BrowserWindow.getAllWindows()[0] ?? null;
  }

  async loadURL(url) {
    await this.#created;
    this.webContents.mainFrame.url = url;
    this.webContents.startNavigation(url);
    await ask('goto', { window: this.id, url: toLoopback(url), schemes: [...privileged.keys()], port: loopbackPort() });
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
  }

  show() {
    this.#visible = true;
    this.emit('show');
  }

  isVisible() {
    return this.#visible;
  }

  focus() {
    this.focusCount = (this.focusCount ?? 0) + 1;
  }

  isMinimized() {
    return false;
  }

  isMaximized() {
    return false;
  }

  maximize() {}

  restore() {}

  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  setTitle(title) {
    this.title = title;
  }

  getTitle() {
    return this.title;
  }

  setDocumentEdited(edited) {
    this.edited = edited;
  }

  isDestroyed() {
    return this.#destroyed;
  }

  close() {
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this.id);
    tell('close', { window: this.id });
    this.emit('closed');
    if (open.size === 0) app.emit('window-all-closed');
  }
}

app.windows = () => BrowserWindow.getAllWindows();

function checkPreferences({ preload, sandbox, contextIsolation, nodeIntegration }) {
  if (!sandbox || !contextIsolation || nodeIntegration !== false) throw new Error('stand-in: insecure webPreferences');
  if (!path.isAbsolute(preload ?? '')) throw new Error('preload script must have absolute path');
  if (!preload.endsWith('.cjs')) throw new Error('stand-in: a sandboxed preload must be CommonJS');
}
