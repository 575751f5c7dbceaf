import { sum } from '../core/statistics.ts';
import type { ByArea } from './by-area.ts';

export const KEY_INPUTS = ['population', 'gdp', 'asylum', 'unemployment'] as const;
export type KeyInput = (typeof KEY_INPUTS)[number];

/**
 * One part of a fair-share key. An inverse part gives more to whoever has less (past applications, unemployment); a cap holds it
 * to that share of what the direct parts give the area.
 */
export interface KeyTerm {
  readonly input: KeyInput;
  /** Not below 0; only the proportions of the weights count. */
  readonly weight: number;
  readonly isInverse: boolean;
  readonly cap: number | null;
}

export const KEY_PRESETS = ['ec2015', 'koenigstein', 'equal', 'gdp', 'population'] as const;
export type KeyPreset = (typeof KEY_PRESETS)[number];

const direct = (input: KeyInput, weight: number): KeyTerm => ({ input, weight, isInverse: false, cap: null });
const inverse = (input: KeyInput, weight: number): KeyTerm => ({ input, weight, isInverse: true, cap: 0.3 });

/**
 * Keys by name. `ec2015`: European Commission, COM(2015) 240, annex, and COM(2015) 450. `koenigstein`: ⅓ population, ⅔ tax revenue (GWK;
 * AsylG § 45); GDP stands in for tax.
 */
export const PRESETS: Readonly<Record<KeyPreset, readonly KeyTerm[]>> = {
  ec2015: [direct('population', 40), direct('gdp', 40), inverse('asylum', 10), inverse('unemployment', 10)],
  koenigstein: [direct('population', 100 / 3), direct('gdp', 200 / 3)],
  equal: [direct('population', 50), direct('gdp', 50)],
  gdp: [direct('gdp', 100)],
  population: [direct('population', 100)],
};

/** The preset with the same parts, whatever their order; parts without weight do not count. */
export function presetOf(terms: readonly KeyTerm[]): KeyPreset | null {
  const text = (some: readonly KeyTerm[]): string =>
    some
      .filter(({ weight }) => weight > 0)
      .map(({ input, weight, isInverse, cap }) => `${input} ${weight} ${isInverse} ${cap}`)
      .sort()
      .join();
  return KEY_PRESETS.find((id) => text(PRESETS[id]) === text(terms)) ?? null;
}

export interface Key {
  /** Share of each area, adding up to 1; empty where no direct part has data. */
  readonly shares: ByArea;
  /** Parts with a weight but without any data: their weight goes to the others. */
  readonly without: readonly KeyInput[];
  /** Areas left out, since a part that is used has no value for them. */
  readonly excluded: readonly string[];
}

/**
 * Fair shares of `areas`. A direct part shares in proportion to its input; an inverse one in proportion to 1 ÷ input, each area
 * held to `cap` × what its direct parts give; the sum is scaled to 1. An area needs every direct input above 0; where an inverse
 * input is missing or 0, that part gives as much as its cap allows.
 */
export function keyOf(
  terms: readonly KeyTerm[],
  inputs: Readonly<Partial<Record<KeyInput, ByArea>>>,
  areas: readonly string[],
): Key {
  const weighted = terms.filter(({ weight }) => weight > 0);
  const usable = weighted.filter(({ input }) => (inputs[input]?.size ?? 0) > 0);
  const without = weighted.filter((term) => !usable.includes(term)).map(({ input }) => input);
  const directs = usable.filter(({ isInverse }) => !isInverse);
  const amountOf = (term: KeyTerm, area: string): number => inputs[term.input]?.get(area) ?? 0;
  const included =
    directs.length === 0 ? [] : areas.filter((area) => directs.every((term) => amountOf(term, area) > 0));
  const excluded = areas.filter((area) => !included.includes(area));
  const total = sum(usable.map(({ weight }) => weight));
  const raw = new Map(included.map((area) => [area, 0]));
  for (const term of directs) {
    const all = sum(included.map((area) => amountOf(term, area)));
    for (const area of included)
      raw.set(area, (raw.get(area) ?? 0) + ((term.weight / total) * amountOf(term, area)) / all);
  }
  const base = new Map(raw);
  for (const term of usable.filter(({ isInverse }) => isInverse)) {
    const known = included.filter((area) => amountOf(term, area) > 0);
    const all = sum(known.map((area) => 1 / amountOf(term, area)));
    for (const area of included) {
      const value = amountOf(term, area);
      const own = value > 0 ? term.weight / total / value / all : Number.POSITIVE_INFINITY;
      const most = term.cap === null ? own : term.cap * (base.get(area) ?? 0);
      const given = Math.min(own, most);
      raw.set(area, (raw.get(area) ?? 0) + (Number.isFinite(given) ? given : 0));
    }
  }
  const scale = sum(raw.values());
  return { shares: new Map([...raw].map(([area, share]) => [area, share / scale])), without, excluded };
}
