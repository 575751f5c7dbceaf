import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEqualDocument, isSameValue, itemsByKey } from '#shared/compare/compared-parts';
import { mergeWorkbenches } from '#shared/compare/merge';
import { mergeSteps } from '#shared/compare/merge-steps';
import { apply, type Command, listItemsOf } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';
import { freshWorkbench } from '../../support/workbench.ts';

/** A few of each list: thousands of merges compare all of them. */
const fresh = ((whole: Workbench): Workbench => {
  const { framework, areas, groups, ...terms } = whole.catalogue;
  const few = { ...framework, indicators: framework.indicators.slice(0, 3), nodes: framework.nodes.slice(0, 3) };
  return { ...whole, catalogue: { ...terms, areas: areas.slice(0, 3), groups: groups.slice(0, 1), framework: few } };
})(freshWorkbench());
const comment = (id: string, text: string): Command => ({
  type: 'comment/put',
  item: { id, author: 'A', at: '2026-01-01T00:00:00Z', text },
});
const heading = (id: string, text: string, at?: number): Command => ({
  type: 'block/put',
  item: { id, kind: 'heading', level: 1, text: { en: text, fr: text } },
  ...(at === undefined ? {} : { at }),
});
const edited = (start: Workbench, ...commands: readonly Command[]): Workbench =>
  commands.reduce((workbench, command) => apply(workbench, command).next, start);

const base = edited(
  fresh,
  ...['c1', 'c2', 'c3'].map((id) => comment(id, 'as it was')),
  ...['b1', 'b2', 'b3', 'b4'].map((id) => heading(id, 'as it was')),
);

const [text, place] = [fc.constantFrom('x', 'y', 'z'), fc.nat(4)];
const edits = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('c1', 'c2', 'c3', 'n1', 'n2', 'n3'), text).map(([id, words]) => comment(id, words)),
    fc.constantFrom('c1', 'c2', 'c3').map((id): Command => ({ type: 'comment/remove', id })),
    fc.tuple(fc.constantFrom('b1', 'b2', 'b3', 'b4', 'm1', 'm2'), text, place).map((all) => heading(...all)),
    fc.constantFrom('b1', 'b2', 'b3').map((id): Command => ({ type: 'block/remove', id })),
    text.map((title): Command => ({ type: 'title/set', title })),
    fc
      .integer({ min: 2000, max: 2003 })
      .map((baselineYear): Command => ({ type: 'framework/set', name: fresh.catalogue.framework.name, baselineYear })),
  ),
  { maxLength: 8 },
);
const document = edits.map((commands) => edited(base, ...commands));
const same = (one: Workbench, other: Workbench) => expect(isEqualDocument(one, other)).toBe(true);

describe('what two people did to one file', () => {
  test('both count, and what was added stands where it was put', () => {
    const mine = edited(base, comment('mine', 'a'), heading('h', 'new', 2));
    const theirs = edited(
      base,
      comment('theirs', 'b'),
      { type: 'block/remove', id: 'b4' },
      { type: 'title/set', title: 'Theirs' },
    );
    const { workbench, conflicts } = mergeWorkbenches(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(workbench.title).toBe('Theirs');
    expect(workbench.comments.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'mine', 'theirs']);
    expect(workbench.report.blocks.map(({ id }) => id)).toEqual(
      ['b1', 'b2', 'h', 'b3', 'b4'].filter((id) => id !== 'b4'),
    );
  });
  test('what both changed differently is asked, with both, and what is chosen counts', () => {
    const mine = edited(base, comment('c1', 'mine'), { type: 'comment/remove', id: 'c2' });
    const theirs = edited(base, comment('c1', 'theirs'), comment('c2', 'written anew'));
    const { workbench, conflicts } = mergeWorkbenches(base, mine, theirs);
    expect(conflicts).toMatchObject([
      { part: 'comment', id: 'c1', mine: { text: 'mine' }, theirs: { text: 'theirs' } },
      { part: 'comment', id: 'c2', mine: undefined, theirs: { text: 'written anew' } },
    ]);
    // Nothing is removed before somebody says so.
    expect(workbench.comments.map((one) => one.text)).toEqual(['mine', 'written anew', 'as it was']);
    const chosen = mergeWorkbenches(
      base,
      mine,
      theirs,
      new Map(conflicts.map(({ key }, at) => [key, at === 0 ? 'theirs' : 'mine'])),
    );
    expect(chosen.conflicts).toEqual([]);
    expect(chosen.workbench.comments.map((one) => one.text)).toEqual(['theirs', 'as it was']);
  });
  test('two orders of one list are asked', () => {
    const mine = edited(base, heading('b1', 'as it was', 3));
    const theirs = edited(base, heading('b4', 'as it was', 0));
    expect(mergeWorkbenches(base, mine, theirs).conflicts).toMatchObject([{ part: 'block', kind: 'order' }]);
  });
});

