import { formatNumber } from '../core/format.ts';
import type { Indicator } from '../framework/framework.ts';
import { valueText } from '../framework/value-text.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';
import type { ComponentKey } from './components.ts';
import type { Assessment, Component } from './method.ts';

/** A number of the formula as people read it, with enough digits to follow the sum. */
export function componentText({ value, unit }: Component, indicator: Indicator, t: Translator): string {
  if (value === null) return t('gaps.notComputed');
  switch (unit) {
    case 'year':
      return formatNumber(value, t.language, { grouping: false, decimals: Number.isInteger(value) ? 0 : 1 });
    case 'percent':
      return formatNumber(value, t.language, { percent: true, decimals: 2 });
    case 'value':
      return valueText(value, indicator.unit, t.language, 'full');
    default:
      return formatNumber(value, t.language, { decimals: 3 });
  }
}

/** The steps that are worked out of other components, each with a message that shows how. */
const FORMULAS: Partial<Record<ComponentKey, MessageKey>> = {
  growth_actual: 'gaps.formula.growth_actual',
  growth_required: 'gaps.formula.growth_required',
  growth_ratio: 'gaps.formula.growth_ratio',
  change_actual: 'gaps.formula.change_actual',
  change_required: 'gaps.formula.change_required',
  pace_ratio: 'gaps.formula.pace_ratio',
  share_of_way: 'gaps.formula.share_of_way',
  change_required_from_now: 'gaps.formula.change_required_from_now',
  acceleration: 'gaps.formula.acceleration',
  year_reached: 'gaps.formula.year_reached',
};

/** The formula of the method with its numbers filled in, a line for each step that could be computed. */
export function formulaLines({ components }: Assessment, indicator: Indicator, t: Translator): readonly string[] {
  const texts = Object.fromEntries(components.map((one) => [one.key, componentText(one, indicator, t)]));
  const params = {
    ...texts,
    ...(texts.base_value_used ? { base_value: texts.base_value_used } : {}),
    ...(texts.target_used ? { target: texts.target_used } : {}),
  };
  return components.flatMap(({ key, value }) => {
    const message = FORMULAS[key];
    return message && value !== null ? [t(message, params)] : [];
  });
}
