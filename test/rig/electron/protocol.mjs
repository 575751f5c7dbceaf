import { app } from './app.mjs';
import { handlers, privileged } from './loopback.mjs';

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges = {} } of list) {
      if (privileges.bypassCSP) throw new Error('stand-in: a scheme must not bypass the policy');
      privileged.set(scheme, privileges);
    }
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle needs the app to be ready');
    if (!privileged.has(scheme)) throw new Error(`stand-in: scheme ${scheme} was not registered`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
};
