import { expect, test } from 'vitest';
import { dateIn, isOpenDate, orderOf, yearsIn } from '#shared/pledges/reading/dates';

test.each([
  ['2023-05-01', '2023-05-01'],
  ['2023-05-01T10:30:00Z', '2023-05-01'],
  ['2023/5/1', '2023-05-01'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['03/03/2023', '2023-03-03'],
  ['1.5.2023', '2023-05-01'],
  ['1 May 2023', '2023-05-01'],
  ['May 1st, 2023', '2023-05-01'],
  ['1er juin 2023', '2023-06-01'],
  ['15 août 2022', '2022-08-15'],
  ['1 de junio de 2023', '2023-06-01'],
  ['15-Dec-23', '2023-12-15'],
  ['décembre 2023', '2023-12'],
  ['2023-07', '2023-07'],
  ['07/2023', '2023-07'],
  ['Q3 2023', '2023-Q3'],
  ['2023 Q3', '2023-Q3'],
  ['T2 2024', '2024-Q2'],
  ['3e trimestre 2023', '2023-Q3'],
  ['2023', '2023'],
])('%s', (text, expected) => expect(dateIn(text, null)).toBe(expected));

test.each(['31/02/2023', 'soon', 'n/a', '5/2023/1', ''])('%s is no date', (text) =>
  expect(dateIn(text, 'dmy')).toBeNull(),
);

test('the column decides the order of day and month', () => {
  expect(orderOf(['01/02/2023', '25/12/2023'])).toBe('dmy');
  expect(orderOf(['01/02/2023', '12/25/2023'])).toBe('mdy');
  expect(dateIn('01/02/2023', 'dmy')).toBe('2023-02-01');
  expect(dateIn('01/02/2023', 'mdy')).toBe('2023-01-02');
});

test('where it does not decide, dates are open', () => {
  expect(orderOf(['01/02/2023', '03/04/2023'])).toBeNull();
  expect(orderOf(['25/12/2023', '12/25/2023'])).toBeNull();
  expect(isOpenDate('01/02/2023')).toBe(true);
  expect(isOpenDate('03/03/2023')).toBe(false);
  expect(dateIn('01/02/2023', null)).toBeNull();
});

test.each([
  ['2023 | 2024 | 2025', '2023', '2025'],
  ['2021–2024', '2021', '2024'],
  ['2024-26', '2024', '2026'],
  ['2022, 2023', '2022', '2023'],
])('%s holds several years', (text, first, last) => expect(yearsIn(text)).toEqual({ first, last }));

test.each(['2023', '2023-05', '2023-05-01', 'x'])('%s does not', (text) => expect(yearsIn(text)).toBeNull());
