import type { Term } from '#shared/framework/areas';
import type { Translator } from '#shared/i18n/translator';

/** Names of codes of a list, one after the other; a code that the list lacks stands for itself. '' for none. */
export const termNames = (codes: readonly string[], list: readonly Term[], { language }: Translator): string =>
  codes.map((code) => list.find((item) => item.code === code)?.name[language] ?? code).join(', ');
