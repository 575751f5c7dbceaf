import type { Page } from 'playwright-core';
import { setLensYears } from './look.ts';

type Random = () => number;
type Edit = (page: Page, random: Random) => Promise<void>;

const view = async (page: Page, name: string): Promise<void> => {
  const main = page.getByRole('main', { name, exact: true });
  if (!(await main.isVisible())) {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await main.waitFor();
  }
};
const word = (random: Random): string =>
  Array.from({ length: 3 + Math.floor(random() * 8) }, () => 'aeilnorstéü'[Math.floor(random() * 11)]).join('');

const title: Edit = async (page, random) => {
  const field = page.getByLabel('Title of the workbench');
  await field.fill(`Stock-take ${word(random)}`);
  await field.press('Enter');
};
const insert = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};
const text: Edit = async (page, random) => {
  await view(page, 'Report');
  const texts = page.getByRole('textbox', { name: 'Text', exact: true });
  if ((await texts.count()) === 0 || random() < 0.2) await insert(page, 'Text');
  await texts.last().pressSequentially(` ${word(random)}`, { delay: 5 });
};
const heading: Edit = async (page) => {
  await view(page, 'Report');
  await insert(page, 'Heading');
};
const comment: Edit = async (page, random) => {
  await view(page, 'Review');
  await page.getByLabel('Your name').fill('A. Analyst');
  await page.getByLabel('Comment', { exact: true }).fill(word(random));
  await page.getByRole('main').getByRole('button', { name: 'Add comment' }).click();
};
const removal: Edit = async (page) => {
  await view(page, 'Review');
  const remove = page.getByRole('main').getByRole('button', { name: /^Remove comment by/ });
  if ((await remove.count()) > 0) await remove.first().click();
};
const years: Edit = async (page, random) => {
  await setLensYears(page, { from: String(2000 + Math.floor(random() * 20)) });
};
const benchmark: Edit = async (page, random) => {
  await view(page, 'Gaps');
  await page.getByRole('tab', { name: 'Benchmarks and series', exact: true }).click();
  const main = page.getByRole('main');
  const add = main.getByRole('button', { name: 'Add benchmark', exact: true });
  const fill = (label: string | RegExp, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  await add.waitFor();
  // The view opens the form by itself where there is no benchmark yet; the button then ends it.
  if (!(await page.getByLabel('Name of the benchmark').isVisible())) await add.click();
  await fill('Name of the benchmark', `Aim ${word(random)}`);
  await main.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /^3\.1\.1 / }).click();
  await fill(/^Target \(/, '300000');
  await fill('Target year', '2030');
  await fill('Source of the benchmark', 'The team');
  await page.getByLabel('Source of the benchmark', { exact: true }).press('Tab');
  await add.click();
};
const source: Edit = async (page, random) => {
  await view(page, 'Data');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  const rows = Array.from({ length: 5 }, (_, at) => `${2018 + at};KEN;${Math.floor(random() * 1000)}`);
  await chooser.setFiles({
    name: `${word(random)}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`Year;Country code;Enrolled\n${rows.join('\n')}\n`),
  });
  const load = page.getByRole('button', { name: 'Load as indicators' });
  await load.click();
  await load.waitFor({ state: 'detached' });
};
const press =
  (name: 'Undo' | 'Redo'): Edit =>
  async (page) => {
    const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });
    if (await button.isEnabled()) await button.click();
  };

/** Each edit as often as it stands here. */
const EDITS: Readonly<Record<string, readonly [Edit, weight: number]>> = {
  title: [title, 4],
  text: [text, 6],
  heading: [heading, 1],
  comment: [comment, 4],
  removal: [removal, 1],
  years: [years, 2],
  benchmark: [benchmark, 1],
  source: [source, 1],
  undo: [press('Undo'), 4],
  redo: [press('Redo'), 3],
};
const DRAWN = Object.entries(EDITS).flatMap(([name, [, weight]]) => Array<string>(weight).fill(name));

/** Does one edit as a person would, in English; on the desktop none that needs a file chosen in its own dialog. @returns its name. */
export async function editAtRandom(page: Page, random: Random, where: 'web' | 'desktop' = 'web'): Promise<string> {
  const drawn = where === 'web' ? DRAWN : DRAWN.filter((name) => name !== 'source');
  const name = drawn[Math.floor(random() * drawn.length)] ?? 'title';
  await EDITS[name]?.[0](page, random);
  return name;
}
