import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { bundledScript } from './electron/build/bundled-script.mjs';
import { LongFilesFirst } from './test/support/long-files-first.ts';

const node = {
  environment: 'node' as const,
  pool: 'forks' as const,
  setupFiles: ['test/support/property-seed.ts'],
};

/** How often a property is drawn, each time from a seed of its own: a test has its time for each. */
const draws = process.env.JALON_SECOND_SEED === undefined ? 1 : 2;

/**
 * What waits for a page waits as long as a busy machine may need. A page that lives for a test or two is gone before optimised code of its
 * engine would pay, and without it starts in half the processor time; benches measure the browser as people have it.
 */
const pages = {
  ...node,
  env: { JALON_BROWSER_FLAGS: '--js-flags=--liftoff-only' },
  expect: { poll: { timeout: 30_000 } },
  maxWorkers: 2,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000 * draws,
          // One core less by default, which is half of two.
          maxWorkers: availableParallelism(),
          isolate: false,
          setupFiles: ['test/support/own-modules.ts', ...node.setupFiles],
        },
      },
      {
        plugins: [bundledScript()],
        test: {
          ...node,
          name: 'engine',
          include: ['test/engine/**/*.test.ts'],
          testTimeout: 120_000 * draws,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
          setupFiles: ['test/support/own-modules.ts', ...node.setupFiles],
        },
      },
      {
        test: {
          ...pages,
          name: 'electron',
          include: ['test/electron/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [bundledScript()],
        test: {
          ...pages,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...node,
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
