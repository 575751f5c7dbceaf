import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { besidePublished } from '#shared/engine/published';
import { repeatedYearsOf } from '#shared/engine/repeated-years';
import { seriesColumnsOf } from '#shared/engine/series';
import { gapsToCsv, gapsToCsvWithSensitivity } from '#shared/export/gap-csv';
import { goalsToCsv } from '#shared/export/goal-csv';
import { gapRemarks } from '#shared/export/remarks';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Direction } from '#shared/framework/framework';
import { indicatorIdOf } from '#shared/framework/indicators-named';
import { assessAll, assessColumns } from '#shared/gaps/assessment/assess-series';
import type { BenchmarkTerms, GapEntry } from '#shared/gaps/assessment/gap-table';
import { gapRequest, judgingUnder, widestFirst } from '#shared/gaps/assessment/under-lens';
import { unmetBenchmarks, unmetText } from '#shared/gaps/benchmarks/unmet';
import type { Method } from '#shared/gaps/methods/method';
import { METHODS, methodOf } from '#shared/gaps/methods/methods';
import { sdsn } from '#shared/gaps/methods/sdsn';
import { frameworkGoals, goalIndex, goalVerdict } from '#shared/gaps/scoreboard/goal-index';
import { type BenchmarkRow, readBenchmarkRows } from '#shared/intake/tidy/tidy';
import { onlyOperand, textOption } from '../arguments.ts';
import type { Arguments, CliCommand, Context } from '../command.ts';
import { readText } from '../files.ts';
import { areasOption, write } from '../output.ts';
import { readSeries, sayRepeated } from '../series.ts';
import { isShareFile, openWithTables } from '../workbench.ts';

export const gapsCommand: CliCommand = {
  usage: `INPUT --benchmarks B.csv --method ${METHODS.map(({ id }) => id).join('|')} [--areas KEN,UGA | --each] [--sensitivity | --index] [--out F.csv]`,
  options: {
    benchmarks: 'text',
    method: 'text',
    areas: 'text',
    each: 'flag',
    sensitivity: 'flag',
    index: 'flag',
    out: 'text',
  },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const asked = textOption(args, 'method');
    const method = methodOf(asked ?? '');
    if (!method)
      throw new JalonError('cli/method', { method: asked ?? '', known: METHODS.map(({ id }) => id).join(', ') });
    const path = textOption(args, 'benchmarks');
    if (path === null && !isShareFile(input)) throw new JalonError('cli/option-needed', { option: '--benchmarks' });
    if (args.options.index && args.options.sensitivity)
      throw new JalonError('cli/not-together', { one: '--index', other: '--sensitivity' });
    if (args.options.index && method !== sdsn)
      throw new JalonError('cli/method', { method: method.id, known: sdsn.id });
    const { entries, remarks, goalOf, regionOf } =
      path === null ? await underLens(input, method, args, context) : await against(path, input, method, args, context);
    refuseNoneJudged(entries);
    const csv = args.options.index
      ? goalsToCsv(indexOf(entries, goalOf, regionOf), [context.t('gaps.goals.method'), ...remarks])
      : args.options.sensitivity
        ? gapsToCsvWithSensitivity(entries, method, METHODS, remarks)
        : gapsToCsv(entries, remarks);
    await write(csv, args, context);
    return 0;
  },
};

/** Series without a benchmark are listed beside those with one; a table of them alone would be no answer. */
function refuseNoneJudged(entries: readonly GapEntry[]): void {
  if (entries.every(({ benchmark }) => benchmark === null))
    throw new JalonError('cli/none-judged', { count: entries.length });
}

/** Of a tidy table. */
const NO_CATALOGUE = { framework: { indicators: [] }, areas: [], groups: [] };

interface Judged {
  readonly entries: readonly GapEntry[];
  /** What is said below the table of where its numbers come from. */
  readonly remarks: readonly string[];
  /** The goal an indicator counts for; null for none. */
  goalOf(indicator: string): string | null;
  /** The areas of one region fill each other's missing goals. */
  regionOf(area: string): string;
}

/** Goals of a framework by their codes, for want of one by their names. */
function goalsOfCatalogue(catalogue: Catalogue, { t }: Context): Pick<Judged, 'goalOf' | 'regionOf'> {
  const { goalOf, regionOf } = frameworkGoals(catalogue);
  return {
    regionOf,
    goalOf(indicator) {
      const node = goalOf(indicator);
      return node && (node.code || node.name[t.language]);
    },
  };
}

/** SDSN's goals and index of the series that have a goal. */
function indexOf(entries: readonly GapEntry[], goalOf: Judged['goalOf'], regionOf: Judged['regionOf']) {
  const verdicts = entries.flatMap((entry) => goalVerdict(entry, goalOf));
  if (verdicts.length === 0) throw new JalonError('cli/no-goals');
  return goalIndex(verdicts, regionOf);
}

