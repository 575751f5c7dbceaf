import type { Pledge } from '../pledge.ts';
import { PLEDGE_STAGES, type PledgeStage } from '../pledge.ts';
import type { Edition } from './edition.ts';
import type { EditionMatching } from './match-editions.ts';

/**
 * What became of a pledge between two editions. `firstUpdate`: reported on for the first time; `updateLost`: a stage was stated and is
 * no longer. Those asked about count neither as matched nor as new or gone until a person has said.
 */
export const PLEDGE_MOVES = [
  'forward',
  'backward',
  'unchanged',
  'firstUpdate',
  'updateLost',
  'new',
  'gone',
  'asked',
] as const;
export type PledgeMove = (typeof PLEDGE_MOVES)[number];

/** What may be stated anew. */
export const RESTATED_FIELDS = ['amount', 'places', 'end', 'text', 'entity', 'areas', 'situations'] as const;
export type RestatedField = (typeof RESTATED_FIELDS)[number];

/** One pledge of either edition or both, by its places. */
export interface MovedPledge {
  readonly earlier: number | null;
  readonly later: number | null;
  readonly move: PledgeMove;
  readonly restated: readonly RestatedField[];
}

export interface MovementReport {
  /** Every entry of either edition once. */
  readonly pledges: readonly MovedPledge[];
  readonly moves: Readonly<Record<PledgeMove, number>>;
  /** Surely matched pledges by what they state anew; one may count in several. */
  readonly restated: Readonly<Record<RestatedField, number>>;
}

/** Which way a stage moved. */
export function stageMove(before: PledgeStage, after: PledgeStage): PledgeMove {
  if (before === after) return 'unchanged';
  if (before === 'no_update') return 'firstUpdate';
  if (after === 'no_update') return 'updateLost';
  return PLEDGE_STAGES.indexOf(after) > PLEDGE_STAGES.indexOf(before) ? 'forward' : 'backward';
}

const spaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const listed = (codes: readonly string[]): string => [...new Set(codes)].sort().join(';');

const STATED: Readonly<Record<RestatedField, (pledge: Pledge) => string>> = {
  amount: ({ amountUsd }) => String(amountUsd),
  places: ({ places }) => String(places),
  end: ({ end }) => String(end),
  text: ({ title, description }) => spaced(`${title}\n${description}`),
  entity: ({ entity }) => spaced(entity),
  areas: ({ areas }) => listed(areas),
  situations: ({ situations }) => listed(situations),
};

/** What one pledge states otherwise in another edition, in the order of `RESTATED_FIELDS`. */
export const restatedFields = (before: Pledge, after: Pledge): readonly RestatedField[] =>
  RESTATED_FIELDS.filter((field) => STATED[field](before) !== STATED[field](after));

/** What moved between two editions: every entry once, with the counts. */
export function movementsOf(earlier: Edition, later: Edition, matching: EditionMatching): MovementReport {
  const alone = (place: number, move: 'new' | 'gone'): MovedPledge => ({
    earlier: move === 'gone' ? place : null,
    later: move === 'new' ? place : null,
    move,
    restated: [],
  });
  const pledges: readonly MovedPledge[] = [
    ...matching.matches.map(({ earlier: one, later: two, band }): MovedPledge => {
      const [before, after] = [earlier.pledges[one], later.pledges[two]];
      const isSure = band === 'sure' && before !== undefined && after !== undefined;
      return {
        earlier: one,
        later: two,
        move: isSure ? stageMove(before.stage, after.stage) : 'asked',
        restated: isSure ? restatedFields(before, after) : [],
      };
    }),
    ...matching.appeared.map((place) => alone(place, 'new')),
    ...matching.gone.map((place) => alone(place, 'gone')),
  ];
  const count = <T extends string>(names: readonly T[], isIn: (pledge: MovedPledge, name: T) => boolean) =>
    Object.fromEntries(names.map((name) => [name, pledges.filter((one) => isIn(one, name)).length])) as Record<
      T,
      number
    >;
  return {
    pledges,
    moves: count(PLEDGE_MOVES, ({ move }, name) => move === name),
    restated: count(RESTATED_FIELDS, ({ restated }, name) => restated.includes(name)),
  };
}

/** The first pledges that moved so, for a report. */
export const examplesOf = (report: MovementReport, move: PledgeMove, most = 5): readonly MovedPledge[] =>
  report.pledges.filter((one) => one.move === move).slice(0, most);
