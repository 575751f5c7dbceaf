import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** Above it a difference is told as a share; below, by the digits that agree. */
const LARGEST_IN_DIGITS = 1e-4;

/** What counts as the same where two numbers may differ by `tolerance`, a share of the larger one. */
export function toleranceText(tolerance: number, t: Translator): string {
  if (tolerance <= 0) return t('tolerance.none');
  if (tolerance > LARGEST_IN_DIGITS) return t('tolerance.share', { share: shareText(tolerance, t) });
  return t('tolerance.digits', { digits: Math.floor(-Math.log10(tolerance) + 1e-9) });
}

/** The same, exactly. */
export const exactToleranceText = (tolerance: number, t: Translator): string =>
  t('tolerance.exact', { share: shareText(tolerance, t) });

/** Digits after the point that a share is written with at most. */
const MOST_DECIMALS = 20;

/** A share as percent with all its digits, however small: never as a power of ten. */
function shareText(share: number, t: Translator): string {
  const percent = share * 100;
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Math.abs(Number(percent.toFixed(decimals)) - percent) > percent * 1e-9) decimals++;
  return formatNumber(share, t.language, { percent: true, decimals });
}

/** Shares of a value below it are told as “less than a millionth”. */
const TINY = 1e-6;

/** By what share of what it was a number changed, with its sign: 0.5 from 200 to 300; null where it was zero or is no number. */
export const shareOfChange = (before: number | null | undefined, after: number | null | undefined): number | null =>
  before == null || after == null || before === 0 ? null : (after - before) / Math.abs(before);

/** By how much a number differs: in points where it is a percentage, else as a number and a share of what it was (null: that was zero). */
export function driftText(difference: number, share: number | null, unit: string, t: Translator): string {
  if (share !== null && Math.abs(share) < TINY) return t('tolerance.tiny');
  if (Math.abs(difference) < TINY)
    return share === null || unit === '%' ? t('tolerance.tinyNumber') : shareDifferenceText(share, t);
  const said = formatNumber(difference, t.language, { sign: true, significant: 2 });
  if (unit === '%') return t('recompute.points', { difference: said });
  return share === null ? said : `${said} (${shareDifferenceText(share, t)})`;
}

/** By what share of what it was a number differs, with its sign. */
export const shareDifferenceText = (share: number, t: Translator): string =>
  Math.abs(share) < TINY
    ? t('tolerance.tiny')
    : formatNumber(share, t.language, { sign: true, percent: true, significant: 2 });
