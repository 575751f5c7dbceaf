import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readShare } from '#shared/share/read';
import type { Workbench } from '#shared/workbench/workbench';
import { go, setLens, setLensYears, settled } from '../support/look.ts';
import { canReadDocument, documentIn, shownIn } from '../support/open-document.ts';
import { craftedCases, type ShareCase, wholeFile } from '../support/share-cases.ts';
import { hostileFiles } from '../support/shared-data.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

/** How many questions `engineAnswers` has put to the page since it began with a document: answers are kept for one document. */
let asked = 0;

const web = webPerTest(
  (page) => {
    asked = 0;
    return hasFigures(page);
  },
  { init: canReadDocument, anew: 'document' },
);

const whole = await wholeFile();
const crafted = await craftedCases(whole);

const title = () => web.page.getByLabel('Title of the workbench');
const undo = () => web.page.getByRole('banner').getByRole('button', { name: /^Undo/ });
const figures = () => web.page.getByRole('main').locator('section').allInnerTexts();
const status = () => web.page.getByRole('contentinfo').innerText();
const refusedHeading = (name: string) => web.page.getByRole('heading', { level: 1, name: `“${name}” was not opened` });
const dialog = () => web.page.getByRole('dialog').or(web.page.getByRole('alertdialog'));

async function rename(to: string): Promise<void> {
  await title().fill(to);
  await title().press('Enter');
}

/** Chooses a file to open; changes of the open workbench are given up where it asks. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { page } = web;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…', exact: true }).click(),
  ]);
  const { document } = await shownIn(page);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  if (await undo().isEnabled()) await dialog().getByRole('button', { name: 'Do not save' }).click();
  await expect
    .poll(async () => (await refusedHeading(name).isVisible()) || (await shownIn(page)).document !== document, {
      timeout: 60_000,
    })
    .toBe(true);
}

const REGIONS = ['Asia and the Pacific', 'Europe', 'Middle East and North Africa', 'The Americas'];

/** What was not asked of the page before is answered; with a figure where the document has the bundled source. */
async function engineAnswers(): Promise<void> {
  const region = REGIONS[asked] ?? '';
  asked += 1;
  const { page } = web;
  await go(page, 'Overview');
  await page.getByText('Engine ready').waitFor();
  await setLens(page, 'Region or platform', new RegExp(`^${region}`));
  await page.getByText(new RegExp(`^${region}: latest value`)).waitFor();
  await hasFigures(page);
  const { sources } = await documentIn(page);
  if (sources.some(({ kind }) => kind === 'bundled'))
    expect(
      await page
        .getByRole('row', { name: /Refugees hosted/ })
        .first()
        .innerText(),
    ).toMatch(/\d[\d.,]*[KM]/);
}

const VIEWS = ['Data', 'Explore', 'Gaps', 'Scenarios', 'Pledges', 'Report', 'Review', 'Overview'] as const;

async function noViewIsBlank(): Promise<void> {
  const { page } = web;
  for (const view of VIEWS) {
    await go(page, view);
    await page
      .getByText(/^Loading…$/)
      .first()
      .waitFor({ state: 'detached', timeout: 30_000 });
    expect(await page.getByRole('alert').filter({ hasText: 'did not foresee' }).count(), view).toBe(0);
    expect((await page.getByRole('main').innerText()).length, view).toBeGreaterThan(80);
  }
}

