import { z } from 'zod';
import { chart } from './chart-schema.ts';
import type { ExhibitSource } from './exhibit-source.ts';

export const exhibitSource: z.ZodType<ExhibitSource> = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('chart'), chart }),
]);
