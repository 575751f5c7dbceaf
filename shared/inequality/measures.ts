import { atkinson, CONCENTRATION, topShare } from './concentration.ts';
import type { Distribution } from './distribution.ts';
import { type Measure, type MeasureOptions, type MeasureResult, PLAIN_OPTIONS } from './measure.ts';
import { ORDERED } from './ordered.ts';
import { SIMPLE } from './simple.ts';
import { SPREAD } from './spread.ts';

const TOPS = [1, 3, 5].map(topShare);
const ATKINSONS = [0.5, 1].map(atkinson);

/** Every measure that is shown when none is chosen, in the order of the table. */
export const MEASURES: readonly Measure[] = [...SIMPLE, ...SPREAD, ...ORDERED, ...CONCENTRATION, ...TOPS, ...ATKINSONS];

/** Names of measures as `jalon inequality --measures` takes them; K and E stand for numbers. */
export const MEASURE_NAMES: readonly string[] = [
  ...[...SIMPLE, ...SPREAD, ...ORDERED, ...CONCENTRATION].map(({ id }) => id),
  'top_K',
  'atkinson_E',
];

/** The measures of a name: one, or for `top` and `atkinson` those usually shown; empty for a name that is none. */
export function measuresOf(name: string): readonly Measure[] {
  if (name === 'top') return TOPS;
  if (name === 'atkinson') return ATKINSONS;
  const known = MEASURES.find(({ id }) => id === name);
  if (known) return [known];
  const top = /^top_([1-9]\d{0,5})$/.exec(name);
  if (top) return [topShare(Number(top[1]))];
  const aversion = /^atkinson_(\d+(?:\.\d+)?)$/.exec(name);
  return aversion && Number(aversion[1]) > 0 ? [atkinson(Number(aversion[1]))] : [];
}

/** What each measure makes of a distribution; one that is not defined says why. */
export const measure = (
  distribution: Distribution,
  measures: readonly Measure[] = MEASURES,
  options: MeasureOptions = PLAIN_OPTIONS,
): readonly MeasureResult[] =>
  measures.map((one) => {
    const found = one.of(distribution, options);
    return typeof found === 'number'
      ? { measure: one, value: found, reason: null }
      : { measure: one, value: null, reason: found };
  });
