import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { documentOf } from '../workbench/drafts.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { dataName } from './format.ts';
import { inPartOrder } from './manifest.ts';
import { sectionRoots } from './section-roots.ts';

z.config({ jitless: true });

const text = z.string().max(20_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = z.strictObject({
  columns: z.array(text).max(10_000),
  rows: z.array(z.strictObject({ labels: z.array(text), values: z.array(z.number().nullable()) })).max(1_000_000),
  /** Of the values, as people read it: `%`, blank for none. */
  unit: z.string().max(200),
});

const basisSchema = z.strictObject({ data: hash, recipe: hash, method: hash, app: z.string().max(40) });

const resultSchema = z.strictObject({
  jalonResult: z.literal(1),
  /** `chart:<id>`, or `block:<id>:<n>` for the n-th figure or table of a block of the report. */
  figure: z.string().max(300),
  /** YYYY-MM-DD it was worked out as of. */
  date: z.iso.date(),
  table: tableSchema,
  basis: basisSchema,
});

type Kept = z.infer<typeof resultSchema>;

/** A table of results as it was kept or worked out anew: rows by their words, in English; numbers in full. */
export type ResultTable = Readonly<{
  columns: readonly string[];
  rows: readonly { readonly labels: readonly string[]; readonly values: readonly (number | null)[] }[];
  unit: string;
}>;

/** What a result rests on: hashes of its data, of what was asked, and of how; the version of Jalon. */
export type ResultBasis = Readonly<Kept['basis']>;

/** What a figure showed, as it was worked out on a day. */
export interface KeptResult {
  readonly figure: string;
  readonly date: string;
  readonly table: ResultTable;
  readonly basis: ResultBasis;
}

/** Results by their figure. */
export type Results = ReadonlyMap<string, KeptResult>;

/** What shows a result: a saved chart, or a block of the report. */
export interface ResultPlace {
  readonly on: 'chart' | 'block';
  readonly id: string;
  /** Which of the figures and tables of the block, from 0; of a chart 0. */
  readonly at: number;
}

export const figureKey = ({ on, id, at }: ResultPlace): string =>
  on === 'chart' ? `chart:${id}` : `block:${id}:${at}`;

/** Null for a text that is the key of no figure. */
export function placeOfFigure(figure: string): ResultPlace | null {
  const [, chart, block, at] = /^(?:chart:(.+)|block:(.+):(\d{1,4}))$/s.exec(figure) ?? [];
  if (chart !== undefined) return { on: 'chart', id: chart, at: 0 };
  return block === undefined ? null : { on: 'block', id: block, at: Number(at) };
}

const hashOf = (value: unknown): Promise<string> => sha256(new TextEncoder().encode(canonicalJson(value)));

/** A result as the content of a part of a share file. */
export const resultBytes = ({ figure, date, table, basis }: KeptResult): Uint8Array =>
  new TextEncoder().encode(canonicalJson({ jalonResult: 1, figure, date, table, basis }));

/** The result that JSON of a part holds; null: it holds none. */
export function parseResult(json: unknown): KeptResult | null {
  const parsed = resultSchema.safeParse(json);
  if (!parsed.success) return null;
  const { jalonResult: _, ...result } = parsed.data;
  return result;
}

/** The root of the data of a document, as its file would state it; tables that are not written out yet are not in it. */
export async function dataRoot(workbench: Workbench): Promise<string> {
  const named = new Map(
    workbench.sources.flatMap(partsOfSource).map(({ sha256: digest }) => [dataName(digest), digest]),
  );
  const parts = inPartOrder([...named.keys()]).map((name) => ({ name, sha256: named.get(name) ?? '' }));
  return (await sectionRoots(documentOf(workbench), parts)).data;
}

/** What figures of a workbench rest on, but for the version of Jalon; null: the workbench has no such figure. */
export async function basesIn(
  workbench: Workbench,
): Promise<(figure: string) => Promise<Omit<ResultBasis, 'app'> | null>> {
  const { catalogue, publishers, lens, benchmarks, fairShareKey, pledgeDecisions, scenarios, charts, report } =
    workbench;
  const [data, method] = await Promise.all([
    dataRoot(workbench),
    hashOf({ catalogue, publishers, lens, benchmarks, fairShareKey, pledgeDecisions, scenarios }),
  ]);
  return async (figure) => {
    const place = placeOfFigure(figure);
    const shows =
      place?.on === 'chart'
        ? charts.find(({ id }) => id === place.id)
        : report.blocks.find(({ id }) => id === place?.id);
    return shows ? { data, recipe: await hashOf(asked(shows)), method } : null;
  };
}

/** What is asked, without how large it is drawn, what is written under it, and when it was read. */
function asked(shows: object): unknown {
  const { seen: _, widthMm: __, heightMm: ___, caption: ____, alt: _____, ...rest } = shows as Record<string, unknown>;
  return rest;
}

/** Those of `results` whose figures the workbench still has, resting on what it holds now; their values are not looked at. */
export async function restingOn(workbench: Workbench, results: Results): Promise<readonly KeptResult[]> {
  if (results.size === 0) return [];
  const basisOf = await basesIn(workbench);
  const resting = await Promise.all(
    [...results.values()].map(async (one): Promise<readonly KeptResult[]> => {
      const basis = await basisOf(one.figure);
      return basis ? [{ ...one, basis: { ...basis, app: one.basis.app } }] : [];
    }),
  );
  return resting.flat();
}

/** Those of `results` that rest on nothing but what the workbench holds now: what saving may keep without working it out again. */
export async function currentResults(workbench: Workbench, results: Results): Promise<Results> {
  if (results.size === 0) return results;
  const resting = await restingOn(workbench, results);
  return new Map(
    resting.flatMap((one) => {
      const kept = results.get(one.figure);
      return kept && canonicalJson(kept.basis) === canonicalJson(one.basis) ? [[one.figure, one] as const] : [];
    }),
  );
}