/** What a case does to a window with work in it. A page that refused it as it should meets the next, while there are new questions. */
async function meets({ name, bytes, opens }: ShareCase): Promise<void> {
  const { page } = web;
  await rename('Before');
  await hasFigures(page);
  await settled(page);
  const [before, seen, keptUndo] = [await documentIn(page), await figures(), await undo().getAttribute('aria-label')];
  await open(name, bytes);
  const isRefused = await refusedHeading(name).isVisible();
  if (opens !== null) expect(isRefused ? 'refused' : 'opened').toBe(opens ? 'opened' : 'refused');
  if (!isRefused) {
    const share = await readShare(bytes);
    if (!share.ok) throw new Error(`opened, but refused outside of the window: ${share.error.code}`);
    expect(await documentIn(page)).toEqual(JSON.parse(JSON.stringify(share.value.workbench)));
    await expect.poll(() => undo().isDisabled()).toBe(true);
    await noViewIsBlank();
    return engineAnswers();
  }
  const main = page.getByRole('main');
  const sentence = await main.getByRole('alert').locator('p').first().innerText();
  expect(sentence).toMatch(/\p{L}{3,}.* .*\.$/su);
  expect(sentence).not.toMatch(/did not foresee|undefined|\[object|[{}]|Error:/);
  expect(await main.locator('table, svg.main-svg, section').count()).toBe(0);
  const said = await status();
  expect(said).toContain(`Not opened: ${name}`);
  expect(said).not.toMatch(/File [0-9A-Z]{5}|as it was saved/);
  await main.getByRole('button', { name: 'Back to “Before”' }).click();
  await hasFigures(page);
  expect(await documentIn(page)).toEqual(before);
  await expect.poll(figures).toEqual(seen);
  expect(await undo().getAttribute('aria-label')).toBe(keptUndo);
  await expect.poll(() => page.title()).toMatch(/^• Before/);
  await go(page, 'Review');
  expect(await main.innerText()).not.toContain('as it was saved');
  await undo().click();
  expect((await documentIn(page)).title).not.toBe('Before');
  await engineAnswers();
  if (asked < REGIONS.length) web.keep();
}

describe('a file made here opens whole, or the open work stays exactly as it was', () => {
  test.each(crafted)('$name', meets);
});

/** What is known of a case; all others open whole or not at all. */
const KNOWN: Readonly<Record<string, boolean>> = {
  'original.jalon': true,
  'c-hostile-text.jalon': true,
  'fuzz-parquet-5.jalon': false,
  'fuzz-parquet-27.jalon': false,
  'c-parquet-rows-60m.jalon': false,
  'c-parquet-string-2gb.jalon': false,
  'c-sources-same-part-2000.jalon': false,
};
const hostile = hostileFiles();

describe('a file of the security review opens whole, or the open work stays exactly as it was', () => {
  test.skipIf(hostile.length > 0)('the files are not on this machine');
  test.each(hostile.map((path) => ({ name: basename(path), path })))('$name', ({ name, path }) =>
    meets({ name, bytes: new Uint8Array(readFileSync(path)), opens: KNOWN[name] ?? null }),
  );
});

test('a file is asked for however long its dialog stands open and whatever is collected meanwhile', async () => {
  const { page } = web;
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('Page.enable');
  await inspector.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const asked = new Promise<number>((opened) =>
    inspector.once('Page.fileChooserOpened', ({ backendNodeId }) => opened(backendNodeId ?? 0)),
  );
  await page.keyboard.press('Control+o');
  const backendNodeId = await asked;
  await inspector.send('HeapProfiler.collectGarbage');
  const { node } = await inspector.send('DOM.describeNode', { backendNodeId });
  expect(node.localName).toBe('input');
  await inspector.detach();
});

test('after a saved file, one with a damaged part leaves the code, the check and the figures of the first', async () => {
  const { page } = web;
  await open('whole.jalon', whole);
  await hasFigures(page);
  await settled(page);
  const [code, seen, before] = [
    /File [0-9A-Z ]{23}/.exec(await status())?.[0],
    await figures(),
    await documentIn(page),
  ];
  expect(code).toBeDefined();
  const broken = crafted.find(({ name }) => name === 'part-with-a-broken-page.jalon');
  await open('broken.jalon', broken?.bytes ?? new Uint8Array());
  expect(await status()).not.toContain(code);
  expect(await page.getByRole('main').innerText()).not.toContain('as it was saved');
  await page.getByRole('button', { name: 'Back to “Whole”' }).click();
  await hasFigures(page);
  await expect.poll(figures).toEqual(seen);
  expect(await documentIn(page)).toEqual(before);
  await expect.poll(status).toContain(code);
  await go(page, 'Review');
  await page.getByText(/The file is as it was saved/).waitFor();
  await engineAnswers();
});

test('what is typed while a save runs stays, and is marked as not saved', async () => {
  const { page } = web;
  await rename('Before save');
  // Of another field than the one typed into during the save, so that each is a step of its own.
  await setLensYears(page, { from: '2017' });
  const leaving = page.waitForEvent('download');
  const typed = await page.evaluate(async () => {
    const press = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('header button')].find((one) => one.textContent === name)?.click();
    const saving = () => document.querySelector('footer [role=status]')?.textContent ?? '';
    press('Save');
    while (!saving()) await new Promise((done) => setTimeout(done));
    await new Promise((done) => setTimeout(done, 20));
    const field = document.querySelector<HTMLInputElement>('input.title');
    field?.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Typed during the save');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    field?.blur();
    await new Promise((done) => setTimeout(done));
    return { title: document.title, saving: saving() };
  });
  expect(typed).toEqual({
    title: expect.stringContaining('Typed during the save'),
    saving: expect.stringMatching(/^Saving/),
  });
  const file = await readShare(new Uint8Array(readFileSync(await (await leaving).path())));
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
  expect(file.ok && file.value.workbench.title).toBe('Before save');
  expect((await documentIn(page)).title).toBe('Typed during the save');
  await expect.poll(() => page.title()).toMatch(/^• Typed during the save/);
  await go(page, 'Review');
  await page
    .getByText(/changed since|changes that the file does not hold|not saved/i)
    .first()
    .waitFor();
  await undo().click();
  expect((await documentIn(page)).title).toBe('Before save');
});

