import type { Translator } from '../../i18n/translator.ts';
import type { MeasureTaken } from './loss-report.ts';

/** Indicators named; the count of the others is said. */
const NAMED = 3;

/** What one indicator is taken for, with the reason: how its areas add up, which way is better, its unit. */
export const measureText = (measure: MeasureTaken, t: Translator): string =>
  [
    t(`data.adds.${measure.adds}`),
    ` (${t(`data.addsWhy.${measure.addsWhy}`)}); `,
    t(`data.better.${measure.direction}`),
    measure.directionWhy === 'unsure' ? '' : ` (${t(`data.directionWhy.${measure.directionWhy}`)})`,
    '; ',
    measure.unit === '' ? t('data.unit.none') : t('data.unit.is', { unit: measure.unit }),
  ].join('');

/** What was taken for granted of the indicators of a file, in one line; what was said by hand is not repeated. */
export function measureLines(measures: readonly MeasureTaken[], t: Translator): readonly string[] {
  const open = measures.filter(({ addsWhy, directionWhy }) => addsWhy !== 'by-hand' || directionWhy !== 'by-hand');
  if (open.length === 0) return [];
  const named = open.slice(0, NAMED).map((one) => t('data.taken.one', { name: one.name, what: measureText(one, t) }));
  return [t('data.taken', { list: named.join(' · '), more: Math.max(0, open.length - NAMED) })];
}
