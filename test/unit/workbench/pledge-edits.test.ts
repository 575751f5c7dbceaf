import { expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { unwrap } from '#shared/core/result';
import { editId, enteredByHand, freshPledgeId, type PledgeEdit, withEdits } from '#shared/pledges/by-hand';
import { contentOf } from '#shared/pledges/editions/edition';
import { decisionId, decisionsAbout, type EditionDecision } from '#shared/pledges/editions/kept-decision';
import { changeOf } from '#shared/workbench/change';
import { apply, type Command } from '#shared/workbench/commands';
import { parseWorkbench } from '#shared/workbench/schema';
import { pledgeWith } from '../../support/pledges.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const PART = 'a'.repeat(64);
const NEXT = 'b'.repeat(64);

const edit = (given: Partial<PledgeEdit>): PledgeEdit => {
  const made = { part: PART, pledge: 'p1', entry: pledgeWith(), reason: '', ...given };
  return { ...made, id: editId(made), author: 'A. Reviewer', at: '2026-11-27T10:00:00.000Z' };
};

const decision: EditionDecision = {
  id: decisionId(PART, NEXT, { earlier: 'p3', later: 'q5' }),
  from: PART,
  to: NEXT,
  earlier: 'p3',
  later: 'q5',
  isSame: true,
  author: 'A. Reviewer',
  at: '2026-11-27T10:00:00.000Z',
};

const COMMANDS: readonly Command[] = [
  { type: 'pledgeEdit/put', item: edit({ entry: pledgeWith({ title: 'Schools', stage: 'planning' }) }) },
  { type: 'pledgeEdit/put', item: edit({ entry: pledgeWith({ stage: 'fulfilled', reviewed: 'limited' }) }) },
  { type: 'pledgeEdit/put', item: edit({ entry: null, pledge: 'p2' }) },
  { type: 'editionDecision/put', item: decision },
  { type: 'editionDecision/put', item: { ...decision, isSame: false } },
  { type: 'pledgeEdit/remove', id: `${PART}/p1` },
];

test('pledges by hand and decisions are undone to the document as it was, and redone', () => {
  const start = freshWorkbench();
  let now = start;
  const inverses: Command[] = [];
  for (const command of COMMANDS) {
    const { next, inverse } = apply(now, command);
    now = next;
    inverses.unshift(inverse);
  }
  expect(now.pledgeEdits?.map(({ pledge, entry }) => [pledge, entry])).toEqual([['p2', null]]);
  expect(now.editionDecisions).toEqual([{ ...decision, isSame: false }]);
  for (const inverse of inverses) now = apply(now, inverse).next;
  expect(now).toEqual(start);
  expect('pledgeEdits' in now || 'editionDecisions' in now).toBe(false);
});

test('they are called what they are', () => {
  const start = freshWorkbench();
  const [first, again] = COMMANDS as [Command, Command];
  expect(changeOf(start, first)).toEqual({ verb: 'add', thing: 'pledgeEdit' });
  expect(changeOf(apply(start, first).next, again)).toEqual({ verb: 'change', thing: 'pledgeEdit' });
});

test('a document with them is read back as it was written, by itself and after JSON', () => {
  const made = COMMANDS.slice(1, 4).reduce((now, command) => apply(now, command).next, freshWorkbench());
  expect(unwrap(parseWorkbench(JSON.parse(canonicalJson(made))))).toEqual(made);
});

test('an edit stands for its pledge in its own edition alone', () => {
  const pledges = [pledgeWith(), pledgeWith({ id: 'p2' }), pledgeWith({ id: 'p3' })];
  const edits = [
    edit({ entry: pledgeWith({ title: 'Changed' }) }),
    edit({ pledge: 'p2', entry: null }),
    edit({ part: null, pledge: 'H-1', entry: pledgeWith({ id: 'H-1' }) }),
    edit({ part: NEXT, pledge: 'p3', entry: null }),
  ];
  expect(withEdits(PART, pledges, edits).map(({ id, title, part }) => [id, title, part])).toEqual([
    ['p1', 'Changed', PART],
    ['p3', '', PART],
  ]);
  expect(withEdits(NEXT, pledges, edits).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(enteredByHand(edits).map(({ id }) => id)).toEqual(['H-1']);
  expect(freshPledgeId(['H-1', 'H-3'])).toBe('H-2');
});

test('decisions are asked for by both editions', () => {
  const earlier = { label: '', part: PART, pledges: [pledgeWith({ id: 'p1' }), pledgeWith({ id: 'p3' })] };
  const later = { label: '', part: NEXT, pledges: [pledgeWith({ id: 'q5' })] };
  expect(decisionsAbout([decision], earlier, later)).toEqual([{ earlier: 1, later: 0, isSame: true }]);
  expect(decisionsAbout([decision], later, earlier)).toEqual([]);
  expect(decisionsAbout([{ ...decision, earlier: 'gone' }], earlier, later)).toEqual([]);
});

test('where an entry stands is no part of what it says', () => {
  expect(contentOf(pledgeWith({ row: 4, part: PART }))).toBe(contentOf(pledgeWith({ row: 9 })));
});
