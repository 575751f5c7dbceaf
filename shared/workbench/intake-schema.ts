import { z } from 'zod';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { ADDS_REASONS, DIRECTION_REASONS } from '../intake/emit/measure-guess.ts';
import {
  CELL_CAUSES,
  FILE_REMARKS,
  HELD_REASONS,
  LOSS_REMARKS,
  type LossReport,
  ROW_REASONS,
} from '../intake/loss/loss-report.ts';
import { type ColumnRole, type Dialect, REASONS, REPEAT_RULES, type Recipe, ROLES } from '../intake/recipe.ts';
import { count, id, list, text, year } from './schema-primitives.ts';

export const dialect: z.ZodType<Dialect> = z.strictObject({
  encoding: id,
  delimiter: z.enum([',', ';', '\t', '|']),
  quote: z.enum(['"', "'", '']),
  decimal: z.enum(['.', ',']),
  thousands: z.enum(['', ',', '.', ' ', '\u00a0', '\u202f', "'"]),
  skipLines: z.int().nonnegative(),
  footerLines: z.int().nonnegative(),
  tagRow: z.boolean(),
  subHeaders: z.int().nonnegative().optional(),
  missing: z.array(id).max(100).readonly(),
  marks: z.literal('given').optional(),
  scaleLine: z.string().optional(),
});

const column: z.ZodType<ColumnRole> = z.strictObject({
  label: text,
  position: z.int().nonnegative(),
  role: z.enum(ROLES),
  reason: z.enum(REASONS),
});

const areaCodes = z.enum(['iso3', 'iso2', 'm49', 'unhcr', 'name']);

export const recipe: z.ZodType<Recipe> = z.strictObject({
  table: text,
  dialect,
  columns: list(column),
  conditions: list(
    z.strictObject({
      position: z.int().nonnegative(),
      texts: z.array(text).readonly().nullable(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
  ),
  indicators: z.record(id, id),
  parts: z.record(id, text),
  measures: z
    .record(
      id,
      z.strictObject({
        name: text.optional(),
        unit: text.optional(),
        direction: z.enum(['up', 'down', 'conditional']).optional(),
        adds: z.enum(['sum', 'none']).optional(),
      }),
    )
    .optional(),
  area: id.nullable(),
  year: year.nullable(),
  repeated: z.enum(REPEAT_RULES),
  footnotes: z.strictObject({ table: text, dialect, columns: list(column), areaCodes }).nullable(),
  suppressBelow: z.number().nullable(),
  sensitive: list(z.int().nonnegative()),
  areaCodes,
  matches: z.record(text, id),
});

export const loss: z.ZodType<LossReport> = z.strictObject({
  rowsRead: count,
  rowsKept: count,
  rowsSetAside: list(z.strictObject({ reason: z.enum(ROW_REASONS), rows: count, examples: list(text) })),
  observations: count,
  cellsByCause: z.partialRecord(z.enum(CELL_CAUSES), count),
  unmatchedAreas: list(z.strictObject({ text, rows: count, suggestion: id.nullable() })),
  aggregates: list(z.strictObject({ text, rows: count })),
  withinYear: count,
  forecasts: count.optional(),
  buddhistYears: z.strictObject({ rows: count, from: count, to: count }).optional(),
  roundedIntegers: count,
  footnotes: z.strictObject({ read: count, joined: count, unmatched: list(text) }).nullable(),
  hiddenRows: count,
  footer: list(text),
  remarks: list(
    z.strictObject({ kind: z.enum(LOSS_REMARKS), column: text, cells: count, examples: list(text) }),
  ).optional(),
  ignoredColumns: list(z.strictObject({ label: text, cells: count })),
  repeatedKeys: z
    .strictObject({
      rows: count,
      differing: count,
      examples: list(z.strictObject({ rows: list(count), values: list(text) })),
      column: text.nullable(),
    })
    .optional(),
  subHeader: list(text).optional(),
  heldColumns: list(z.strictObject({ label: text, why: z.enum(HELD_REASONS), texts: list(text) })).optional(),
  measures: list(
    z.strictObject({
      name: text,
      unit: text,
      adds: z.enum(['sum', 'none']),
      addsWhy: z.enum(ADDS_REASONS),
      direction: z.enum(['up', 'down', 'conditional']),
      directionWhy: z.enum(DIRECTION_REASONS),
    }),
  ).optional(),
  fileRemarks: list(
    z.strictObject({ code: z.enum(FILE_REMARKS), subject: text, count, examples: list(text) }),
  ).optional(),
});

/** A recipe kept as a file, or `intake/not-a-recipe` {where}. */
export function parseRecipe(json: unknown): Result<Recipe> {
  const parsed = recipe.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(failure('intake/not-a-recipe', { where: parsed.error.issues[0]?.path.join('.') ?? '' }));
}
