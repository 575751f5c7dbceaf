// Runs in the page before any other script. Gives the real preload an 'electron' to require (contextBridge, ipcRenderer), maps
// addresses of custom schemes to the loopback server, and asks the session before a permission. The launcher puts in the arguments.
(preload, schemes, port) => {
  const call = window.__rig;
  delete window.__rig;

  const clone = (value) => {
    try {
      return structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };

  const listeners = new Map();
  const ipcRenderer = {
    async invoke(channel, ...args) {
      const { value, error } = await call('invoke', { channel, args: clone(args) });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };
  Object.defineProperty(window, '__rigEmit', {
    value: (channel, ...args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args);
    },
  });

  /** As the context bridge does: values are copied, functions wrapped so that arguments and results are copied, objects frozen. */
  const bridged = (value) => {
    if (typeof value === 'function') {
      return (...args) => {
        const result = value(...args.map((arg) => (typeof arg === 'function' ? arg : clone(arg))));
        return result instanceof Promise ? result.then(bridged) : bridged(result);
      };
    }
    if (Array.isArray(value)) return Object.freeze(value.map(bridged));
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bridged(part)])));
  };
  const contextBridge = {
    exposeInMainWorld(key, value) {
      if (key in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
      Object.defineProperty(window, key, { value: bridged(value), enumerable: true });
    },
  };

  const custom = new RegExp(`^(${schemes.join('|')})://([^/?#]*)`, 'i');
  const toLoopback = (url) =>
    String(url).replace(custom, (_all, scheme, host) => `http://${host}.${scheme}.localhost:${port}`);
  const fetchAsBefore = window.fetch;
  window.fetch = (request, options) =>
    fetchAsBefore(request instanceof Request ? request : toLoopback(request), options);

  navigator.geolocation.getCurrentPosition = (found, failed) => {
    void call('mayHave', { permission: 'geolocation' }).then(({ value }) => (value ? found({}) : failed({ code: 1 })));
  };

  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name} (a sandboxed preload may require only electron)`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
};
