import type { AreaGroup } from '../../framework/areas.ts';
import type { FundingFlow } from '../flow.ts';
import { type FlowSum, totalsByStatus } from '../flow-sums.ts';
import type { Pledge } from '../pledge.ts';
import { countByStage, type StageCount } from '../register.ts';
import { pledgesUnder } from '../under-lens.ts';
import { type CountrySum, flowsIn, type PageLens, sumByCountry } from './body-page.ts';

export interface PlatformPage {
  /** Pledges that name the platform, or are for members of it alone. */
  readonly pledges: readonly Pledge[];
  /** Its pledges of no year that is known, under a lens of years. */
  readonly undated: number;
  readonly stages: readonly StageCount[];
  /** Pledges for members and for countries outside too: in no stage of the platform. */
  readonly alsoElsewhere: number;
  /** Flows for one or several members and nobody else. */
  readonly given: readonly FundingFlow[];
  readonly flows: Omit<FlowSum, 'key'>;
  readonly countries: readonly CountrySum[];
  /** Flows for members and for countries outside too, which the register does not divide. */
  readonly flowsElsewhere: number;
  /** Members to which no flow goes. */
  readonly membersWithout: readonly string[];
}

/** What the registers say of a support platform under a lens; its own areas stand in place of those of the lens. */
export function platformPage(
  { code, members }: Pick<AreaGroup, 'code' | 'members'>,
  register: { readonly pledges: readonly Pledge[]; readonly flows: readonly FundingFlow[] },
  lens: PageLens,
): PlatformPage {
  const isIn = (area: string): boolean => members.includes(area);
  const isWithin = ({ areas }: Pick<Pledge, 'areas'>): boolean => areas.length > 0 && areas.every(isIn);
  const isPartly = ({ areas }: Pick<Pledge, 'areas'>): boolean => areas.some(isIn) && !areas.every(isIn);
  const isNamed = ({ platforms = [] }: Pledge): boolean => platforms.includes(code);
  const { kept: begun, undated } = pledgesUnder(register.pledges, lens, null);
  const pledges = begun.filter((pledge) => isNamed(pledge) || isWithin(pledge));
  const inYears = flowsIn(pledgesUnder(register.flows, { ...lens, theme: null, years: null }, null).kept, lens.years);
  const given = inYears.filter(isWithin);
  const reached = new Set(given.flatMap(({ areas }) => areas));
  return {
    pledges,
    undated: undated.filter((pledge) => isNamed(pledge) || isWithin(pledge)).length,
    stages: countByStage(pledges),
    alsoElsewhere: begun.filter((pledge) => !isNamed(pledge) && isPartly(pledge)).length,
    given,
    flows: totalsByStatus(given),
    countries: sumByCountry(given),
    flowsElsewhere: inYears.filter(isPartly).length,
    membersWithout: members.filter((member) => !reached.has(member)),
  };
}
