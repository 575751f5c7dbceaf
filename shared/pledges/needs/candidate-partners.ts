import { sum } from '../../core/statistics.ts';
import type { Series } from '../../engine/observations.ts';
import type { AreaGroup } from '../../framework/areas.ts';
import { foldName } from '../../intake/areas/area-name.ts';
import type { FundingFlow } from '../flow.ts';
import { giverCode } from '../giver.ts';
import { type Pledge, submitted } from '../pledge.ts';

/** Why an actor may be asked, the strongest first. */
export const PARTNER_REASONS = ['gave_there', 'gave_theme', 'gave_neighbours', 'gives_unhcr'] as const;
export type PartnerReasonKind = (typeof PARTNER_REASONS)[number];

export interface PartnerReason {
  readonly kind: PartnerReasonKind;
  /** US dollars; null where none is stated. */
  readonly usd: number | null;
  /** Flows or pledges it rests on; 1 of an observation. */
  readonly records: number;
  /** Situations given to, identifiers of pledges, or the indicator. */
  readonly from: readonly string[];
  readonly year: number | null;
}

export interface CandidatePartner {
  readonly name: string;
  /** The State, or the donor that is no country, where it is one and known. */
  readonly area: string | null;
  readonly actor: string;
  /** In the order of `PARTNER_REASONS`. */
  readonly reasons: readonly PartnerReason[];
}

interface PartnerSearch {
  readonly situation: string;
  readonly theme: string | null;
  readonly groups: readonly AreaGroup[];
  readonly flows: readonly FundingFlow[];
  readonly pledges: readonly Pledge[];
  /** Who gives to UNHCR (`INCOME`), by State. */
  readonly income: readonly Series[];
  readonly nameOf: (area: string) => string;
}

/** UNHCR's income by donor, as committed. */
export const INCOME = 'money-income';

/** Other situations with a host country, or a region of UNHCR, in common with this one. */
export function neighbouringSituations(situation: string, groups: readonly AreaGroup[]): readonly string[] {
  const hosts = new Set(groups.find(({ code }) => code === situation)?.members);
  const regions = groups.filter(
    ({ kind, members }) => kind === 'unhcr-region' && members.some((one) => hosts.has(one)),
  );
  const near = new Set([...hosts, ...regions.flatMap(({ members }) => members)]);
  return groups
    .filter(
      ({ code, kind, members }) => kind === 'situation' && code !== situation && members.some((one) => near.has(one)),
    )
    .map(({ code }) => code);
}

const yearOf = ({ forum }: Pick<Pledge, 'forum'>): number | null => Number(/\d{4}$/.exec(forum)?.[0]) || null;

const total = (amounts: readonly (number | null)[]): number | null => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? sum(known) : null;
};

/**
 * Actors that may be asked to support a situation, with reasons: they gave to it, pledged in the theme, gave to neighbouring situations, or
 * give to UNHCR. Those that have not given to it come first, then by their reasons and the money behind the first of these.
 */
export function candidatePartners(search: PartnerSearch): readonly CandidatePartner[] {
  const { situation, theme, groups, flows, income, nameOf } = search;
  const neighbours = new Set(neighbouringSituations(situation, groups));
  const partners = new Map<string, { name: string; area: string | null; actor: string; reasons: PartnerReason[] }>();
  const partnerOf = ({ entity, entityArea, actor }: Pick<Pledge, 'entity' | 'entityArea' | 'actor'>) => {
    const code = giverCode({ entityArea, actor });
    const key = code ?? foldName(entity);
    const known = partners.get(key) ?? {
      name: code === null ? entity : nameOf(code),
      area: code,
      actor,
      reasons: [],
    };
    partners.set(key, known);
    return known;
  };
  const add = (kind: PartnerReasonKind, records: readonly Pledge[], fromOf: (record: Pledge) => readonly string[]) => {
    const byPartner = new Map<ReturnType<typeof partnerOf>, Pledge[]>();
    for (const record of records.filter(({ entity }) => entity.trim() !== '')) {
      const partner = partnerOf(record);
      const own = byPartner.get(partner);
      if (own) own.push(record);
      else byPartner.set(partner, [record]);
    }
    for (const [partner, own] of byPartner)
      partner.reasons.push({
        kind,
        usd: total(own.map(({ amountUsd }) => amountUsd)),
        records: own.length,
        from: [...new Set(own.flatMap(fromOf))],
        year: own.reduce<number | null>((last, one) => yearOf(one) ?? last, null),
      });
  };
  add(
    'gave_there',
    flows.filter(({ situations }) => situations.includes(situation)),
    () => [situation],
  );
  const inTheme = submitted(search.pledges).filter(
    ({ themes, contributions }) =>
      theme !== null && themes.includes(theme) && contributions.some((kind) => kind !== 'policy'),
  );
  add('gave_theme', inTheme, ({ id }) => [id]);
  const isNear = (code: string): boolean => neighbours.has(code);
  add(
    'gave_neighbours',
    flows.filter(({ situations }) => situations.some(isNear)),
    ({ situations }) => situations.filter(isNear),
  );
  for (const { indicator, area, dims, points } of income) {
    const last = points.at(-1);
    if (indicator !== INCOME || dims !== '' || !last || last.value <= 0) continue;
    const partner = partnerOf({ entity: area, entityArea: area, actor: 'states' });
    partner.reasons.push({ kind: 'gives_unhcr', usd: last.value, records: 1, from: [INCOME], year: last.year });
  }
  const hasGiven = ({ reasons }: CandidatePartner): number => Number(reasons.some(({ kind }) => kind === 'gave_there'));
  const strength = ({ reasons }: CandidatePartner): number =>
    sum(reasons.map(({ kind }) => 2 ** (PARTNER_REASONS.length - PARTNER_REASONS.indexOf(kind))));
  const usd = ({ reasons }: CandidatePartner): number => reasons[0]?.usd ?? 0;
  return [...partners.values()].sort(
    (a, b) => hasGiven(a) - hasGiven(b) || strength(b) - strength(a) || usd(b) - usd(a) || (a.name < b.name ? -1 : 1),
  );
}
