import type { Translator } from '../i18n/translator.ts';
import { measureName } from './label.ts';
import type { MeasureResult } from './measure.ts';

export type Way = 'narrower' | 'wider' | 'unchanged';

/** How inequality moved between two times, by every measure that is defined at both. */
export interface Movement {
  /** By machine word, in the order of the table. */
  readonly ways: ReadonlyMap<string, Way>;
  /** `disagree`: narrower by some measures and wider by others. Measures that did not move agree with all. */
  readonly verdict: Way | 'disagree';
}

const way = (before: number, after: number): Way =>
  Math.abs(after - before) <= 1e-9 * Math.max(Math.abs(before), Math.abs(after))
    ? 'unchanged'
    : after < before
      ? 'narrower'
      : 'wider';

/** How far a value of a measure is from what it is among equals (an HHI: from none holding anything); null: infinitely. */
function distance(id: string, value: number): number | null {
  if (['ratio', 'parity', 'rii', 'rii_logit'].includes(id)) return value > 0 ? Math.abs(Math.log(value)) : null;
  if (id === 'parity_adjusted') return Math.abs(value - 1);
  if (id === 'effective_number') return value > 0 ? 1 / value : null;
  return Math.abs(value);
}

/** The movement between two results of the same measures; null where none is defined at both times. */
export function movementOf(before: readonly MeasureResult[], after: readonly MeasureResult[]): Movement | null {
  const earlier = new Map(before.map(({ measure, value }) => [measure.id, value]));
  const ways = new Map<string, Way>();
  for (const { measure, value } of after) {
    const old = earlier.get(measure.id) ?? null;
    if (old === null || value === null) continue;
    const [from, to] = [distance(measure.id, old), distance(measure.id, value)];
    if (from !== null && to !== null) ways.set(measure.id, way(from, to));
  }
  if (ways.size === 0) return null;
  const moved = new Set([...ways.values()].filter((one) => one !== 'unchanged'));
  const [only = 'unchanged'] = moved;
  return { ways, verdict: moved.size > 1 ? 'disagree' : only };
}

/** The movement from the earlier to the later of two years, whichever was chosen first; null without a year to compare with. */
export function movementBetween(
  results: readonly MeasureResult[],
  other: readonly MeasureResult[] | null,
  [year, otherYear]: readonly [number, number | null],
): Movement | null {
  if (!other) return null;
  return otherYear === null || otherYear < year ? movementOf(other, results) : movementOf(results, other);
}

/** The movement in plain words: how many measures say what where they disagree, without their names. */
export function movementSummary(
  movement: Movement,
  years: { readonly earlier: string; readonly year: string },
  t: Translator,
): string {
  if (movement.verdict !== 'disagree') return movementText(movement, years, t);
  const count = (way: Way) => [...movement.ways.values()].filter((one) => one === way).length;
  return t('gaps.inequality.disagreeBrief', { ...years, narrower: count('narrower'), wider: count('wider') });
}

/** The movement in a sentence: one word for all measures only where they agree, else which say what. */
export function movementText(
  { ways, verdict }: Movement,
  years: { readonly earlier: string; readonly year: string },
  t: Translator,
): string {
  const by = (way: Way) => [...ways].filter(([, one]) => one === way).map(([id]) => id);
  const names = (way: Way) =>
    by(way)
      .map((id) => measureName({ id }, t))
      .join(', ');
  if (verdict === 'disagree')
    return t('gaps.inequality.disagree', { ...years, narrower: names('narrower'), wider: names('wider') });
  const still = verdict === 'unchanged' ? 0 : by('unchanged').length;
  return t('gaps.inequality.moved', { ...years, way: verdict, count: ways.size, still });
}
