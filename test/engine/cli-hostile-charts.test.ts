import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHART_KINDS } from '#shared/charts/spec';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-hostile-charts-'));
  writeFileSync(
    at('own.csv'),
    'area,year,value\nKEN,2020,0\nKEN,2021,1e300\nUGA,2020,-7\nUGA,2021,1e-300\nDEU,2021,5\n',
  );
  expect((await jalon('import', at('own.csv'), '--out', at('w.jalon'))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MARKUP =
  '<script>alert(1)</script><b>x</b><a href="javascript:alert(1)">y</a> \u202egnp \u0645\u0641\u0648\u0636\u064a\u0629 &amp; url(https://example.org/x)';
const LOOK = {
  subtitle: MARKUP,
  scale: 'log',
  range: [1e9, -1e9],
  numbers: 'full',
  order: 'change',
  highlight: Array.from({ length: 300 }, (_, one) => `A${one}`),
  stacking: 'percent',
  trail: true,
  annotations: [
    { kind: 'text', x: 2020, y: 0, text: MARKUP },
    { kind: 'band', from: 2030, to: -9999, text: MARKUP },
    { kind: 'line', value: 1e308, text: MARKUP },
  ],
};
const SPECS: Readonly<Record<string, object>> = {
  'markup, a title of 10,000 characters and one area twice': {
    indicators: ['own'],
    areas: ['KEN', 'KEN', 'UGA', 'DEU'],
    look: LOOK,
    title: `${MARKUP}${'T'.repeat(10_000)}`,
    note: MARKUP,
  },
  'one indicator against itself, in a year without data': {
    indicators: ['C.1', 'C.1'],
    areas: ['KEN', 'UGA'],
    year: 9999,
  },
  'parts of a dimension that is missing, years from last to first': {
    indicators: ['C.1'],
    areas: ['KEN', 'UGA'],
    by: 'constructor',
    years: [2024, 2015],
    transform: 'share',
  },
};

test.each(Object.entries(SPECS))(
  '%s: every kind is drawn without script, or one sentence says why not',
  async (_, spec) => {
    for (const kind of CHART_KINDS.filter((one) => one !== 'table')) {
      writeFileSync(at('s.json'), JSON.stringify({ kind, ...spec }));
      const called = await jalon('chart', at('w.jalon'), '--spec', at('s.json'), '--out', at('x.svg'));
      if (called.code === 0) {
        const svg = readFileSync(at('x.svg'), 'utf8');
        expect(svg).not.toMatch(/<script|<a\b|<foreignObject|NaN|\u202e/);
      } else {
        expect([kind, called.code]).toEqual([kind, 2]);
        expect(called.said.trim()).toMatch(/^[^\n]{10,400}$/);
      }
    }
  },
  120_000,
);

test.each(['ranked-bar', 'beeswarm', 'map'])('%s of a year without data is no empty picture', async (kind) => {
  writeFileSync(at('s.json'), JSON.stringify({ kind, indicators: ['C.1'], areas: ['KEN', 'UGA'], year: 9999 }));
  const called = await jalon('chart', at('w.jalon'), '--spec', at('s.json'), '--out', at('none.svg'));
  expect(called).toMatchObject({ code: 2, said: expect.stringContaining('Nothing was found') });
});
