import { EventEmitter } from 'node:events';

class Session extends EventEmitter {
  /** What was set, for tests to call. */
  handlers = {};
  webRequest = {
    onBeforeRequest: (listener) => {
      this.handlers.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler) {
    this.handlers.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler) {
    this.handlers.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler) {
    this.handlers.device = handler;
  }

  setDisplayMediaRequestHandler(handler) {
    this.handlers.displayMedia = handler;
  }

  /** Whether a request of a page may go on: what the listener of `onBeforeRequest` says. */
  allows(url, webContentsId) {
    const listener = this.handlers.beforeRequest;
    if (!listener) return true;
    return new Promise((resolve) =>
      listener({ url, method: 'GET', resourceType: 'other', webContentsId }, ({ cancel }) => resolve(!cancel)),
    );
  }

  /** What the page is told when it asks for a permission. */
  permits(permission) {
    const handler = this.handlers.permissionRequest;
    if (!handler) return true;
    return new Promise((resolve) => handler(null, permission, resolve, {}));
  }
}

export const session = { defaultSession: new Session() };
