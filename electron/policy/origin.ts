/** The scheme and host every page of the application comes from. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://workbench';
export const APP_URL = `${APP_ORIGIN}/`;

/**
 * Whether `url` is a page of the application. `devUrl` is the address of the development server, null in a packaged application.
 * The parts are compared one by one: own schemes have no origin of their own in the URL standard, and a prefix test
 * takes `app://workbench.evil/` and `app://workbench@evil/` for ours.
 */
export function isOwnPage(url: string, devUrl: string | null): boolean {
  const page = parse(url);
  if (page?.username !== '' || page.password !== '') return false;
  if (page.protocol === `${APP_SCHEME}:` && page.host === 'workbench') return true;
  const dev = devUrl === null ? null : parse(devUrl);
  return dev !== null && page.origin !== 'null' && page.origin === dev.origin;
}

export function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
