import type { Language } from '#shared/core/language';
import type { Unit } from '#shared/framework/units';
import { valueText } from '#shared/framework/value-text';

/** A projected value in full; people and money without the decimals that no projection knows. */
export const projectedText = (value: number, unit: Unit, language: Language): string =>
  valueText(
    unit.measure === 'count' || unit.measure === 'currency' ? Math.round(value) : value,
    unit,
    language,
    'full',
  );
