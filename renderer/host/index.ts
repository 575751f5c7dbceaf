import type { Host } from './port.ts';
import { webHost } from './web.ts';

let made: Host | null = null;

/** The host this window runs on; one for the life of the window. */
export function host(): Host {
  made ??= webHost();
  return made;
}
