import { z } from 'zod';
import {
  CHART_KINDS,
  type ChartAnnotation,
  type ChartLook,
  type ChartSpec,
  ORDERS,
  TRANSFORMS,
} from '../charts/spec.ts';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { KEY_INPUTS, type KeyTerm } from '../responsibility/key.ts';
import { DRAWN_AS, MAP_MEASURES, RESPONSIBILITY_KINDS } from '../responsibility/views.ts';
import { id, list, text, year } from './schema-primitives.ts';

const number = z.number();

export const keyTerm: z.ZodType<KeyTerm> = z.strictObject({
  input: z.enum(KEY_INPUTS),
  weight: number.nonnegative(),
  isInverse: z.boolean(),
  cap: number.nonnegative().nullable(),
});

const annotation: z.ZodType<ChartAnnotation> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), x: number, y: number, text }),
  z.strictObject({ kind: z.literal('band'), from: number, to: number, text }),
  z.strictObject({ kind: z.literal('line'), value: number, text }),
]);

const look: z.ZodType<ChartLook> = z.strictObject({
  subtitle: text.optional(),
  alt: text.optional(),
  scale: z.enum(['linear', 'log']).optional(),
  range: z.tuple([number.nullable(), number.nullable()]).readonly().optional(),
  numbers: z.enum(['compact', 'full']).optional(),
  order: z.enum(ORDERS).optional(),
  top: z.int().positive().max(300).optional(),
  highlight: list(id).optional(),
  stacking: z.enum(['absolute', 'percent']).optional(),
  axes: z.enum(['shared', 'free']).optional(),
  trail: z.boolean().optional(),
  annotations: list(annotation).optional(),
});

export const chart: z.ZodType<ChartSpec> = z
  .strictObject({
    id,
    kind: z.enum(CHART_KINDS),
    indicators: list(id),
    areas: list(id),
    years: z.tuple([year, year]).readonly().nullable(),
    year: year.nullish(),
    by: id.nullish(),
    transform: z.enum(TRANSFORMS).nullish(),
    look: look.nullish(),
    title: text.nullable(),
    note: text.nullable(),
    scenario: id.nullable(),
    benchmark: id.nullish(),
    responsibility: z
      .strictObject({ kind: z.enum(RESPONSIBILITY_KINDS), measure: z.enum(MAP_MEASURES), key: list(keyTerm) })
      .nullish(),
  })
  .refine(({ kind, responsibility }) => !responsibility || kind === DRAWN_AS[responsibility.kind]);

/** What a file that describes a chart may leave out. */
const ABSENT = { id: 'chart', areas: [], years: null, title: null, note: null, scenario: null } as const;

/**
 * A chart as a file describes it: the fields of `ChartSpec` in JSON, of which only `kind` and `indicators` must be there.
 * `chart/not-json`, `chart/file` {where, problem}.
 */
export function parseChartFile(content: string): Result<ChartSpec> {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return err(failure('chart/not-json'));
  }
  const parsed = chart.safeParse(typeof json === 'object' && json !== null ? { ...ABSENT, ...json } : json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(failure('chart/file', { where: issue?.path.join('.') || '.', problem: issue?.message ?? '' }));
}
