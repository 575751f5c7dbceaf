import { DATA_SCHEME } from '#shared/bridge/data-scheme';
import { APP_SCHEME, parse } from './origin.ts';

const ALLOWED = new Set([`${APP_SCHEME}:`, `${DATA_SCHEME}:`, 'blob:', 'data:']);
const DEVELOPMENT = new Set(['devtools:', 'chrome-extension:']);

/** Whether a request may leave a page. In development the dev server and its web socket are allowed too. */
export function requestAllowed(url: string, devUrl: string | null): boolean {
  const request = parse(url);
  if (!request) return false;
  if (ALLOWED.has(request.protocol)) return true;
  if (devUrl === null) return false;
  return DEVELOPMENT.has(request.protocol) || request.host === parse(devUrl)?.host;
}

/**
 * Whether the window that asks may use the token in an address of the data scheme. `holderOf` knows whom a token was given to
 * (null: nobody, and the data server refuses it by itself). `window` is null where a request comes from no window known.
 */
export function tokenAllowed(url: string, window: number | null, holderOf: (token: string) => number | null): boolean {
  const request = parse(url);
  if (request?.protocol !== `${DATA_SCHEME}:` || window === null) return true;
  const holder = holderOf(request.pathname.slice(1));
  return holder === null || holder === window;
}
