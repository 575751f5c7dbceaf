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

/** Who pledges with whom. Every pair of the parties of a joint pledge is a partnership. */
export function partnerNetwork(pledges: readonly JointPledge[]): PartnerNetwork {
  const counts = new Map<string, { pledges: number; joint: number; others: Set<string> }>();
  const pairs = new Map<string, { parties: readonly [string, string]; pledges: number; weight: number }>();
  let joint = 0;
  for (const { entity, partners } of pledges) {
    const parties = [...new Set([entity, ...partners].map((name) => name.trim()).filter((name) => name !== ''))].sort();
    if (parties.length > 1) joint++;
    for (const [at, party] of parties.entries()) {
      const count = counts.get(party) ?? { pledges: 0, joint: 0, others: new Set() };
      counts.set(party, count);
      count.pledges++;
      if (parties.length > 1) count.joint++;
      for (const other of parties) if (other !== party) count.others.add(other);
      for (const other of parties.slice(at + 1)) {
        const key = JSON.stringify([party, other]);
        const pair = pairs.get(key) ?? { parties: [party, other], pledges: 0, weight: 0 };
        pairs.set(key, pair);
        pair.pledges++;
        pair.weight += 1 / (parties.length - 1);
      }
    }
  }
  const entities = [...counts]
    .map(([entity, { others, ...rest }]) => ({ entity, ...rest, partners: others.size }))
    .sort((a, b) => b.partners - a.partners || b.pledges - a.pledges || (a.entity < b.entity ? -1 : 1));
  const place = new Map(entities.map(({ entity }, at) => [entity, at]));
  const partnerships = [...pairs.values()].map(({ parties, ...rest }) => {
    const [from, to] = parties.map((party) => place.get(party)!).sort((a, b) => a - b);
    return { from: from!, to: to!, ...rest };
  });
  return { entities, partnerships: partnerships.sort((a, b) => a.from - b.from || a.to - b.to), joint };
}
