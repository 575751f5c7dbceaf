import { z } from 'zod';
import { type MethodId, STATUSES, TONES } from '../gaps/methods/statuses.ts';
import { COLUMN_ORDERS, ROW_ORDERS } from '../gaps/scoreboard/board.ts';
import { COLUMN_KINDS } from '../gaps/scoreboard/board-columns.ts';
import { COMPARISON_BASES } from '../gaps/scoreboard/board-entries.ts';
import { RANKINGS } from '../gaps/scoreboard/ranking.ts';
import { MAPPED } from '../overview/map-measures.ts';
import { FLOW_COLUMNS } from '../pledges/flow-columns.ts';
import { NEED_COMPONENT_IDS, type NeedComponent } from '../pledges/needs/rank-situations.ts';
import { CONTRIBUTIONS, PLEDGE_STAGES } from '../pledges/pledge.ts';
import { chart } from './chart-schema.ts';
import {
  BOARD_FORMS,
  BODY_PARTS,
  type ExhibitSource,
  FUNDING_GRAINS,
  INEQUALITY_FORMS,
  MATCHING_FORMS,
  METHOD_LENS_FORMS,
  PLATFORM_PARTS,
  PLEDGE_MEASURES,
  REGISTERS,
  SCENARIO_FORMS,
  TIME_GROUPS,
} from './exhibit-source.ts';
import { scenario } from './scenario-schema.ts';
import { id, list, year } from './schema-primitives.ts';

const method = z.enum(Object.keys(STATUSES) as [MethodId, ...MethodId[]]);
const against = z.enum(COMPARISON_BASES);
const columns = z.enum(COLUMN_KINDS);
const register = z.enum(REGISTERS);
const paged = { of: z.literal('pledge-page'), register, name: id };
/** What was typed into a field that searches. */
const searched = z.string().max(1000);

export const exhibitSource: z.ZodType<ExhibitSource> = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('chart'), chart }),
  z.strictObject({
    of: z.literal('scoreboard'),
    as: z.enum(BOARD_FORMS),
    method,
    against,
    columns: columns.nullable(),
    rowOrder: z.enum(ROW_ORDERS),
    columnOrder: z.enum(COLUMN_ORDERS),
    tones: list(z.enum(TONES)),
    withTargetOnly: z.boolean(),
    text: searched,
    collapsed: list(id),
  }),
  z.strictObject({
    of: z.literal('pledge-flow'),
    register,
    columns: z.array(z.enum(FLOW_COLUMNS)).min(2).max(4).readonly(),
    measure: z.enum(PLEDGE_MEASURES),
  }),
  z.strictObject({ of: z.literal('pledge-time'), register, by: z.enum(TIME_GROUPS) }),
  z.strictObject({ of: z.enum(['pledge-rates', 'pledge-matrix', 'pledge-obstacles', 'pledge-network']), register }),
  z.strictObject({
    of: z.literal('pledge-list'),
    register,
    filter: z.strictObject({
      theme: id.nullable(),
      actor: id.nullable(),
      situation: id.nullable(),
      stage: z.enum(PLEDGE_STAGES).nullable(),
      contribution: z.enum(CONTRIBUTIONS).nullable(),
      text: searched,
    }),
  }),
  z.strictObject({ of: z.literal('pledge-matching'), as: z.enum(MATCHING_FORMS) }),
  z.discriminatedUnion('page', [
    z.strictObject({ ...paged, page: z.literal('body'), as: z.enum(BODY_PARTS) }),
    z.strictObject({ ...paged, page: z.literal('platform'), as: z.enum(PLATFORM_PARTS) }),
  ]),
  z.strictObject({
    of: z.literal('needs'),
    year: year.nullable(),
    weights: z.record(z.enum(NEED_COMPONENT_IDS as [NeedComponent, ...NeedComponent[]]), z.number().nonnegative()),
  }),
  z.strictObject({
    of: z.literal('ranking'),
    indicator: id,
    by: z.enum(RANKINGS),
    method,
    against,
    columns: columns.nullable(),
  }),
  z.strictObject({ of: z.literal('funding'), year: year.nullable(), grain: z.enum(FUNDING_GRAINS) }),
  z.strictObject({
    of: z.literal('data-gaps'),
    fresh: z.int().min(1).max(50),
    reached: z.enum(['refugees', 'areas']),
  }),
  z.strictObject({
    of: z.literal('inequality'),
    as: z.enum(INEQUALITY_FORMS),
    indicator: id,
    parts: id.nullable(),
    year: year.nullable(),
    isWeighted: z.boolean(),
    isOrdered: z.boolean(),
    leastPopulation: z.number().nonnegative(),
  }),
  z.strictObject({
    of: z.literal('scenario'),
    as: z.enum(SCENARIO_FORMS),
    scenario,
    beside: list(scenario),
    benchmark: id.nullable(),
  }),
  z.strictObject({
    of: z.literal('method-lens'),
    as: z.enum(METHOD_LENS_FORMS),
    first: method,
    second: method,
    against: z.enum(['benchmark', 'baseline']),
    benchmark: id.nullable(),
    columns: columns.nullable(),
  }),
  z.strictObject({ of: z.literal('share-slope'), year: year.nullable() }),
  z.strictObject({ of: z.enum(['overview-headlines', 'overview-strips']) }),
  z.strictObject({ of: z.literal('overview-map'), measure: z.enum(MAPPED), year: year.nullable() }),
  z.strictObject({ of: z.literal('overview-carriers'), year: year.nullable() }),
]);
