import { z } from 'zod';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Scope } from '../framework/scope.ts';
import type { Goal } from '../projections/outcome.ts';
import { DRAWN } from '../projections/project-totals.ts';
import {
  ADDITIONALITY,
  type Balance,
  FLOW_STAGES,
  type FlowPart,
  type Lever,
  type Scenario,
  SHAPES,
  STATISTICS,
} from '../projections/scenario.ts';
import { id, text, year } from './schema-primitives.ts';

const share = z.number().min(0).max(1);
const percent = z.number().min(-99.9).max(100_000);
const some = <T extends z.ZodType>(item: T, most = 1000) => z.array(item).max(most).readonly();

export const scope: z.ZodType<Scope> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('group'), group: id }),
  z.strictObject({ kind: z.literal('area'), area: id }),
]);

const part: z.ZodType<FlowPart> = z.strictObject({
  stage: z.enum(FLOW_STAGES),
  year,
  amount: z.number(),
  delivery: share,
});

const balance: z.ZodType<Balance> = z.strictObject({ inflows: some(id, 20), outflows: some(id, 20) });

/** Every field of every lever; what a file may leave out has its default beside it. */
const fields = {
  rate: { multiplier: z.number().min(-100).max(100), perYear: percent },
  borrow: {
    peers: id.nullable(),
    statistic: z.enum(STATISTICS),
    percentile: z.number().min(0).max(100),
    window: z.int().min(1).max(100),
  },
  span: { from: year.nullable(), to: year.nullable() },
  step: { percent, start: year, ramp: z.int().min(1).max(100) },
  shock: { percent, year, halfLife: z.number().positive().max(1000).nullable() },
  flow: {
    parts: some(part),
    lag: z.int().min(0).max(50),
    unitCost: z.number().positive(),
    additionality: share,
    lasting: z.boolean(),
  },
  link: { driver: id, elasticity: z.number().min(-100).max(100), lag: z.int().min(0).max(50), source: text },
  target: {
    aim: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('value'), value: z.number() }),
      z.strictObject({ kind: z.literal('change'), percent: z.number().min(-100).max(100_000) }),
    ]),
    year,
    start: year.nullable(),
    shape: z.enum(SHAPES),
    of: z.enum(['each', 'total']),
  },
  limit: { min: z.number().nullable(), max: z.number().nullable(), monotone: z.enum(['no', 'up', 'down']) },
} as const;

/** Ends of a number that is not known exactly, within what it can be. */
const between = (one: z.ZodNumber) =>
  z
    .tuple([one, one])
    .refine(([low, high]) => low <= high, { message: 'a range runs from its low end to its high end' })
    .optional();
const rangesOf = <Shape extends z.ZodRawShape>(shape: Shape) => ({ ranges: z.strictObject(shape).optional() });
const ranges = {
  rate: rangesOf({ multiplier: between(fields.rate.multiplier), perYear: between(percent) }),
  borrow: rangesOf({ percentile: between(fields.borrow.percentile) }),
  step: rangesOf({ percent: between(percent) }),
  shock: rangesOf({ percent: between(percent), halfLife: between(z.number().positive().max(1000)) }),
  flow: rangesOf({ delivery: between(share), additionality: between(share) }),
  link: rangesOf({ elasticity: between(fields.link.elasticity) }),
  target: rangesOf({ value: between(z.number()), percent: between(z.number().min(-100).max(100_000)) }),
} as const;

const on = { indicator: id.nullable(), scope };

const lever: z.ZodType<Lever> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), ...ranges.rate, ...fields.rate, ...fields.span, ...on }),
  z.strictObject({ kind: z.literal('borrow'), ...ranges.borrow, ...fields.borrow, ...fields.span, ...on }),
  z.strictObject({ kind: z.literal('step'), ...ranges.step, ...fields.step, ...on }),
  z.strictObject({ kind: z.literal('shock'), ...ranges.shock, ...fields.shock, ...on }),
  z.strictObject({ kind: z.literal('flow'), ...ranges.flow, ...fields.flow, ...on }),
  z.strictObject({ kind: z.literal('link'), ...ranges.link, ...fields.link, ...on }),
  z.strictObject({ kind: z.literal('target'), ...ranges.target, ...fields.target, ...on }),
  z.strictObject({ kind: z.literal('limit'), ...fields.limit, ...on }),
]);

