import { resolve } from 'node:path';
import { build } from 'vite';
import { test } from 'vitest';
import { openWeb } from '../support/web.ts';

const page = resolve(import.meta.dirname, 'gaps-page');
const built = resolve(import.meta.dirname, '../../out/bench-gaps');

test('gaps: 50,000 series of 25 years judged in Chromium', async () => {
  await build({
    root: page,
    base: './',
    logLevel: 'error',
    define: { global: 'globalThis' },
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const web = await openWeb('en', built);
  await web.page.getByRole('button').click();
  const output = web.page.locator('output:not(:empty)');
  await output.waitFor({ timeout: 500_000, state: 'attached' });
  const results: Record<string, readonly number[]> = JSON.parse((await output.textContent()) ?? '{}');
  await web.close();
  const ms = (value: number | undefined) => (value === undefined ? '' : `${Math.round(value).toLocaleString('en')} ms`);
  console.log('\nGaps (Chromium, 50,000 series × 25 years, goal < 1 s from engine table to decoded result)');
  console.table(
    Object.fromEntries(
      Object.entries(results).map(([what, times]) => [
        what,
        { fastest: ms(times[0]), median: ms(times[times.length >> 1]), slowest: ms(times.at(-1)) },
      ]),
    ),
  );
}, 600_000);
