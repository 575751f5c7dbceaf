import { expect, test } from 'vitest';
import { accessibilityFindings, go, settled, walkChart } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(() => drawn(), { view: 'Explore', anew: 'document' });

const drawn = () => web.page.locator('.js-plotly-plot .main-svg').first().waitFor();
const kind = (name: string) => web.page.getByRole('radio', { name, exact: true });
const chips = () => web.page.getByRole('grid', { name: 'Areas and groups' }).getByRole('row').allInnerTexts();

/** Counts what a person does: a click, or words typed and taken with Enter, is one action. */
function counted() {
  let actions = 0;
  return {
    click: async (name: string | RegExp, role: 'button' | 'radio' = 'button') => {
      actions++;
      await web.page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
    },
    take: async (words: string) => {
      actions++;
      await web.page.keyboard.press('Control+a');
      await web.page.keyboard.type(words);
      await web.page.getByRole('option').first().waitFor();
      await web.page.keyboard.press('Enter');
    },
    report: (job: string, most: number) => {
      process.stderr.write(`${job}: ${actions} actions (at most ${most})\n`);
      expect(actions, job).toBeLessThanOrEqual(most);
    },
  };
}

test('four hosts over time take five actions, and stand without the areas nobody chose', async () => {
  const person = counted();
  await person.click('Add area');
  for (const country of ['Uganda', 'Kenya', 'Ethiopia', 'Chad']) await person.take(country);
  person.report('four hosts over time', 5);
  await web.page.keyboard.press('Escape');
  await expect.poll(chips).toHaveLength(4);
  expect((await chips()).join()).toMatch(/Uganda.*Kenya.*Ethiopia.*Chad/s);
  await expect
    .poll(() => web.page.getByRole('application').getAttribute('aria-label'))
    .toMatch(/Chad.*Kenya|Kenya.*Chad/);
});

test('all countries as a ranking, on the map and against GDP are one action each; the chosen ones come back', async () => {
  const ranking = counted();
  await ranking.click('Ranking', 'radio');
  ranking.report('top 20', 3);
  await web.page.getByText('All countries of the lens').waitFor();
  await drawn();
  const map = counted();
  await map.click('On the map');
  map.report('map', 3);
  await expect.poll(() => kind('Map').isChecked()).toBe(true);
  const scatter = counted();
  await scatter.click('Against GDP');
  await scatter.click('Per capita', 'radio');
  scatter.report('scatter per head', 3);
  await web.page
    .getByRole('button', { name: /Gross domestic product.*Across|Across.*Gross domestic product/ })
    .waitFor();
  const multiples = counted();
  await multiples.click('Small multiples', 'radio');
  multiples.report('small multiples', 3);
  await expect.poll(() => kind('Small multiples').isChecked()).toBe(true);
});

