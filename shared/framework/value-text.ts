import { formatNumber } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Unit } from './units.ts';

/** A value with its unit as people read it: compact for tiles and titles, full for tables. */
export function valueText(
  value: number,
  unit: Unit,
  language: Language,
  notation: 'full' | 'compact' = 'compact',
): string {
  const scaled = value * unit.multiplier;
  if (unit.measure === 'percent')
    return formatNumber(scaled / 100, language, {
      percent: true,
      ...(Number.isInteger(scaled) ? { decimals: 0 } : { decimals: 1 }),
    });
  const small = Math.abs(scaled) < 1000;
  return formatNumber(scaled, language, { notation: small ? 'full' : notation });
}

/** The change from `base` to `latest`: in percentage points for percentages, relative otherwise; null from zero. */
export function changeText(base: number, latest: number, unit: Unit, t: Translator): string | null {
  const { language } = t;
  if (unit.measure === 'percent')
    return t('fields.points', { value: formatNumber(latest - base, language, { decimals: 1, sign: true }) });
  if (base === 0) return null;
  return formatNumber((latest - base) / Math.abs(base), language, { percent: true, decimals: 0, sign: true });
}
