/** A pledge as far as the network needs it: who submitted it and with whom. */
export interface JointPledge {
  readonly entity: string;
  /** Names of the other parties; a name that stands twice, or is the entity's own, counts once. */
  readonly partners: readonly string[];
}

export interface Partner {
  readonly entity: string;
  /** Pledges it is a party to, alone or with others. */
  readonly pledges: number;
  readonly joint: number;
  /** Different entities it has pledged with. */
  readonly partners: number;
}

export interface Partnership {
  /** Places in `entities`, the lower first. */
  readonly from: number;
  readonly to: number;
  /** Pledges that both are parties to. */
  readonly pledges: number;
  /** Each of them ÷ (parties − 1), so that an entity's partnerships add up to its joint pledges (Newman 2001). */
  readonly weight: number;
}

export interface PartnerNetwork {
  /** The most partners first. Names are taken as written: different spellings are different entities. */
  readonly entities: readonly Partner[];
  readonly partnerships: readonly Partnership[];
  readonly joint: number;
}

/**
 * Who pledges with whom. Every pair of the parties of a joint pledge is a partnership.
 * @param among only partnerships between so many entities, those with the most partners; a pledge of many thousand parties has more
 * pairs than can be kept
 */
export function partnerNetwork(pledges: readonly JointPledge[], among = Number.POSITIVE_INFINITY): PartnerNetwork {
  const partied = pledges.map(({ entity, partners }) =>
    [...new Set([entity, ...partners].map((name) => name.trim()).filter((name) => name !== ''))].sort(),
  );
  const known = new Map<string, { pledges: number; joint: (readonly string[])[] }>();
  for (const parties of partied)
    for (const party of parties) {
      const one = known.get(party) ?? { pledges: 0, joint: [] };
      known.set(party, one);
      one.pledges++;
      if (parties.length > 1) one.joint.push(parties);
    }
  const entities = [...known]
    .map(([entity, { pledges, joint }]) => ({ entity, pledges, joint: joint.length, partners: partnersIn(joint) }))
    .sort((a, b) => b.partners - a.partners || b.pledges - a.pledges || (a.entity < b.entity ? -1 : 1));
  const place = new Map(entities.slice(0, among).map(({ entity }, at) => [entity, at]));
  const pairs = new Map<string, { from: number; to: number; pledges: number; weight: number }>();
  for (const parties of partied) {
    const places = parties.flatMap((party) => place.get(party) ?? []).sort((a, b) => a - b);
    for (const [at, from] of places.entries())
      for (const to of places.slice(at + 1)) {
        const key = `${from} ${to}`;
        const pair = pairs.get(key) ?? { from, to, pledges: 0, weight: 0 };
        pairs.set(key, pair);
        pair.pledges++;
        pair.weight += 1 / (parties.length - 1);
      }
  }
  return {
    entities,
    partnerships: [...pairs.values()].sort((a, b) => a.from - b.from || a.to - b.to),
    joint: partied.filter((parties) => parties.length > 1).length,
  };
}

/** How many others stand in the joint pledges of an entity. */
const partnersIn = (joint: readonly (readonly string[])[]): number =>
  joint.length < 2 ? Math.max(0, (joint[0]?.length ?? 0) - 1) : new Set(joint.flat()).size - 1;
