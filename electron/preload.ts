import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, EVENTS, type EventName, REQUESTS } from '#shared/bridge/channels';
import type { BridgeClient } from '#shared/bridge/contract';

type Listener = (payload: unknown) => void;

/** One event: told to every listener; while there is none it waits, so that a file given at start reaches a window still loading. */
function eventSource(name: EventName): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  const waiting: unknown[] = [];
  ipcRenderer.on(channelOf(name), (_event, payload: unknown) => {
    if (listeners.size === 0) waiting.push(payload);
    for (const listener of listeners) listener(payload);
  });
  return (listener) => {
    listeners.add(listener);
    for (const payload of waiting.splice(0)) listener(payload);
    return () => {
      listeners.delete(listener);
    };
  };
}

const client = {
  requests: Object.fromEntries(
    REQUESTS.map((name) => [name, (input: unknown) => ipcRenderer.invoke(channelOf(name), input)]),
  ),
  events: Object.fromEntries(EVENTS.map((name) => [name, eventSource(name)])),
};

contextBridge.exposeInMainWorld('jalon', client as unknown as BridgeClient);
