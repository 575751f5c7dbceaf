import { z } from 'zod';
import type { TablePart } from './workbench.ts';

z.config({ jitless: true });

/** What the schemas of a document share; every text and list has a bound. */
export const id = z.string().max(200);
export const text = z.string().max(100_000);
export const year = z.int().min(-9999).max(9999);
export const count = z.int().nonnegative();
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(100_000).readonly();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const tablePart: z.ZodType<TablePart> = z.strictObject({
  table: z.enum(['observations', 'pledges']),
  sha256: hash,
  rows: count,
});
