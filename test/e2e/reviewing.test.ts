import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
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

test('what is said of a comment and of a review that was added goes with its undo and comes back with its redo', async () => {
  const { page } = web;
  const undoing = async (said: Locator) => {
    await said.waitFor();
    await page.keyboard.press('Control+z');
    await said.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await said.waitFor();
  };
  await go(page, 'Explore');
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await page.getByRole('button', { name: 'Save chart' }).click();
  await go(page, 'Review');
  await page.getByLabel('Your name').fill('Ana');
  await page.getByRole('button', { name: /^Comment here: / }).click();
  await page.getByRole('textbox', { name: /^Comment here: / }).fill('Which year?');
  await page.getByRole('button', { name: 'Add comment' }).first().click();
  await undoing(page.getByText('The comment stands in Review.'));

  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Send back' }).click();
  const review = JSON.parse(readFileSync(await (await leaving).path(), 'utf8')) as { comments: object[] };
  const theirs = { ...review.comments[0], id: 'b', author: 'Ben', text: 'And whose?' };
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add reviews…' }).click(),
  ]);
  const buffer = Buffer.from(JSON.stringify({ ...review, comments: [theirs] }));
  await chooser.setFiles({ name: 'ben.review.json', mimeType: 'application/json', buffer });
  await undoing(page.getByText('1 new comment', { exact: false }));
});

test('a verdict and a comment that are begun outlive a change of view, and nothing is sent back without them', async () => {
  const { page } = web;
  await go(page, 'Review');
  const send = page.getByRole('button', { name: 'Send back' });
  await send.click();
  await page.getByText('There is nothing to send back yet.').waitFor();
  await page.getByLabel('Your name').fill('Ana');
  const whole = page.getByRole('radiogroup', { name: 'Verdict on the whole' });
  await whole.getByRole('radio', { name: 'Disagree', exact: true }).click();
  await page.getByLabel(/^Reason for “Disagree”/).fill('Old data');
  await page.getByLabel('Comment', { exact: true }).fill('Which year?');
  await go(page, 'Data');
  await go(page, 'Review');
  await send.click();
  await page.getByText(/^Nothing was sent: 2 comments or verdicts are begun/).waitFor();
  await page.getByRole('button', { name: 'Give verdict' }).click();
  await page.getByText('Ana: Disagree').first().waitFor();
  await page.getByLabel('Comment', { exact: true }).fill('');
  const leaving = page.waitForEvent('download');
  await send.click();
  const review = JSON.parse(readFileSync(await (await leaving).path(), 'utf8')) as { comments: []; verdicts: object[] };
  expect(review).toMatchObject({ comments: [], verdicts: [{ verdict: 'disagree', reason: 'Old data' }] });

  await page.getByLabel('Comment', { exact: true }).fill('Whose?');
  await send.click();
  await page.getByText(/^Nothing was sent: a comment or a verdict is begun/).waitFor();
  const without = page.waitForEvent('download');
  await send.click();
  expect(JSON.parse(readFileSync(await (await without).path(), 'utf8'))).toMatchObject({ comments: [] });
});

test('what was found of the parts is not said of others once a source came or went', async () => {
  const { page } = web;
  await go(page, 'Data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const rows = ['year,iso3,people', '2020,KEN,1', '2021,KEN,2'];
  const buffer = Buffer.from(rows.join('\n'));
  await (await choosing).setFiles({ name: 'places.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await page
    .getByRole('heading', { name: /places/ })
    .first()
    .waitFor();
  await go(page, 'Review');
  await page.getByRole('button', { name: 'Check every part again' }).click();
  const said = page.getByText(/read again: hashes, rows and columns agree/);
  await said.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+z');
  await said.waitFor({ state: 'detached' });
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

test('that a file has no seal is said from the first, so that nothing below it moves', async () => {
  const { page } = web;
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await (await leaving).path();
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
  await go(page, 'Overview');
  await page.evaluate(() => {
    const panel = () =>
      [...document.querySelectorAll('main .panel')].find((one) => one.querySelector('h2')?.textContent === 'Seal');
    const watch = new MutationObserver(() => {
      const text = panel()?.textContent;
      if (text === undefined) return;
      Object.assign(window, { firstSaid: text });
      watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await go(page, 'Review');
  await page.getByRole('button', { name: 'Save and seal…' }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { firstSaid?: string }).firstSaid)).toContain('Not sealed');
});
