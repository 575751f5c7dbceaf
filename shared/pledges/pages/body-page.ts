import type { AreaGroup } from '../../framework/areas.ts';
import type { Framework, Indicator } from '../../framework/framework.ts';
import type { Lens } from '../../framework/lens.ts';
import type { FundingFlow } from '../flow.ts';
import { type FlowSum, sumFlows, totalsByStatus } from '../flow-sums.ts';
import type { Pledge } from '../pledge.ts';
import { countByStage, type StageCount } from '../register.ts';
import { pledgesUnder } from '../under-lens.ts';

/** A body that a page can be of, by its name as registers write it. */
export interface Body {
  readonly name: string;
  readonly pledges: number;
  /** US dollars of its flows, of every status. */
  readonly usd: number;
}

/** Bodies that pledge or give, those with most pledges first, then by money. */
export function bodiesIn(pledges: readonly Pledge[], flows: readonly FundingFlow[]): readonly Body[] {
  const found = new Map<string, { name: string; pledges: number; usd: number }>();
  const of = (name: string) => {
    const body = found.get(name) ?? { name, pledges: 0, usd: 0 };
    found.set(name, body);
    return body;
  };
  for (const { entity } of pledges) if (entity !== '') of(entity).pledges++;
  for (const { entity, amountUsd } of flows) if (entity !== '') of(entity).usd += amountUsd ?? 0;
  return [...found.values()].sort((a, b) => b.pledges - a.pledges || b.usd - a.usd || (a.name < b.name ? -1 : 1));
}

/** What of a lens a page follows besides its areas. */
export type PageLens = Pick<Lens, 'theme' | 'actor' | 'years'>;

/** The year whose money a flow is of, which the register of flows is named by (`fts-2025`). */
export const flowsIn = (flows: readonly FundingFlow[], years: Lens['years']): readonly FundingFlow[] =>
  flows.filter(({ forum }) => {
    const year = Number(/\d{4}$/.exec(forum)?.[0]);
    return years === null || !(year > 0) || (year >= years[0] && year <= years[1]);
  });

/** Money to a country, and to several or none that the register names, which is never divided among them. */
export interface CountrySum extends FlowSum {
  readonly place: 'country' | 'several' | 'none';
}

const totalUsd = ({ all }: FlowSum): number => all.usd;

/** Flows by the country they are for; `key` is its code, blank for several and for none. Greatest first; they add up to all. */
export function sumByCountry(flows: readonly FundingFlow[]): readonly CountrySum[] {
  const groups = new Map<string, { place: CountrySum['place']; key: string; flows: FundingFlow[] }>();
  for (const flow of flows) {
    const [area = '', ...others] = flow.areas;
    const place = area === '' ? 'none' : others.length > 0 ? 'several' : 'country';
    const key = place === 'country' ? area : '';
    const group = groups.get(`${place} ${key}`) ?? { place, key, flows: [] };
    group.flows.push(flow);
    groups.set(`${place} ${key}`, group);
  }
  return [...groups.values()]
    .map(({ place, key, flows: own }) => ({ place, key, ...totalsByStatus(own) }))
    .sort((a, b) => totalUsd(b) - totalUsd(a) || (a.key < b.key ? -1 : 1));
}

export interface BodyPage {
  readonly pledges: readonly Pledge[];
  /** Pledges of others that name it as a partner; counted in no stage of its own. */
  readonly asPartner: number;
  /** Own pledges that the lens sets apart: those of no area under one of areas, those of no year under one of years. */
  readonly general: number;
  readonly undated: number;
  readonly stages: readonly StageCount[];
  readonly given: readonly FundingFlow[];
  readonly flows: Omit<FlowSum, 'key'>;
  readonly plans: readonly FlowSum[];
  readonly countries: readonly CountrySum[];
  /** Country of a State's body, else null. */
  readonly entityArea: string | null;
}

/**
 * What the registers say of one body under a lens. Flows name no theme and are of the year of their register.
 * @param areas codes of the areas of the lens's group; null without a group
 */
export function bodyPage(
  name: string,
  register: { readonly pledges: readonly Pledge[]; readonly flows: readonly FundingFlow[] },
  lens: PageLens,
  areas: ReadonlySet<string> | null,
): BodyPage {
  const isOwn = ({ entity }: Pledge): boolean => entity === name;
  const under = pledgesUnder(register.pledges, lens, areas);
  const pledges = under.kept.filter(isOwn);
  const flows = pledgesUnder(register.flows.filter(isOwn), { ...lens, theme: null, years: null }, areas);
  const given = flowsIn(flows.kept, lens.years);
  return {
    pledges,
    asPartner: under.kept.filter((pledge) => !isOwn(pledge) && pledge.partners?.includes(name)).length,
    general: under.general.filter(isOwn).length + flows.general.length,
    undated: under.undated.filter(isOwn).length,
    stages: countByStage(pledges),
    given,
    flows: totalsByStatus(given),
    plans: sumFlows(given, 'plan'),
    countries: sumByCountry(given),
    entityArea:
      [...register.pledges, ...register.flows].find((one) => isOwn(one) && one.entityArea !== null)?.entityArea ?? null,
  };
}

/** Indicators of the framework that pledges aim at, by a theme they share or an objective they stand under; in its order. */
export function indicatorsAimedAt(framework: Framework, pledges: readonly Pledge[]): readonly Indicator[] {
  const themes = new Set(pledges.flatMap((pledge) => pledge.themes));
  const objectives = new Set(pledges.flatMap((pledge) => pledge.objectives));
  const below = new Set(
    framework.nodes.filter(({ id, code }) => objectives.has(code) || objectives.has(id)).map(({ id }) => id),
  );
  // Parents may come in any order: as many rounds as there are levels.
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { id, parent } of framework.nodes) if (parent !== null && below.has(parent)) below.add(id);
  }
  return framework.indicators.filter(
    ({ parent, themes: own }) => parent !== null && (below.has(parent) || own.some((theme) => themes.has(theme))),
  );
}

/** Where what pledges aim at is seen: the one country they name, else `otherwise`. */
export function areaAimedAt(pledges: readonly Pledge[], otherwise: string): string {
  const [area, ...others] = new Set(pledges.flatMap(({ areas }) => areas));
  return area !== undefined && others.length === 0 ? area : otherwise;
}

/** Code under which money a body gives or spends is observed: its country, or the donor of its name; null for neither. */
export const moneyArea = (name: string, entityArea: string | null, groups: readonly AreaGroup[]): string | null =>
  entityArea ??
  groups.find(
    (group) =>
      group.kind === 'donor' && Object.values(group.name).some((text) => text.toLowerCase() === name.toLowerCase()),
  )?.code ??
  null;

/** Indicators of money given and spent, in their order (C.12–C.19 of the bundled framework). */
export const MONEY_INDICATORS: readonly string[] = [
  'money-income',
  'money-income-audited',
  'money-in-donor-costs',
  'money-oda',
  'money-in-donor-share',
  'money-budget',
  'money-expenditure',
  'money-expenditure-audited',
];
