import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeWorkbenches } from '#shared/compare/merge';
import { mergeSteps } from '#shared/compare/merge-steps';
import { withSaveRecorded } from '#shared/compare/record-save';
import { apply, type Command } from '#shared/workbench/commands';
import { newChart } from '#shared/workbench/drafts';
import { parseWorkbench } from '#shared/workbench/schema';
import { entriesLetGo, joinedTrail, MOST_ENTRIES, MOST_IDS, type TrailEntry } from '#shared/workbench/trail';
import type { Workbench } from '#shared/workbench/workbench';
import { freshWorkbench } from '../../support/workbench.ts';

const start = freshWorkbench();
const indicator = start.catalogue.framework.indicators[0]!.id;
const chart = (id: string) => ({ ...newChart(indicator), id });
const done = (workbench: Workbench, ...commands: readonly Command[]): Workbench =>
  commands.reduce((now, command) => apply(now, command).next, workbench);
const by = (author: string, day: number) => ({
  author,
  from: `2026-02-0${day}T08:00:00.000Z`,
  to: `2026-02-0${day}T09:00:00.000Z`,
});
const put = (id: string): Command => ({ type: 'chart/put', item: chart(id) });

describe('a save records', () => {
  test('who changed what of which part, from when to when, numbered', () => {
    const first = done(start, put('a'), { type: 'title/set', title: 'New' });
    const one = withSaveRecorded(start, first, by('Amina', 1));
    expect(one.trail).toEqual([
      {
        ...by('Amina', 1),
        number: 1,
        changes: [
          { verb: 'changed', thing: 'title', count: 1, ids: ['title'] },
          { verb: 'added', thing: 'chart', count: 1, ids: ['a'] },
        ],
      },
    ]);
    const next = withSaveRecorded(one, done(one, { type: 'chart/remove', id: 'a' }), by('Benoît', 2));
    expect(next.trail?.map(({ number, author }) => [number, author])).toEqual([
      [1, 'Amina'],
      [2, 'Benoît'],
    ]);
    expect(next.trail?.[1]?.changes).toEqual([{ verb: 'removed', thing: 'chart', count: 1, ids: ['a'] }]);
    expect(parseWorkbench(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
  });
  test('nothing where all was undone, or only a draft was made', () => {
    const command: Command = { type: 'title/set', title: 'New' };
    const { next, inverse } = apply(start, command);
    expect(withSaveRecorded(start, apply(next, inverse).next, by('Amina', 1)).trail).toBeUndefined();
    const drafted = done(start, { type: 'draft/set', view: 'explore', draft: chart('d') });
    expect(withSaveRecorded(start, drafted, by('Amina', 1))).toBe(drafted);
  });
  test('how many there were, and the first of them', () => {
    const many = done(start, ...Array.from({ length: 50 }, (_, at) => put(`c${at}`)));
    const [change] = withSaveRecorded(start, many, by('Amina', 1)).trail?.[0]?.changes ?? [];
    expect([change?.count, change?.ids.length]).toEqual([50, MOST_IDS]);
  });
  test('another order, once', () => {
    const two = done(start, put('a'), put('b'));
    const turned = done(two, { type: 'chart/put', item: chart('b'), at: 0 });
    const sorted = { ...turned, charts: [two.charts[1]!, two.charts[0]!] };
    expect(withSaveRecorded(two, sorted, by('A', 1)).trail?.[0]?.changes).toEqual([
      { verb: 'moved', thing: 'chart', count: 1, ids: [] },
    ]);
  });
  test('a command that changed nothing, by its name', () => {
    expect(withSaveRecorded(start, start, { ...by('', 1), command: 'merge' }).trail).toMatchObject([
      { command: 'merge', changes: [] },
    ]);
  });
});

const entry = (number: number, author: string): TrailEntry => ({ ...by(author, 1), number, changes: [] });
const trails = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('A', 'B', 'C'))
    .map(([number, author]) => entry(number, author)),
  { maxLength: 12 },
);

describe('trails are joined', () => {
  test('in any order to the same, each entry once', () => {
    fc.assert(
      fc.property(trails, trails, trails, (a, b, c) => {
        const all = joinedTrail(a, b, c);
        expect(joinedTrail(joinedTrail(c, a), b)).toEqual(all);
        expect(joinedTrail(b, joinedTrail(a, c))).toEqual(all);
        expect(joinedTrail(all, a)).toEqual(all);
      }),
    );
  });
  test('to the newest of them, and say how many are gone', () => {
    const [old, fresh] = [
      Array.from({ length: MOST_ENTRIES }, (_, at) => entry(at + 1, 'A')),
      entry(MOST_ENTRIES + 1, 'A'),
    ];
    const joined = joinedTrail(old, [fresh]);
    expect([joined.length, joined.at(-1), entriesLetGo(joined)]).toEqual([MOST_ENTRIES, fresh, 1]);
    expect(entriesLetGo([])).toBe(0);
  });
});

describe('of two copies that are merged', () => {
  const base = withSaveRecorded(start, done(start, put('base')), by('Amina', 1));
  const mine = withSaveRecorded(base, done(base, put('mine')), by('Amina', 2));
  const theirs = withSaveRecorded(base, done(base, put('theirs')), by('Benoît', 3));
  test('both trails are kept, whoever merges', () => {
    const [one, other] = [mergeWorkbenches(base, mine, theirs), mergeWorkbenches(base, theirs, mine)];
    expect(one.workbench.trail?.map(({ author }) => author)).toEqual(['Amina', 'Amina', 'Benoît']);
    expect(other.workbench.trail).toEqual(one.workbench.trail);
  });
  test('undo takes their entries out again, and leaves what was saved since', () => {
    const { workbench: merged } = mergeWorkbenches(base, mine, theirs);
    const { next, inverse } = apply(mine, mergeSteps(mine, merged));
    expect(next.trail).toEqual(merged.trail);
    expect(apply(next, inverse).next).toEqual(mine);
    const saved = withSaveRecorded(mine, done(next, put('later')), by('Amina', 4));
    expect(apply(saved, inverse).next.trail?.map(({ from }) => from)).toEqual([1, 2, 4].map((day) => by('', day).from));
  });
  test('who merges is not said to have made what the others’ entries tell', () => {
    const { workbench: merged } = mergeWorkbenches(base, mine, theirs);
    const saved = withSaveRecorded(mine, done(merged, put('later')), by('Amina', 4));
    expect(saved.trail?.at(-1)?.changes).toEqual([{ verb: 'added', thing: 'chart', count: 1, ids: ['later'] }]);
  });
});
