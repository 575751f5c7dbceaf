import { formatDate } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';
import type { JudgedSeal } from '#shared/share/judge-seals';

/** Who sealed, when, and what the keys one has kept say of it. */
export const sealSentence = ({ seal: { name, at }, standing, code }: JudgedSeal, t: Translator): string =>
  t(`seal.by.${standing}`, { name, code, date: formatDate(at, t.language, true) });
