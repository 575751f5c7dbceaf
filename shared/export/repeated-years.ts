import { formatNumber, joinedList } from '../core/format.ts';
import type { RepeatedYear } from '../core/one-per-year.ts';
import type { Translator } from '../i18n/translator.ts';

const EXAMPLES = 2;

/** What is said of years with several values, with how many there are and two of them; nothing where there are none. */
export function repeatedYearsRemarks(repeated: readonly RepeatedYear[], t: Translator): readonly string[] {
  if (repeated.length === 0) return [];
  const number = (value: number): string => formatNumber(value, t.language, { significant: 15 });
  const examples = repeated.slice(0, EXAMPLES).map(({ series, year, counted, others }) =>
    t('origin.repeatedYear', {
      series: series.join(' '),
      year: String(year),
      counted: number(counted),
      others: new Intl.ListFormat(t.language, { type: 'conjunction' }).format(others.map(number)),
    }),
  );
  return [t('origin.repeatedYears', { count: repeated.length, examples: joinedList(examples, t.language) })];
}
