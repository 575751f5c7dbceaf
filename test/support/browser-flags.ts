/** Flags of Chromium that a suite sets in `vitest.config.ts`. */
export const BROWSER_FLAGS: readonly string[] = process.env.JALON_BROWSER_FLAGS?.split(' ') ?? [];
