import type { Pledge } from './pledge.ts';

/** Who gives, where several bodies of one State are one giver. */
export interface Givers {
  /** Name of who gives: the State where several of its bodies are named, else the entity as written. */
  readonly of: (pledge: Pledge) => string;
  /** Bodies that count together, by the name of their State. */
  readonly together: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts the bodies of a State together, so that a government that reports through two of them is not ranked as two givers. Only States whose
 * area is stated are; `nameOf` names an area.
 */
export function giversOf(pledges: readonly Pledge[], nameOf: (area: string) => string): Givers {
  const bodies = new Map<string, Set<string>>();
  for (const { actor, entityArea, entity } of pledges)
    if (actor === 'states' && entityArea) bodies.set(entityArea, (bodies.get(entityArea) ?? new Set()).add(entity));
  const several = [...bodies].filter(([, names]) => names.size > 1);
  const stateOf = new Map(several.flatMap(([area, names]) => [...names].map((name) => [name, nameOf(area)] as const)));
  return {
    of: ({ actor, entity }) => (actor === 'states' ? stateOf.get(entity) : undefined) ?? entity,
    together: new Map(several.map(([area, names]) => [nameOf(area), [...names].sort()])),
  };
}
