import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import type { Workbench } from '#shared/workbench/workbench';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const opened = async (name: string) => unwrap(await readShare(new Uint8Array(readFileSync(at(name)))));

/** The file `from` with another document, as `to`. */
async function rewritten(from: string, to: string, change: (workbench: Workbench) => Workbench): Promise<void> {
  const { workbench, parts } = await opened(from);
  const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: '2026-01-01T00:00:00Z' });
  writeFileSync(at(to), bytes);
}

const comment = (id: string, text: string) => ({ id, author: id, at: '2026-01-01T00:00:00Z', text });
const chart = (workbench: Workbench) => ({
  ...newChart(workbench.catalogue.framework.indicators.at(-1)!.id, ['KEN']),
  id: 'own',
  title: 'Own',
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-merge-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,200\n');
  expect((await jalon('import', at('own.csv'), '--out', at('base.jalon'))).code).toBe(0);
  writeFileSync(at('other.csv'), 'area,year,value\nUGA,2020,3\nUGA,2021,4\n');
  expect((await jalon('import', at('other.csv'), '--out', at('stranger.jalon'))).code).toBe(0);
  const stranger = await opened('stranger.jalon');
  await rewritten('base.jalon', 'ours.jalon', (workbench) => ({
    ...workbench,
    charts: [chart(workbench)],
    comments: [comment('amina', 'of ours')],
  }));
  // Theirs loaded a file of its own: its table must travel into what is merged.
  const base = await opened('base.jalon');
  const source = stranger.workbench.sources.find(({ kind }) => kind === 'file')!;
  const theirs = await writeShare({
    workbench: {
      ...base.workbench,
      sources: [...base.workbench.sources, { ...source, id: 'second' }],
      comments: [comment('benoit', 'of theirs')],
    },
    parts: new Map([...base.parts, ...stranger.parts]),
    savedAt: '2026-01-01T00:00:00Z',
  });
  writeFileSync(at('theirs.jalon'), theirs.bytes);
  await rewritten('theirs.jalon', 'against.jalon', (workbench) => ({ ...workbench, title: 'Theirs' }));
  await rewritten('ours.jalon', 'renamed.jalon', (workbench) => ({ ...workbench, title: 'Ours' }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const merge = (ours: string, theirs: string, out: string, ...more: readonly string[]) =>
  jalon('merge', at('base.jalon'), at(ours), at(theirs), '--out', at(out), ...more);

describe('jalon merge', () => {
  test('what two people did to one file is one file that verifies, with the tables of both: exit 0', async () => {
    expect(await merge('ours.jalon', 'theirs.jalon', 'm.jalon')).toMatchObject({ code: 0 });
    const { workbench, parts, results } = await opened('m.jalon');
    expect([...results.keys()]).toEqual(['chart:own']);
    expect(workbench.comments.map(({ id }) => id)).toEqual(['amina', 'benoit']);
    expect(workbench.charts.map(({ id }) => id)).toEqual(['own']);
    expect(workbench.sources.at(-1)?.id).toBe('second');
    expect(parts.size).toBe((await opened('theirs.jalon')).parts.size);
    expect((await jalon('verify', at('m.jalon'), '--recompute')).code).toBe(0);
  });
  test('whoever merges gets the same document', async () => {
    await merge('ours.jalon', 'theirs.jalon', 'one.jalon');
    await merge('theirs.jalon', 'ours.jalon', 'other.jalon');
    expect((await jalon('diff', at('one.jalon'), at('other.jalon'))).code).toBe(0);
  });
  test('what both changed differently is listed with both values, and nothing is written: exit 1', async () => {
    const { code, out } = await merge('renamed.jalon', 'against.jalon', 'no.jalon');
    expect(code).toBe(1);
    expect(out).toContain('1 conflict: nothing is written.');
    expect(out).toContain('Changed differently on both sides: title\n  Ours: Ours\n  Theirs: Theirs\n');
    expect(existsSync(at('no.jalon'))).toBe(false);
    const fr = await merge('renamed.jalon', 'against.jalon', 'no.jalon', '--lang', 'fr');
    expect(fr.out).toContain('Modifié différemment des deux côtés\u00a0: titre');
    const { out: json } = await merge('renamed.jalon', 'against.jalon', 'no.jalon', '--json');
    expect(JSON.parse(json)).toMatchObject({
      merged: false,
      settled: null,
      conflicts: [{ part: 'title', mine: 'Ours', theirs: 'Theirs' }],
    });
  });
  test.each([
    ['ours', 'Ours'],
    ['theirs', 'Theirs'],
  ])('--prefer %s settles it and keeps the rest', async (side, title) => {
    const { code, out } = await merge('renamed.jalon', 'against.jalon', 'p.jalon', '--prefer', side);
    expect(code).toBe(0);
    expect(out).toContain(`1 conflict is settled in favour of ${side}`);
    const { workbench } = await opened('p.jalon');
    expect(workbench.title).toBe(title);
    expect(workbench.comments).toHaveLength(2);
  });
  test('another workbench, a damaged file and a missing option are refused: exit 2', async () => {
    expect(await merge('ours.jalon', 'stranger.jalon', 'x.jalon')).toMatchObject({ code: 2 });
    writeFileSync(at('broken.jalon'), readFileSync(at('ours.jalon')).subarray(0, 400));
    expect((await merge('ours.jalon', 'broken.jalon', 'x.jalon')).code).toBe(2);
    expect((await merge('ours.jalon', 'theirs.jalon', 'x.jalon', '--prefer', 'mine')).code).toBe(2);
    expect((await jalon('merge', at('base.jalon'), at('ours.jalon'), at('theirs.jalon'))).code).toBe(2);
  });
});
