import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { findingLines, missingLines, yearsText } from '#shared/profile/profile-text';
import { profileOfSeries } from '#shared/profile/series-profile';

test('years in a row are written as a range', () => {
  expect(yearsText([2010, 2011, 2012, 2015, 2017, 2018])).toBe('2010–2012, 2015, 2017–2018');
  expect(yearsText([])).toBe('');
});

test('what was found is said in both languages, gravest first', () => {
  const marks = [2010, 2011, 2014].map((year) => ({
    year,
    value: year === 2010 ? -1 : year,
    status: year === 2014 ? 'B' : 'A',
    saysBreak: false,
  }));
  const profile = profileOfSeries(
    [...marks, { year: 2015, value: null, status: 'Q', saysBreak: false }],
    { kind: 'positive' },
    2020,
  );
  expect(findingLines(profile, null, translator('en'))).toEqual([
    'Values the indicator cannot have: 2010',
    'Break marked by the publisher: 2014',
    '2 years missing in between: 2012–2013',
    'Ends in 2014, 6 years before the newest value of the indicator',
    'Suppressed: 1 of 4',
  ]);
  expect(findingLines(profile, null, translator('fr'))[1]).toBe('Rupture signalée par le producteur\u00a0: 2014');
});

test('causes are counted, a line each', () => {
  expect(missingLines({ Q: 1200, M: 3 }, translator('en'))).toEqual(['missing: 3', 'suppressed: 1,200']);
});