export const scenario: z.ZodType<Scenario> = z.strictObject({
  id,
  name: text,
  indicator: id,
  area: id,
  horizon: z.int().min(1).max(50),
  levers: some(lever, 50),
  balance: balance.nullable(),
});

const fileOn = { indicator: id.nullable().default(null), scope: scope.default({ kind: 'all' }) };
const fileSpan = { from: year.nullable().default(null), to: year.nullable().default(null) };

const fileLever = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rate'),
    ...ranges.rate,
    multiplier: fields.rate.multiplier.default(1),
    perYear: fields.rate.perYear.default(0),
    ...fileSpan,
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('borrow'),
    ...ranges.borrow,
    peers: fields.borrow.peers.default(null),
    statistic: fields.borrow.statistic.default('median'),
    percentile: fields.borrow.percentile.default(50),
    window: fields.borrow.window.default(10),
    ...fileSpan,
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('step'),
    ...ranges.step,
    ...fields.step,
    ramp: fields.step.ramp.default(1),
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('shock'),
    ...ranges.shock,
    ...fields.shock,
    halfLife: fields.shock.halfLife.default(null),
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('flow'),
    ...ranges.flow,
    parts: some(
      z.strictObject({
        stage: z.enum(FLOW_STAGES).default('no_update'),
        year,
        amount: z.number(),
        delivery: share.default(1),
      }),
    ),
    lag: fields.flow.lag.default(0),
    unitCost: fields.flow.unitCost.default(1),
    additionality: fields.flow.additionality.default(ADDITIONALITY),
    lasting: fields.flow.lasting.default(true),
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('link'),
    ...ranges.link,
    ...fields.link,
    lag: fields.link.lag.default(0),
    source: fields.link.source.default(''),
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('target'),
    ...ranges.target,
    ...fields.target,
    start: fields.target.start.default(null),
    shape: fields.target.shape.default('even'),
    of: fields.target.of.default('each'),
    ...fileOn,
  }),
  z.strictObject({
    kind: z.literal('limit'),
    min: fields.limit.min.default(null),
    max: fields.limit.max.default(null),
    monotone: fields.limit.monotone.default('no'),
    ...fileOn,
  }),
]);

const horizon = z.int().min(1).max(50);

/** As a workbench holds it, or less; `id` says nothing here, `horizon` goes before that of the file. */
const fileScenario = z.strictObject({
  id: id.optional(),
  horizon: horizon.optional(),
  name: text.min(1),
  indicator: id.nullable().default(null),
  area: id.nullable().default(null),
  levers: some(fileLever, 50),
  balance: balance.nullable().default(null),
});

/** A benchmark of a scenario file; `series` and `area` null: of every series. */
export interface FileGoal extends Goal {
  readonly series: string | null;
  readonly area: string | null;
}

/** What a scenario file says: up to six scenarios side by side, and what is to be reached. */
export interface ScenarioFile {
  readonly horizon: number;
  /** Percent. */
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
  readonly scenarios: readonly z.output<typeof fileScenario>[];
  readonly benchmarks: readonly FileGoal[];
}

export const MOST_SCENARIOS = 6;

const file: z.ZodType<ScenarioFile> = z.strictObject({
  horizon: horizon.default(5),
  level: z.number().gt(0).lt(100).default(95),
  draws: z.int().min(100).max(20_000).default(DRAWN.count),
  seed: z.int().min(0).max(4_294_967_295).default(DRAWN.seed),
  scenarios: z.array(fileScenario).min(1).max(MOST_SCENARIOS).readonly(),
  benchmarks: some(
    z.strictObject({
      series: id.nullable().default(null),
      area: id.nullable().default(null),
      direction: z.enum(['up', 'down', 'conditional']),
      target: z.number(),
      year,
    }),
  ).default([]),
});

/** A scenario file, or one scenario as a workbench holds it, from its text, or `scenario/not-json` or `scenario/file` {where, problem}: the first place that does not fit. */
export function parseScenarioFile(content: string): Result<ScenarioFile> {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return err(failure('scenario/not-json'));
  }
  const isOne = typeof json === 'object' && json !== null && 'levers' in json;
  const parsed = file.safeParse(isOne ? { scenarios: [json] } : json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(failure('scenario/file', { where: issue?.path.join('.') || '.', problem: issue?.message ?? '' }));
}
