import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { editId, type PledgeEdit } from '#shared/pledges/by-hand';
import type { Edition } from '#shared/pledges/editions/edition';
import { type EditionMatching, matchEditions } from '#shared/pledges/editions/match-editions';
import { movementsOf } from '#shared/pledges/editions/movements';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import { replayRegister } from '#shared/pledges/reading/replay-register';
import { loadRegister } from '#shared/share/load-register';
import { neededTables, type Parts } from '#shared/share/needed-tables';
import { readShare } from '#shared/share/read';
import { connectTables, loadTables, pledgesIn, pledgesOfTable } from '#shared/share/tables';
import { verifyTables } from '#shared/share/verify';
import { writeShare } from '#shared/share/write';
import { textColumn } from '#shared/tables/decode';
import { apply } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { DASHBOARD } from '../support/pledge-registers.ts';
import { freshWorkbench } from '../support/workbench.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});
afterAll(() => engine.close());

const NEXT = DASHBOARD.replace('In progress,13/05/2024', 'Fulfilled,13/05/2025')
  .replace('GRF-10002,Resettlement places', 'GRF-10002,Resettlement and places')
  .replace(/GRF-10004[^\n]*\n/, '');

function matched(earlier: Edition, later: Edition): EditionMatching {
  const steps = matchEditions(earlier, later);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const saved = async (workbench: Workbench, parts: Parts) =>
  unwrap(await readShare((await writeShare({ workbench, parts, savedAt: '2026-01-01T00:00:00.000Z' })).bytes));

const edit = (given: Pick<PledgeEdit, 'part' | 'pledge' | 'entry'>): PledgeEdit => ({
  ...given,
  id: editId(given),
  author: 'A. Reviewer',
  at: '2026-11-27T10:00:00.000Z',
  reason: 'told by the ministry',
});

test('a register keeps its recipe and loss through save and open, and its next edition is read by them', async () => {
  const empty = { ...freshWorkbench(), sources: [] };
  const recipe = unwrap(draftRegister({ path: '', bytes: bytesOf(DASHBOARD) }, empty.catalogue));
  const answered = { ...recipe, rates: { EUR: 1.08 } };
  const first = await loadRegister(
    engine,
    empty,
    { name: 'dashboard.csv', bytes: bytesOf(DASHBOARD) },
    bytesOf(DASHBOARD),
    answered,
    { now: new Date('2025-01-01'), title: 'Forum pledges' },
  );
  const before = apply(empty, first.command).next;
  const opened = await saved(before, new Map([[first.written.part.sha256, first.written.bytes]]));
  const [source] = opened.workbench.sources;
  expect(source?.register).toEqual({ recipe: answered, loss: first.loss, earlier: [] });
  expect(await verifyTables(engine, opened.workbench, opened.parts)).toEqual([]);

  const draft = unwrap(draftRegister({ path: '', bytes: bytesOf(NEXT) }, empty.catalogue));
  const again = replayRegister(source!.register!.recipe, draft);
  expect(again.differences).toEqual([]);
  const second = await loadRegister(
    engine,
    opened.workbench,
    { name: 'dashboard-2025.csv', bytes: bytesOf(NEXT) },
    bytesOf(NEXT),
    again.recipe,
    { now: new Date('2026-01-01'), follows: source! },
  );
  const after = apply(opened.workbench, second.command);
  expect(apply(after.next, after.inverse).next).toEqual(opened.workbench);
  const parts = new Map(opened.parts).set(second.written.part.sha256, second.written.bytes);
  const last = await saved(after.next, parts);
  const [now] = last.workbench.sources;
  expect(now).toMatchObject({ id: source!.id, name: 'Forum pledges', retrieved: '2026-01-01' });
  expect(now?.register?.earlier.map(({ retrieved, part }) => [retrieved, part])).toEqual([
    ['2025-01-01', first.written.part],
  ]);
  expect(await verifyTables(engine, last.workbench, last.parts)).toEqual([]);

  const tables = await loadTables(engine, last.workbench, last.parts);
  expect((await pledgesIn(engine, last.workbench, tables)).map(({ id }) => id)).toEqual([
    'GRF-10001',
    'GRF-10002',
    'GRF-10003',
  ]);
  const [earlier] = neededTables(last.workbench).filter(({ kind }) => kind === 'edition');
  const old = { label: '2025', pledges: await pledgesOfTable(engine, tables.get(earlier!.key)!) };
  const next = { label: '2026', pledges: await pledgesIn(engine, { sources: last.workbench.sources }, tables) };
  const report = movementsOf(old, next, matched(old, next));
  expect(report.moves).toMatchObject({ forward: 1, unchanged: 2, gone: 1, new: 0, asked: 0 });
  expect(report.restated.text).toBe(1);

  const edited: Workbench = {
    ...last.workbench,
    pledgeEdits: [
      edit({
        part: second.written.part.sha256,
        pledge: 'GRF-10001',
        entry: { ...next.pledges[0]!, stage: 'in_progress', reviewed: 'limited', reviewer: 'An evaluator' },
      }),
      edit({ part: second.written.part.sha256, pledge: 'GRF-10002', entry: null }),
      edit({ part: first.written.part.sha256, pledge: 'GRF-10003', entry: null }),
      edit({ part: null, pledge: 'H-1', entry: { ...next.pledges[1]!, id: 'H-1' } }),
    ],
  };
  await connectTables(engine, edited, tables);
  const seen = await engine.query(sql`SELECT id, stage, reviewed, reviewer FROM pledge ORDER BY id`);
  expect(textColumn(seen, 'id')).toEqual(['GRF-10001', 'GRF-10003', 'H-1']);
  expect(textColumn(seen, 'stage')[0]).toBe('in_progress');
  expect(textColumn(seen, 'reviewer')[0]).toBe('An evaluator');
  expect((await pledgesIn(engine, edited, tables)).map(({ id }) => id)).toEqual(['GRF-10001', 'GRF-10003', 'H-1']);
  expect((await saved(edited, last.parts)).workbench.pledgeEdits).toEqual(edited.pledgeEdits);
});
