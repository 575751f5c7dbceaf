import { z } from 'zod';
import type { PledgeEdit } from '../pledges/by-hand.ts';
import type { EditionDecision } from '../pledges/editions/kept-decision.ts';
import { CONTRIBUTIONS, PLEDGE_STAGES, type Pledge, REVIEWED_STAGES } from '../pledges/pledge.ts';
import {
  MONEY_IDENTITIES,
  PLEDGE_ASIDE,
  PLEDGE_QUESTIONS,
  PLEDGE_REMARKS,
  type PledgeLoss,
} from '../pledges/reading/pledge-loss.ts';
import { PLEDGE_ROLES } from '../pledges/reading/pledge-recipe.ts';
import { pledgeRecipe } from './pledge-recipe-schema.ts';
import { count, hash, id, list, tablePart, text } from './schema-primitives.ts';
import type { KeptRegister } from './workbench.ts';

const number = z.number();
const instant = z.string().max(40);

const pledgeLoss: z.ZodType<PledgeLoss> = z.strictObject({
  rowsRead: count,
  pledges: count,
  illustrative: count,
  rowsSetAside: list(z.strictObject({ reason: z.enum(PLEDGE_ASIDE), rows: count, examples: list(count) })),
  stages: list(z.strictObject({ text, stage: z.enum([...PLEDGE_STAGES, 'left_out']).nullable(), rows: count })),
  currencies: list(z.strictObject({ currency: id, amounts: count, sum: number })),
  remarks: list(z.strictObject({ kind: z.enum(PLEDGE_REMARKS), column: text, cells: count, examples: list(text) })),
  questions: list(
    z.strictObject({
      kind: z.enum(PLEDGE_QUESTIONS),
      column: text,
      role: z.enum(PLEDGE_ROLES),
      text,
      cells: count,
      examples: list(text),
      suggestion: text.nullable(),
    }),
  ),
  identities: list(
    z.strictObject({
      kind: z.enum(MONEY_IDENTITIES),
      checked: count,
      failed: count,
      examples: list(z.strictObject({ row: count, found: number, expected: number })),
    }),
  ),
  ignoredColumns: list(z.strictObject({ label: text, cells: count })),
});

export const keptRegister: z.ZodType<KeptRegister> = z.strictObject({
  recipe: pledgeRecipe,
  loss: pledgeLoss,
  earlier: list(z.strictObject({ name: text, sha256: hash, retrieved: text, part: tablePart })),
});

const amount = z.strictObject({ currency: id, amount: number.nullable(), most: number.nullable() });

const pledge: z.ZodType<Pledge> = z.strictObject({
  id: text,
  title: text,
  description: text,
  entity: text,
  actor: id,
  entityArea: id.nullable(),
  forum: text,
  contributions: list(z.enum(CONTRIBUTIONS)),
  themes: list(id),
  objectives: list(id),
  situations: list(id),
  areas: list(id),
  stage: z.enum(PLEDGE_STAGES),
  stageDate: text.nullable(),
  start: text.nullable(),
  end: text.nullable(),
  amountUsd: number.nullable(),
  places: number.nullable(),
  illustrative: z.boolean(),
  stageText: text.optional(),
  reviewed: z.enum(REVIEWED_STAGES).nullish(),
  reviewedText: text.optional(),
  partners: list(text).optional(),
  obstacles: list(text).optional(),
  amounts: list(amount).optional(),
  amountText: text.optional(),
  committedUsd: number.nullish(),
  paidUsd: number.nullish(),
  beneficiaries: number.nullish(),
  scope: text.optional(),
  platforms: list(id).optional(),
  matched: list(text).optional(),
  goodPractice: z.boolean().nullish(),
  source: text.optional(),
  row: count.optional(),
  reviewer: text.optional(),
  reviewDate: text.optional(),
  part: hash.optional(),
});

export const pledgeEdit: z.ZodType<PledgeEdit> = z.strictObject({
  id: text,
  part: hash.nullable(),
  pledge: text,
  entry: pledge.nullable(),
  author: text,
  at: instant,
  reason: text,
});

export const editionDecision: z.ZodType<EditionDecision> = z.strictObject({
  id: text,
  from: hash,
  to: hash,
  earlier: text,
  later: text,
  isSame: z.boolean(),
  author: text,
  at: instant,
});
