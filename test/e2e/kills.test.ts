import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canReadDocument, lost, shownIn, Watched } from '../support/open-document.ts';
import { randomFrom, SEED } from '../support/random.ts';
import { editAtRandom } from '../support/random-edits.ts';
import { launchProfile, openPage, type Served, serve } from '../support/web.ts';

const KILLS = Number(process.env.JALON_KILLS ?? 50);
const random = randomFrom(SEED);

let folder: string;
let served: Served;
let context: BrowserContext;
let foreign: readonly string[] = [];

const watched = new Watched();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kills-'));
  served = await serve();
  context = await launchProfile(folder);
  await canReadDocument(context);
  await context.exposeFunction('changed', watched.changed);
});
afterAll(async () => {
  await context?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  const opened = await openPage(context, served.origin, { view: 'Review' });
  foreign = opened.foreign;
  return opened.page;
}

/** Ends the process of the page, as a crash does. */
async function kill(page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash', { timeout: 30_000 });
  // A page that crashed answers nothing any more.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

const isOpen = (page: Page) => page.getByRole('region', { name: 'Lens' }).waitFor({ timeout: 30_000 });
const restore = (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: 'Restore' });

/** What was kept without the window having had the time to say so. */
const discardIfOffered = (page: Page): Promise<void> =>
  page.addLocatorHandler(page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }), (discard) =>
    discard.click(),
  );

/** Edits until the time is up or the page is gone; what fails because the page went is not a failure. */
async function editUntilKilled(page: Page, after: number): Promise<readonly string[]> {
  let isKilled = false;
  const done: string[] = [];
  const editing = (async () => {
    while (!isKilled) done.push(await editAtRandom(page, random));
  })().catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await Promise.race([editing, new Promise((over) => setTimeout(over, after)).then(() => watched.kept())]);
  isKilled = true;
  await kill(page);
  await editing;
  return done;
}

test(`nothing that was said to be kept is lost in ${KILLS} crashes at random moments of editing (JALON_SEED=${SEED})`, async () => {
  const began = performance.now();
  let edits = 0;
  let compared = 0;
  let page = await start();
  await isOpen(page);
  watched.take();
  for (let at = 1; at <= KILLS; at += 1) {
    const done = await editUntilKilled(page, 100 + random() * 900);
    edits += done.length;
    const valid = watched.take();
    page = await start();
    if (valid.length === 0) {
      await isOpen(page);
      await discardIfOffered(page);
      continue;
    }
    await restore(page).click({ timeout: 30_000 });
    await page.getByRole('alertdialog').waitFor({ state: 'detached', timeout: 30_000 });
    const { document } = await shownIn(page);
    compared += 1;
    expect(lost(valid, document), `crash ${at}, after ${done.join(', ')}`).toBe('');
  }
  console.log(
    `${KILLS} crashes, ${edits} edits done, ${watched.acknowledged} acknowledged, ${compared} documents compared, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  expect(compared).toBeGreaterThan(KILLS * 0.8);
  expect(foreign).toEqual([]);
}, 1_800_000);
