import { z } from 'zod';
import { CHART_KINDS, type ChartSpec } from '../charts/spec.ts';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { type Area, type AreaGroup, GROUP_KINDS, type Term } from '../framework/areas.ts';
import type { Framework, FrameworkNode, Indicator } from '../framework/framework.ts';
import type { Lens } from '../framework/lens.ts';
import { BENCHMARK_KINDS, type Benchmark, MEMBERS_JUDGED } from '../gaps/benchmarks/benchmark.ts';
import { ADDS_REASONS, DIRECTION_REASONS } from '../intake/emit/measure-guess.ts';
import {
  CELL_CAUSES,
  type ColumnRole,
  type Dialect,
  FILE_REMARKS,
  HELD_REASONS,
  LOSS_REMARKS,
  type LossReport,
  REASONS,
  REPEAT_RULES,
  type Recipe,
  ROLES,
  ROW_REASONS,
} from '../intake/recipe.ts';
import { KEY_INPUTS, type KeyTerm } from '../responsibility/key.ts';
import { DRAWN_AS, MAP_MEASURES, RESPONSIBILITY_KINDS } from '../responsibility/views.ts';
import { scenario } from './scenario-schema.ts';
import { type Drafts, FORMAT_VERSION, type Workbench } from './workbench.ts';

z.config({ jitless: true });

const id = z.string().max(200);
const text = z.string().max(100_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.number();
const year = z.int().min(-9999).max(9999);
const years = z.tuple([year, year]).readonly().nullable();
const localText = z.strictObject({ en: text, fr: text });
const list = <T extends z.ZodType>(item: T) => z.array(item).max(100_000).readonly();

const term: z.ZodType<Term> = z.strictObject({ code: id, name: localText });

const area: z.ZodType<Area> = z.strictObject({ code: id, name: localText, codes: z.record(id, id) });

const group: z.ZodType<AreaGroup> = z.strictObject({
  code: id,
  kind: z.enum(GROUP_KINDS),
  name: localText,
  members: list(id),
  supporters: list(id),
  actor: id.optional(),
  pooled: z.boolean().optional(),
});

const node: z.ZodType<FrameworkNode> = z.strictObject({
  id,
  parent: id.nullable(),
  kind: id,
  code: id,
  name: localText,
});

const indicator: z.ZodType<Indicator> = z.strictObject({
  id,
  code: id,
  parent: id.nullable(),
  name: localText,
  unit: z.strictObject({
    measure: z.enum(['count', 'percent', 'currency', 'ratio', 'index']),
    label: localText,
    multiplier: number,
    money: z
      .strictObject({
        currency: z.string().regex(/^[A-Z]{3}$/),
        prices: z.union([z.literal('current'), year, z.null()]),
      })
      .optional(),
  }),
  direction: z.enum(['up', 'down', 'conditional']),
  domain: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('positive') }),
    z.strictObject({ kind: z.literal('real') }),
    z.strictObject({ kind: z.literal('bounded'), lower: number, upper: number }),
  ]),
  aggregation: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum') }),
    z.strictObject({ kind: z.literal('ratio'), numerator: id, denominator: id, factor: number }),
    z.strictObject({ kind: z.literal('areas'), of: id }),
    z.strictObject({ kind: z.literal('formula'), formula: text, ofGroups: z.enum(['values', 'sum']) }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  headline: text.optional(),
  beside: list(text).optional(),
  breaks: list(z.strictObject({ year, note: localText })).optional(),
  themes: list(id),
  actors: list(id),
  editions: list(id),
  note: localText.nullable(),
});

const framework: z.ZodType<Framework> = z.strictObject({
  name: localText,
  baselineYear: year,
  editions: list(z.strictObject({ code: id, name: localText })),
  nodes: list(node),
  indicators: list(indicator),
});

const lens: z.ZodType<Lens> = z.strictObject({
  group: id.nullable(),
  theme: id.nullable(),
  actor: id.nullable(),
  years,
  edition: id.nullable(),
});

const benchmark: z.ZodType<Benchmark> = z.strictObject({
  id,
  name: text,
  kind: z.enum(BENCHMARK_KINDS),
  indicator: id,
  scope: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('group'), group: id }),
    z.strictObject({ kind: z.literal('area'), area: id }),
  ]),
  target: number.nullable(),
  targetYear: year.nullable(),
  baseYear: year,
  limit: number.nullable(),
  source: text,
  sourceYear: year.nullable(),
  against: z.strictObject({ indicator: id.nullable(), area: id.nullable(), dims: text.nullable() }).nullish(),
  members: z.enum(MEMBERS_JUDGED).nullish(),
  peerGroup: id.nullish(),
  key: list(z.strictObject({ indicator: id, weight: number.nonnegative() })).nullish(),
  window: z.int().positive().nullish(),
  thresholds: z
    .strictObject({
      lowerBound: number.nullable(),
      red: number.nullable(),
      green: number.nullable(),
      optimum: number.nullable(),
    })
    .nullish(),
});

