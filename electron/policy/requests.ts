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
