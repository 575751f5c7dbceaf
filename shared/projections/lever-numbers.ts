import type { Lever, LeverNumber, Range } from './scenario.ts';

/** A number of a lever that can be another one; shares run from 0 to 1. */
export interface NumberOfLever {
  readonly number: LeverNumber;
  readonly value: number;
  readonly range: Range | null;
  readonly least: number;
  readonly most: number;
  /** The lever with another value of it, and without its range. */
  with(value: number): Lever;
}

type Bounds = readonly [least: number, most: number];
const [PERCENT, SHARE, ANY]: readonly [Bounds, Bounds, Bounds] = [
  [-99.9, 100_000],
  [0, 1],
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
];

/** The numbers of a lever, the one it is known by first; years and counts of years are none. */
export function numbersOf(lever: Lever): readonly NumberOfLever[] {
  const of = (number: LeverNumber, value: number, [least, most]: Bounds, make: (value: number) => Lever) => ({
    number,
    value,
    range: lever.ranges?.[number] ?? null,
    least,
    most,
    with: (next: number) => withoutRange(make(next), number),
  });
  switch (lever.kind) {
    case 'rate':
      return [
        of('perYear', lever.perYear, PERCENT, (perYear) => ({ ...lever, perYear })),
        of('multiplier', lever.multiplier, [-100, 100], (multiplier) => ({ ...lever, multiplier })),
      ];
    case 'step':
      return [of('percent', lever.percent, PERCENT, (percent) => ({ ...lever, percent }))];
    case 'shock':
      return [
        of('percent', lever.percent, PERCENT, (percent) => ({ ...lever, percent })),
        ...(lever.halfLife === null
          ? []
          : [of('halfLife', lever.halfLife, [1e-3, 1000], (halfLife) => ({ ...lever, halfLife }))]),
      ];
    case 'flow': {
      const highest = Math.max(0, ...lever.parts.map(({ delivery }) => delivery));
      const delivered = (delivery: number): Lever => ({
        ...lever,
        parts: lever.parts.map((part) => ({
          ...part,
          delivery: highest === 0 ? delivery : (part.delivery * delivery) / highest,
        })),
      });
      return [
        of('delivery', highest, SHARE, delivered),
        of('additionality', lever.additionality, SHARE, (additionality) => ({ ...lever, additionality })),
      ];
    }
    case 'link':
      return [of('elasticity', lever.elasticity, [-100, 100], (elasticity) => ({ ...lever, elasticity }))];
    case 'borrow':
      return lever.statistic === 'percentile'
        ? [of('percentile', lever.percentile, [0, 100], (percentile) => ({ ...lever, percentile }))]
        : [];
    case 'target': {
      // What leads the paths of a total to one value leads all of them by one factor.
      if (lever.of === 'total') return [];
      const { aim } = lever;
      return aim.kind === 'value'
        ? [of('value', aim.value, ANY, (value) => ({ ...lever, aim: { kind: 'value', value } }))]
        : [of('percent', aim.percent, [-100, 100_000], (percent) => ({ ...lever, aim: { kind: 'change', percent } }))];
    }
    case 'limit':
      return [];
  }
}

/** The lever of `number` with that between two ends, its value the middle; within the bounds of the number. */
export function withRange({ number, least, most, ...one }: NumberOfLever, range: Range): Lever {
  const [low, high] = range.map((end) => Math.min(most, Math.max(least, end))) as [number, number];
  const made = one.with((low + high) / 2);
  return low === high ? made : { ...made, ranges: { ...made.ranges, [number]: [low, high] } };
}

/** The lever with `value` for a number of it; where that lies between two ends, they move with it. */
export function movedTo(one: NumberOfLever, value: number): Lever {
  const by = value - one.value;
  const tidy = (end: number): number => Number((end + by).toPrecision(12));
  return one.range ? withRange(one, [tidy(one.range[0]), tidy(one.range[1])]) : withRange(one, [value, value]);
}

function withoutRange(lever: Lever, number: LeverNumber): Lever {
  if (!lever.ranges) return lever;
  const { ranges, ...rest } = lever;
  const { [number]: _, ...others } = ranges;
  return Object.keys(others).length > 0 ? { ...rest, ranges: others } : rest;
}
