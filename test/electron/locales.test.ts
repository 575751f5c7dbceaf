import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** Locales with other decimal marks, digits, writing directions and letters (the dotless ı), and time zones on both sides of the date line. */
const PLACES = [
  ['C', 'UTC'],
  ['fr_FR.UTF-8', 'Europe/Paris'],
  ['de_CH.UTF-8', 'Europe/Zurich'],
  ['tr_TR.UTF-8', 'Europe/Istanbul'],
  ['ar_EG.UTF-8', 'Africa/Cairo'],
  ['hi_IN.UTF-8', 'Asia/Kolkata'],
  ['pt_BR.UTF-8', 'America/Sao_Paulo'],
  ['en_US.UTF-8', 'Pacific/Apia'],
] as const;

const TABLE = [
  'Extrait le 31/12/2024;;;',
  'Période;PAYS;INDICATEUR;Valeur',
  '2019-12-31T23:30;Türkiye;I;1 204,5',
  '2020-01-01;Côte d’Ivoire;I;3,25',
  '2021;İran;İ;1.5',
  '2022-Q4;Iran;i;-',
  '2023;Irlande;ı;*',
].join('\n');

test('a file is understood the same under eight locales and time zones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-locales-'));
  const file = join(folder, 'table.csv');
  writeFileSync(file, TABLE);
  const profile = async ([locale, zone]: (typeof PLACES)[number]): Promise<string> => {
    const env = { ...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: locale, TZ: zone };
    const { stdout } = await run(
      process.execPath,
      [join(root, 'electron/launch/jalon.mjs'), 'profile', file, '--json'],
      {
        env,
      },
    );
    return stdout;
  };
  try {
    const found: string[] = [];
    for (const place of PLACES) found.push(await profile(place));
    expect(JSON.parse(found[0] ?? '')).toBeTruthy();
    for (const [at, text] of found.entries()) expect(text, PLACES[at]?.join(' ')).toBe(found[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
