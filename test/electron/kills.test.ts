import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchRig, type RigApp } from '../rig/launch.ts';
import { lost, readDocumentFromNow, shownIn, Watched } from '../support/open-document.ts';
import { randomFrom, SEED } from '../support/random.ts';
import { editAtRandom } from '../support/random-edits.ts';

const KILLS = 10;
const random = randomFrom(SEED + 1);
const watched = new Watched();
let folder: string;
let app: RigApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kills-'));
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  app = await launchRig({ userData: join(folder, 'data') });
  return watch(await app.firstWindow());
}

async function watch(page: Page): Promise<Page> {
  page.setDefaultTimeout(30_000);
  await page.exposeFunction('changed', watched.changed);
  await readDocumentFromNow(page);
  return page;
}

/** Edits for a while; what fails because the page goes is not a failure. @returns means to end it and hear what was done. */
function editing(page: Page): () => Promise<readonly string[]> {
  let isKilled = false;
  const done: string[] = [];
  const work = (async () => {
    while (!isKilled) done.push(await editAtRandom(page, random, 'desktop'));
  })().catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  work.catch(() => undefined);
  return async () => {
    isKilled = true;
    await work;
    return done;
  };
}

const discard = (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: 'Discard' });

test(`nothing that was said to be kept is lost when the page or the application ends ${KILLS} times (JALON_SEED=${SEED})`, async () => {
  let compared = 0;
  let page = await start();
  await page.getByRole('region', { name: 'Lens' }).waitFor({ timeout: 60_000 });
  for (let at = 1; at <= KILLS; at += 1) {
    watched.take();
    const end = editing(page);
    await new Promise((over) => setTimeout(over, 500 + random() * 1500));
    await watched.kept();
    let valid: readonly string[];
    if (at % 2 === 0) {
      const ended = end();
      await app.close();
      await ended;
      valid = watched.take();
      page = await start();
    } else {
      const ended = end();
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.crash('crashed'));
      await expect.poll(() => app.windows().some((one) => one !== page), { timeout: 60_000 }).toBe(true);
      await ended;
      valid = watched.take();
      const next = app.windows()[0];
      if (!next) throw new Error('no window after the crash');
      page = await watch(next);
    }
    const dialog = page.getByRole('alertdialog');
    await page.getByRole('region', { name: 'Lens' }).waitFor({ timeout: 60_000 });
    if (valid.length === 0) {
      // What was kept without the window having had the time to say so, which is offered a while after it opens, or nothing is.
      await discard(page)
        .click({ timeout: 10_000 })
        .catch(() => undefined);
      continue;
    }
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    const { document } = await shownIn(page);
    expect(lost(valid, document), `end ${at}`).toBe('');
    compared += 1;
  }
  console.log(`${KILLS} ends, ${watched.acknowledged} acknowledged, ${compared} documents compared`);
  expect(compared).toBeGreaterThan(KILLS / 2);
}, 900_000);
