import type { Pledge } from '../pledge.ts';

/** A register as it stood at one time. Pledges are known by their place in it: identifiers may be missing or stand twice. */
export interface Edition {
  readonly label: string;
  readonly pledges: readonly Pledge[];
}

/** Everything an entry says but its identifier and where it stands, as text. */
export const contentOf = ({ id: _, matched: __, row: ___, part: ____, ...rest }: Pledge): string =>
  JSON.stringify(rest);

/** Places of the pledges under each identifier; those without one are left out. */
export function placesById(pledges: readonly Pledge[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { id }] of pledges.entries()) {
    const key = id.trim();
    if (key === '') continue;
    const own = places.get(key);
    if (own) own.push(at);
    else places.set(key, [at]);
  }
  return places;
}
