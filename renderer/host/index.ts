import { desktopHost } from './desktop.ts';
import type { Host } from './port.ts';
import { webHost } from './web.ts';

let chosen: Host | null = null;

/** What the host can do: the desktop where its bridge is present, else the browser. The same object each time. */
export function host(): Host {
  chosen ??= window.jalon ? desktopHost(window.jalon) : webHost();
  return chosen;
}
