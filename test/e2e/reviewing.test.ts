import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityFindings, go, walkChart } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Review', anew: 'document' });

test('a review goes back alone, and another one is added, the second time with nothing new', async () => {
  const { page } = web;
  await go(page, 'Review');
  await page.getByLabel('Your name').fill('Ana');
  await page.getByLabel('Comment', { exact: true }).fill('Check Kenya');
  await page.getByRole('main').getByRole('button', { name: 'Add comment' }).click();
  await page
    .getByRole('radiogroup', { name: 'Verdict on the whole' })
    .getByRole('radio', { name: 'Agree', exact: true })
    .click();
  await page.getByText('Ana: Agree').first().waitFor();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Send back' }).click();
  const sent = await leaving;
  expect(sent.suggestedFilename()).toMatch(/ A \d{4}-\d\d-\d\d\.review\.json$/);
  const review = JSON.parse(readFileSync(await sent.path(), 'utf8')) as { comments: object[]; verdicts: object[] };
  expect([review.comments.length, review.verdicts.length]).toEqual([1, 1]);

  const theirs = { ...review.verdicts[0], id: 'b', author: 'Ben', verdict: 'disagree', reason: 'Old data' };
  const buffer = Buffer.from(JSON.stringify({ ...review, verdicts: [...review.verdicts, theirs] }));
  for (const brought of ['1 new verdict by Ben', 'no new comments, no new verdicts']) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Add reviews…' }).click(),
    ]);
    await chooser.setFiles({ name: 'ben.review.json', mimeType: 'application/json', buffer });
    await page.getByText(brought).waitFor();
  }
});

test('a figure stands beside its verdict, which says when the numbers are no longer those that were judged', async () => {
  const { page } = web;
  await go(page, 'Explore');
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await page.getByRole('button', { name: 'Save chart' }).click();
  await go(page, 'Review');
  await page.getByLabel('Your name').fill('Ana');
  const judged = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Saved chart/ }) });
  await judged.scrollIntoViewIfNeeded();
  await judged.locator('.js-plotly-plot .main-svg').first().waitFor();
  await judged.getByRole('radio', { name: 'Agree', exact: true }).click();
  await judged.getByText('Ana: Agree').waitFor();

  await go(page, 'Explore');
  await walkChart(page, 'End', 'Enter');
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.getByText('Correct this value').click();
  await drawer.getByRole('textbox', { name: /^Value/ }).fill('310');
  await drawer.getByRole('textbox', { name: 'Reason' }).fill('late returns');
  await drawer.getByRole('button', { name: 'Use this value' }).click();
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
  await go(page, 'Review');
  await judged.getByText('changed since').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('the worklist names a scenario whose projection did no better in the past than no change, and shows it', async () => {
  const { page } = web;
  await go(page, 'Scenarios');
  await page.getByRole('button', { name: 'Save scenario' }).click();
  await go(page, 'Review');
  await page.getByText(/did no better in the past than no change/).waitFor();
  await page.getByRole('heading', { name: /^Scenario: / }).scrollIntoViewIfNeeded();
  await page.getByRole('main').locator('.js-plotly-plot .main-svg').first().waitFor();
});
