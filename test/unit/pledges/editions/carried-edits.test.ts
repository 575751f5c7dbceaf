import { expect, test } from 'vitest';
import { editId, type PledgeEdit } from '#shared/pledges/by-hand';
import { carriedEdits } from '#shared/pledges/editions/carried-edits';
import { type MatchDecision, matchEditions } from '#shared/pledges/editions/match-editions';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgeWith } from '../../../support/pledges.ts';

const [FIRST, NEXT] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const TEXTS = [
  'Schools for refugee children in every district of the north',
  'Work permits without fees for recognised refugees',
  'Solar power for the water works of three settlements',
];
const read = (part: string, prefix: string, given: readonly Partial<Pledge>[]) => ({
  label: part,
  part,
  pledges: given.map((one, at) =>
    pledgeWith({ id: `${prefix}${at}`, title: TEXTS[at] ?? '', entity: `State ${at}`, areas: ['KEN'], ...one, part }),
  ),
});
const edit = (pledge: string, entry: Pledge | null): PledgeEdit => {
  const made = { part: FIRST, pledge, entry, reason: 'told by the ministry', author: 'A. Reviewer' };
  return { ...made, id: editId(made), at: '2026-11-27T10:00:00.000Z' };
};
function carried(
  [earlier, later]: readonly [ReturnType<typeof read>, ReturnType<typeof read>],
  edits: readonly PledgeEdit[],
  decisions: readonly MatchDecision[] = [],
) {
  const steps = matchEditions(earlier, later, { decisions });
  for (;;) {
    const step = steps.next();
    if (step.done) return carriedEdits(earlier, later, step.value, edits);
  }
}

test('what was edited passes to the pledge in the next edition, and what the register states anew stays the register’s', () => {
  const editions = [read(FIRST, 'p', [{}, {}]), read(NEXT, 'p', [{ places: 40 }, {}])] as const;
  const [one, two] = editions[0].pledges as [Pledge, Pledge];
  const edits = [edit('p0', { ...one, stage: 'fulfilled' }), edit('p1', null)];
  const found = carried(editions, edits);
  expect(found.open).toEqual([]);
  expect(found.carried.map(({ edit: { pledge } }) => pledge)).toEqual(['p0', 'p1']);
  const wanted = found.carried.map((one) => one.wanted);
  expect(wanted).toEqual([
    { ...edits[0], part: NEXT, id: `${NEXT}/p0`, entry: { ...editions[1].pledges[0], stage: 'fulfilled', places: 40 } },
    { ...edits[1], part: NEXT, id: `${NEXT}/p1` },
  ]);
  expect(carried(editions, [...edits, ...wanted])).toEqual({ carried: [], open: [] });
  expect(two.part).toBe(FIRST);
});

test('where the register states the edited field anew, or changes a removed pledge, a person is asked', () => {
  const editions = [read(FIRST, 'p', [{}, {}]), read(NEXT, 'p', [{ stage: 'planning' }, { places: 9 }])] as const;
  const entry = { ...editions[0].pledges[0]!, stage: 'fulfilled' as const };
  const { carried: sure, open } = carried(editions, [edit('p0', entry), edit('p1', null)]);
  expect(sure).toEqual([]);
  expect(open.map(({ why, wanted }) => [why, wanted?.id, wanted?.entry?.stage])).toEqual([
    ['restated', `${NEXT}/p0`, 'fulfilled'],
    ['restated', `${NEXT}/p1`, undefined],
  ]);
});

test('an edit that the register now says itself is needed no more', () => {
  const editions = [read(FIRST, 'p', [{}]), read(NEXT, 'p', [{ stage: 'fulfilled' }])] as const;
  const entry = { ...editions[0].pledges[0]!, stage: 'fulfilled' as const };
  expect(carried(editions, [edit('p0', entry)])).toEqual({ carried: [], open: [] });
});

test('a pledge that is gone, or that is not surely the same, leaves its edit open until a person decides', () => {
  const editions = [
    read(FIRST, 'p', [{}, {}]),
    read(NEXT, 'q', [{ title: `${TEXTS[0]?.slice(0, 30)} and south` }]),
  ] as const;
  const edits = [
    edit('p0', { ...editions[0].pledges[0]!, stage: 'fulfilled' }),
    edit('p1', null),
    edit('nobody', null),
  ];
  const { carried: sure, open } = carried(editions, edits, [{ earlier: 0, later: 0, isSame: false }]);
  expect([sure, open.map(({ edit: { pledge }, why, wanted }) => [pledge, why, wanted])]).toEqual([
    [],
    [
      ['p0', 'gone', null],
      ['p1', 'gone', null],
      ['nobody', 'gone', null],
    ],
  ]);
  const decided = carried(editions, edits, [{ earlier: 0, later: 0, isSame: true }]);
  expect(decided.carried.map(({ wanted: { id, entry } }) => [id, entry?.stage, entry?.id])).toEqual([
    [`${NEXT}/q0`, 'fulfilled', 'q0'],
  ]);
});
