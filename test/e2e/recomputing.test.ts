import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { checkCertificate, isCertified, readCertificate } from '#shared/review/certificate-file';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { accessibilityFindings, go } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Review' });

const shoot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

/** What the page hands over as a file while `act` is done. */
async function handedOver(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const leaving = page.waitForEvent('download');
  await act();
  return new Uint8Array(readFileSync(await (await leaving).path()));
}

/** The workbench in hand with a chart in it, as a file that keeps no results. */
async function withChart(bytes: Uint8Array): Promise<Buffer> {
  const { workbench, parts, manifest } = unwrap(await readShare(bytes));
  const charts = [{ ...newChart('ctx-refugees', ['KEN', 'UGA']), title: 'Refugees in two countries' }];
  return Buffer.from(
    (await writeShare({ workbench: { ...workbench, charts }, parts, savedAt: manifest.savedAt })).bytes,
  );
}

test('a file saved at once keeps what its chart shows; recomputed it is the same, and a signed certificate says so', async () => {
  const { page } = web;
  await go(page, 'Review');
  const main = page.getByRole('main');
  const first = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Save and seal…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save and seal' });
    await dialog.getByLabel('Your name').fill('Ben Okello');
    await dialog.getByRole('button', { name: 'Save and seal', exact: true }).click();
  });
  // The file leaves before the save has ended.
  await page.getByRole('contentinfo').getByText('sealed by Ben Okello').waitFor();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name: 'w.jalon', mimeType: 'application/vnd.jalon+zip', buffer: await withChart(first) });
  await go(page, 'Review');
  await main.getByText('The file keeps no values of figures.').waitFor();

  const saved = await handedOver(page, () => page.keyboard.press('Control+s'));
  const share = unwrap(await readShare(saved));
  expect([...share.results.values()].map(({ table }) => table.rows.length > 0)).toEqual([true]);
  await main.getByText('Values as saved').click();
  await main.getByText(/^The file keeps the values of 1 figure/).waitFor();

  await main.getByRole('button', { name: 'Recompute all figures' }).click();
  await main.getByText('The 1 figure is the same as when the file was saved.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await shoot(page, 'recomputed-en');
  await main.getByRole('button', { name: 'Sign and save certificate' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign the certificate' });
  await dialog.waitFor();
  await shoot(page, 'certificate-en');
  const text = await handedOver(page, () =>
    dialog.getByRole('button', { name: 'Sign the certificate', exact: true }).click(),
  );
  const signed = readCertificate(new TextDecoder().decode(text), 'c.json');
  const checked = await checkCertificate(signed, share.manifest, []);
  expect([checked.signedBy?.seal.name, isCertified(checked)]).toEqual(['Ben Okello', true]);
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await main.getByText('La figure est identique à ce qu’elle montrait à l’enregistrement.').waitFor();
  await shoot(page, 'recomputed-fr');
});
