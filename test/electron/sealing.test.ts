import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { newKeyFile, readKeyFile, readKnownKeys } from '#shared/share/key-file';
import { readShare } from '#shared/share/read';
import { sealRoot } from '#shared/share/seal';
import { writeShare } from '#shared/share/write';
import { run } from '../../electron/cli/main.ts';
import { launchRig, type RigApp } from '../rig/launch.ts';

let folder: string;
let app: RigApp;
let page: Page;
const at = (name: string): string => join(folder, name);
const shareAt = async (name: string) => unwrap(await readShare(new Uint8Array(await readFile(at(name)))));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-sealing-'));
  app = await launchRig();
  page = await app.firstWindow();
  await page.getByText('Engine ready').waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the key is made in a file only its owner can read, and what it seals is verified by the command line', async () => {
  await app.answerDialog('save', { canceled: false, filePath: at('own.jalon') });
  await app.chooseMenu('file.seal');
  const dialog = page.getByRole('dialog', { name: 'Save and seal' });
  await dialog.getByLabel('Your name').fill('Amina');
  await dialog.getByRole('button', { name: 'Save and seal', exact: true }).click();
  await page.getByRole('contentinfo').getByText('sealed by Amina').waitFor({ timeout: 30_000 });
  const kept = join(app.userData, 'sealing-key.json');
  expect((await stat(kept)).mode & 0o777).toBe(0o600);
  const { publicKey } = await readKeyFile(await readFile(kept, 'utf8'), kept);
  const { seals, manifest } = await shareAt('own.jalon');
  expect(seals).toMatchObject([{ name: 'Amina', key: publicKey, at: manifest.savedAt }]);
  await writeFile(at('known.json'), JSON.stringify({ Amina: publicKey }));
  const out: string[] = [];
  const say = { print: (text: string) => out.push(text), say: () => undefined };
  expect(await run(['verify', at('own.jalon'), '--known', at('known.json')], say)).toBe(0);
  expect(out.join('')).toContain('the key is the one kept for that name');
});

test('a colleague’s key is kept beside it in the form the command line reads, and their file keeps its place', async () => {
  const { workbench, parts, manifest } = await shareAt('own.jalon');
  const { savedAt } = manifest;
  const ben = await readKeyFile(await newKeyFile('Ben'), 'k');
  const seal = (root: string) => sealRoot(root, ben, savedAt);
  const sent = await writeShare({ workbench, parts, savedAt, savedBy: 'Ben', seal });
  await writeFile(at('sent.jalon'), sent.bytes);
  await app.secondInstance([at('sent.jalon')], folder);
  await page.getByRole('contentinfo').getByText('saved by Ben').waitFor({ timeout: 30_000 });
  await app.chooseMenu('view.review');
  await page.getByRole('main').getByRole('button', { name: 'Keep this key' }).click();
  await page
    .getByRole('main')
    .getByText(/^Sealed by Ben on .* the one kept for that name/)
    .waitFor();
  const known = join(app.userData, 'known-keys.json');
  expect((await stat(known)).mode & 0o777).toBe(0o600);
  expect(readKnownKeys(await readFile(known, 'utf8'), known)).toEqual([{ name: 'Ben', key: ben.publicKey }]);
  await app.answerDialog('save', { canceled: false, filePath: at('copy.jalon') });
  await app.chooseMenu('file.save');
  await page.getByRole('contentinfo').getByText('saved by Amina').waitFor({ timeout: 30_000 });
  expect(Buffer.compare(await readFile(at('sent.jalon')), Buffer.from(sent.bytes))).toBe(0);
  expect((await shareAt('copy.jalon')).manifest.savedBy).toBe('Amina');
});

test('what is whole of a damaged file opens as a copy, and the damaged file stays as it is', async () => {
  const bytes = await readFile(at('own.jalon'));
  const torn = bytes.subarray(0, bytes.length - 40);
  await writeFile(at('torn.jalon'), torn);
  await app.secondInstance([at('torn.jalon')], folder);
  await page.getByRole('heading', { name: '“torn.jalon” was not opened' }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'See what can be opened…' }).click();
  await page.getByRole('button', { name: 'Open what is whole' }).click();
  await page.getByText(/what was whole of “torn.jalon”: an unsaved copy/).waitFor({ timeout: 30_000 });
  await page.getByRole('contentinfo').getByText('Not saved yet').waitFor();
  expect(Buffer.compare(await readFile(at('torn.jalon')), torn)).toBe(0);
  expect(app.pageErrors).toEqual([]);
});
