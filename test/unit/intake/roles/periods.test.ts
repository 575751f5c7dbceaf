import { describe, expect, test } from 'vitest';
import { isPeriod, parsePeriods } from '#shared/intake/roles/periods';

const read = (...texts: string[]) => texts.map((text) => parsePeriods(texts).get(text) ?? null);

describe('a period by itself', () => {
  test.each([
    ['2016', 2016, '2016'],
    ['2016.0', 2016, '2016'],
    ['2018-2019', 2019, '2018-2019'],
    ['1980 to 1990', 1990, '1980 to 1990'],
    ['2021 – 2022', 2022, '2021 – 2022'],
    ['1980 à 1990', 1990, '1980 à 1990'],
    ['2021-22', 2022, '2021-22'],
    ['FY2021/22', 2022, 'FY2021/22'],
    ['2016-05-31', 2016, '2016-05-31'],
    ['2016-05-31T00:00:00', 2016, '2016-05-31'],
    ['2016/5/3', 2016, '2016-05-03'],
    ['2016-05', 2016, '2016-05'],
    ['05/2016', 2016, '2016-05'],
    ['2016M7', 2016, '2016-07'],
    ['31/12/2016', 2016, '2016-12-31'],
    ['12/31/2016', 2016, '2016-12-31'],
    ['31.12.2016', 2016, '2016-12-31'],
    ['2016-Q3', 2016, '2016-Q3'],
    ['Q3 2016', 2016, '2016-Q3'],
    ['2016-S1', 2016, '2016-S1'],
    ['mid-2016', 2016, 'mid-2016'],
    ['end 2016', 2016, 'end 2016'],
    ['FY2016', 2016, 'FY2016'],
    ['2013 [YR2013]', 2013, '2013 [YR2013]'],
    ['2016 (provisional)', 2016, '2016 (provisional)'],
    ['2016*', 2016, '2016*'],
    ['Dec-2016', 2016, '2016-12'],
    ['December 2016', 2016, '2016-12'],
    ['31 December 2016', 2016, '2016-12-31'],
    ['December 31, 2016', 2016, '2016-12-31'],
    ['1er août 2016', 2016, '2016-08-01'],
    ['févr. 2016', 2016, '2016-02'],
    ['juillet 2016', 2016, '2016-07'],
    ['2016-Dec', 2016, '2016-12'],
    ['as of 30 June 2016', 2016, '2016-06-30'],
  ] as const)('%s', (text, year, period) => {
    expect(read(text)).toEqual([{ year, period }]);
    expect(isPeriod(text)).toBe(true);
  });
  test.each(['', 'total', '16', '2016-13', '31/31/2016', 'Kenya 2016', '2016-2', 'Article 2016', '20161'])(
    '%j is none',
    (text) => {
      expect(read(text)).toEqual([null]);
    },
  );
});

describe('the whole column decides', () => {
  test('years that are split, and not months, where every one ends in the year after', () => {
    expect(read('2000-01', '2001-02', '2011-12').map((one) => one?.year)).toEqual([2001, 2002, 2012]);
  });
  test('months, where one of them does not', () => {
    expect(read('2000-01', '2000-02', '2001-02')).toMatchObject([{ year: 2000 }, { year: 2000 }, { year: 2001 }]);
  });
  test('which number is the day', () => {
    expect(read('03/04/2016', '13/04/2016').map((one) => one?.period)).toEqual(['2016-04-03', '2016-04-13']);
    expect(read('03/04/2016', '03/14/2016').map((one) => one?.period)).toEqual(['2016-03-04', '2016-03-14']);
    expect(read('03/04/2016').map((one) => one?.period)).toEqual(['2016-04-03']);
  });
});
