import type { Indicator } from '../../framework/framework.ts';
import { isPercent, moneyIn } from '../../framework/units.ts';
import type { MessageKey } from '../../i18n/translator.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import type { Transform } from '../spec.ts';

/** What each of these divides by. */
export const DENOMINATORS: Readonly<Partial<Record<Transform, string>>> = {
  'per-capita': CONTEXT.population,
  'per-gdp': CONTEXT.gdp,
};

type Measured = Pick<Indicator, 'id' | 'unit' | 'aggregation'>;

/** Whether values of areas or of parts may be added up: counts and amounts that the indicator itself adds. */
export const addsUpOverAreas = ({ unit, aggregation }: Pick<Indicator, 'unit' | 'aggregation'>): boolean =>
  (aggregation.kind === 'sum' || (aggregation.kind === 'formula' && aggregation.ofGroups === 'sum')) && isAmount(unit);

/** A number of something, as against a rate, a share or an index. */
const isAmount = (unit: Indicator['unit']): boolean =>
  (unit.measure === 'count' || unit.measure === 'currency') && !isPercent(unit);

/** Why a transform makes no sense of an indicator; null where it does. */
export function whyNotTransformed(indicator: Measured, transform: Transform): MessageKey | null {
  const { id, unit, aggregation } = indicator;
  const denominator = DENOMINATORS[transform];
  if (denominator !== undefined) {
    if (id === denominator) return 'charts.transform.cannot.itself';
    if (aggregation.kind === 'median' || !isAmount(unit)) return 'charts.transform.cannot.rate';
    if (aggregation.kind === 'areas') return 'charts.transform.cannot.areas';
    const currency = unit.money?.currency ?? moneyIn(unit.label.en)?.currency ?? 'USD';
    if (transform === 'per-gdp' && unit.measure === 'currency' && currency !== 'USD')
      return 'charts.transform.cannot.currency';
    return null;
  }
  if (transform === 'share') return addsUpOverAreas(indicator) ? null : 'charts.transform.cannot.share';
  return transform === 'change' && isPercent(unit) ? 'charts.transform.cannot.points' : null;
}
