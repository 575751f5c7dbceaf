import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
const MARKS = '20,40,80,100';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-index-'));
  const goals = [
    ['a', '1'],
    ['b', '1'],
    ['c', '2'],
    ['d', '2'],
    ['e', '3'],
  ];
  await writeFile(
    at('b.csv'),
    `series,lower_bound,red,green,optimum,goal\n${goals.map(([id, goal]) => `${id},${MARKS},${goal}`).join('\n')}\n`,
  );
  await writeFile(at('bare.csv'), `series,lower_bound,red,green,optimum\na,${MARKS}\n`);
  const rows = [
    ['KEN', 'Africa', { a: [85, 80], b: [60, 70], c: [30, 60], d: [50, 50], e: [90, 95] }],
    // e is missing: a fifth, so the index takes the mean of Africa.
    ['UGA', 'Africa', { a: [30, 30], b: [36, 30], c: [60, 70], d: [80, 90] }],
    ['PER', 'Americas', { a: [30, 30], b: [36, 30], c: [60, 70], d: [80, 90] }],
    ['TCD', 'Africa', { a: [30, 30], b: [36, 30], c: [60, 70] }],
  ] as const;
  const lines = rows.flatMap(([area, region, series]) =>
    Object.entries(series).flatMap(([id, [first, last]]) => [
      `${id},2015,${first},${area},${region}`,
      `${id},2023,${last},${area},${region}`,
    ]),
  );
  await writeFile(at('t.csv'), `series,year,value,area,group\n${lines.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function gaps(...args: readonly string[]) {
  const { code, out, said } = await jalon('gaps', at('t.csv'), ...args);
  return { code, lines: out.trim().split('\r\n'), said };
}

// Arrows of goal 1 in KEN: a is maintained at green (3), b goes 0.9375 of the pace it needs (2.875): 2.94 on average.
test('goal scores, colours, arrows and the index, by hand', async () => {
  const { code, lines } = await gaps('--benchmarks', at('b.csv'), '--method', 'sdsn', '--index');
  expect(code).toBe(0);
  expect(lines.filter((line) => !line.startsWith('"# ') && !line.startsWith('# '))).toEqual([
    'area,goal,score,colour,trend,indicators,of,note',
    'KEN,1,68.75,yellow,moderately_improving,2,2,',
    'KEN,2,43.75,orange,moderately_improving,2,2,',
    'KEN,3,93.75,green,on_track,1,1,',
    'KEN,index,68.75,,,5,5,',
    'UGA,1,12.5,red,decreasing,2,2,',
    'UGA,2,75,yellow,moderately_improving,2,2,',
    'UGA,3,,,,0,1,regional_mean',
    `UGA,index,${(12.5 + 75 + 93.75) / 3},,,4,5,`,
    'PER,1,12.5,red,decreasing,2,2,',
    'PER,2,75,yellow,moderately_improving,2,2,',
    'PER,3,,,,0,1,',
    'PER,index,,,,4,5,goal_missing',
    'TCD,1,12.5,red,decreasing,2,2,',
    'TCD,2,62.5,yellow,moderately_improving,1,2,',
    'TCD,3,,,,0,1,',
    'TCD,index,,,,3,5,too_few_indicators',
  ]);
  expect(lines.some((line) => line.includes('mean of its region'))).toBe(true);
});

test('the index is SDSN’s, and needs goals', async () => {
  const other = await gaps('--benchmarks', at('b.csv'), '--method', 'linear', '--index');
  expect([other.code, other.said.includes('sdsn')]).toEqual([2, true]);
  const bare = await gaps('--benchmarks', at('bare.csv'), '--method', 'sdsn', '--index');
  expect([bare.code, bare.said.includes('column “goal”')]).toEqual([2, true]);
});
