import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { basedRates } from '#shared/pledges/editions/rates';
import { compareReviews, reviewVerdict } from '#shared/pledges/editions/reviewed-stage';
import type { PledgeStage, ReviewedStage } from '#shared/pledges/pledge';
import { noSharedData, sharedData } from '../../../support/shared-data.ts';

test.skipIf(noSharedData())('the two published rates of 347 promises are rates of those that could be judged', () => {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(sharedData('promises-nz/promises.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const ratesOf = (era: string) =>
    basedRates(
      data.filter((row) => row.era === era),
      ({ status = '' }) => ({
        isKept: status === 'delivered' || status === 'largely',
        hasUpdate: status !== '',
        isJudgeable: status !== 'superseded',
      }),
    );
  expect(data).toHaveLength(347);
  expect(ratesOf('labour')[2]).toEqual({ base: 'judgeable', kept: 80, of: 146, share: 80 / 146 });
  expect(ratesOf('national')[2]).toEqual({ base: 'judgeable', kept: 108, of: 187, share: 108 / 187 });
  expect(ratesOf('labour')[0]).toMatchObject({ base: 'all', kept: 80, of: 152 });
  expect(ratesOf('national')[0]).toMatchObject({ base: 'all', kept: 108, of: 195 });
  expect((80 / 146).toFixed(3)).toBe('0.548');
  expect((108 / 187).toFixed(3)).toBe('0.578');
});

test('each base is named, holds what is of it, and a rate of none is no number', () => {
  const rates = basedRates(
    [
      { isKept: true, hasUpdate: true, isJudgeable: true },
      { isKept: true, hasUpdate: true, isJudgeable: false },
      { isKept: false, hasUpdate: true, isJudgeable: true },
      { isKept: false, hasUpdate: false, isJudgeable: false },
    ],
    (one) => one,
  );
  expect(rates.map(({ base, kept, of }) => `${kept}/${of} ${base}`)).toEqual([
    '2/4 all',
    '2/3 updated',
    '1/2 judgeable',
  ]);
  expect(basedRates([], () => ({ isKept: true, hasUpdate: true, isJudgeable: true }))[0]?.share).toBeNull();
});

test.each<[PledgeStage, ReviewedStage | null, string]>([
  ['fulfilled', 'complete', 'agrees'],
  ['fulfilled', 'substantial', 'overstated'],
  ['in_progress', 'limited', 'agrees'],
  ['in_progress', 'substantial', 'agrees'],
  ['in_progress', 'not_started', 'overstated'],
  ['in_progress', 'complete', 'understated'],
  ['planning', 'limited', 'understated'],
  ['fulfilled', 'no_evidence', 'unproven'],
  ['no_update', 'complete', 'undeclared'],
  ['fulfilled', null, 'unreviewed'],
])('declared %s and reviewed %s: %s', (stage, reviewed, verdict) => {
  expect(reviewVerdict({ stage, reviewed })).toBe(verdict);
});

test('disagreement is of pledges with a declared stage that could be judged', () => {
  const compared = compareReviews([
    { stage: 'fulfilled', reviewed: 'complete' },
    { stage: 'fulfilled', reviewed: 'limited' },
    { stage: 'planning', reviewed: 'complete' },
    { stage: 'fulfilled', reviewed: 'no_evidence' },
    { stage: 'no_update', reviewed: 'substantial' },
    { stage: 'in_progress', reviewed: null },
  ]);
  expect(compared.disagreement).toEqual({ count: 2, of: 3, share: 2 / 3 });
  expect(Object.values(compared.verdicts).reduce((sum, count) => sum + count, 0)).toBe(6);
  expect(compared.cells.flat().reduce((sum, count) => sum + count, 0)).toBe(5);
  expect(compared.declared.map(({ kept, of }) => `${kept}/${of}`)).toEqual(['3/6', '3/5', '2/4']);
  expect(compared.reviewed.map(({ kept, of }) => `${kept}/${of}`)).toEqual(['2/6', '2/5', '2/4']);
});
