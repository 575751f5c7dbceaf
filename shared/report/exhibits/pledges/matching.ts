import { formatDate, formatNumber } from '../../../core/format.ts';
import { yieldToEventLoop } from '../../../core/yield-to-event-loop.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import { lensAreas } from '../../../framework/lens.ts';
import { decidedMatches, pledgeKey, policiesDecided, withSituations } from '../../../pledges/matching/decisions.ts';
import { matchPledges, type PledgeMatches, partsOfMatch } from '../../../pledges/matching/match-pledges.ts';
import { policyAreas } from '../../../pledges/matching/match-score.ts';
import { policiesUnder } from '../../../pledges/matching/policies-under.ts';
import { policyState } from '../../../pledges/matching/policy-state.ts';
import { type Pledge, submitted } from '../../../pledges/pledge.ts';
import type { MatchingSource } from '../../../workbench/exhibit-source.ts';
import { type PictureContext, placeNames, type ViewPicture } from '../view-picture.ts';
import { barsIn, pictureWords, type ShownRegister, shownRegister } from './register-picture.ts';

/** Countries in the picture; the table has all. */
const SHOWN = 12;

/** Policy pledges that nothing serves by country, or the matches that people accepted; null where there are none. Never of invented pledges. */
export async function matchingPicture({ as }: MatchingSource, context: PictureContext): Promise<ViewPicture | null> {
  const { workbench } = context;
  const own = { ...context, pledges: withSituations(submitted(context.pledges), workbench.pledgeDecisions ?? []) };
  const register = await shownRegister('own', own);
  if (!register) return null;
  return as === 'countries' ? policiesByCountry(register, own) : acceptedMatches(register, own);
}

async function policiesByCountry(register: ShownRegister, context: PictureContext): Promise<ViewPicture | null> {
  const { workbench, pledges, t, signal } = context;
  const { catalogue, lens, pledgeDecisions = [] } = workbench;
  const { nameOf } = placeNames(catalogue, t);
  const { match = (of, groups) => matchedHere(of, groups, signal) } = context;
  const found = await match(pledges, catalogue.groups);
  const shown = { ...found, policies: policiesUnder(found, pledges, areasOf(workbench), lens.theme) };
  const rows = policiesDecided(shown, pledges, pledgeDecisions);
  if (rows.length === 0) return null;
  const decided = decidedMatches(pledgeDecisions);
  const unmatched = shown.policies.filter((one) => policyState(one, pledges, decided) === 'none').length;
  const words = pictureWords(
    register,
    {
      title: t('matching.policies.finding', { unmatched, policies: shown.policies.length }),
      subtitle: t('matching.policies.chart'),
      unit: 'pledges',
      notes: [
        t('matching.policies.about'),
        ...(found.unplaced > 0 ? [t('matching.policies.unplaced', { count: found.unplaced })] : []),
      ],
      columns: [
        { label: t('matching.country'), kind: 'text' },
        ...(['policies', 'unmatched', 'withCandidates', 'recorded'] as const).map((part) => ({
          label: t(`matching.${part}`),
          kind: 'value' as const,
        })),
      ],
      rows: rows.map((row) => [nameOf(row.area), row.policies, row.unmatched.length, row.withCandidates, row.recorded]),
    },
    t,
  );
  const bars = rows.filter((row) => row.unmatched.length > 0).slice(0, SHOWN);
  const drawn = barsIn(
    register,
    bars.map(({ area, unmatched: of }) => ({ name: nameOf(area), value: of.length })),
  );
  return { ...words, kind: bars.length === 0 ? null : 'ranked-bar', data: { ...words.data, ...drawn } };
}

/** What people accepted, in the order of the register; what only the register says is matched is no decision of theirs. */
function acceptedMatches(register: ShownRegister, { workbench, pledges, t }: PictureContext): ViewPicture | null {
  const { catalogue, lens, pledgeDecisions = [] } = workbench;
  const { nameOf } = placeNames(catalogue, t);
  const places = new Map(pledges.map((pledge, at) => [pledgeKey(pledge), at]));
  const areas = areasOf(workbench);
  const partsOf = partsOfMatch(pledges, catalogue.groups);
  const accepted = pledgeDecisions
    .flatMap((decision) => {
      if (decision.kind !== 'match' || decision.verdict !== 'accepted') return [];
      const [policy, resource] = [places.get(decision.policy), places.get(decision.resource)];
      if (policy === undefined || resource === undefined) return [];
      return [{ decision, policy, resource, areas: policyAreas(pledges[policy] as Pledge) }];
    })
    .filter(({ policy, areas: own }) => {
      const isOfTheme = lens.theme === null || pledges[policy]?.themes.includes(lens.theme);
      return isOfTheme && (areas === null || own.some((area) => areas.has(area)));
    })
    .sort((a, b) => a.policy - b.policy || a.resource - b.resource);
  if (accepted.length === 0) return null;
  const nameAt = (at: number): string => pledges[at]?.title || (pledges[at]?.id ?? '');
  const text = (label: string) => ({ label, kind: 'text' as const });
  const words = pictureWords(
    register,
    {
      title: t('exhibits.matched', {
        count: accepted.length,
        policies: new Set(accepted.map(({ policy }) => policy)).size,
      }),
      unit: 'pledges',
      notes: [t('exhibits.matched.note')],
      columns: [
        text(t('matching.policy')),
        text(t('matching.country')),
        text(t('exhibits.matched.by')),
        text(t('pledges.entity')),
        text(t('matching.score')),
        text(t('matching.decision')),
      ],
      rows: accepted.map(({ decision, policy, resource, areas: own }) => {
        const score = partsOf(policy, resource).reduce((sum, { points }) => sum + points, 0);
        return [
          nameAt(policy),
          own.map(nameOf).join(', '),
          nameAt(resource),
          pledges[resource]?.entity ?? '',
          t('matching.scoreOf', { score: formatNumber(score, t.language, { decimals: 0 }) }),
          t('matching.decided.accepted', { author: decision.author, date: formatDate(decision.at, t.language) }),
        ];
      }),
    },
    t,
  );
  return { ...words, kind: null };
}

/** Areas of the lens; null: all. */
function areasOf({ catalogue, lens }: PictureContext['workbench']): ReadonlySet<string> | null {
  return lens.group === null ? null : new Set(lensAreas(catalogue, lens));
}

/** With turns for others between. */
async function matchedHere(
  pledges: readonly Pledge[],
  groups: Catalogue['groups'],
  signal: AbortSignal | undefined,
): Promise<PledgeMatches> {
  const steps = matchPledges(pledges, { groups });
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToEventLoop();
  }
}
