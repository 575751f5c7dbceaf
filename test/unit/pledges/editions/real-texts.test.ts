import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type EditionMatching, matchEditions } from '#shared/pledges/editions/match-editions';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgeOfRow } from '#shared/pledges/rows';
import { randomFrom, SEED } from '../../../support/random.ts';
import { noSharedData, sharedData } from '../../../support/shared-data.ts';

function match(earlier: readonly Pledge[], later: readonly Pledge[]): EditionMatching {
  const steps = matchEditions({ label: 'earlier', pledges: earlier }, { label: 'later', pledges: later });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Promises as they were made, without identifiers; what is reworded below was not looked at when the points were set. */
const promises = (): readonly Pledge[] =>
  Papa.parse<Record<string, string>>(readFileSync(sharedData('promises-nz/promises.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => pledgeOfRow({ title: row.promise, entity: row.party, themes: row.area }));

test.skipIf(noSharedData()).each([
  ['a tenth', 0.1, 0.95],
  ['a quarter', 0.25, 0.9],
  ['four in ten', 0.4, 0.65],
])(
  '347 promises of which %s of the words are lost: what is sure is right, and what is gone is not matched',
  (_, loss, least) => {
    const all = promises();
    const random = randomFrom(SEED);
    const earlier = all.filter((__, at) => at % 7 !== 0);
    const kept = all.flatMap((pledge, at) => (at % 5 === 0 ? [] : [pledge]));
    const later = kept.map((pledge) => ({
      ...pledge,
      title: pledge.title
        .split(' ')
        .filter(() => random() >= loss)
        .join(' '),
    }));
    const count = { truth: 0, sure: 0, sureRight: 0, asked: 0, askedRight: 0 };
    count.truth = earlier.filter((pledge) => kept.includes(pledge)).length;
    for (const { earlier: one, later: two, band } of match(earlier, later).matches) {
      const isRight = earlier[one] === kept[two];
      count[band] += 1;
      if (isRight) count[`${band}Right`] += 1;
    }
    const [precision, recall] = [count.sureRight / count.sure, count.sureRight / count.truth];
    console.info(
      `lost ${loss}: sure ${precision.toFixed(3)} right, ${recall.toFixed(3)} found; ${JSON.stringify(count)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(least);
    expect((count.sureRight + count.askedRight) / (count.sure + count.asked)).toBeGreaterThanOrEqual(0.95);
  },
);
