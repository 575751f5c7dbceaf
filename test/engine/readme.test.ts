import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { COMMANDS } from '../../electron/cli/main.ts';
import { jalon } from '../support/cli.ts';
import { pledgeWith } from '../support/pledges.ts';
import { writeRegisterFile } from '../support/register-file.ts';

/** The files that the README's examples name and do not make themselves. */
const FILES: Readonly<Record<string, string>> = {
  'export.csv': [
    'iso3,year,sex,enrolled',
    ...Array.from({ length: 12 }, (_, i) => `KEN,${2013 + i},total,${100 + 7 * i}`),
  ].join('\n'),
  'export-2026.csv': [
    'iso3,year,sex,enrolled',
    ...Array.from({ length: 13 }, (_, i) => `KEN,${2013 + i},total,${100 + 7 * i}`),
  ].join('\n'),
  'targets.csv':
    'series,area,direction,base_year,target,target_year\nctx-refugees,WLD,down,2016,10000000,2030\nC.7,WLD,down,2016,2,2030\n',
  'groups.csv': 'series,year,group,population,value,order\nd,2020,a,10,20,1\nd,2020,b,20,35,2\nd,2020,c,30,60,3\n',
  'grf-pledges.csv': [
    'Pledge ID,Title,Entity,Country,Amount,Stage,Start date',
    'GRF-1,Schools,Government of Norway,Kenya,USD 2.5 million,In progress,01/02/2024',
    'GRF-2,Right to work,Chad,Chad,,Withdrawn,03/04/2024',
  ].join('\n'),
  'hosts.json': JSON.stringify({ kind: 'ranked-bar', indicators: ['C.1'], look: { top: 10 } }),
  'pledges-kept.json': JSON.stringify({
    scenarios: [
      {
        name: 'Pledges kept',
        indicator: '3.1.1',
        area: 'WLD',
        levers: [{ kind: 'flow', parts: [{ year: 2027, amount: 20_000, delivery: 0.5 }], lasting: false }],
      },
    ],
  }),
};

let folder: string;
const said = new Map<string, { code: number; out: string; said: string }>();
const examples: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-readme-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  await writeRegisterFile(join(folder, 'register.jalon'), [
    {
      retrieved: '2025-12-15',
      pledges: [
        pledgeWith({ stage: 'fulfilled', stageDate: '2021-12-14' }),
        pledgeWith({ id: 'p2', actor: 'cities' }),
        pledgeWith({ id: 'p3', entity: 'Kenya', contributions: ['policy'], themes: ['education'], areas: ['KEN'] }),
        pledgeWith({ id: 'p4', contributions: ['financial'], themes: ['education'], areas: ['KEN'] }),
      ],
    },
  ]);
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  examples.push(...[...readme.matchAll(/^npm run -s jalon -- (.+)$/gm)].map((found) => found[1]!));
  for (const example of examples) {
    if (example.startsWith('charts ')) await writeCharts();
    said.set(example, await jalon(...wordsOf(example)));
  }
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The workbench made by the examples before, with a chart saved in it. */
async function writeCharts(): Promise<void> {
  const share = unwrap(await readShare(new Uint8Array(await readFile(join(folder, 'stock-take.jalon')))));
  const workbench = { ...share.workbench, charts: [newChart('ctx-refugees', ['KEN', 'UGA'])] };
  const { bytes } = await writeShare({ workbench, parts: share.parts, savedAt: '2026-11-24T00:00:00Z' });
  await writeFile(join(folder, 'charts.jalon'), bytes);
}

/** Words as a shell takes them apart, files in the folder of the test. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) =>
    quoted !== undefined
      ? quoted
      : /\.(csv|json|jalon|svg|html)$|^(?:pictures|pages)$/.test(plain)
        ? join(folder, plain)
        : plain,
  );

const answered = (command: string) => {
  const example = examples.find((one) => one.startsWith(`${command} `));
  return said.get(example ?? '') ?? { code: -1, out: '', said: 'no example' };
};

describe('the examples of the README', () => {
  test('every one of them answers, and those of every step are there', () => {
    const failed = [...said].filter(([, { code }]) => code !== 0).map(([example, result]) => [example, result.said]);
    expect(failed).toEqual([]);
    expect(new Set(examples.map((one) => one.split(' ')[0]))).toEqual(new Set(Object.keys(COMMANDS)));
  });
  test('the query asks for one indicator: persons are not added to dollars', () => {
    const [header, ...rows] = answered('query').out.trim().split('\r\n');
    expect(header).toBe('area,value');
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(rows.length);
  });
  test('a register of pledges is read by what was said of its words', () => {
    const example = examples.find((one) => one.includes('--as pledges')) ?? '';
    expect(said.get(example)?.said).toContain('1 pledge\n');
    expect(said.get(example)?.said).toContain('USD: 2,500,000 in 1 amount');
  });
  test('every benchmark of the gaps meets a series, by its id or by the code that views show', () => {
    const { out, said: notes } = answered('gaps');
    expect(out).toMatch(/^ctx-refugees,open-sdg/m);
    expect(out).toMatch(/^ctx-refugees-per[^,]*,open-sdg/m);
    expect(out).not.toContain('no series here');
    expect(notes).not.toContain('no series here');
  });
});
