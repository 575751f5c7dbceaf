import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { listening } from './loopback.mjs';

class App extends EventEmitter {
  isPackaged = process.env.RIG_PACKAGED !== '0';
  sandboxed = false;
  commandLine = {
    hasSwitch: (name) => process.argv.some((one) => one === `--${name}` || one.startsWith(`--${name}=`)),
  };
  #ready = false;

  constructor() {
    super();
    void listening.then(() => {
      this.#ready = true;
      this.emit('ready');
    });
  }

  whenReady() {
    return listening;
  }

  isReady() {
    return this.#ready;
  }

  getPath(name) {
    return name === 'userData' ? process.env.RIG_USER_DATA : tmpdir();
  }

  getVersion() {
    return '0.0.0-rig';
  }

  getLocale() {
    return process.env.RIG_LOCALE ?? 'en-US';
  }

  enableSandbox() {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }

  requestSingleInstanceLock() {
    return process.env.RIG_SECOND !== '1';
  }

  /** As in Electron: windows are closed first, and one that refuses keeps the application alive. */
  quit() {
    this.emit('before-quit', { preventDefault() {} });
    const open = this.windows();
    for (const window of open) window.close();
    if (this.windows().length === 0) this.exit(0);
  }

  exit(code = 0) {
    this.emit('quit', {}, code);
    process.disconnect?.();
    process.exit(code);
  }

  /** Filled by the windows' module, which needs this one. */
  windows = () => [];
}

export const app = new App();
