import { parse } from './origin.ts';

/**
 * The address of the development server: only of this machine, and never in a packaged application. `asked` is what the
 * environment names.
 */
export function developmentUrl(asked: string | undefined, isPackaged: boolean): string | null {
  const url = isPackaged || asked === undefined ? null : parse(asked);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return isLocal && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

/** Switches of Chromium by which another program could take over the pages of a packaged application. */
export const TAKEOVER_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-allow-origins',
] as const;

/** Whether a start is to end at once, because someone asked for the pages to be driven from outside. */
export const startRefused = (hasSwitch: (name: string) => boolean, isPackaged: boolean): boolean =>
  isPackaged && TAKEOVER_SWITCHES.some(hasSwitch);
