/** Path of a Chromium: named by `JALON_CHROMIUM`, on the PATH, or Playwright's own; null where there is none. */
export function findChromium(): string | null;