describe('laws', () => {
  test('who did nothing changes nothing', () => {
    fc.assert(
      fc.property(document, (one) => {
        for (const { workbench, conflicts } of [
          mergeWorkbenches(base, one, base),
          mergeWorkbenches(base, base, one),
          mergeWorkbenches(base, one, one),
        ]) {
          expect(conflicts).toEqual([]);
          same(workbench, one);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('without conflict it does not matter who merges, and the conflicts are the same', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const [one, other] = [mergeWorkbenches(base, mine, theirs), mergeWorkbenches(base, theirs, mine)];
        expect(other.conflicts.map(({ key }) => key)).toEqual(one.conflicts.map(({ key }) => key));
        if (one.conflicts.length === 0) same(one.workbench, other.workbench);
      }),
      { numRuns: 500 },
    );
  });
  test('nothing is lost: whatever either changed stands in the document or is asked', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const { workbench, conflicts } = mergeWorkbenches(base, mine, theirs);
        for (const list of ['comment', 'block'] as const) {
          const [was, now] = [base, workbench].map((one) => itemsByKey(listItemsOf(one, list)));
          for (const side of [mine, theirs]) {
            const items = itemsByKey(listItemsOf(side, list));
            for (const id of new Set([...was!.keys(), ...items.keys()])) {
              if (isSameValue(was!.get(id), items.get(id))) continue;
              const isAsked = conflicts.some((one) => one.part === list && one.id === id);
              expect(isAsked || isSameValue(now!.get(id), items.get(id))).toBe(true);
            }
          }
          expect(new Set(listItemsOf(workbench, list)).size).toBe(listItemsOf(workbench, list).length);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('the merge is one command of the workbench in hand, and undone as one', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const { workbench } = mergeWorkbenches(base, mine, theirs);
        const { next, inverse } = apply(mine, mergeSteps(mine, workbench));
        same(next, workbench);
        same(apply(next, inverse).next, mine);
      }),
      { numRuns: 500 },
    );
  });
  test('three people: without conflict it does not matter who merges with whom first', () => {
    let compared = 0;
    fc.assert(
      fc.property(document, document, document, (one, two, three) => {
        const together = (...all: readonly Workbench[]): Workbench | null => {
          let made: Workbench | null = base;
          for (const next of all) {
            const merged: ReturnType<typeof mergeWorkbenches> | null = made && mergeWorkbenches(base, made, next);
            made = merged && merged.conflicts.length === 0 ? merged.workbench : null;
          }
          return made;
        };
        const [first, second] = [together(one, two, three), together(two, three, one)];
        if (!first || !second) return;
        compared += 1;
        for (const list of ['comment', 'block'] as const) {
          const [a, b] = [first, second].map((made) => itemsByKey(listItemsOf(made, list)));
          expect(isSameValue(Object.fromEntries(a!), Object.fromEntries(b!))).toBe(true);
        }
        expect(first.title).toBe(second.title);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
