import { z } from 'zod';
import { LANGUAGES } from '../core/language.ts';
import { type Comment, FIGURE_VERDICTS, type JudgedPlace, type ReviewAnchor, type Verdict } from './review.ts';
import { hash, id, text, year } from './schema-primitives.ts';

const language = z.enum(LANGUAGES);
const series = { indicator: id, area: id, dims: text };

const judged = [
  z.strictObject({ on: z.literal('whole') }),
  z.strictObject({ on: z.literal('figure'), block: id }),
  z.strictObject({ on: z.literal('chart'), chart: id }),
  z.strictObject({ on: z.literal('scenario'), scenario: id }),
] as const;

const place = z.discriminatedUnion('on', [
  ...judged,
  z.strictObject({ on: z.literal('series'), ...series }),
  z.strictObject({ on: z.literal('point'), ...series, year }),
  z.strictObject({
    on: z.literal('row'),
    block: id,
    language,
    labels: z.array(text).max(200).readonly(),
    column: z.int().nonnegative().nullable(),
  }),
  z.strictObject({
    on: z.literal('paragraph'),
    block: id,
    language,
    exact: text,
    isOnly: z.boolean(),
    prefix: text,
    suffix: text,
  }),
  z.strictObject({ on: z.literal('source-row'), source: id, row: z.int().nonnegative() }),
  z.strictObject({ on: z.literal('pledge'), pledge: text }),
  z.strictObject({
    on: z.literal('lever'),
    scenario: id,
    at: z.int().nonnegative(),
    isOnly: z.boolean(),
    before: z.union([hash, z.literal('')]),
    after: z.union([hash, z.literal('')]),
  }),
]);

const shown = { shown: hash, numbers: hash.nullable(), number: z.int().positive().nullable() };
const made = { id, author: text, at: z.string().max(40) };

export const commentSchema: z.ZodType<Comment> = z.strictObject({
  ...made,
  text,
  anchor: z.strictObject({ place, ...shown }).optional(),
  answers: id.optional(),
  settles: z.enum(['resolved', 'reopened']).optional(),
  mentions: z.array(id).max(200).readonly().optional(),
}) satisfies z.ZodType<Comment>;

export const verdictSchema: z.ZodType<Verdict> = z.strictObject({
  ...made,
  anchor: z.strictObject({
    place: z.discriminatedUnion('on', judged) as z.ZodType<JudgedPlace>,
    ...shown,
  }) satisfies z.ZodType<ReviewAnchor<JudgedPlace>>,
  verdict: z.enum(FIGURE_VERDICTS),
  reason: text,
});
