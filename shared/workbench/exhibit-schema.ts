import { z } from 'zod';
import { type MethodId, STATUSES, TONES } from '../gaps/methods/statuses.ts';
import { COLUMN_ORDERS, ROW_ORDERS } from '../gaps/scoreboard/board.ts';
import { COLUMN_KINDS } from '../gaps/scoreboard/board-columns.ts';
import { COMPARISON_BASES } from '../gaps/scoreboard/board-entries.ts';
import { chart } from './chart-schema.ts';
import { BOARD_FORMS, type ExhibitSource } from './exhibit-source.ts';
import { id, list } from './schema-primitives.ts';

const method = z.enum(Object.keys(STATUSES) as [MethodId, ...MethodId[]]);
const against = z.enum(COMPARISON_BASES);
const columns = z.enum(COLUMN_KINDS);
/** What was typed into a field that searches. */
const searched = z.string().max(1000);

export const exhibitSource: z.ZodType<ExhibitSource> = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('chart'), chart }),
  z.strictObject({
    of: z.literal('scoreboard'),
    as: z.enum(BOARD_FORMS),
    method,
    against,
    columns: columns.nullable(),
    rowOrder: z.enum(ROW_ORDERS),
    columnOrder: z.enum(COLUMN_ORDERS),
    tones: list(z.enum(TONES)),
    withTargetOnly: z.boolean(),
    text: searched,
    collapsed: list(id),
  }),
]);
