import type { AreaGroup } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Lookup } from '../projections/evidence.ts';
import { ADDITIONALITY, type Balance, EVERYWHERE, type Lever } from '../projections/scenario.ts';
import {
  deliveryHistory,
  isHistory,
  LEAST_EVENTS,
  type NoHistory,
  paidByYear,
  partsAsInThePast,
} from './delivery-history.ts';
import type { Pledge } from './pledge.ts';
import { pledgedParts } from './pledged-parts.ts';

export const LIBRARY = [
  'baseline',
  'pledgesKept',
  'pledgesPast',
  'pledgesHistory',
  'displacement',
  'returns',
  'withdrawal',
  'region',
] as const;
export type LibraryName = (typeof LIBRARY)[number];

/** A scenario to start from: its numbers are worked out of the data, and `facts` say from which. */
export interface LibraryEntry {
  readonly name: LibraryName;
  readonly levers: readonly Lever[];
  readonly balance: Balance | null;
  /** Values of the entry's sentence: `library.<name>.about`. Codes of areas under `area`. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Why it cannot be started from, where the data are too few: `library.<name>.refused.<refusal>`. */
  readonly refusal?: NoHistory['reason'];
}

/** Indicators of the bundled framework that the library speaks of. */
export const RETURNS = 'gcr-4.2.1';
export const RESETTLEMENT = 'gcr-3.1.1';
const STOCKS: readonly string[] = ['ctx-refugees', 'ctx-refugees-oip'];
/** Flows whose changes move a stock of refugees. */
export const BALANCE: Balance = { inflows: [], outflows: [RETURNS, RESETTLEMENT] };

/** The flows that the library needs with an indicator. */
export const libraryFlows = (indicator: string): readonly string[] =>
  STOCKS.includes(indicator) ? BALANCE.outflows : [];

interface Asking {
  readonly indicator: Indicator;
  readonly area: string;
  readonly groups: readonly AreaGroup[];
  readonly pledges: readonly Pledge[];
  readonly evidence: Lookup;
  /** YYYY-MM-DD as of which the register holds; null where it is not one day. */
  readonly registerDate?: string | null;
}

/** The scenarios of the Compact that make sense for an indicator and place. Those for which the data say nothing are left out. */
export function libraryOf({
  indicator,
  area,
  groups,
  pledges,
  evidence,
  registerDate = null,
}: Asking): readonly LibraryEntry[] {
  const known = history(evidence, indicator.id, area);
  const last = known.at(-1);
  if (!last) return [];
  const on = { indicator: null, scope: EVERYWHERE };
  const entry = (
    name: LibraryName,
    levers: readonly Lever[],
    facts: LibraryEntry['facts'] = {},
    balance: Balance | null = null,
  ) => ({
    name,
    levers,
    balance,
    facts,
  });
  const found: LibraryEntry[] = [entry('baseline', [])];
  const group = groups.find(({ code }) => code === area);

  const measure = indicator.id === RESETTLEMENT ? 'places' : indicator.unit.measure === 'currency' ? 'amountUsd' : null;
  if (measure) {
    const areas = group?.kind === 'world' ? null : (group?.members ?? [area]);
    const { parts, delivered, pledges: count } = pledgedParts(pledges, measure, areas, last.year + 1);
    const kept = (delivery: number): Lever => ({
      kind: 'flow',
      parts: parts.map((part) => ({ ...part, delivery })),
      lag: 0,
      unitCost: 1,
      additionality: ADDITIONALITY,
      lasting: false,
      ...on,
    });
    if (parts.length > 0) {
      found.push(entry('pledgesKept', [kept(1)], { pledges: count }));
      if (delivered !== null)
        found.push(entry('pledgesPast', [kept(delivered)], { pledges: count, delivered: Math.round(delivered * 100) }));
      found.push(asInThePast(pledges, measure, areas, registerDate, last.year + 1, on));
    }
  }
  if (STOCKS.includes(indicator.id)) {
    const past = largestChange(evidence, indicator.id, area, last.value, 1);
    if (past) {
      const shock: Lever = {
        kind: 'shock',
        percent: past.percent,
        year: last.year + 1,
        halfLife: past.halfLife,
        ...on,
      };
      const { area: where, year, percent } = past;
      const facts = { area: where, year, percent, halfLife: past.halfLife ?? 0 };
      found.push(entry('displacement', [shock], facts));
    }
    const returned = history(evidence, RETURNS, area).at(-1);
    if (returned && returned.value > 0) {
      const pace: Lever = {
        kind: 'rate',
        multiplier: 0,
        perYear: 0,
        from: null,
        to: null,
        indicator: RETURNS,
        scope: EVERYWHERE,
      };
      found.push(entry('returns', [pace], { year: returned.year, value: Math.round(returned.value) }, BALANCE));
    }
  }
  if (indicator.unit.measure === 'currency' || indicator.id === RESETTLEMENT) {
    const past = largestChange(evidence, indicator.id, area, last.value, -1);
    if (past) {
      const { area: where, year, percent } = past;
      const step: Lever = { kind: 'step', percent, start: last.year + 1, ramp: 1, ...on };
      found.push(entry('withdrawal', [step], { area: where, year, percent: -percent }));
    }
  }
  const region = group ? null : groups.find(({ kind, members }) => kind === 'unhcr-region' && members.includes(area));
  if (region && indicator.direction !== 'conditional') {
    const best: Lever = {
      kind: 'borrow',
      peers: region.code,
      statistic: 'best',
      percentile: 100,
      window: 10,
      from: null,
      to: null,
      ...on,
    };
    found.push(entry('region', [best], { area: region.code }));
  }
  return found;
}

