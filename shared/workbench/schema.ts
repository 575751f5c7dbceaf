import { z } from 'zod';
import { failure } from '../core/errors.ts';
import type { LocalText } from '../core/language.ts';
import { err, ok, type Result } from '../core/result.ts';
import { type Area, type AreaGroup, GROUP_KINDS, type Term } from '../framework/areas.ts';
import type { Framework, FrameworkNode, Indicator } from '../framework/framework.ts';
import type { Lens } from '../framework/lens.ts';
import { BENCHMARK_KINDS, type Benchmark, MEMBERS_JUDGED } from '../gaps/benchmarks/benchmark.ts';
import { MATCH_VERDICTS, type PledgeDecision } from '../pledges/matching/decisions.ts';
import { chart, keyTerm } from './chart-schema.ts';
import { withReportOfToday } from './earlier-report.ts';
import { loss, recipe } from './intake-schema.ts';
import { editionDecision, keptRegister, pledgeEdit } from './register-schema.ts';
import type { TemplateFile } from './report.ts';
import { frozenReports, reportSchema, templateSchema } from './report-schema.ts';
import { commentSchema, verdictSchema } from './review-schema.ts';
import { scenario } from './scenario-schema.ts';
import { hash, id, list, tablePart, text, year } from './schema-primitives.ts';
import { trailSchema } from './trail-schema.ts';
import { type Drafts, FORMAT_VERSION, type Workbench } from './workbench.ts';

const number = z.number();
const years = z.tuple([year, year]).readonly().nullable();
const localText = z.strictObject({ en: text, fr: text });
/** Words that earlier files have in one language only. */
const named = z.union([localText, text.transform((said): LocalText => ({ en: said, fr: said }))]);

const term: z.ZodType<Term> = z.strictObject({ code: id, name: localText });

const area: z.ZodType<Area> = z.strictObject({ code: id, name: localText, codes: z.record(id, id) });

const group: z.ZodType<AreaGroup> = z.strictObject({
  code: id,
  kind: z.enum(GROUP_KINDS),
  name: localText,
  members: list(id),
  supporters: list(id),
  membersByYear: z.record(id, list(id)).optional(),
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
    z.strictObject({ kind: z.literal('median') }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  headline: text.optional(),
  beside: list(text).optional(),
  askedOf: id.optional(),
  missing: z.literal('unknown').optional(),
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

const byHand = { id: text, author: text, at: z.string().max(40) };

const pledgeDecision: z.ZodType<PledgeDecision> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...byHand,
    kind: z.literal('match'),
    policy: text,
    resource: text,
    verdict: z.enum(MATCH_VERDICTS),
  }),
  z.strictObject({ ...byHand, kind: z.literal('situation'), pledge: text, situation: id }),
]);

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
    z.strictObject({ id, title: named, publisher: named, url: text, licence: named, retrieved: text, note: localText }),
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
      parts: list(tablePart),
      register: keptRegister.optional(),
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
  pledgeEdits: list(pledgeEdit).optional(),
  editionDecisions: list(editionDecision).optional(),
  lens,
  lenses: list(z.strictObject({ id, name: text, lens })),
  benchmarks: list(benchmark),
  fairShareKey: list(keyTerm).optional(),
  pledgeDecisions: list(pledgeDecision).optional(),
  scenarios: list(scenario),
  charts: list(chart),
  report: reportSchema(lens),
  frozenReports: frozenReports.optional(),
  comments: list(commentSchema),
  verdicts: list(verdictSchema).optional(),
  trail: trailSchema.optional(),
  drafts,
});

/** The workbench in `json`, or why it is none: `share/too-new` {needed}, `share/document` {where}. */
export function parseWorkbench(json: unknown): Result<Workbench> {
  const version = (json as { readonly formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION)
    return err(failure('share/too-new', { needed: version }));
  const parsed = workbench.safeParse(withReportOfToday(json));
  if (parsed.success) return ok(parsed.data);
  return err(failure('share/document', { where: parsed.error.issues[0]?.path.join('.') ?? '' }));
}

const template = templateSchema(lens);

/** The template in the text of a file, or why it is none: `report/template` {where}. */
export function parseTemplate(text: string): Result<TemplateFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(failure('report/template', { where: 'JSON' }));
  }
  const parsed = template.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(failure('report/template', { where: parsed.error.issues[0]?.path.join('.') || 'jalonTemplate' }));
}
