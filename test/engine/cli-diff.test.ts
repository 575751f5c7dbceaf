import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const NAME = '<img src=x onerror=alert(1)>\u202e=1+1';

/** The file `from` with another document, as `to`. */
async function rewritten(from: string, to: string, change: (workbench: Workbench) => Workbench): Promise<void> {
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(readFileSync(at(from)))));
  const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: '2026-01-01T00:00:00Z' });
  writeFileSync(at(to), bytes);
}

const withChart = (workbench: Workbench): Workbench => {
  const { id } = workbench.catalogue.framework.indicators.at(-1)!;
  const chart = { ...newChart(id, ['KEN', 'UGA']), id: 'own', title: 'Own numbers' };
  return { ...workbench, charts: [chart] };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-diff-'));
  const rows = ['KEN,2020,100', 'KEN,2021,200', 'UGA,2020,7', 'UGA,2021,8'];
  writeFileSync(at('own.csv'), `area,year,value\n${rows.join('\n')}\n`);
  expect((await jalon('import', at('own.csv'), '--out', at('a0.jalon'))).code).toBe(0);
  const revised = ['UGA,2021,8', 'KEN,2020,100', 'KEN,2021,300', 'UGA,2020,7', 'TZA,2021,1'];
  writeFileSync(at('own.csv'), `area,year,value\n${revised.join('\n')}\n`);
  expect((await jalon('import', at('own.csv'), '--out', at('b0.jalon'))).code).toBe(0);
  await rewritten('a0.jalon', 'a.jalon', withChart);
  await rewritten('b0.jalon', 'b.jalon', (workbench) => ({
    ...withChart(workbench),
    comments: [{ id: 'c', author: NAME, at: '2026-01-01T00:00:00Z', text: NAME }],
  }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('jalon diff', () => {
  test('a file and itself are the same: exit 0', async () => {
    expect(await jalon('diff', at('a.jalon'), at('a.jalon'))).toMatchObject({
      code: 0,
      out: 'The workbenches are the same.\n',
    });
  });
  test('what was revised, by how much and where, and the figure that shows it: exit 1', async () => {
    const { code, out } = await jalon('diff', at('a.jalon'), at('b.jalon'), '--json');
    expect(code).toBe(1);
    const found = JSON.parse(out);
    expect(found.data).toMatchObject({ revised: 1, added: 1, gone: 0, restated: 0 });
    expect(found.data.worstRelative).toMatchObject([
      { area: 'KEN', period: '2021', before: 200, after: 300, relative: 1 / 3 },
    ]);
    expect(found.data.examples.added).toMatchObject([{ area: 'TZA', after: 1 }]);
    expect(found.figures).toMatchObject({ compared: 1, changed: 1, changes: [{ name: 'Own numbers' }] });
    expect(found.figures.changes[0].cells).toMatchObject([
      { row: '2021', column: 'Kenya', before: '200', after: '300' },
    ]);
    expect(found.document.map(({ part, kind }: { part: string; kind: string }) => `${kind} ${part}`)).toContain(
      'added comment',
    );
  });
  test('in sentences of both languages', async () => {
    const en = await jalon('diff', at('a.jalon'), at('b.jalon'));
    expect(en.out).toContain('The one figure compared changed.');
    expect(en.out).toContain('Own numbers: 1 of');
    expect(en.out).toMatch(/Kenya · 2021: 200 → 300 \(\+50\s?%\)/);
    const fr = await jalon('diff', at('a.jalon'), at('b.jalon'), '--lang', 'fr');
    expect(fr.out).toContain('Les classeurs diffèrent\u00a0:');
    expect(`${en.out}${fr.out}`).not.toMatch(/undefined|NaN|\[object|\u202e/);
  });
  test('as one HTML file in which names of the files are inert', async () => {
    await jalon('diff', at('a.jalon'), at('b.jalon'), '--out', at('d.html'));
    const html = readFileSync(at('d.html'), 'utf8');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toMatch(/<script|<img|\u202e/);
  });
  test('a tolerance above the difference leaves no figure changed', async () => {
    const { code, out } = await jalon('diff', at('a.jalon'), at('b.jalon'), '--json', '--tolerance', '0.5');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ data: { revised: 0, added: 1 }, figures: { changed: 0 } });
  });
  test('pictures of the registers that come with Jalon are worked out on both sides', async () => {
    const shown = (register: 'flows' | 'example') => (workbench: Workbench) => {
      const source = {
        of: 'pledge-flow' as const,
        register,
        columns: ['actor', 'stage'] as const,
        measure: 'count' as const,
      };
      return { ...workbench, report: { ...workbench.report, blocks: [tableBlock('flow', source)] } };
    };
    await rewritten('a0.jalon', 'flows.jalon', shown('flows'));
    await rewritten('a0.jalon', 'example.jalon', shown('example'));
    const { code, out } = await jalon('diff', at('flows.jalon'), at('example.jalon'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).figures).toMatchObject({ compared: 1, changed: 1 });
  });
  test('what cannot be read is said: exit 2', async () => {
    writeFileSync(at('cut.jalon'), readFileSync(at('a.jalon')).subarray(0, 5000));
    expect(await jalon('diff', at('a.jalon'), at('cut.jalon'))).toMatchObject({ code: 2, out: '' });
    expect(await jalon('diff', at('a.jalon'))).toMatchObject({ code: 2, out: '' });
  });
});
