import type { MessageKey, Translator } from '../i18n/translator.ts';
import type { Indicator } from './framework.ts';

/** Indicators of the bundled framework whose names are sentences. */
const SHORT = [
  'gcr-1.1.1',
  'gcr-1.1.2',
  'gcr-1.2.1',
  'gcr-1.2.2',
  'gcr-2.1.1',
  'gcr-2.1.2',
  'gcr-2.2.1',
  'gcr-2.2.2',
  'gcr-3.1.1',
  'gcr-3.1.2',
  'gcr-3.2.1',
  'gcr-4.1.1',
  'gcr-4.1.2',
  'gcr-4.2.1',
  'gcr-4.2.2',
] as const;

/** The name of an indicator in a few words; its own name where there is no shorter one. */
export function shortName({ id, name }: Pick<Indicator, 'id' | 'name'>, t: Translator): string {
  const known = SHORT.find((one) => one === id);
  return known ? t(`overview.short.${known}` satisfies MessageKey) : name[t.language];
}
