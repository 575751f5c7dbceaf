import type { Translator } from '../../i18n/translator.ts';
import type { ChartData, ValueClasses } from '../spec.ts';
import { chartValueText } from '../text.ts';
import { niceTicks } from '../ticks.ts';

/** Colours of a chart that makes its own classes, where the values allow as many. */
const CLASSES = 6;
/** The upper half of values this many times as wide as the lower one is skewed. */
const SKEWED = 3;

export interface FoundClasses extends Pick<ValueClasses, 'scale' | 'breaks'> {
  /** Whether each holds about as many values as the next; else they are equal steps. */
  readonly isQuantile: boolean;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const rounded = (value: number): number => Number(value.toPrecision(2));

/**
 * Classes of values on round breaks: equal steps, or as many values in each where they are skewed; below and above zero alike, with
 * zero a break, where there are both.
 */
export function cellClassesOf(values: readonly number[]): FoundClasses {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low < 0 && high > 0) {
    const sizes = sorted.map(Math.abs).sort((a, b) => a - b);
    const edges = rising([1 / 3, 2 / 3].map((share) => rounded(quantile(sizes, share)))).filter((edge) => edge > 0);
    return { scale: 'diverging', breaks: [...edges.map((edge) => -edge).reverse(), 0, ...edges], isQuantile: true };
  }
  const middle = quantile(sorted, 0.5);
  const isSkewed = Math.max(high - middle, middle - low) > SKEWED * Math.min(high - middle, middle - low);
  const edges = isSkewed
    ? Array.from({ length: CLASSES - 1 }, (_, at) => rounded(quantile(sorted, (at + 1) / CLASSES)))
    : niceTicks(low, high, CLASSES + 1).filter((edge) => edge < high);
  const inside = rising(edges).filter((edge) => edge > low && edge <= high);
  return { scale: 'sequential', breaks: inside, isQuantile: isSkewed };
}

const rising = (edges: readonly number[]): readonly number[] => [...new Set(edges)].sort((a, b) => a - b);

/** What belongs to a class, in words. */
export function rangeText(at: number, breaks: readonly number[], unit: ChartData['unit'], t: Translator): string {
  const write = (edge: number) => chartValueText(edge, unit, t.language, Math.abs(edge) >= 10_000 ? 'compact' : 'full');
  const [from, to] = [breaks[at - 1], breaks[at]];
  if (from === undefined) return to === undefined ? '' : t('charts.heatmap.under', { to: write(to) });
  if (to === undefined) return t('charts.heatmap.over', { from: write(from) });
  return t('charts.heatmap.between', { from: write(from), to: write(to) });
}
