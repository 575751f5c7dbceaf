import { describe, expect, test } from 'vitest';
import { isTotal } from '#shared/intake/roles/total-words';

describe('texts that name a total', () => {
  test.each(
    `Total|TOTAL|Totals|_T|_Z|Both sexes|BOTHSEX|SEX_BTSX|BTSX|All|All ages|ALLAGE|ALLAREA|All areas|Overall|Grand total
|Ensemble|Les deux sexes|Toutes|Tous les âges|Total général|Insgesamt|Gesamt|Beide Geschlechter|Todos|Ambos sexos|Ambos os sexos
|Totale|Totaal|Итого|Всего|Оба пола|المجموع|الإجمالي|كلا الجنسين|合计|总计|Male and female|_T: Total|_T:Total
|RESIDENCEAREATYPE_TOTL|AGE_TOTAL|Both Sexes Combined`
      .replaceAll('\n', '')
      .split('|'),
  )('%s', (text) => {
    expect(isTotal(text, 'breakdown')).toBe(true);
  });

  test.each([
    'Female',
    'All other causes',
    'Total fertility',
    'T',
    'Other',
    '0-4',
    'Allied',
    'Annual',
    '',
    'F: Female',
    'Alle Frauen',
  ])('%s is none', (text) => {
    expect(isTotal(text, 'breakdown')).toBe(false);
  });

  test('a lone letter is a total beside the other letters of its list', () => {
    expect(isTotal('T', 'sex', ['F', 'M', 'T'])).toBe(true);
    expect(isTotal('T', 'tenure', ['O', 'R', 'T'])).toBe(false);
  });

  test('all of what the column is called', () => {
    expect(isTotal('All causes', 'Cause')).toBe(true);
    expect(isTotal('All cancers', 'Cause')).toBe(false);
  });
});
