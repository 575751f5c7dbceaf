import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-charts-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,4\nKEN,2021,5\nUGA,2020,7\nUGA,2021,6\n');
  expect((await jalon('import', at('own.csv'), '--out', at('w.jalon'))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spec = (chart: object): string => {
  writeFileSync(at('s.json'), JSON.stringify(chart));
  return at('s.json');
};

test('a chart that a file describes is written as SVG, PNG, PDF and CSV, the same bytes each time', async () => {
  const file = spec({ kind: 'line', indicators: ['C.1'], areas: ['KEN', 'UGA'], years: [2010, 2024] });
  for (const ending of ['svg', 'png', 'pdf', 'csv']) {
    const [one, other] = [at(`one.${ending}`), at(`other.${ending}`)];
    for (const out of [one, other]) {
      const called = await jalon('chart', at('w.jalon'), '--spec', file, '--out', out);
      expect(called).toMatchObject({ code: 0, out: '' });
    }
    expect(readFileSync(one)).toEqual(readFileSync(other));
  }
  const svg = readFileSync(at('one.svg'), 'utf8');
  for (const part of ['<title', '<desc', 'Kenya', 'Uganda', '@font-face', 'width="160mm"']) expect(svg).toContain(part);
  expect(readFileSync(at('one.csv'), 'utf8')).toContain('Kenya');
  const pdf = readFileSync(at('one.pdf'), 'latin1');
  // One page of 160 mm, tagged, its words for who cannot see it, its letters as letters.
  for (const part of ['/Count 1', '[0 0 453.54', '/StructTreeRoot', '/Alt', '+Arimo-Regular', '/Lang (en)'])
    expect(pdf).toContain(part);
});

test('every kind of chart that indicators can be drawn as is written', async () => {
  const kinds = [
    'area',
    'stacked-area',
    'bar',
    'ranked-bar',
    'bump',
    'slope',
    'dumbbell',
    'beeswarm',
    'heatmap',
    'multiples',
    'map',
  ];
  for (const kind of kinds) {
    const file = spec({ kind, indicators: ['C.1'], areas: ['KEN', 'UGA', 'DEU'], years: [2015, 2024] });
    const called = await jalon('chart', at('w.jalon'), '--spec', file, '--out', at(`${kind}.svg`));
    expect([kind, called.code, called.said]).toEqual([kind, 0, expect.any(String)]);
    expect(readFileSync(at(`${kind}.svg`), 'utf8')).toContain('</svg>');
  }
  const scatter = spec({ kind: 'scatter', indicators: ['C.1', 'C.6'], areas: ['KEN', 'UGA', 'DEU'] });
  expect((await jalon('chart', at('w.jalon'), '--spec', scatter, '--out', at('scatter.svg'))).code).toBe(0);
});

test('a height may be asked for, and a table in the dialect of a French spreadsheet', async () => {
  const file = spec({
    kind: 'line',
    indicators: ['C.1'],
    areas: ['KEN'],
    years: [2020, 2021],
    transform: 'per-capita',
  });
  const high = await jalon('chart', at('w.jalon'), '--spec', file, '--out', at('h.svg'), '--height', '200');
  expect(high.code).toBe(0);
  expect(readFileSync(at('h.svg'), 'utf8')).toContain('height="200mm"');
  const out = at('d.csv');
  expect((await jalon('chart', at('w.jalon'), '--spec', file, '--out', out, '--csv-dialect', 'fr')).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^\ufeff[^,\n]*;[^,\n]*\r\n2020;\d+,\d+\r\n/);
  const bad = await jalon('chart', at('w.jalon'), '--spec', file, '--out', out, '--csv-dialect', 'de');
  expect([bad.code, bad.said]).toEqual([2, expect.stringContaining('exact, fr')]);
});

test('what cannot be drawn is one sentence and exit code 2', async () => {
  const out = at('x.svg');
  const bad = async (chart: object | string, to = out) => {
    writeFileSync(at('s.json'), typeof chart === 'string' ? chart : JSON.stringify(chart));
    const file = at('s.json');
    const { code, said } = await jalon('chart', at('w.jalon'), '--spec', file, '--out', to);
    expect(code).toBe(2);
    return said;
  };
  const line = { kind: 'line', indicators: ['C.1'], areas: ['KEN'] };
  expect(await bad('{')).toContain('not JSON');
  expect(await bad({ ...line, kind: 'pie' })).toContain('kind');
  expect(await bad({ ...line, colour: 'red' })).toContain('does not fit');
  expect(await bad({ ...line, indicators: ['C.99'] })).toContain('C.99');
  expect(await bad({ ...line, areas: ['XXX'] })).toContain('XXX');
  expect(await bad({ ...line, years: [1800, 1801] })).not.toBe('');
  expect(await bad({ ...line, kind: 'table' })).toContain('table');
  expect(await bad(line, at('x.gif'))).toContain('.svg');
  expect(readdirSync(folder)).not.toContain('x.svg');
});

test('every saved chart goes into a folder; one without data is named and takes no other with it', async () => {
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(readFileSync(at('w.jalon')))));
  const [id] = workbench.catalogue.framework.indicators.filter(({ code }) => code === 'C.1').map((one) => one.id);
  const charts = [
    newChart(id ?? '', ['KEN']),
    { ...newChart(id ?? '', ['KEN']), years: [1800, 1801] as const },
    { ...newChart(id ?? '', ['UGA']), kind: 'table' as const },
  ];
  const { bytes } = await writeShare({ workbench: { ...workbench, charts }, parts, savedAt: '2026-11-24T00:00:00Z' });
  writeFileSync(at('charts.jalon'), bytes);
  const called = await jalon('charts', at('charts.jalon'), '--out', at('pack'), '--format', 'svg,csv');
  expect(called.code).toBe(1);
  expect(readdirSync(at('pack')).sort()).toEqual([
    expect.stringMatching(/^C-1_KEN_\d{4}-\d{4}_line_160mm_en\.svg$/),
    expect.stringMatching(/^C-1_KEN_\d{4}-\d{4}_line_en\.csv$/),
    expect.stringMatching(/^C-1_UGA_\d{4}-\d{4}_table_en\.csv$/),
  ]);
  expect((await jalon('charts', at('w.jalon'), '--out', at('none'))).code).toBe(2);
});
