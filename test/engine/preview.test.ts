import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readContainer } from '#shared/share/container';
import { readShare } from '#shared/share/read';
import { packContainer, writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock } from '#shared/workbench/report';
import type { FigureVerdict, ReviewAnchor } from '#shared/workbench/review';
import type { Workbench } from '#shared/workbench/workbench';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const anchor: ReviewAnchor<{ on: 'whole' }> = { place: { on: 'whole' }, shown: '', numbers: null, number: null };
const verdict = (id: string, author: string, said: FigureVerdict) => ({
  id,
  author,
  at: '2026-02-03T00:00:00Z',
  anchor: { ...anchor, shown: 'a'.repeat(64) },
  verdict: said,
  reason: `because of ${id}`,
});

function filled(workbench: Workbench): Workbench {
  const { id } = workbench.catalogue.framework.indicators.at(-1)!;
  const chart = (name: string) => ({ ...newChart(id, ['KEN', 'UGA']), id: name, title: `Chart ${name}` });
  return {
    ...workbench,
    title: 'Stock-take',
    charts: [chart('one'), chart('two'), { ...chart('empty'), areas: ['FJI'] }],
    report: {
      ...workbench.report,
      title: { en: 'Our report', fr: 'Notre rapport' },
      blocks: [figureBlock('f', { of: 'chart', chart: chart('one') })],
    },
    comments: [
      { id: 'c', author: 'Amina', at: '2026-02-01T00:00:00Z', text: HOSTILE },
      { id: 'a', author: 'Benoît', at: '2026-02-02T00:00:00Z', text: 'Done', answers: 'c', settles: 'resolved' },
    ],
    verdicts: [verdict('v1', 'Amina', 'disagree'), verdict('v2', 'Chloé', 'agree')],
  };
}

async function rewritten(from: string, to: string, change: (workbench: Workbench) => Workbench): Promise<void> {
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(readFileSync(at(from)))));
  const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: '2026-03-04T00:00:00Z' });
  writeFileSync(at(to), bytes);
}

let page = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-preview-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,200\nUGA,2020,7\nUGA,2021,8\n');
  expect((await jalon('import', at('own.csv'), '--out', at('empty.jalon'))).code).toBe(0);
  await rewritten('empty.jalon', 'w.jalon', filled);
  const { code, said } = await jalon('preview', at('w.jalon'), '--out', at('w.html'));
  expect({ code, said }).toMatchObject({ code: 0 });
  page = readFileSync(at('w.html'), 'utf8');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('jalon preview', () => {
  test('has every chart as a picture, once, and its table', () => {
    expect(page.match(/<img src="data:image\/svg\+xml;base64,/g)).toHaveLength(2);
    expect(page).toContain('<span class="label">Figure 1.</span>');
    expect(page).toContain('<span class="label">Figure S1.</span>');
    expect(page).toContain('<span class="label">Table S1.</span>');
    expect(page).toMatch(/<th scope="row">2021<\/th><td class="n">200<\/td>/);
  });
  test('says once, by its name, that a saved chart has no data', () => {
    expect(page.match(/There is no data for this/g)).toHaveLength(1);
    expect(page).toContain('<p class="box-title">Chart empty</p>');
  });
  test('has verdicts with their reasons, comments with their answers, and every source', () => {
    expect(page).toContain('Amina, February 3, 2026: Disagree');
    expect(page).toContain('because of v2');
    expect(page).toContain('The whole (settled)');
    expect(page).toContain('Benoît, February 2, 2026: Marked as settled. Done');
    expect(page).toContain('<strong>own</strong>');
    expect(page).toMatch(/SHA-256: [0-9a-f]{64}/);
  });
  test('has no script, no request, a policy that allows none, and people’s words inert', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/<script|<img src=x|<link|<iframe|url\(|@import|\bsrc="http|undefined|NaN|\[object/i);
  });
  test('anchors are unique', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('of the same file it is the same bytes', async () => {
    await jalon('preview', at('w.jalon'), '--out', at('again.html'));
    expect(readFileSync(at('again.html'), 'utf8')).toBe(page);
  });
  test('is in the language of the report, and an empty workbench has a page too', async () => {
    await rewritten('w.jalon', 'fr.jalon', (workbench) => ({
      ...workbench,
      report: { ...workbench.report, language: 'fr' },
    }));
    await jalon('preview', at('fr.jalon'), '--out', at('fr.html'));
    const fr = readFileSync(at('fr.html'), 'utf8');
    expect(fr).toContain('<html lang="fr">');
    expect(fr).toContain('Notre rapport');
    expect(fr).toContain('Graphiques enregistrés');
    expect((await jalon('preview', at('empty.jalon'), '--out', at('empty.html'))).code).toBe(0);
    expect(readFileSync(at('empty.html'), 'utf8')).toContain('Sources of the workbench');
  });
  test('into a share file: one more part under the root, which leaves every section as it was', async () => {
    expect((await jalon('preview', at('w.jalon'), '--out', at('with.jalon'))).code).toBe(0);
    const bytes = new Uint8Array(readFileSync(at('with.jalon')));
    const [before, after] = [
      unwrap(await readShare(new Uint8Array(readFileSync(at('w.jalon'))))),
      unwrap(await readShare(bytes)),
    ];
    expect(after.manifest.parts.map(({ name }) => name)).toContain('preview.html');
    expect(after.manifest.roots).toEqual(before.manifest.roots);
    expect(after.manifest.root).not.toBe(before.manifest.root);
    expect(after.manifest.savedAt).toBe(before.manifest.savedAt);
    expect(readContainer(bytes).get('preview.html')).toEqual(new Uint8Array(readFileSync(at('w.html'))));
    expect((await jalon('verify', at('with.jalon'))).code).toBe(0);
    await jalon('preview', at('with.jalon'), '--out', at('twice.jalon'));
    expect(new Uint8Array(readFileSync(at('twice.jalon')))).toEqual(bytes);
  });
  test('a page changed in the file is refused', async () => {
    const bytes = new Uint8Array(readFileSync(at('with.jalon')));
    const { manifest } = unwrap(await readShare(bytes));
    const entries = new Map(readContainer(bytes));
    entries.set('preview.html', new TextEncoder().encode(page.replace('Disagree', 'Agree')));
    expect(await readShare(packContainer(manifest, entries))).toMatchObject({
      ok: false,
      error: { code: 'share/part-altered', params: { part: 'preview.html' } },
    });
  });
});
