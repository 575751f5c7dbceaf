import { join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What is built, from which sources, and the file that shows it was. */
export const TARGETS = {
  desktop: {
    sources: ['electron', 'renderer', 'shared', 'datasets', 'electron.vite.config.ts', 'vite.web.config.ts'],
    result: 'out/main/index.js',
  },
  web: { sources: ['electron', 'renderer', 'shared', 'datasets', 'vite.web.config.ts'], result: 'out/web/index.html' },
  cli: { sources: ['electron', 'shared', 'datasets'], result: 'out/cli/index.js' },
};

export const inRoot = (path) => join(ROOT, path);
