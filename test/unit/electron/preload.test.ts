import { beforeEach, expect, test, vi } from 'vitest';
import { EVENTS, REQUESTS } from '#shared/bridge/channels';
import type { BridgeClient } from '#shared/bridge/contract';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, (event: unknown, payload: unknown) => void>(),
}));

vi.mock('electron', () => {
  const strict = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key);
        throw new Error(`the stub of electron has no ${name}.${String(key)}`);
      },
    });
  return {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, value: unknown) => electron.exposed.set(key, value),
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: async (...args: unknown[]) => electron.invoked.push(args),
      on: (channel: string, listener: (event: unknown, payload: unknown) => void) =>
        electron.listeners.set(channel, listener),
    }),
  };
});

let client: BridgeClient;
beforeEach(async () => {
  vi.resetModules();
  await import('../../../electron/preload.ts');
  client = electron.exposed.get('jalon') as BridgeClient;
});

test('the preload exposes the client of the contract and nothing else', () => {
  expect([...electron.exposed.keys()]).toEqual(['jalon']);
  expect(Object.keys(client)).toEqual(['requests', 'events']);
  expect(Object.keys(client.requests)).toEqual([...REQUESTS]);
  expect(Object.keys(client.events)).toEqual([...EVENTS]);
});

test('a request goes out on its own channel with one input', async () => {
  await client.requests['recent.open']({ id: 'x' });
  expect(electron.invoked.at(-1)).toEqual(['jalon:recent.open', { id: 'x' }]);
});

test('a file handed over before the page listens waits for its first listener', () => {
  electron.listeners.get('jalon:open-request')?.({}, { name: 'early.jalon' });
  const heard: unknown[] = [];
  client.events['open-request']((payload) => heard.push(payload));
  expect(heard).toEqual([{ name: 'early.jalon' }]);
});

test('a listener that was taken away hears nothing more, and is never given the event itself', () => {
  const heard: unknown[][] = [];
  const stop = client.events.menu((...args: unknown[]) => heard.push(args));
  electron.listeners.get('jalon:menu')?.({ sender: 'secret' }, { action: 'file.new' });
  stop();
  client.events.menu(() => undefined);
  electron.listeners.get('jalon:menu')?.({}, { action: 'file.open' });
  expect(heard).toEqual([[{ action: 'file.new' }]]);
});