describe('what a page loads when it is needed comes late, or not at all', () => {
  beforeAll(() => web.renew());
  afterEach(() => web.renew());

  test('cancelled while it opens, nothing was changed and the next opening works', async () => {
    const { page } = web;
    await rename('Before');
    await hasFigures(page);
    await settled(page);
    const [before, seen] = [await documentIn(page), await figures()];
    // What reads tables does not arrive before the person has cancelled.
    let release: () => void = () => undefined;
    const cancelled = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/parquet_wasm.*\.wasm$/, async (route) => {
      await cancelled;
      await route.continue();
    });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open…', exact: true }).click(),
    ]);
    await chooser.setFiles({ name: 'whole.jalon', mimeType: 'application/zip', buffer: Buffer.from(whole) });
    await dialog().getByRole('button', { name: 'Do not save' }).click();
    const footer = page.getByRole('contentinfo');
    await footer.getByText('Opening whole.jalon').waitFor();
    await footer.getByRole('button', { name: 'Cancel' }).click();
    release();
    await footer.getByText(/Cancelled/).waitFor();
    expect(await documentIn(page)).toEqual(before);
    await expect.poll(figures).toEqual(seen);
    expect(await undo().isEnabled()).toBe(true);
    await open('whole.jalon', whole);
    expect((await documentIn(page)).title).toBe('Whole');
    await engineAnswers();
  });

  test('a view that fails says so, offers to save, and takes no other view along', async () => {
    const { page } = web;
    await rename('Kept through a failure');
    const [before, wasKept] = [await documentIn(page), web.errors.length];
    await page.route(/\/pledges-view-[^/]*\.js$/, (route) => route.abort());
    await page.getByRole('navigation').getByRole('button', { name: 'Pledges', exact: true }).click();
    const failed = page.getByRole('alert').filter({ hasText: 'This view met an error it did not foresee' });
    await failed.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      failed.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    const file = await readShare(new Uint8Array(readFileSync(await download.path())));
    expect(file.ok && file.value.workbench.title).toBe('Kept through a failure');
    for (const view of VIEWS.filter((one) => one !== 'Pledges')) await go(page, view);
    // A save writes out tables and tells of itself in the trail.
    const own = ({ trail, ...document }: Workbench) => ({ ...document, sources: [] });
    expect(own(await documentIn(page))).toEqual(own(before));
    await engineAnswers();
    // The browser and React say of this one that it failed.
    expect(web.forgiven(/ERR_FAILED|dynamically imported|pledges-view/)).toBeGreaterThan(wasKept);
  });
});
