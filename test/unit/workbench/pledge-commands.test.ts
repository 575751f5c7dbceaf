import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { unwrap } from '#shared/core/result';
import { editId } from '#shared/pledges/by-hand';
import { decisionId } from '#shared/pledges/editions/kept-decision';
import { matchDecisionId, situationDecisionId } from '#shared/pledges/matching/decisions';
import { apply, type Command } from '#shared/workbench/commands';
import { parseWorkbench } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import { pledgeWith } from '../../support/pledges.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const by = { author: '<b>A</b>', at: '2026-11-27T10:00:00.000Z' };
const part = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
/** Few, so that commands meet the same item again. */
const key = fc.constantFrom('p1', 'p2', '__proto__', 'constructor', '"],["', '');
const words = fc.oneof(
  fc.constantFrom('<img src=x onerror=alert(1)>', '=1+1', '\u202e', ''),
  fc.string({ maxLength: 8 }),
);

const item = fc.oneof(
  fc
    .record({ part: fc.option(part), pledge: key, title: words, gone: fc.boolean() })
    .map(({ part, pledge, title, gone }): Command => {
      const made = { part, pledge, entry: gone ? null : pledgeWith({ id: pledge, title }), reason: title };
      return { type: 'pledgeEdit/put', item: { ...made, id: editId(made), ...by } };
    }),
  fc.record({ from: part, to: part, earlier: key, later: key, isSame: fc.boolean() }).map(
    (made): Command => ({
      type: 'editionDecision/put',
      item: { ...made, id: decisionId(made.from, made.to, made), ...by },
    }),
  ),
  fc.record({ policy: key, resource: key, verdict: fc.constantFrom('accepted' as const, 'rejected' as const) }).map(
    (made): Command => ({
      type: 'pledgeDecision/put',
      item: { kind: 'match', ...made, id: matchDecisionId(made.policy, made.resource), ...by },
    }),
  ),
  fc.record({ pledge: key, situation: words }).map(
    (made): Command => ({
      type: 'pledgeDecision/put',
      item: { kind: 'situation', ...made, id: situationDecisionId(made.pledge), ...by },
    }),
  ),
);
const removal = item.map(
  (put): Command =>
    'item' in put
      ? ({ type: put.type.replace('/put', '/remove'), id: (put.item as { id: string }).id } as Command)
      : put,
);
const one = fc.oneof({ weight: 3, arbitrary: item }, removal);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: one },
  fc.array(one, { maxLength: 4 }).map((commands): Command => ({ type: 'all', commands })),
);
const commands = fc.array(command, { maxLength: 25 });

/** All commands in turn; the inverses, last first. */
function done(start: Workbench, all: readonly Command[]) {
  let now = start;
  const inverses: Command[] = [];
  for (const each of all) {
    const { next, inverse } = apply(now, each);
    now = next;
    inverses.unshift(inverse);
  }
  return { now, inverses };
}

test('whatever is done to pledges: undo all is the start, redo all the end', () => {
  fc.assert(
    fc.property(commands, commands, (before, all) => {
      const start = done(freshWorkbench(), before).now;
      const end = done(start, all);
      const undone = done(end.now, end.inverses);
      expect(undone.now).toEqual(start);
      expect(done(undone.now, undone.inverses).now).toEqual(end.now);
    }),
    { numRuns: 60 },
  );
});

test('whatever was done to pledges is read back as it was written', () => {
  fc.assert(
    fc.property(commands, (all) => {
      const { now } = done(freshWorkbench(), all);
      expect(unwrap(parseWorkbench(JSON.parse(canonicalJson(now))))).toEqual(now);
    }),
    { numRuns: 30 },
  );
});