/** Series of a table or a share file against the benchmarks of a CSV; those without a benchmark are listed, not judged. */
async function against(
  path: string,
  input: string,
  method: Method,
  args: Arguments,
  context: Context,
): Promise<Judged> {
  const read = unwrap(readBenchmarkRows(await readText(path)));
  const { series, remarks, workbench } = await readSeries(
    input,
    { areas: areasOption(args), valueColumn: method.valueColumn },
    context,
  );
  const places = new Set([
    ...series.map(({ area }) => area),
    ...(workbench?.catalogue.groups.map(({ code }) => code) ?? []),
  ]);
  const isPlace = (code: string): boolean => places.has(code);
  const known = workbench?.catalogue ?? NO_CATALOGUE;
  const rows = read.map((row) => ({ ...row, series: indicatorIdOf(known.framework.indicators, row.series) }));
  const yardsticks = rows.map((row, index) => ({
    ...yardstickOf(row, index + 1, method, isPlace),
    id: String(index),
  }));
  const entries = assessAll(series, yardsticks, method);
  const unmet = sayUnmet(unmetText(unmetBenchmarks(yardsticks, entries), known, context.t), context);
  const without = entries.filter(({ benchmark }) => benchmark === null).length;
  if (without > 0) context.say(context.t('cli.withoutBenchmark', { count: without }));
  const goals = new Map(rows.flatMap(({ series, goal }) => (goal === null ? [] : [[series, goal] as const])));
  const framework = workbench && goalsOfCatalogue(workbench.catalogue, context);
  const regions = new Map(series.map(({ area = '', group = '' }) => [area, group]));
  return {
    entries,
    remarks: [...remarks, ...unmet],
    goalOf: (indicator) => goals.get(indicator) ?? framework?.goalOf(indicator) ?? null,
    regionOf: framework?.regionOf ?? ((area) => regions.get(area) ?? ''),
  };
}

/** What the window shows and exports: a share file's own benchmarks under its lens, for the whole, each area, or `--areas`. */
async function underLens(input: string, method: Method, args: Arguments, context: Context): Promise<Judged> {
  const engine = await context.engine();
  const { workbench } = await openWithTables(input, engine);
  const { benchmarks, catalogue, lens } = workbench;
  const asked = args.options.sensitivity ? METHODS : [method];
  const request = gapRequest(benchmarks, catalogue, lens, args.options.each ? 'each' : 'whole', asked);
  const judged = areasOption(args) ?? request.judged;
  const areas = [...new Set([...request.areas, ...judged])];
  const columns = await seriesColumnsOf(engine, { ...request, areas }, catalogue);
  if (request.outside > 0) context.say(context.t('gaps.outside', { count: request.outside }));
  const made = assessColumns(judgingUnder(columns, benchmarks, catalogue, lens, method, judged));
  const entries = Array.from(widestFirst(made), made.at);
  if (entries.length === 0 && benchmarks.length === 0) throw new JalonError('cli/no-benchmarks', { path: input });
  const repeated = await repeatedYearsOf(engine, { ...request, areas }, catalogue);
  const unmet = sayUnmet(unmetText(unmetBenchmarks(benchmarks, entries), catalogue, context.t), context);
  const remarks = gapRemarks(entries, columns, await besidePublished(engine, workbench), context.t);
  return {
    entries,
    remarks: [...remarks, ...unmet, ...sayRepeated(repeated, context)],
    ...goalsOfCatalogue(catalogue, context),
  };
}

/** Says a sentence, and gives it for the foot of the table. */
function sayUnmet(sentence: string | null, { say }: Context): readonly string[] {
  if (sentence === null) return [];
  say(sentence);
  return [sentence];
}

/** Which way is better: as stated, else as the marks of SDSN go, else what the method takes for granted. */
function directionOf(
  { direction, lowerBound, optimum, red, green }: BenchmarkRow,
  at: number,
  method: Method,
): Direction {
  const [worse, better] = [lowerBound ?? red, optimum ?? green];
  const byMarks = worse === null || better === null || worse === better ? null : better > worse ? 'up' : 'down';
  const found = direction ?? byMarks ?? method.defaultDirection;
  if (!found) throw new JalonError('tidy/not-a-direction', { row: at, text: '' });
  return found;
}

/** A group that has series of its own is judged itself; one that only sorts series lends them its target. */
const yardstickOf = (
  row: BenchmarkRow,
  at: number,
  method: Method,
  isPlace: (code: string) => boolean,
): BenchmarkTerms => ({
  indicator: row.series,
  scope:
    row.area !== null
      ? { kind: 'area', area: row.area }
      : row.group !== null
        ? { kind: 'group', group: row.group }
        : { kind: 'all' },
  ...(row.group === null ? {} : { members: isPlace(row.group) ? 'whole' : 'same' }),
  ...(row.name === null ? {} : { name: row.name }),
  direction: directionOf(row, at, method),
  baseYear: row.baseYear ?? method.defaultBaseYear,
  target: row.target,
  targetYear: row.targetYear,
  limit: row.limit,
  window: row.window,
  thresholds: { lowerBound: row.lowerBound, red: row.red, green: row.green, optimum: row.optimum },
});
