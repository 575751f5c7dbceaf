import { describe, expect, test } from 'vitest';
import { settled } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

describe.each([
  { lost: 'the worker', file: /engine\.worker-[^/]*\.js$/ },
  { lost: 'the program of the worker', file: /duckdb-eh-[^/]*\.wasm$/ },
])('an engine that does not start: $lost cannot be fetched', ({ file }) => {
  const web = webPerTest((page) => page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 }), {
    init: (page) => page.route(file, (route) => route.abort()),
  });

  test('it is said in every view, with no figure and nothing that loads for ever', async () => {
    const { page } = web;
    const main = page.getByRole('main');
    for (const view of ['Pledges', 'Gaps', 'Report']) {
      await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
      await main.getByText('Engine stopped').waitFor();
      expect(await main.getByText('Loading').count()).toBe(0);
    }
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await main.getByRole('heading', { level: 1, name: 'Report' }).waitFor({ timeout: 60_000 });
    await settled(page);
    // The last is what DuckDB prints of a worker's error.
    web.forgiven(/ERR_FAILED|wasm|Failed to fetch|^ErrorEvent$/i);
  });
});
