import { numbersOf } from './lever-numbers.ts';
import { generator } from './random.ts';
import type { Lever } from './scenario.ts';

/** How many values of each range are drawn: one from each of so many equal parts of it, in an order of its own. */
const DRAWS = 64;

/**
 * Levers with their ranges drawn, 64 times (a Latin hypercube: McKay, Beckman and Conover 1979); null where none has a range. The same
 * seed gives the same draws. Path `p` of a simulation takes draw `p mod 64`.
 */
export function drawnLevers(levers: readonly Lever[], seed: number): readonly (readonly Lever[])[] | null {
  const ranged = levers.flatMap((lever, at) =>
    numbersOf(lever).flatMap(({ number, range }) => (range ? [{ at, number, range }] : [])),
  );
  if (ranged.length === 0) return null;
  const shares = ranged.map(({ at, number }) => sharesOf(seed, `range ${at} ${number}`));
  return Array.from({ length: DRAWS }, (_, draw) =>
    levers.map((lever, at) =>
      ranged.reduce((made, one, i) => {
        if (one.at !== at) return made;
        const [low, high] = one.range;
        const found = numbersOf(made).find(({ number }) => number === one.number);
        return found ? found.with(low + shares[i]![draw]! * (high - low)) : made;
      }, lever),
    ),
  );
}

/** A share (0 to 1) from each of as many equal parts as there are draws, shuffled. */
function sharesOf(seed: number, stream: string): readonly number[] {
  const next = generator(seed, stream);
  const uniform = (): number => next() / 2 ** 32;
  const shares = Array.from({ length: DRAWS }, (_, part) => (part + uniform()) / DRAWS);
  for (let last = DRAWS - 1; last > 0; last--) {
    const other = Math.floor(uniform() * (last + 1));
    [shares[last], shares[other]] = [shares[other]!, shares[last]!];
  }
  return shares;
}
