import { formatNumber } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';

/** Shares below are not written out. */
const LEAST = 0.001;

/** A share (a fraction) as a percentage of one decimal; a smaller one that is not 0 as less than the least. */
export function shareText(share: number, t: Translator): string {
  const percent = (value: number) =>
    formatNumber(value, t.language, { percent: true, decimals: value === 0 || value === 1 ? 0 : 1 });
  return share > 0 && share < LEAST ? t('pledges.flow.under', { least: percent(LEAST) }) : percent(share);
}
