import { dateText } from '#shared/charts/short-source';
import type { Translator } from '#shared/i18n/translator';
import { labelledDay } from '#shared/pledges/editions/edition-labels';

/** What an edition is called: its day, with a number where several are of one day. */
export function editionText(label: string, t: Translator): string {
  const { day, number } = labelledDay(label);
  const date = dateText(day, t);
  return number === 1 ? date : t('register.editionOfDay', { date, number });
}
