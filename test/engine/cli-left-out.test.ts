import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-left-out-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PARTS = `iso3,year,sex,value
KEN,2018,Female,6
KEN,2018,Male,4
KEN,2019,Female,7
KEN,2019,Male,5
`;

test('what has parts and no total is named with the way to take one, and the way works', async () => {
  await writeFile(at('camps.csv'), PARTS);
  await jalon('import', at('camps.csv'), '--out', at('w.jalon'));
  const { said, out } = await jalon('project', at('w.jalon'), '--horizon', '2', '--areas', 'KEN,UGA');
  expect(said).toContain('camps-4 · Camps KEN (sex=Female, sex=Male)');
  expect(said).toContain('--where "sex = Female"');
  expect(said).toContain('camps-4 · Camps (UGA)');
  expect(said).toMatch(/\d+ bundled series have no total here/);
  expect(out).not.toContain('camps-4');

  const taken = await jalon('import', at('camps.csv'), '--where', 'sex = Female', '--out', at('f.jalon'));
  expect(taken.said).toContain('Column “sex” says the same in every row (Female)');
  const again = await jalon('project', at('f.jalon'), '--horizon', '2', '--areas', 'KEN');
  expect(again.out).toContain('camps-4,2020');
  expect(again.said).not.toContain('left out: camps-4');
}, 120_000);

test('a total that has a name is projected', async () => {
  const rows = ['Both sexes', 'Female', 'Male'].map((sex, n) =>
    [2018, 2019].map((y) => `KEN,${y},Annual,${sex},${9 - n}`),
  );
  await writeFile(at('t.csv'), `iso3,year,frequency,sex,value\n${rows.flat().join('\n')}\n`);
  await jalon('import', at('t.csv'), '--out', at('t.jalon'));
  const { out, said } = await jalon('project', at('t.jalon'), '--horizon', '1', '--areas', 'KEN');
  expect(out).toContain('t-5,2020,9');
  expect(said).not.toContain('of your files');
}, 120_000);