test('title, plot and source are seen without scrolling, on a canvas of at least 70 % of the width', async () => {
  const { page } = web;
  const canvas = await page.getByRole('region', { name: 'Chart' }).boundingBox();
  const view = await page.getByRole('main').boundingBox();
  if (!canvas || !view) throw new Error('no canvas');
  expect(canvas.width).toBeGreaterThanOrEqual(1280 * 0.7);
  expect(canvas.y + canvas.height).toBeLessThanOrEqual(view.y + view.height);
  expect(await page.getByRole('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBeLessThanOrEqual(1);
});

test('a kind chosen while an indicator is still looked up loses neither', async () => {
  const { page } = web;
  const indicator = page.getByRole('button', { name: /Indicator$/ });
  await indicator.click();
  const option = page.getByRole('option', { name: /Asylum-seekers hosted$/ }).first();
  await option.waitFor();
  // Within one task, so that no answer can come in between.
  await page.evaluate(
    ([option, table]) => {
      (option as HTMLElement).click();
      (table as HTMLElement).click();
    },
    await Promise.all([option.elementHandle(), kind('Table').elementHandle()]),
  );
  await expect.poll(() => indicator.innerText()).toContain('Asylum-seekers');
  expect(await kind('Table').isChecked()).toBe(true);
});

test('an indicator chosen before the first chart knows its areas is not shown in them', async () => {
  const { page } = web;
  await go(page, 'Overview');
  // Every question to the engine waits, one after another, as on a slow machine.
  const quicken = await page.evaluateHandle(() => {
    const post = Worker.prototype.postMessage;
    let before = Promise.resolve();
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      before = before
        .then(() => new Promise((done) => setTimeout(done, 150)))
        .then(() => post.apply(this, args as never));
    } as typeof post;
    return () => {
      Worker.prototype.postMessage = post;
    };
  });
  try {
    await page.getByRole('button', { name: /All years/ }).click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('2005');
    await page.keyboard.press('Escape');
    await go(page, 'Explore');
    await page.getByRole('button', { name: /Indicator$/ }).click();
    await page
      .getByRole('option', { name: /Asylum-seekers hosted$/ })
      .first()
      .click();
    await expect.poll(async () => (await chips().catch(() => [])).length).toBeGreaterThan(1);
    const first = await chips();
    await kind('Table').click();
    await expect.poll(() => page.getByRole('button', { name: /Indicator$/ }).innerText()).toContain('Asylum-seekers');
    expect(await chips()).not.toEqual(first);
  } finally {
    await quicken.evaluate((quickly) => quickly());
  }
});

test('areas nobody chose follow the indicator after a look at another view, too', async () => {
  const { page } = web;
  await kind('Table').click();
  await expect.poll(async () => (await chips()).length).toBeGreaterThan(1);
  await go(page, 'Overview');
  await go(page, 'Explore');
  await page.getByRole('button', { name: /Indicator$/ }).click();
  await page.getByRole('option', { name: /Refugees per 1,000 inhabitants$/ }).click();
  await expect.poll(chips).toEqual([]);
});

test('a year is chosen by keys, and said', async () => {
  const { page } = web;
  await kind('Ranking').click();
  const slider = page.getByRole('slider', { name: 'Year' });
  await slider.focus();
  const before = Number(await page.getByRole('group', { name: 'Year' }).locator('[aria-live=polite]').innerText());
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(() => page.getByRole('group', { name: 'Year' }).locator('[aria-live=polite]').innerText())
    .toBe(String(before - 1));
  await page.getByRole('button', { name: 'Play the years' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Play the years' }).waitFor();
});

test('Enter on a value asks where it comes from', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Add area' }).click();
  await page.keyboard.type('Uganda');
  await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Uganda');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(chips).toHaveLength(1);
  await settled(page);
  await walkChart(page, 'End', 'Enter');
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer
    .getByText(/· Uganda$/)
    .first()
    .waitFor();
  expect(await drawer.getByLabel('Year').inputValue()).toBe('2025');
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
});

test('what is written on a chart is listed, kept and removed', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Span of years' }).click();
  const one = page.getByRole('group', { name: 'Span of years 1' });
  await one.getByLabel('Words').fill('Conflict');
  await go(page, 'Data');
  await go(page, 'Explore');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  expect(await one.getByLabel('Words').inputValue()).toBe('Conflict');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove: Span of years 1' }).click();
  await one.waitFor({ state: 'detached' });
});

test('a chart goes into the report in one step, and one undo takes it out', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Add to report' }).click();
  await page.getByRole('button', { name: 'In the report' }).waitFor();
  await go(page, 'Report');
  await drawn();
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.js-plotly-plot').waitFor({ state: 'detached' });
});

test('every list closes by Escape, and nothing breaks accessibility', async () => {
  const { page } = web;
  expect(await accessibilityFindings(page)).toEqual([]);
  for (const name of [/Indicator$/, 'Add area', 'Export']) {
    await page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
    await page.getByRole('dialog').or(page.getByRole('listbox')).first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').or(page.getByRole('listbox')).first().waitFor({ state: 'detached' });
  }
});
