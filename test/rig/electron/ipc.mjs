const handlers = new Map();

export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** Calls a handler as `ipcRenderer.invoke` of `window` would; values are copied both ways. */
export async function invoke(window, channel, args, senderFrame = window.webContents.mainFrame) {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await handler({ sender: window.webContents, senderFrame }, ...structuredClone(args)));
}