const keyTerm: z.ZodType<KeyTerm> = z.strictObject({
  input: z.enum(KEY_INPUTS),
  weight: number.nonnegative(),
  isInverse: z.boolean(),
  cap: number.nonnegative().nullable(),
});

const chart: z.ZodType<ChartSpec> = z
  .strictObject({
    id,
    kind: z.enum(CHART_KINDS),
    indicators: list(id),
    areas: list(id),
    years,
    title: text.nullable(),
    note: text.nullable(),
    scenario: id.nullable(),
    benchmark: id.nullish(),
    responsibility: z
      .strictObject({ kind: z.enum(RESPONSIBILITY_KINDS), measure: z.enum(MAP_MEASURES), key: list(keyTerm) })
      .nullish(),
  })
  .refine(({ kind, responsibility }) => (responsibility ? kind === DRAWN_AS[responsibility.kind] : kind !== 'map'));

const dialect: z.ZodType<Dialect> = z.strictObject({
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

const recipe: z.ZodType<Recipe> = z.strictObject({
  table: text,
  dialect,
  columns: list(column),
  conditions: list(
    z.strictObject({
      position: z.int().nonnegative(),
      texts: z.array(text).readonly().nullable(),
      from: number.nullable(),
      to: number.nullable(),
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
  suppressBelow: number.nullable(),
  sensitive: list(z.int().nonnegative()),
  areaCodes,
  matches: z.record(text, id),
});

const count = z.int().nonnegative();

const loss: z.ZodType<LossReport> = z.strictObject({
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

/** A draft that cannot be read is left out; the document is not given up for it. */
const drafts: z.ZodType<Drafts | undefined> = z
  .strictObject({
    explore: chart.optional().catch(undefined),
    scenarios: z
      .strictObject({ scenario, benchmark: id.nullable(), compared: list(id) })
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);

const workbench: z.ZodType<Workbench> = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  title: text,
  catalogue: z.strictObject({
    framework,
    areas: list(area),
    groups: list(group),
    themes: list(term),
    actors: list(term),
  }),
  publishers: list(
    z.strictObject({ id, title: text, publisher: text, url: text, licence: text, retrieved: text, note: localText }),
  ),
  sources: list(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9_]{1,40}$/),
      kind: z.enum(['bundled', 'file']),
      name: text,
      sha256: z.union([hash, z.literal('')]),
      licence: text,
      attribution: text,
      retrieved: text,
      recipe: recipe.nullable(),
      loss: loss.nullable(),
      parts: list(z.strictObject({ table: z.enum(['observations', 'pledges']), sha256: hash, rows: count })),
    }),
  ),
  corrections: list(
    z.strictObject({
      id,
      indicator: id,
      area: id,
      year,
      dims: text,
      value: number.nullable(),
      reason: text,
      author: text,
      at: z.string().max(40),
    }),
  ),
  lens,
  lenses: list(z.strictObject({ id, name: text, lens })),
  benchmarks: list(benchmark),
  fairShareKey: list(keyTerm).optional(),
  scenarios: list(scenario),
  charts: list(chart),
  report: z.strictObject({
    title: text,
    language: z.enum(['en', 'fr']),
    blocks: list(
      z.discriminatedUnion('kind', [
        z.strictObject({ id, kind: z.literal('heading'), text }),
        z.strictObject({ id, kind: z.literal('text'), text }),
        z.strictObject({ id, kind: z.literal('chart'), chart: id }),
      ]),
    ),
  }),
  comments: list(z.strictObject({ id, author: text, at: z.string().max(40), text })),
  drafts,
});

/** The workbench in `json`, or why it is none: `share/too-new` {needed}, `share/document` {where}. */
export function parseWorkbench(json: unknown): Result<Workbench> {
  const version = (json as { readonly formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION)
    return err(failure('share/too-new', { needed: version }));
  const parsed = workbench.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(failure('share/document', { where: parsed.error.issues[0]?.path.join('.') ?? '' }));
}

/** A recipe kept as a file, or `intake/not-a-recipe` {where}. */
export function parseRecipe(json: unknown): Result<Recipe> {
  const parsed = recipe.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(failure('intake/not-a-recipe', { where: parsed.error.issues[0]?.path.join('.') ?? '' }));
}
