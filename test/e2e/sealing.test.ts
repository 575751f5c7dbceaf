import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { dataName } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { makeKey, sealRoot } from '#shared/share/seal';
import { writeShare } from '#shared/share/write';
import { go, settled } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Review', anew: 'document' });

async function sealed(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  await page.getByRole('button', { name: 'Save and seal…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save and seal' });
  await dialog.getByLabel('Your name').fill(name);
  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save and seal', exact: true }).click();
  const sent = await leaving;
  return { file: sent.suggestedFilename(), bytes: new Uint8Array(readFileSync(await sent.path())) };
}

async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.jalon+zip', buffer: Buffer.from(bytes) });
}

const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

/** The same workbench as somebody else with a key of their own would have sent it. */
async function sentBy(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { workbench, parts, manifest } = unwrap(await readShare(bytes));
  const key = await makeKey(name, false);
  const { savedAt } = manifest;
  const seal = (root: string) => sealRoot(root, key, savedAt);
  return (await writeShare({ workbench, parts, savedAt, savedBy: name, seal })).bytes;
}

// Before a name is given: it would be part of the name of the copy.
test('what is whole of a damaged file is opened as a copy, after what is lost was listed', async () => {
  const { page } = web;
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const bytes = new Uint8Array(readFileSync(await (await leaving).path()));
  const { manifest } = unwrap(await readShare(bytes));
  const part = manifest.parts.find(({ name }) => name !== 'document.json');
  const name = part?.name ?? dataName('');
  const text = Buffer.from(bytes).toString('latin1');
  // The second place of the name is the part itself, after the list of contents.
  const at = text.indexOf(name, text.indexOf(name) + 1) + name.length + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 255;
  await open(page, 'damaged.jalon', bytes);
  await page.getByRole('heading', { name: '“damaged.jalon” was not opened' }).waitFor();
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'See what can be opened…' }).click();
  await main.getByText(/would be lost/).waitFor();
  await shoot(page, 'salvage-en');
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await shoot(page, 'salvage-fr');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await main.getByRole('button', { name: 'Open what is whole' }).click();
  await main.getByText(/what was whole of “damaged.jalon”: an unsaved copy/).waitFor();
  await page.getByRole('contentinfo').getByText('Not saved yet').waitFor();
  await shoot(page, 'salvaged-en');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const copy = await saving;
  expect(copy.suggestedFilename()).toMatch(/^damaged \d{4}-\d\d-\d\d\.jalon$/);
  expect((await readShare(new Uint8Array(readFileSync(await copy.path())))).ok).toBe(true);
  await expect.poll(() => main.getByText(/what was whole of/).count()).toBe(0);
});

test('a file is sealed with a key that the browser keeps; keys of colleagues are kept, and a changed one is said loudly', async () => {
  const { page } = web;
  await go(page, 'Review');
  const { bytes, file } = await sealed(page, 'Ben Okello');
  const { seals, manifest } = unwrap(await readShare(bytes));
  expect([manifest.savedBy, seals.map(({ name }) => name)]).toEqual(['Ben Okello', ['Ben Okello']]);
  const main = page.getByRole('main');
  await main.getByText(/^Sealed by Ben Okello on .* with the key of this computer/).waitFor();
  await main.getByText(/^Saved .* by Ben Okello, with Jalon/).waitFor();
  await main.getByText(/^Your key: Ben Okello, code (\w{5} ){3}\w{5}$/).waitFor();
  const again = await sealed(page, 'Ben Okello');
  expect(unwrap(await readShare(again.bytes)).seals[0]?.key).toBe(seals[0]?.key);

  await open(page, `sent ${file}`, await sentBy('Amina', bytes));
  await page.getByRole('contentinfo').getByText('saved by Amina').waitFor();
  await go(page, 'Review');
  await main.getByText(/^Sealed by “Amina” .* not known here/).waitFor();
  await shoot(page, 'seal-new-en');
  await main.getByRole('button', { name: 'Keep this key' }).click();
  await main.getByText(/^Sealed by Amina .* the one kept for that name/).waitFor();
  await shoot(page, 'seal-known-en');

  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await leaving).suggestedFilename()).toMatch(/^sent .* BO \d{4}-\d\d-\d\d\.jalon$/);

  await open(page, 'again.jalon', await sentBy('amina', bytes));
  await page
    .getByRole('contentinfo')
    .getByRole('alert')
    .getByText(/ATTENTION: sealed as “amina”/)
    .waitFor();
  await go(page, 'Review');
  await main
    .getByRole('alert')
    .getByText(/ANOTHER KEY/)
    .waitFor();
  await shoot(page, 'seal-changed-en');
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await main
    .getByRole('alert')
    .getByText(/UNE AUTRE CLÉ/)
    .waitFor();
  await shoot(page, 'seal-changed-fr');
  await page.getByRole('button', { name: 'English', exact: true }).click();

  // Figures that come in beside it move what is to be clicked.
  await settled(page);
  await main.getByRole('button', { name: 'Rename the key of Amina' }).click();
  await main.getByLabel('Name', { exact: true }).fill('Amina Diallo');
  await main.getByRole('button', { name: 'Save', exact: true }).click();
  await main.getByRole('button', { name: 'Remove the key of Amina Diallo' }).click();
  await main.getByText(/^Sealed by “amina” .* not known here/).waitFor();
  await page.reload();
  await hasFigures(page);
  await go(page, 'Review');
  await main.getByText(/^Your key: Ben Okello/).waitFor();
  await main.getByText('No key of a colleague is kept yet.', { exact: false }).waitFor();
});

test('the name is asked for before the first save, and may be left empty', async () => {
  const { page } = web;
  await page.addInitScript(() => localStorage.removeItem('jalon.reviewer'));
  await page.reload();
  await hasFigures(page);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Under which name do you save?' });
  await dialog.waitFor();
  await shoot(page, 'naming-en');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Not saved yet').waitFor();
  await page.keyboard.press('Control+s');
  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save without a name' }).click();
  expect(unwrap(await readShare(new Uint8Array(readFileSync(await (await leaving).path())))).manifest.savedBy).toBe('');
  const second = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await second;
});
