import type { Translator } from '../i18n/translator.ts';

/** A path within an item (`title.fr`, `levers.0.perYear`) in words, part by part; what has no word stays as the document has it. */
export function fieldName(path: string, t: Translator): string {
  return path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : t('compare.fieldName', { field: part }) || part))
    .join(' · ');
}
