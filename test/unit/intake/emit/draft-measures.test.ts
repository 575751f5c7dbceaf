import { expect, test } from 'vitest';
import { draftsOf } from '#shared/intake/draft';
import { draftMeasures } from '#shared/intake/emit/draft-measures';

const AREAS = ['KEN', 'UGA', 'ETH'].map((code) => ({ code, name: { en: code, fr: code }, codes: { iso3: code } }));
const draftOfText = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const [made] = draftsOf([{ path: '', bytes, hiddenRows: 0, isHidden: false }], AREAS);
  if (!made) throw new Error('no draft');
  return made.draft;
};
const LIFE = 'iso3,year,Life expectancy\nKEN,2020,62.5\nUGA,2020,63\nKEN,2021,62\n';

test('the card shows the guess, its reason, and what adding up would come to', () => {
  const [measure] = draftMeasures(draftOfText(LIFE), 'file');
  expect(measure?.taken).toMatchObject({
    name: 'Life expectancy',
    unit: 'years',
    adds: 'none',
    addsWhy: 'rate-word',
    direction: 'up',
  });
  expect(measure?.consequence).toEqual({ areas: ['KEN', 'UGA'], values: [62.5, 63] });
});

test('what was said by hand is shown as said', () => {
  const draft = draftOfText(LIFE);
  const position = draft.columns.find(({ role }) => role === 'value')?.position ?? -1;
  const measures = { [position]: { name: 'Years lived', unit: 'a', direction: 'down', adds: 'sum' } } as const;
  const [measure] = draftMeasures({ ...draft, measures }, 'file');
  expect(measure?.taken).toEqual({
    name: 'Years lived',
    unit: 'a',
    adds: 'sum',
    addsWhy: 'by-hand',
    direction: 'down',
    directionWhy: 'by-hand',
  });
});

test('columns of years are one indicator, called as the source', () => {
  const made = draftMeasures(draftOfText('iso3,2019,2020\nKEN,1,2\nUGA,3,4\n'), 'Fertility');
  expect(made).toHaveLength(1);
  expect(made[0]?.taken).toMatchObject({ name: 'Fertility', adds: 'none' });
  expect(made[0]?.consequence?.values).toEqual([2, 4]);
});

test('several indicators in a column are each guessed from their own names', () => {
  const text =
    'iso3,year,indicator,value\nKEN,2020,Refugees,5\nUGA,2020,Refugees,6\nKEN,2020,Fertility rate,4\nUGA,2020,Fertility rate,4.2\n';
  expect(draftMeasures(draftOfText(text), 'file').map(({ isSeveral }) => isSeveral)).toEqual([true]);
});
