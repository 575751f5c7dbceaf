import type { Language } from '../../core/language.ts';
import type { Unit } from '../../framework/units.ts';
import { differenceText, valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';

const isWhole = ({ measure }: Unit): boolean => measure === 'count' || measure === 'currency';

/** A projected value in full; people and money without the decimals that no projection knows. */
export const projectedValue = (value: number, unit: Unit, language: Language): string =>
  valueText(isWhole(unit) ? Math.round(value) : value, unit, language, 'full');

/** A difference of projected values, signed; of percentages in percentage points. */
export const projectedChange = (difference: number, unit: Unit, t: Translator): string =>
  differenceText(isWhole(unit) ? Math.round(difference) : difference, unit, t);
