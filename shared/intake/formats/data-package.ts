import { z } from 'zod';
import type { Dialect } from '../recipe.ts';
import { toDelimited } from './delimited.ts';
import { type FileTable, plainTable } from './file-table.ts';

z.config({ jitless: true });

/** What is read of a Frictionless data package (Data Package 1.0 and 2.0, Table Schema); everything else is left alone. */
const shape = z.object({
  resources: z.array(
    z.object({
      name: z.string().optional(),
      title: z.string().optional(),
      path: z.union([z.string(), z.array(z.string())]).optional(),
      data: z.unknown().optional(),
      encoding: z.string().optional(),
      dialect: z.object({ delimiter: z.string().optional(), quoteChar: z.string().optional() }).optional(),
      schema: z
        .object({
          fields: z
            .array(z.object({ decimalChar: z.string().optional(), groupChar: z.string().optional() }))
            .optional(),
          missingValues: z.array(z.union([z.string(), z.object({ value: z.string() })])).optional(),
        })
        .optional(),
    }),
  ),
});
export type DataPackage = z.infer<typeof shape>;
type Resource = DataPackage['resources'][number];

/** The package that a text describes, or null for any other JSON. */
export function dataPackageOf(text: string): DataPackage | null {
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What a package says of how a resource is written. */
export function hintsOf(resource: Resource): Partial<Dialect> {
  const { delimiter, quoteChar } = resource.dialect ?? {};
  const fields = resource.schema?.fields ?? [];
  const decimal = fields.find((field) => field.decimalChar)?.decimalChar;
  const thousands = fields.find((field) => field.groupChar)?.groupChar;
  const missing = (resource.schema?.missingValues ?? []).map((one) => (typeof one === 'string' ? one : one.value));
  const marks: Record<string, unknown> = {
    delimiter: [',', ';', '\t', '|'].find((known) => known === delimiter),
    quote: ['"', "'"].find((known) => known === quoteChar),
    decimal: ['.', ','].find((known) => known === decimal),
    marks: decimal === undefined ? undefined : 'given',
    thousands: [',', '.', ' ', '\u00a0', '\u202f', "'"].find((known) => known === thousands),
    missing: missing.filter((value) => value.trim() !== ''),
  };
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined)) as Partial<Dialect>;
}

/** The resource of a package that a path of its archive is, or null. */
export const resourceAt = (found: DataPackage, folder: string, path: string): Resource | null =>
  found.resources.find((resource) => [resource.path ?? []].flat().some((own) => `${folder}${own}` === path)) ?? null;

/** Tables whose rows stand in the package itself: lists of objects, or lists of lists with the header first. */
export function inlineTables(found: DataPackage): readonly FileTable[] {
  return found.resources.flatMap((resource) => {
    const rows = Array.isArray(resource.data) ? resource.data : [];
    const path = resource.title ?? resource.name ?? '';
    const isObject = (row: unknown): row is Record<string, unknown> => row !== null && typeof row === 'object';
    if (rows.length === 0 || !rows.every(isObject)) return [];
    const lists = rows.every(Array.isArray)
      ? (rows as unknown as unknown[][])
      : (() => {
          const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
          return [keys, ...rows.map((row) => keys.map((key) => row[key]))];
        })();
    const cells = lists.map((row) => row.map((value) => (isObject(value) ? JSON.stringify(value) : (value as string))));
    return [{ ...plainTable(path, toDelimited(cells)), hints: hintsOf(resource) }];
  });
}
