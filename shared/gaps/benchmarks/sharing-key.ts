import { CONTEXT } from '../../responsibility/context.ts';
import { type KeyTerm, PRESETS } from '../../responsibility/key.ts';
import type { KeyPart } from './benchmark.ts';

/** By what a target is shared out among the areas of its group; `key` is a key of one's own. */
export const SHARED_BY = ['population', 'gdp', 'key'] as const;
export type SharedBy = (typeof SHARED_BY)[number];

/**
 * The parts of a fair-share key by the indicators they rest on. Inverse parts (past applications, unemployment) share nothing out in
 * proportion and are left out; `inverse` counts those with a weight.
 */
export function keyPartsOf(terms: readonly KeyTerm[]): { readonly key: readonly KeyPart[]; readonly inverse: number } {
  const weighted = terms.filter(({ weight }) => weight > 0);
  const direct = weighted.filter(({ isInverse }) => !isInverse);
  return {
    key: direct.map(({ input, weight }) => ({ indicator: CONTEXT[input], weight })),
    inverse: weighted.length - direct.length,
  };
}

/** The key that stands for a choice; `own` is the fair-share key of the workbench, half population and half GDP without one. */
export const sharingKey = (by: SharedBy, own: readonly KeyTerm[] | undefined): readonly KeyPart[] =>
  keyPartsOf(by === 'key' ? (own ?? PRESETS.equal) : PRESETS[by]).key;

/** The choice a key stands for. */
export function sharedBy(key: readonly KeyPart[] | null | undefined): SharedBy {
  const [first, ...rest] = key?.filter(({ weight }) => weight > 0) ?? [];
  if (!first || rest.length > 0) return 'key';
  return SHARED_BY.find((by) => by !== 'key' && CONTEXT[by] === first.indicator) ?? 'key';
}
