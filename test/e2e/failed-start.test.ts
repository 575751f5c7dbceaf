import { expect, test } from 'vitest';
import { settled } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest((page) => page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 }), {
  init: (page) => page.route(/engine\.worker-[^/]*\.js$/, (route) => route.abort()),
});

test('an engine that does not start is said in every view, with no figure and nothing that loads for ever', async () => {
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
  web.forgiven(/ERR_FAILED|wasm|Failed to fetch/i);
});
