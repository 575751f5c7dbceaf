import { quantile } from '../../core/statistics.ts';
import { classOf } from '../classes.ts';
import type { ValueClasses } from '../spec.ts';

/** Classes of values in one direction; steps away from parity on each side of it. */
const MOST_CLASSES = 6;
const MOST_STEPS = 3;

/**
 * Classes of about as many values each, with limits as round as that allows; around `parity`, where values stand on both sides of
 * it, as many classes above it as below it. No class is empty. Values that are not finite are left out.
 */
export function classesOf(values: readonly number[], parity: number | null = null): ValueClasses {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return named('sequential', []);
  if (parity !== null && low < parity && high > parity) return named('diverging', breaksAround(parity, sorted));
  return named('sequential', breaksOfQuantiles(sorted));
}

const named = (scale: ValueClasses['scale'], breaks: readonly number[]): ValueClasses => ({
  scale,
  breaks,
  names: Array.from({ length: breaks.length + 1 }, () => ''),
});

function breaksOfQuantiles(sorted: readonly number[]): readonly number[] {
  const count = Math.min(MOST_CLASSES, new Set(sorted).size);
  const reach = 1 / (4 * count);
  const wanted = Array.from({ length: count - 1 }, (_, at) => {
    const share = (at + 1) / count;
    return roundest(quantile(sorted, share - reach), quantile(sorted, share + reach));
  });
  return withoutEmpty(
    [...new Set(wanted)].sort((a, b) => a - b),
    sorted,
  );
}

/** Parity in the middle of classes as wide above it as below it; as many steps as leave none of them empty. */
function breaksAround(parity: number, sorted: readonly number[]): readonly number[] {
  const away = sorted.map((value) => Math.abs(value - parity)).filter((one) => one > 0);
  const sides = [parity - (sorted[0] ?? parity), (sorted.at(-1) ?? parity) - parity];
  const within = away.filter((one) => one <= Math.min(...sides)).sort((a, b) => a - b);
  for (let steps = MOST_STEPS; steps > 0; steps--) {
    const distances = Array.from({ length: steps }, (_, at) => {
      const share = (at + 0.6) / steps;
      return roundest(quantile(within, Math.max(0, share - 0.3 / steps)), quantile(within, share));
    });
    const up = [...new Set(distances)].sort((a, b) => a - b);
    const breaks = [...up.map((one) => parity - one).reverse(), ...up.map((one) => parity + one)];
    if (withoutEmpty(breaks, sorted).length === breaks.length) return breaks;
  }
  return [parity];
}

/** `breaks` less those below or above which no value stands before the next. */
function withoutEmpty(breaks: readonly number[], sorted: readonly number[]): readonly number[] {
  const held = new Set(sorted.map((value) => classOf(value, { breaks })));
  return breaks.filter((_, at) => (at === 0 ? held.has(0) : true) && held.has(at + 1));
}

/** The number from `low` to `high` with the fewest digits, of steps of 1, 5 or 2 times a power of ten; 0 where it is between them. */
export function roundest(low: number, high: number): number {
  if (low <= 0 && high >= 0) return 0;
  if (low > high) return roundest(high, low);
  for (let power = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1; power > -13; power--)
    for (const lead of [1, 0.5, 0.2]) {
      const step = lead * 10 ** power;
      const found = Number((Math.floor(high / step + 1e-9) * step).toPrecision(12));
      if (found >= low && found <= high) return found;
    }
  return high;
}
