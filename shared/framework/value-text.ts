import { formatNumber, type NumberStyle } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import { countsPeople, isPercent, type Unit } from './units.ts';

/** A value with its unit as people read it: compact for tiles and titles, full for tables. Nobody is counted in fractions. */
export function valueText(
  value: number,
  unit: Unit,
  language: Language,
  notation: 'full' | 'compact' = 'compact',
): string {
  const scaled = value * unit.multiplier;
  if (isPercent(unit))
    return formatNumber(scaled / 100, language, { percent: true, decimals: percentDecimals(scaled) });
  return formatNumber(scaled, language, plainStyle(scaled, unit, notation));
}

/** The change from `base` to `latest`: in percentage points for percentages, relative otherwise; null from zero. */
export function changeText(base: number, latest: number, unit: Unit, t: Translator): string | null {
  if (isPercent(unit)) return differenceText(latest - base, unit, t);
  const relative = (latest - base) / Math.abs(base);
  if (!Number.isFinite(relative)) return null;
  return formatNumber(relative, t.language, { percent: true, decimals: 0, sign: true });
}

/**
 * A difference of two values of `unit`: in percentage points for percentages, in the unit itself otherwise. Signed, unless it is one
 * that has no direction, as a standard deviation.
 */
export function differenceText(difference: number, unit: Unit, t: Translator, sign = true): string {
  const scaled = difference * unit.multiplier;
  if (!isPercent(unit)) return formatNumber(scaled, t.language, { ...plainStyle(scaled, unit, 'full'), sign });
  const value = formatNumber(scaled, t.language, { decimals: percentDecimals(scaled), sign });
  return t('fields.points', { value, count: Math.abs(scaled) });
}

const percentDecimals = (value: number): number => (Number.isInteger(value) ? 0 : 1);

const plainStyle = (scaled: number, unit: Unit, notation: 'full' | 'compact'): NumberStyle => {
  const shown = Math.abs(scaled) < 1000 ? 'full' : notation;
  return { notation: shown, ...(shown === 'full' && countsPeople(unit.label) ? { decimals: 0 } : {}) };
};
