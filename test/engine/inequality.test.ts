import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jalon } from '../support/cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-inequality-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Exit code and what was printed and said for a table. */
async function inequality(table: string, ...args: readonly string[]) {
  const path = join(folder, 'table.csv');
  await writeFile(path, table);
  return jalon('inequality', path, ...args);
}

test('the measures asked for, in their order', async () => {
  const { code, out } = await inequality('group,value\na,50\nb,30\nc,20\n', '--measures', 'top_2,hhi,effective_number');
  const rows = out
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  expect([code, rows.map(([name]) => name)]).toEqual([0, ['measure', 'top_2', 'hhi', 'effective_number']]);
  expect(Number(rows[2]?.[1])).toBeCloseTo(0.38, 12);
});

test('whoever is left out is said, and what is not defined', async () => {
  const { code, out, said } = await inequality(
    'group,value,population\na,0,50\nb,30,50\nc,20,3\nd,,9\n',
    '--measures',
    'ratio,difference',
    '--least-population',
    '10',
  );
  expect([code, out]).toEqual([0, 'measure,value\r\nratio,0\r\ndifference,-30\r\n']);
  expect(said).toContain('“c” is too small to be shown');
  expect(said).toContain('“d” has no value');
  expect((await inequality('group,value\na,-1\nb,2\n', '--measures', 'gini')).said).toContain(
    'gini is not defined here',
  );
});

test('the logistic forms ask for the highest possible value', async () => {
  const table = 'group,value,population,order\na,28.2,22,1\nb,58.9,20,2\nc,90.6,18,3\n';
  const open = await inequality(table, '--measures', 'sii,sii_logit');
  expect(open.said).toContain('--scale');
  expect(open.out.split('\r\n')[2]).toBe('sii_logit,');
  const stated = await inequality(table, '--measures', 'sii,sii_logit', '--scale', '100');
  const [, linear = '', logistic = ''] = stated.out.split('\r\n').map((line) => line.split(',')[1]);
  expect(stated.said).toBe('');
  expect(Math.abs(Number(linear) - Number(logistic))).toBeGreaterThan(0.01);
  expect((await inequality(table, '--measures', 'sii_logit', '--scale', '50')).said).toContain('not defined here');
});

test('the Lorenz curve goes to a file of its own', async () => {
  const curve = join(folder, 'lorenz.csv');
  await inequality('group,value\na,1\nb,3\n', '--measures', 'gini', '--lorenz', curve);
  expect(await readFile(curve, 'utf8')).toBe(
    '\ufeffgroup,population_share,total_share\r\n,0,0\r\na,0.5,0.25\r\nb,1,1\r\n',
  );
});

test.each([
  ['group,value\na,1\n', ['--measures', 'ginny'], 'There is no measure “ginny”'],
  ['group,value\na,\n', [], 'No group has a value'],
  ['group,value\na,1\n', ['--direction', 'left'], 'Write up or down'],
  ['group,value\na,1\n', ['--reference', 'b'], 'no group is called “b”'],
])('unusable input is one sentence: %j %j', async (table, args, sentence) => {
  const { code, out, said } = await inequality(table, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(said).toContain(sentence);
});
