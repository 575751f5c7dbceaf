// Known seeds for every property test, so that the same commit gives the same verdict; JALON_SEED=n tries another.
import type { IRawProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';
import { SEED, SEEDS } from './random.ts';

// Made when a test asks for it: a file without properties does not load fast-check.
vi.mock(import('fast-check'), async (original) => {
  const real = await original();
  real.configureGlobal({ seed: SEED });
  /** Draws from each seed, one after another; a property that names its seed is drawn from that alone. */
  const assert = (property: IRawProperty<unknown>, options: Parameters<unknown> = {}): unknown => {
    const draws = (options.seed === undefined ? SEEDS : [options.seed]).map(
      (seed) => () => real.assert(property, { ...options, seed }),
    );
    if (property.isAsync())
      return draws.reduce<Promise<unknown>>((before, draw) => before.then(draw), Promise.resolve());
    for (const draw of draws) draw();
  };
  const seeded = { assert: assert as typeof real.assert };
  return { ...real, ...seeded, default: { ...real.default, ...seeded } };
});
