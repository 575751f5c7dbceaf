import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-whole-file-'));
  await writeFile(at('regions.csv'), 'Year,Geography,Value\n2018,Alberta,8.8\n2018,,11.2\n2019,,10.3\n');
  await writeFile(at('index.csv'), 'ISO3,Risk\nKEN,5.6\nUGA,6.1\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the area of a file about one country is asked for, given by its code or name, and kept in a recipe', async () => {
  const open = await jalon('import', at('regions.csv'), '--out', at('w.jalon'));
  expect(open.code).not.toBe(0);
  expect(open.said).toContain('--area KEN');
  const given = await jalon('import', at('regions.csv'), '--area', 'Canada', '--out', at('w.jalon'));
  expect(given.said).toContain('3 rows read, 3 observations');
  await jalon('profile', at('regions.csv'), '--area', 'can', '--save-recipe', at('r.json'));
  expect(JSON.parse(await readFile(at('r.json'), 'utf8'))).toMatchObject({ area: 'CAN' });
  const again = await jalon('import', at('regions.csv'), '--recipe', at('r.json'), '--out', at('w.jalon'));
  expect(again.said).toContain('3 rows read, 3 observations');
  const unknown = await jalon('import', at('regions.csv'), '--area', 'Erewhon', '--out', at('w.jalon'));
  expect(unknown.said).toContain('no area is called “Erewhon”');
});

test('a file without a year takes the one that is given', async () => {
  const open = await jalon('import', at('index.csv'), '--out', at('w.jalon'));
  expect(open.said).toContain('--year 2024');
  const given = await jalon('import', at('index.csv'), '--year', '2024', '--out', at('w.jalon'));
  expect(given.said).toContain('2 rows read, 2 observations');
});
