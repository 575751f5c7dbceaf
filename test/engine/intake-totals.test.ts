import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, observed, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

/** Which dims the observations of a text have, and what the summary says of its breakdowns. */
async function dimsOf(text: string) {
  const { loss } = await takeIn(engine, 'file.csv', bytesOf(text));
  const dims = [...new Set((await observed(engine, 'dims')).map(([one]) => String(one)))].sort();
  return { dims, held: (loss.heldColumns ?? []).map(({ label, why }) => `${label}: ${why}`), loss };
}

const withSex = (total: string, female = 'Female', male = 'Male', label = 'sex'): string =>
  `iso3,year,${label},value\n${['KEN', 'UGA', 'ETH']
    .flatMap((area) => [2018, 2019].flatMap((year) => [total, female, male].map((sex) => `${area},${year},${sex},10`)))
    .join('\n')}\n`;

describe('a total that has a name is the total', () => {
  test.each([
    ['Total', 'Female', 'Male'],
    ['_T', 'F', 'M'],
    ['T', 'F', 'M'],
    ['BOTHSEX', 'FEMALE', 'MALE'],
    ['SEX_BTSX', 'SEX_FMLE', 'SEX_MLE'],
    ['Ensemble', 'Femmes', 'Hommes'],
    ['Les deux sexes', 'Femmes', 'Hommes'],
    ['Ambos sexos', 'Mujeres', 'Hombres'],
    ['Insgesamt', 'weiblich', 'männlich'],
    ['Оба пола', 'женщины', 'мужчины'],
    ['كلا الجنسين', 'إناث', 'ذكور'],
    ['合计', '女', '男'],
  ])('%s beside its parts', async (total, female, male) => {
    const found = await dimsOf(withSex(total, female, male));
    expect(found.dims).toEqual(['', `sex=${female}`, `sex=${male}`].sort());
    expect(found.held).toEqual(['sex: total']);
  });

  test('by column: a total of one and parts of another', async () => {
    const rows = ['Total', 'Female'].flatMap((sex) =>
      ['All ages', '0-4'].flatMap((age) => ['KEN', 'UGA'].map((area) => `${area},2020,${sex},${age},5`)),
    );
    const { dims } = await dimsOf(`iso3,year,sex,age,value\n${rows.join('\n')}\n`);
    expect(dims).toEqual(['', 'age=0-4', 'age=0-4;sex=Female', 'sex=Female']);
  });
});

describe('a column that cuts no series is information', () => {
  const rows = (cells: (area: string, year: number) => string): string =>
    ['KEN', 'UGA', 'ETH', 'TCD']
      .flatMap((area) => [2018, 2019, 2020].map((year) => `${area},${year},${cells(area, year)},7`))
      .join('\n');

  test.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    ['the same in every row', 'freq', rows(() => 'Annual'), [''], ['freq: constant']],
    [
      'an adjustment and a note',
      'Adjustment,note',
      rows(() => 'Millions,final'),
      [''],
      ['Adjustment: constant', 'note: constant'],
    ],
    [
      'a region',
      'Region',
      rows((area) => (area === 'TCD' ? 'Central Africa' : 'East Africa')),
      [''],
      ['Region: of-area'],
    ],
    ['the latest year', 'IsLatestYear', rows((_, year) => String(year === 2020)), [''], ['IsLatestYear: flag']],
    ['a round of surveys', 'round', rows((_, year) => (year < 2020 ? 'first' : 'second')), [''], ['round: of-year']],
  ])('%s', async (_, label, text, dims, held) => {
    const found = await dimsOf(`iso3,year,${label},value\n${text}\n`);
    expect(found.dims).toEqual(dims);
    expect(found.held).toEqual(held);
  });

  test('the latest year of an area by itself, each its own', async () => {
    const text = `Indicator,Location type,iso3,Location,Period,IsLatestYear,Dim1,FactValueNumeric
U5MR,Country,KEN,Kenya,2017,false,Both sexes,46.2
U5MR,Country,KEN,Kenya,2018,false,Both sexes,44.7
U5MR,Country,KEN,Kenya,2020,true,Both sexes,41.9
U5MR,Country,UGA,Uganda,2018,false,Both sexes,47.0
U5MR,Country,UGA,Uganda,2019,true,Both sexes,45.8
`;
    expect((await dimsOf(text)).dims).toEqual(['']);
  });

  test('code and label are one breakdown, shown by its label', async () => {
    const text = `REF_AREA,Reference area,SEX,Sex,TIME_PERIOD,OBS_VALUE
${['KEN,Kenya', 'UGA,Uganda']
  .flatMap((area) => ['_T,Total', 'F,Female', 'M,Male'].map((sex) => `${area},${sex},2020,5`))
  .join('\n')}
`;
    const { dims } = await dimsOf(text);
    expect(dims).toEqual(['', 'Sex=Female', 'Sex=Male']);
  });
});

describe('real breakdowns stay', () => {
  test.each([
    ['a sex surveyed in some years', 'sex', 'KEN,2018,Female,1\nKEN,2019,Male,2\nUGA,2018,Female,3\nUGA,2019,Male,4'],
    ['one sex of one area', 'sex', 'KEN,2018,Female,1\nKEN,2019,Female,2\nUGA,2018,Male,3\nUGA,2019,Male,4'],
    ['a flag that tells rows apart', 'displaced', 'KEN,2018,yes,1\nKEN,2018,no,2\nUGA,2018,yes,3\nUGA,2018,no,4'],
    ['a place within each area', 'camp', 'KEN,2018,Kakuma,1\nKEN,2019,Kakuma,2\nUGA,2018,Bidi,3\nUGA,2019,Bidi,4'],
  ])('%s', async (_, label, text) => {
    const { dims } = await dimsOf(`iso3,year,${label},value\n${text}\n`);
    expect(dims).toHaveLength(2);
    expect(dims).not.toContain('');
  });
});
