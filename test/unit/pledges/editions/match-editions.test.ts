import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '#shared/framework/areas';
import type { Edition } from '#shared/pledges/editions/edition';
import { entitiesOf } from '#shared/pledges/editions/entity-likeness';
import { type EditionMatching, type MatchDecision, matchEditions } from '#shared/pledges/editions/match-editions';
import { examplesOf, movementsOf } from '#shared/pledges/editions/movements';
import { pipelineOf } from '#shared/pledges/editions/pipeline';
import { bundledOrganisations } from '../../../support/labelled-names.ts';
import {
  EARLIER_EDITION,
  LATER_EDITION,
  THIRTEEN_EDITIONS,
  type TrueEdition,
  type TruePledge,
  truePairs,
  withoutIds,
} from '../../../support/pledge-editions.ts';

const areas = JSON.parse(
  readFileSync(new URL('../../../../datasets/gcr/areas.json', import.meta.url), 'utf8'),
) as readonly Area[];
const entities = entitiesOf([EARLIER_EDITION, LATER_EDITION, ...THIRTEEN_EDITIONS], bundledOrganisations(), areas);

function match(earlier: Edition, later: Edition, decisions: readonly MatchDecision[] = []): EditionMatching {
  const steps = matchEditions(earlier, later, { entities, decisions });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Precision and recall of pairs said to be sure, and of those sure or asked about. */
function accuracy(pairs: readonly (readonly [TrueEdition, TrueEdition])[]) {
  const count = { truth: 0, sure: 0, sureRight: 0, all: 0, allRight: 0 };
  for (const [earlier, later] of pairs) {
    const truth = truePairs(earlier, later);
    count.truth += truth.size;
    for (const { earlier: one, later: two, band } of match(earlier, later).matches) {
      const isRight = truth.has(`${one} ${two}`);
      count.all += 1;
      count.allRight += Number(isRight);
      if (band === 'sure') count.sure += 1;
      if (band === 'sure' && isRight) count.sureRight += 1;
    }
  }
  return {
    surePrecision: count.sureRight / count.sure,
    sureRecall: count.sureRight / count.truth,
    precision: count.allRight / count.all,
    recall: count.allRight / count.truth,
  };
}

const printed = (name: string, score: ReturnType<typeof accuracy>): void =>
  console.info(
    `${name}: ${Object.entries(score)
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(', ')}`,
  );

describe('the truth of 40 pledges in two editions', () => {
  test.each([
    ['with identifiers', EARLIER_EDITION, LATER_EDITION, 0.8],
    ['without identifiers', withoutIds(EARLIER_EDITION), withoutIds(LATER_EDITION), 0.8],
  ])('%s: nothing sure is wrong, and few are missed', (name, earlier, later, sureRecall) => {
    const score = accuracy([[earlier, later]]);
    printed(name, score);
    expect(score.surePrecision).toBe(1);
    expect(score.sureRecall).toBeGreaterThanOrEqual(sureRecall);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });
});

test('the truth of thirteen editions: nothing sure is wrong, and few are missed', () => {
  const score = accuracy(
    THIRTEEN_EDITIONS.slice(1).map((later, at) => [THIRTEEN_EDITIONS[at] as TrueEdition, later] as const),
  );
  printed('thirteen editions', score);
  expect(score.surePrecision).toBe(1);
  expect(score.sureRecall).toBeGreaterThanOrEqual(0.95);
  expect(score.precision).toBe(1);
  expect(score.recall).toBe(1);
});

const keyOf = (edition: TrueEdition, place: number): string => edition.pledges[place]?.truth ?? '';
const told = (earlier: TrueEdition, later: TrueEdition, { matches, gone, appeared }: EditionMatching): string[] =>
  [
    ...matches.map((one) => `${keyOf(earlier, one.earlier)} = ${keyOf(later, one.later)} ${one.band}`),
    ...gone.map((place) => `${keyOf(earlier, place)} gone`),
    ...appeared.map((place) => `${keyOf(later, place)} new`),
  ].sort();

const shuffled = (edition: TrueEdition): fc.Arbitrary<TrueEdition> =>
  fc
    .shuffledSubarray([...edition.pledges], { minLength: edition.pledges.length, maxLength: edition.pledges.length })
    .map((pledges) => ({ ...edition, pledges }));

describe('laws', () => {
  test.each([
    ['with identifiers', LATER_EDITION],
    ['without', withoutIds(LATER_EDITION)],
    [
      'with entries that stand twice',
      { ...LATER_EDITION, pledges: [...LATER_EDITION.pledges, ...LATER_EDITION.pledges] },
    ],
  ])('a register matched with itself, %s, is itself', (_, edition) => {
    const matching = match(edition, edition);
    expect(matching.matches.map(({ earlier, later, band }) => `${earlier} ${later} ${band}`)).toEqual(
      edition.pledges.map((__, at) => `${at} ${at} sure`),
    );
    expect([matching.gone, matching.appeared, matching.kin]).toEqual([[], [], []]);
  });

  test.each([
    ['with identifiers', EARLIER_EDITION, LATER_EDITION],
    ['without', withoutIds(EARLIER_EDITION), withoutIds(LATER_EDITION)],
  ])('%s, the order of the entries is of no matter', (_, earlier, later) => {
    const truth = told(earlier, later, match(earlier, later));
    fc.assert(
      fc.property(shuffled(earlier), shuffled(later), (one, two) => {
        expect(told(one, two, match(one, two))).toEqual(truth);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['with identifiers', EARLIER_EDITION, LATER_EDITION],
    ['without', withoutIds(EARLIER_EDITION), withoutIds(LATER_EDITION)],
  ])('%s, the way back mirrors the movements', (_, earlier, later) => {
    const { moves: there, restated } = movementsOf(earlier, later, match(earlier, later));
    const { moves: back, restated: restatedBack } = movementsOf(later, earlier, match(later, earlier));
    expect(back).toEqual({
      ...there,
      forward: there.backward,
      backward: there.forward,
      firstUpdate: there.updateLost,
      updateLost: there.firstUpdate,
      new: there.gone,
      gone: there.new,
    });
    expect(restatedBack).toEqual(restated);
  });
});

describe('what is told', () => {
  const matching = match(EARLIER_EDITION, LATER_EDITION);

  test('every entry of either edition is counted once', () => {
    const { pledges } = movementsOf(EARLIER_EDITION, LATER_EDITION, matching);
    const places = (side: 'earlier' | 'later') => pledges.flatMap((one) => one[side] ?? []).sort((a, b) => a - b);
    expect(places('earlier')).toEqual([...EARLIER_EDITION.pledges.keys()]);
    expect(places('later')).toEqual([...LATER_EDITION.pledges.keys()]);
  });

  test('stages that went back and updates that were lost are movements', () => {
    const report = movementsOf(EARLIER_EDITION, LATER_EDITION, matching);
    const moved = (move: string) =>
      report.pledges.filter((one) => one.move === move).map((one) => keyOf(EARLIER_EDITION, one.earlier ?? -1));
    expect(moved('backward')).toEqual(['p14']);
    expect(moved('updateLost')).toEqual(['p07']);
    expect(examplesOf(report, 'new', 2).map((one) => keyOf(LATER_EDITION, one.later ?? -1))).toEqual([
      'p29-part',
      'p36',
    ]);
    expect(report.moves).toMatchObject({ new: 6, gone: 5, asked: 5 });
    expect(report.restated).toMatchObject({ places: 1, areas: 2 });
  });

  test('an identifier that stands for another pledge is told, and matches nothing', () => {
    expect(matching.ids).toBe('kept');
    expect(matching.reusedIds).toEqual(['GRF-00133']);
  });

  test('what looks like a part of a split or merged pledge is told, and stays alone', () => {
    const kin = matching.kin.map(
      ({ kind, pair }) => `${kind} ${keyOf(EARLIER_EDITION, pair.earlier)} ${keyOf(LATER_EDITION, pair.later)}`,
    );
    expect(kin.sort()).toEqual(['merge p35 p28', 'split p29 p29-part']);
  });

  test('identifiers given anew to other pledges say nothing', () => {
    const ids = LATER_EDITION.pledges.map(({ id }) => id);
    const pledges = LATER_EDITION.pledges.map((pledge, at) => ({ ...pledge, id: ids[(at + 7) % ids.length] ?? '' }));
    const renumbered = match(EARLIER_EDITION, { ...LATER_EDITION, pledges });
    const plain = match(withoutIds(EARLIER_EDITION), withoutIds(LATER_EDITION));
    expect(renumbered.ids).toBe('renumbered');
    expect(told(EARLIER_EDITION, LATER_EDITION, renumbered)).toEqual(told(EARLIER_EDITION, LATER_EDITION, plain));
  });

  test('entries that nothing tells apart are asked about, each once, and the work pauses', () => {
    const [one] = EARLIER_EDITION.pledges;
    const many = (description: string) => ({
      label: description,
      pledges: Array.from({ length: 300 }, () => ({ ...(one as TruePledge), id: '', description })),
    });
    const steps = matchEditions(many('Schools and teachers.'), many('Schools, teachers and books.'));
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(15);
    expect(step.value.matches.map(({ band }) => band)).toEqual(Array.from({ length: 300 }, () => 'asked'));
    expect(new Set(step.value.matches.map(({ earlier }) => earlier)).size).toBe(300);
  });

  test('a year among several in one cell tells no start', () => {
    const [one] = EARLIER_EDITION.pledges;
    const start = (text: string) => ({ label: text, pledges: [{ ...(one as TruePledge), title: text, start: text }] });
    const [found] = match(start('2023 | 2024'), start('2023')).matches;
    expect(found?.likeness.parts.map(({ part }) => part)).not.toContain('period');
  });

  test('what a person said holds', () => {
    const asked = matching.matches.filter(({ band }) => band === 'asked');
    const [yes, no] = asked;
    const decided = match(EARLIER_EDITION, LATER_EDITION, [
      { earlier: yes?.earlier ?? -1, later: yes?.later ?? -1, isSame: true },
      { earlier: no?.earlier ?? -1, later: no?.later ?? -1, isSame: false },
    ]);
    expect(decided.matches.find(({ later }) => later === yes?.later)).toMatchObject({ band: 'sure', by: 'person' });
    expect(decided.gone).toContain(no?.earlier);
    expect(decided.appeared).toContain(no?.later);
  });
});

test('the pipeline over editions: its counts and transitions add up, and threads run through', () => {
  const matchings = THIRTEEN_EDITIONS.slice(1).map((later, at) => match(THIRTEEN_EDITIONS[at] as TrueEdition, later));
  const { snapshots, transitions, threads } = pipelineOf(THIRTEEN_EDITIONS, matchings);
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  for (const [at, { cells, gone, asked }] of transitions.entries()) {
    expect(total(cells.flat()) + total(gone) + total(asked)).toBe(snapshots[at]?.pledges);
  }
  expect(total(snapshots.map(({ pledges }) => pledges))).toBe(threads.flat().filter((at) => at !== null).length);
  const through = threads.filter((thread) => thread.every((at) => at !== null));
  expect(through.map((thread) => keyOf(THIRTEEN_EDITIONS[0] as TrueEdition, thread[0] ?? -1))).toEqual(['p01', 'p10']);
  const whole = threads.find((thread) => thread[0] === 0) ?? [];
  expect(whole.map((at, edition) => THIRTEEN_EDITIONS[edition]?.pledges[at ?? -1]?.stage).join(' ')).toBe(
    `planning ${'in_progress '.repeat(10)}fulfilled fulfilled`,
  );
});
