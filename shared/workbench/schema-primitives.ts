import { z } from 'zod';

z.config({ jitless: true });

/** What the schemas of a document share; every text and list has a bound. */
export const id = z.string().max(200);
export const text = z.string().max(100_000);
export const year = z.int().min(-9999).max(9999);
export const count = z.int().nonnegative();
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(100_000).readonly();
