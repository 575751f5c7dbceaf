import { z } from 'zod';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { PLEDGE_STAGES, REVIEWED_STAGES } from '../pledges/pledge.ts';
import { DATE_ORDERS } from '../pledges/reading/dates.ts';
import { PLEDGE_REASONS, PLEDGE_ROLES, type PledgeRecipe } from '../pledges/reading/pledge-recipe.ts';
import { TERM_KINDS } from '../pledges/reading/terms.ts';
import { dialect } from './intake-schema.ts';
import { id, list, text } from './schema-primitives.ts';

export const pledgeRecipe: z.ZodType<PledgeRecipe> = z.strictObject({
  reads: z.literal('pledges'),
  table: text,
  dialect,
  columns: list(
    z.strictObject({
      label: text,
      position: z.int().nonnegative(),
      role: z.enum(PLEDGE_ROLES),
      reason: z.enum(PLEDGE_REASONS),
    }),
  ),
  stages: z.record(text, z.enum([...PLEDGE_STAGES, 'left_out'])),
  reviews: z.record(text, z.enum(REVIEWED_STAGES)),
  dates: z.enum(DATE_ORDERS).nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive()),
  terms: z.partialRecord(z.enum(TERM_KINDS), z.record(text, id)),
});

/** A recipe of a register kept as a file, or `intake/not-a-recipe` {where}. */
export function parsePledgeRecipe(json: unknown): Result<PledgeRecipe> {
  const parsed = pledgeRecipe.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(failure('intake/not-a-recipe', { where: parsed.error.issues[0]?.path.join('.') ?? '' }));
}
