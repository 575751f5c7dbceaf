import { z } from 'zod';
import { count, id, text } from './schema-primitives.ts';
import { MOST_ENTRIES, MOST_IDS, TRAIL_COMMANDS, TRAIL_THINGS, TRAIL_VERBS, type TrailEntry } from './trail.ts';

const instant = z.string().max(40);

const change = z.strictObject({
  verb: z.enum(TRAIL_VERBS),
  thing: z.enum(TRAIL_THINGS),
  count,
  ids: z.array(text).max(MOST_IDS).readonly(),
});

const entry: z.ZodType<TrailEntry> = z.strictObject({
  number: z.int().positive(),
  author: id,
  from: instant,
  to: instant,
  command: z.enum(TRAIL_COMMANDS).optional(),
  changes: z.array(change).max(200).readonly(),
});

/** Who changed what between saves, as `document.json` has it. */
export const trailSchema = z.array(entry).max(MOST_ENTRIES).readonly();
