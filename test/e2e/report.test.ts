import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, settled } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Report');
});
afterAll(() => web.close());

const insert = async (name: string): Promise<void> => {
  await web.page.getByRole('button', { name: 'Insert', exact: true }).click();
  await web.page.getByRole('menuitem', { name, exact: true }).click();
};
const undo = () => web.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
const outline = () => web.page.getByRole('grid', { name: 'Outline' }).getByRole('row').allInnerTexts();
const text = () => web.page.getByRole('textbox', { name: 'Text', exact: true }).first();

test('an empty report offers templates, and what is inserted has the focus', async () => {
  const { page } = web;
  await page.getByText('The report is empty').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await insert('Heading');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Heading' }).evaluate((e) => e === document.activeElement))
    .toBe(true);
  await page.keyboard.type('Solutions');
  await insert('Text');
  await expect.poll(() => text().evaluate((e) => e === document.activeElement)).toBe(true);
});

test('a text has bold words, lists and footnotes, and one undo takes back one step', async () => {
  const { page } = web;
  await page.keyboard.type('Fewer ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('places');
  await expect.poll(() => page.getByRole('button', { name: 'Bold' }).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' than before');
  await page.getByRole('button', { name: 'Footnote' }).click();
  await page.getByRole('textbox', { name: 'Text of the footnote' }).fill('Departures, <b>not</b> submissions.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Footnote: Departures, <b>not</b> submissions.' }).waitFor();
  await text().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- first');
  expect(await text().locator('li').innerText()).toBe('first');
  expect(await text().locator('strong').innerText()).toBe('places');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.waitForTimeout(1100);
  await page.keyboard.type(' of all');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().locator('li').innerText()).toBe('first');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => text().locator('li').innerText()).toBe('first of all');
});

test('the toolbar of a text hides no line, of its own or of another block', async () => {
  const { page } = web;
  const bar = await page.getByRole('toolbar', { name: 'Form of the text' }).boundingBox();
  if (!bar) throw new Error('the text in hand has a toolbar');
  for (const box of await page.getByRole('main').getByRole('textbox').all()) {
    const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
    const isApart = bar.x + bar.width <= x || x + width <= bar.x || bar.y + bar.height <= y || y + height <= bar.y;
    expect([await box.innerText(), isApart]).toEqual([await box.innerText(), true]);
  }
  await page.getByRole('button', { name: 'Bold' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Italic');
  await text().focus();
  await page.keyboard.press('Control+End');
});

test('a number typed as {{…}} and one that is chosen show the value of the data, with where it comes from', async () => {
  const { page } = web;
  await page.keyboard.type(': {{3.1.1 World 2025}}');
  const typed = page.getByRole('button', { name: /^81,766: 3\.1\.1 .*World, 2025\. Source: .*Refugee Data Finder/ });
  await typed.waitFor();
  await insert('Number in the text');
  await page
    .getByRole('dialog')
    .getByText(/World, \d{4}\. Source: /)
    .waitFor();
  await page.getByRole('button', { name: 'Insert the number' }).click();
  await expect.poll(() => text().locator('[data-node-view-wrapper]').count()).toBe(3);
  expect(await page.locator('[data-changed]').count()).toBe(0);
});

test('pasted HTML is reduced to what a text holds', async () => {
  await text().evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p style="color:red" onclick="alert(1)">pasted <u>words</u> <a href="javascript:alert(1)">bad</a><img src="https://example.org/x.png"></p>',
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => text().innerText()).toContain('pasted words bad');
  expect(await text().locator('a, img[src], u, [onclick], p[style]').count()).toBe(0);
  expect(web.foreign).toEqual([]);
  await undo();
});

test('a paste between two words is taken back alone', async () => {
  const { page } = web;
  const written = async () => (await text().innerText()).trimEnd();
  const before = await written();
  await text().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('First');
  await text().evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Second');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.keyboard.type('Third');
  for (const added of ['FirstSecondThird', 'FirstSecond', 'First', '']) {
    await expect.poll(written).toBe(before + added);
    if (added) await page.keyboard.press('Control+z');
  }
});

test('blocks change their order by keyboard in the outline, and undo brings it back', async () => {
  const { page } = web;
  // Names follow once nothing is typed.
  await page.getByRole('row', { name: /^Fewer places than before first of all: ……(?!.*(?:pasted|First))/ }).waitFor();
  const before = await outline();
  await page.getByRole('row', { name: 'Solutions' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(outline).toEqual([...before].reverse());
  await expect
    .poll(() => page.getByRole('row', { name: 'Solutions' }).evaluate((e) => e === document.activeElement))
    .toBe(true);
  await undo();
  await expect.poll(outline).toEqual(before);
});

test('what lacks French is counted and found; beside the English it is written', async () => {
  const { page } = web;
  await page.getByRole('button', { name: /words? without French: show the next/ }).click();
  await page.getByRole('textbox', { name: 'Heading: French' }).fill('Les solutions');
  const french = page.getByRole('textbox', { name: 'Text: French' });
  await french.click();
  await page.keyboard.type('Moins de places');
  await page.getByText('Both languages are complete').waitFor();
  expect(await page.getByRole('textbox', { name: 'Text: English' }).innerText()).toContain('Fewer places');
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('after a block is removed the focus is on the next one', async () => {
  const { page } = web;
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Remove: Heading: Solutions' }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent),
    )
    .toMatch(/^Remove: Text/);
  await undo();
});

test('the report leaves as one file', async () => {
  const { page } = web;
  await settled(page);
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Web page (HTML)' }).click();
  expect(readFileSync(await (await leaving).path(), 'utf8')).toContain('Solutions');
  expect(web.errors).toEqual([]);
});

test('keys pressed on the way to a figure are not held back: shortcuts go on', async () => {
  const { page } = web;
  await page.getByRole('grid', { name: 'Outline' }).getByRole('row').first().waitFor();
  await insert('Contents');
  await page.keyboard.press('g');
  await page.keyboard.press('1');
  await page.getByRole('main', { name: 'Overview' }).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('grid', { name: 'Outline' }).waitFor();
});

test('letters typed while the menu of what can be inserted closes are written in what was inserted', async () => {
  const { page } = web;
  // Drawing takes longer than typing.
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame;
    window.requestAnimationFrame = (then) => draw(() => window.setTimeout(() => then(performance.now()), 60));
  });
  for (const [name, value] of [
    ['Heading', () => page.getByRole('textbox', { name: 'Heading' }).last().inputValue()],
    ['Text', () => page.getByRole('textbox', { name: 'Text', exact: true }).last().innerText()],
  ] as const) {
    await page.getByRole('button', { name: 'Insert', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Scenario to show');
    await expect.poll(value).toBe('Scenario to show');
    await page.keyboard.type(' and more');
    await expect.poll(value).toBe('Scenario to show and more');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }
});
