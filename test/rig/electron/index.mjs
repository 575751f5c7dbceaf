// A stand-in for Electron's main-process module: what our main script uses of it and nothing more, so that new use is noticed.
// Windows live in Chromium, driven by the launcher. Not covered: the process sandbox, the isolated world (the preload runs in
// the page's own), sendSync, MessagePorts, custom schemes inside workers, Electron's own Chromium.
import { app } from './app.mjs';
import { dialog } from './dialog.mjs';
import { invoke, ipcMain } from './ipc.mjs';
import { fromLoopback } from './loopback.mjs';
import { Menu } from './menu.mjs';
import { serveLauncher } from './parent.mjs';
import { protocol } from './protocol.mjs';
import { session } from './session.mjs';
import { screen, shell } from './system.mjs';
import { BrowserWindow } from './windows.mjs';

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell };

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell };

serveLauncher({
  /** Runs a function of the test here, with this module and one argument. */
  // biome-ignore lint/security/noGlobalEval: a function of the test crosses to this process as text
  evaluate: ({ code, argument }) => globalThis.eval(`(${code})`)(electron, argument),
  async invoke({ window, channel, args }) {
    try {
      return await invoke(BrowserWindow.fromId(window), channel, args);
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`);
    }
  },
  mayNavigate: ({ window, url, isMainFrame }) =>
    BrowserWindow.fromId(window)?.webContents.mayNavigate(fromLoopback(url), isMainFrame) ?? false,
  mayOpen: ({ window, url }) => BrowserWindow.fromId(window)?.webContents.openHandler?.({ url })?.action === 'allow',
  mayRequest: ({ window, url }) => session.defaultSession.allows(fromLoopback(url), window),
  mayHave: ({ permission }) => session.defaultSession.permits(permission),
  secondInstance({ argv, cwd }) {
    app.emit('second-instance', {}, argv, cwd, null);
  },
  quit() {
    app.quit();
  },
});
