import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityFindings, go as goIn, settled } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Data', anew: 'document' });

const go = (view: string) => goIn(web.page, view);
const panel = () => web.page.getByRole('region', { name: /^(Framework and places|Cadre et zones)$/ });
const show = (part: string) => panel().getByRole('radio', { name: part, exact: true }).click();
/** Leads to the overview with its figures and the table of every indicator. */
async function goToFigures(): Promise<void> {
  await go('Overview');
  await hasFigures(web.page);
}
/** Leads to the catalogue in French. */
async function goInFrench(): Promise<void> {
  await web.page.getByRole('button', { name: 'Français' }).click();
  await go('Données');
}
const shot = async (name: string) => {
  if (process.env.SHOTS) await web.page.screenshot({ path: `${process.env.SHOTS}/catalogue-${name}.png` });
};

test('an outcome is renamed and renumbered in both languages, and undone', async () => {
  const { page } = web;
  await go('Data');
  await panel()
    .getByRole('button', { name: /^Edit 1\.2 National arrangements/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Edit “National arrangements/ });
  await dialog.getByLabel('Name in English').fill('Host systems are supported');
  await dialog.getByLabel('Name in French').fill('Les systèmes d’accueil sont appuyés');
  await dialog.getByLabel('Number', { exact: true }).fill('1.3');
  await shot('node');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await panel().getByRole('rowheader', { name: '1.3 Host systems are supported' }).waitFor();
  await page.getByRole('button', { name: 'Français' }).click();
  await panel().getByRole('rowheader', { name: '1.3 Les systèmes d’accueil sont appuyés' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await panel()
    .getByRole('rowheader', { name: /^1\.2 National arrangements/ })
    .waitFor();
});

test('a node is moved by keyboard, its focus with it, and one with others under it is not removed', async () => {
  const { page } = web;
  await go('Data');
  const down = panel().getByRole('button', { name: /^Move 1 .* down$/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => panel().getByRole('rowheader').first().innerText()).toMatch(/^2 /);
  await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => panel().getByRole('rowheader').first().innerText()).toMatch(/^1 /);
  await panel()
    .getByRole('button', { name: /^Remove 1 Ease/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Remove “1 Ease/ });
  await dialog.getByText('“1” cannot be removed: 2 entries stand under it. Move or remove them first.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('the baseline year of the framework is set, and taken back', async () => {
  const { page } = web;
  await go('Data');
  await panel().getByRole('button', { name: 'Edit Name and baseline year' }).click();
  const dialog = page.getByRole('dialog', { name: 'Name and baseline year' });
  await dialog.getByLabel('Baseline year').fill('2018');
  await dialog.getByLabel('Baseline year').press('Tab');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await goToFigures();
  await page.getByRole('columnheader', { name: 'Change since 2018' }).first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('columnheader', { name: 'Change since 2016' }).first().waitFor();
});

test('an indicator that others are made of is not removed; another says what it leaves behind', async () => {
  const { page } = web;
  await go('Data');
  await panel().getByText('Show indicators').click();
  await panel()
    .getByRole('row', { name: /GDP/ })
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page
    .getByRole('dialog')
    .getByText(/cannot be removed: \d+ other/)
    .waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await panel()
    .getByRole('row', { name: /^2\.2\.1 / })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page
    .getByRole('dialog')
    .getByText(/observations name it and stay under its code/)
    .waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
});

test('an indicator of the framework is told which editions, themes and actors it belongs to', async () => {
  const { page } = web;
  await go('Data');
  await panel().getByText('Show indicators').click();
  await panel()
    .getByRole('row', { name: /^3\.1\.1 / })
    .getByRole('button', { name: /^Edit/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Belongs to').click();
  await dialog.getByRole('group', { name: 'Themes' }).getByText('Statelessness').click();
  await shot('indicator');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save indicator' }).click();
  await show('Themes');
  await panel()
    .getByRole('row', { name: /^Statelessness statelessness/ })
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
});

test('an own group has its members chosen, slices every number, and is undone', async () => {
  const { page } = web;
  await go('Data');
  await show('Groups');
  await panel().getByRole('button', { name: 'Add a group' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a group' });
  await dialog.getByLabel('Name in English').fill('IGAD core');
  for (const name of ['Kenya', 'Uganda']) {
    await dialog.getByRole('combobox', { name: 'Members' }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  await dialog.getByLabel('Code (empty: own:igad-core)', { exact: true }).fill('platform:IGAD');
  await dialog.getByText('The code “platform:igad” is taken already. Choose another one.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await dialog.getByLabel(/^Code/).fill('');
  await shot('group');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  expect(
    await panel()
      .getByRole('row', { name: /^IGAD core/ })
      .innerText(),
  ).toMatch(/own group\s+2/);
  await page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Region or platform' }).click();
  await page.getByRole('option', { name: 'IGAD core', exact: true }).click();
  await goToFigures();
  await page.getByText(/^IGAD core: latest value/).waitFor();
  await refugees(/2\.\dM/);
  await go('Data');
  await show('Groups');
  await panel().getByRole('button', { name: 'Remove IGAD core (own group)' }).click();
  const removal = page.getByRole('dialog', { name: 'Remove “IGAD core”?' });
  await removal.getByText('2 areas are in it.').waitFor();
  await removal.getByText('The lens shows it now and will show all.').waitFor();
  await shot('remove');
  expect(await accessibilityFindings(page)).toEqual([]);
  await removal.getByRole('button', { name: 'Remove' }).click();
  await panel()
    .getByRole('row', { name: /^IGAD core/ })
    .waitFor({ state: 'detached' });
  for (const _ of ['removal', 'lens', 'group']) await page.getByRole('button', { name: 'Undo' }).click();
  await go('Overview');
  await page.getByText(/^World: latest value/).waitFor();
});

/** What the overview says of refugees hosted. */
async function refugees(expected: RegExp): Promise<void> {
  await expect
    .poll(() =>
      web.page
        .getByRole('row', { name: /Refugees hosted/i })
        .first()
        .innerText(),
    )
    .toMatch(expected);
}

test('the numbers of a group follow its members', async () => {
  const { page } = web;
  await goToFigures();
  await page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Region or platform' }).click();
  await page.getByRole('option', { name: /^IGAD support platform/ }).click();
  await page.getByText(/indicators? shown ha/).waitFor();
  const row = () =>
    page
      .getByRole('row', { name: /Refugees hosted/i })
      .first()
      .innerText();
  const before = await row();
  await go('Data');
  await show('Groups');
  await panel().getByRole('button', { name: 'Edit IGAD support platform (support platform)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('row', { name: 'Uganda' }).getByRole('button').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await goToFigures();
  await expect.poll(row).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(row).toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
});

test('a text of a source that no area has is made an area, with its name wherever it stands', async () => {
  const { page } = web;
  await go('Data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({
    name: 'camps.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Year;Country code;Enrolled\n2022;KEN;12\n2023;KEN;13\n2023;UGA;5\n2023;SML;7\n'),
  });
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await page.getByRole('article', { name: /^camps/ }).waitFor();
  await show('Areas');
  await panel().getByRole('button', { name: 'Make “SML” an area' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an area' });
  await dialog.getByLabel('Name in English').fill('Somaliland');
  await dialog.getByLabel('Name in French').fill('');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await panel().getByLabel('Find by name or code').fill('somalil');
  expect(
    await panel()
      .getByRole('row', { name: /^Somaliland/ })
      .innerText(),
  ).toMatch(/SML/);
  await expect
    .poll(() =>
      panel()
        .getByRole('button', { name: /Make “/ })
        .count(),
    )
    .toBe(0);
  await shot('areas');
  await panel().getByRole('button', { name: 'Remove Somaliland' }).click();
  await page.getByRole('dialog').getByText('1 observation names it and stays under its code.').waitFor();
  await page.getByRole('dialog').getByText('1 group holds it and loses it.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
});

async function addEdition(): Promise<void> {
  await go('Data');
  await show('Editions');
  await panel().getByRole('button', { name: 'Add an edition' }).click();
  const dialog = web.page.getByRole('dialog', { name: 'Add an edition' });
  await dialog.getByLabel('Name in English').fill('Third edition (2027)');
  await dialog.getByLabel(/^Code/).fill('2027');
  await dialog.getByRole('button', { name: 'Save' }).click();
}

test('editions, themes and kinds of actor are added and stand in the lens at once', async () => {
  const { page } = web;
  await addEdition();
  await page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Framework edition' }).click();
  await page.getByRole('option', { name: 'Third edition (2027)' }).waitFor();
});

test('what was changed travels in the share file', async () => {
  const { page } = web;
  await addEdition();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const bytes = readFileSync(await (await saving).path());
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
  // What is opened is told from what is left: the edition is gone before, and what was just opened has no change to save.
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.click();
  const edition = panel().getByRole('row', { name: /^Third edition \(2027\)/ });
  await edition.waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toMatch(/^•/);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await choosing).setFiles({ name: 'shared.jalon', mimeType: 'application/zip', buffer: bytes });
  await page.getByRole('button', { name: 'Do not save' }).click();
  await expect.poll(() => page.title()).not.toMatch(/^•/);
  await go('Data');
  await show('Editions');
  await edition.waitFor();
});

test.each(['en', 'fr'])(
  'axe finds nothing on any part, light or dark: %s',
  async (language) => {
    const { page } = web;
    if (language === 'fr') await goInFrench();
    else await go('Data');
    for (const theme of ['light', 'dark']) {
      for (const part of await panel().getByRole('radio').all()) {
        await part.click();
        await panel().scrollIntoViewIfNeeded();
        await settled(page);
        await shot(`${await part.innerText()}-${theme}-${language}`);
        expect(await accessibilityFindings(page)).toEqual([]);
      }
      await page.getByRole('button', { name: /^(Dark|Light|Sombre|Clair)$/ }).click();
    }
  },
  120_000,
);

test('in French the removal is said in French', async () => {
  const { page } = web;
  await goInFrench();
  await show('Groupes');
  await panel()
    .getByRole('button', { name: /^Retirer Plateforme d’appui de l’IGAD/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Retirer « Plateforme/ });
  await dialog.getByText('7 zones en font partie.').waitFor();
  await shot('remove-fr');
  await dialog.getByRole('button', { name: 'Annuler' }).click();
});