/** A number for a sentence; `none` where there is none. */
const said = (value: number | null): number | string => (value === null ? 'none' : Math.round(value));
const percent = (share: number | null): number | string => said(share === null ? null : share * 100);

/** What open pledges will add at the rate and after the delay of the register's own history, or why that says nothing. */
function asInThePast(
  pledges: readonly Pledge[],
  measure: 'places' | 'amountUsd',
  areas: readonly string[] | null,
  date: string | null,
  firstYear: number,
  on: Pick<Lever, 'indicator' | 'scope'>,
): LibraryEntry {
  const ofKind = pledges.filter((pledge) => (pledge[measure] ?? 0) > 0);
  const history = deliveryHistory(ofKind, date);
  const name = 'pledgesHistory';
  if (date === null || !isHistory(history)) {
    const { reason, events } = isHistory(history) ? { reason: 'noDate' as const, events: 0 } : history;
    return { name, levers: [], balance: null, facts: { events, least: LEAST_EVENTS }, refusal: reason };
  }
  const own = ofKind.filter((pledge) => areas === null || pledge.areas.some((area) => areas.includes(area)));
  const lag = Math.round(history.lag.value / 12);
  const parts = partsAsInThePast(own, measure, history, date).map((part) => ({
    ...part,
    year: Math.max(part.year, firstYear - lag),
  }));
  const paid = measure === 'amountUsd' ? paidByYear(ofKind) : [];
  const sumOf = (of: 'pledges' | 'pledged' | 'paid'): number => paid.reduce((sum, year) => sum + year[of], 0);
  const shares = paid.map((year) => year.paid / year.pledged);
  const isPaidKnown = sumOf('pledges') >= LEAST_EVENTS;
  return {
    name,
    levers: [{ kind: 'flow', parts, lag, unitCost: 1, additionality: ADDITIONALITY, lasting: false, ...on }],
    balance: null,
    facts: {
      pledges: history.pledges,
      events: history.events,
      years: history.years,
      rate: percent(history.rate.value),
      rateLower: percent(history.rate.lower),
      rateUpper: percent(history.rate.upper),
      lag: said(history.lag.value),
      lagLower: said(history.lag.lower),
      lagUpper: said(history.lag.upper),
      paid: percent(isPaidKnown ? sumOf('paid') / sumOf('pledged') : null),
      paidLeast: percent(isPaidKnown ? Math.min(...shares) : null),
      paidMost: percent(isPaidKnown ? Math.max(...shares) : null),
    },
  };
}

interface Change {
  readonly area: string;
  /** The year it is seen in. */
  readonly year: number;
  readonly percent: number;
  /** Years after which half of it was left, from what was left three years on; null where it did not fade. */
  readonly halfLife: number | null;
}

/** How alike levels must be for a change to be replayed, as a factor; and the years over which it is seen to fade. */
const LIKE = 3;
const SEEN = 3;

/** The greatest rise (`way` 1) or fall (−1) within a year of any area, the own one too, that started at a like level. */
function largestChange(evidence: Lookup, indicator: string, own: string, level: number, way: 1 | -1): Change | null {
  let best: (Change & { readonly size: number }) | null = null;
  for (const area of new Set([own, ...evidence.areas(indicator)])) {
    const known = history(evidence, indicator, area);
    const byYear = new Map(known.map(({ year, value }) => [year, value]));
    for (const { year, value: after } of known) {
      const before = byYear.get(year - 1);
      if (before === undefined || !(before > 0) || !(after > 0) || Math.abs(Math.log(before / level)) > Math.log(LIKE))
        continue;
      const size = way * Math.log(after / before);
      if (size <= (best?.size ?? 0)) continue;
      const later = byYear.get(year + SEEN);
      const left = later !== undefined && later > 0 ? (way * Math.log(later / before)) / size : 1;
      const halfLife = left >= 0.95 ? null : left <= 0.05 ? 1 : (-SEEN * Math.LN2) / Math.log(left);
      best = {
        area,
        year,
        size,
        percent: Math.round((after / before - 1) * 1000) / 10,
        halfLife: halfLife === null ? null : Math.round(halfLife * 10) / 10,
      };
    }
  }
  return best;
}

const history = (evidence: Lookup, indicator: string, area: string): readonly { year: number; value: number }[] =>
  (evidence.points(indicator, area) ?? [])
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);
