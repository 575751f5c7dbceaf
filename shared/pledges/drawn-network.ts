import type { PartnerNetwork } from './partner-network.ts';

export interface DrawnNetwork {
  /** Places in the `entities` of the network that are drawn. */
  readonly places: readonly number[];
  /** Between drawn entities, by their places among the drawn ones. */
  readonly ties: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** The `most` entities with the most partners, and what runs between them; those without a partner are not drawn. */
export function drawnNetwork({ entities, partnerships }: PartnerNetwork, most: number): DrawnNetwork {
  const places = entities.flatMap(({ partners }, at) => (partners > 0 ? [at] : [])).slice(0, most);
  const drawn = new Map(places.map((place, at) => [place, at]));
  const ties = partnerships.flatMap(({ from, to, pledges }) => {
    const [a, b] = [drawn.get(from), drawn.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, weight: pledges }];
  });
  return { places, ties };
}
