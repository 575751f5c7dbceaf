import type { Language } from '#shared/core/language';
import type { Unit } from '#shared/framework/units';
import { differenceText, valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';

/** A projected value in full; people and money without the decimals that no projection knows. */
export const projectedText = (value: number, unit: Unit, language: Language): string =>
  valueText(known(value, unit), unit, language, 'full');

/** A difference of projected values, signed; of percentages in percentage points. */
export const projectedDifference = (difference: number, unit: Unit, t: Translator): string =>
  differenceText(known(difference, unit), unit, t);

const known = (value: number, { measure }: Unit): number =>
  measure === 'count' || measure === 'currency' ? Math.round(value) : value;
