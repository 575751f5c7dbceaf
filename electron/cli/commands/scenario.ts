import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { besidePublished } from '#shared/engine/published';
import { repeatedYearsOf } from '#shared/engine/repeated-years';
import { seriesOf } from '#shared/engine/series';
import { scenarioRemarks } from '#shared/export/remarks';
import { type ScenarioRun, scenariosToCsv } from '#shared/export/scenario-csv';
import { indicatorIdOf } from '#shared/framework/indicators-named';
import { applyLens } from '#shared/framework/lens';
import { valueText } from '#shared/framework/value-text';
import { readTidySeries, remarksIn } from '#shared/intake/tidy/tidy';
import { assumptionOf, type Names, remarkText } from '#shared/projections/assumptions';
import { lookupOf, withComponentIndicators } from '#shared/projections/evidence';
import { parseDomain } from '#shared/projections/project-rows';
import { scenarioIndicators } from '#shared/projections/scenario';
import { type Outline, simulator } from '#shared/projections/simulate';
import { tidyEvidence } from '#shared/projections/tidy-evidence';
import { type FileGoal, parseScenarioFile, type ScenarioFile } from '#shared/workbench/scenario-schema';
import type { Workbench } from '#shared/workbench/workbench';
import { onlyOperand, textOption } from '../arguments.ts';
import type { CliCommand, Context } from '../command.ts';
import { writeDecisionPage } from '../decision-page.ts';
import { readText } from '../files.ts';
import { write } from '../output.ts';
import { withIds } from '../scenario-ids.ts';
import { sayRepeated } from '../series.ts';
import { isShareFile, openWithTables } from '../workbench.ts';

/**
 * `jalon scenario INPUT --scenario S.json`. S.json, in which all but what is marked * may be left out:
 *
 *     { "horizon": 5, "level": 95, "draws": 1000, "seed": 20181217,
 *       "scenarios"*: [ { "name"*: "Twice the pace", "indicator": "s1", "area": "KEN", "levers"*: [
 *         { "kind": "rate", "multiplier": 2, "perYear": 0, "from": 2026, "to": 2030 },
 *         { "kind": "borrow", "peers": "un:africa", "statistic": "median|best|top20|percentile", "percentile": 75, "window": 10 },
 *         { "kind": "step", "percent"*: 10, "start"*: 2026, "ramp": 3 },
 *         { "kind": "shock", "percent"*: 40, "year"*: 2027, "halfLife": 2 },
 *         { "kind": "flow", "parts"*: [ { "year"*: 2026, "amount"*: 5000, "delivery": 0.6, "stage": "in_progress" } ],
 *           "lag": 1, "unitCost": 1, "additionality": 0.5, "lasting": true },
 *         { "kind": "link", "driver"*: "s2", "elasticity"*: 0.4, "lag": 1, "source": "where it comes from" },
 *         { "kind": "target", "aim"*: { "kind": "value", "value": 80 }, "year"*: 2030, "start": 2027,
 *           "shape": "even|linear|front|back", "of": "each|total" },
 *         { "kind": "limit", "min": 0, "max": 100, "monotone": "up" } ],
 *         "balance": { "inflows": ["arrivals"], "outflows": ["returns"] } } ],
 *       "benchmarks": [ { "direction"*: "up", "target"*: 80, "year"*: 2030, "series": "s1", "area": "KEN" } ] }
 *
 * Every lever may name `indicator` and `scope` ({"kind":"all"}, {"kind":"area","area":"KEN"}, {"kind":"group","group":"G"}).
 * A scenario without `indicator` or `area` is worked out for every series (of a share file: for the lens's area).
 * With `--page` the first scenario of a share file becomes one HTML file in which its levers can be moved.
 */
export const scenarioCommand: CliCommand = {
  usage: 'INPUT --scenario S.json [--domain auto|positive|real|bounded:L:U] [--out F.csv] [--page F.html]',
  options: { scenario: 'text', domain: 'text', out: 'text', page: 'text' },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const path = textOption(args, 'scenario');
    if (path === null) throw new JalonError('cli/option-needed', { option: '--scenario' });
    const domainText = textOption(args, 'domain') ?? 'auto';
    const domain = parseDomain(domainText);
    if (domain === undefined) throw new JalonError('cli/domain', { domain: domainText });
    const written = unwrap(parseScenarioFile(await readText(path)));
    const page = textOption(args, 'page');
    if (page !== null) return writeDecisionPage(input, written, page, context);
    const { evidence, whole, names, remarksOf, idOf } = isShareFile(input)
      ? await sharedEvidence(input, context)
      : await tableEvidence(input, domain, written, context);
    const file = withIds(written, idOf);
    const lookup = lookupOf(evidence);
    const run = simulator(lookup, { seed: file.seed, count: file.draws, levels: [file.level] });
    const runs: ScenarioRun[] = [];
    const outlines: Outline[] = [];
    const notes = new Set<string>();
    for (const { name, indicator, area, levers, balance, horizon = file.horizon } of file.scenarios) {
      const acted = evidence.series.filter(
        (one) => (indicator ?? one.indicator) === one.indicator && (area ?? whole ?? one.area) === one.area,
      );
      const isGroup = area !== null && lookup.members(area) !== null;
      const ids = [...new Set(evidence.series.map((one) => one.indicator))].filter((id) => id === (indicator ?? id));
      const asked = acted.length === 0 && isGroup ? ids.map((id) => ({ indicator: id, area })) : acted;
      const made = asked.flatMap((one) => {
        const outline = { indicator: one.indicator, area: one.area, horizon, levers, balance };
        const simulated = run(outline);
        if (!simulated) return [];
        outlines.push(outline);
        const series = one.area === '' ? one.indicator : `${one.indicator} ${one.area}`;
        for (const note of simulated.notes) notes.add(`${series}: ${context.t(`scenarios.note.${note}`)}`);
        if (simulated.parts.total) notes.add(context.t('cli.totalsByPath'));
        for (const { lever, ...remark } of simulated.remarks)
          context.say(
            `${name}: ${context.t('levers.named', { place: lever + 1, kind: context.t(`levers.kind.${levers[lever]!.kind}`) })}: ${remarkText(remark, context.t)}`,
          );
        return [{ series: one.indicator, area: one.area, name, simulated, goals: file.benchmarks.filter(isOf(one)) }];
      });
      if (made.length === 0) throw new JalonError('scenario/no-series', { name });
      for (const lever of levers)
        context.say(`${name}: ${assumptionOf(lever, indicator ?? made[0]!.series, names, context.t)}`);
      runs.push(...made);
    }
    for (const note of notes) context.say(note);
    await write(scenariosToCsv(bySeries(runs), file.level, await remarksOf(outlines)), args, context);
    return 0;
  },
};

const isOf =
  ({ indicator, area }: { readonly indicator: string; readonly area: string }) =>
  (goal: FileGoal): boolean =>
    (goal.series ?? indicator) === indicator && (goal.area ?? area) === area;

/** Scenarios of the same series side by side, in the order the series first come. */
function bySeries(runs: readonly ScenarioRun[]): readonly ScenarioRun[] {
  const rank = new Map<string, number>();
  const keyOf = ({ series, area }: ScenarioRun): string => JSON.stringify([series, area]);
  for (const one of runs) if (!rank.has(keyOf(one))) rank.set(keyOf(one), rank.size);
  return runs.toSorted((a, b) => rank.get(keyOf(a))! - rank.get(keyOf(b))!);
}

async function tableEvidence(
  path: string,
  domain: NonNullable<ReturnType<typeof parseDomain>> | null,
  { benchmarks }: ScenarioFile,
  context: Context,
) {
  const text = await readText(path);
  const { series, missing, repeated } = unwrap(readTidySeries(text));
  if (missing > 0) context.say(context.t('cli.missingValues', { count: missing }));
  const remarks = [...remarksIn(text), ...sayRepeated(repeated, context)];
  const directions = new Map(benchmarks.map((one) => [one.series, one.direction]));
  const evidence = tidyEvidence(series, domain, (id) => directions.get(id) ?? directions.get(null) ?? 'conditional');
  const names: Names = { indicator: (id) => id, place: (code) => code, value: (value) => String(value) };
  return {
    evidence,
    whole: null,
    names,
    idOf: (id: string) => id,
    remarksOf: async (_: readonly Outline[]) => remarks,
  };
}

async function sharedEvidence(path: string, context: Context) {
  const engine = await context.engine();
  const { workbench } = await openWithTables(path, engine);
  const { catalogue, lens } = workbench;
  const { indicators } = catalogue.framework;
  const areas = [...catalogue.areas, ...catalogue.groups].map(({ code }) => code);
  const request = { indicators: indicators.map(({ id }) => id), areas, years: lens.years };
  const series = (await seriesOf(engine, request, catalogue)).filter(({ dims }) => dims === '');
  const known = await besidePublished(engine, workbench);
  return {
    evidence: { indicators, groups: catalogue.groups, series },
    whole: applyLens(catalogue, lens).area,
    names: namesOf(workbench, context),
    idOf: (name: string) => indicatorIdOf(indicators, name),
    async remarksOf(outlines: readonly Outline[]) {
      const membersOf = (code: string) => catalogue.groups.find((group) => group.code === code)?.members ?? [];
      const read = {
        indicators: withComponentIndicators([...new Set(outlines.flatMap(scenarioIndicators))], indicators),
        areas: [...new Set(outlines.flatMap(({ area }) => [area, ...membersOf(area)]))],
        years: lens.years,
      };
      return [
        ...scenarioRemarks(outlines, series, known, context.t),
        ...sayRepeated(await repeatedYearsOf(engine, read, catalogue), context),
      ];
    },
  };
}

function namesOf({ catalogue }: Workbench, { t }: Pick<Context, 't'>): Names {
  const indicators = new Map(catalogue.framework.indicators.map((one) => [one.id, one]));
  const places = new Map([...catalogue.areas, ...catalogue.groups].map((one) => [one.code, one.name[t.language]]));
  return {
    indicator: (id) => indicators.get(id)?.name[t.language] ?? id,
    place: (code) => places.get(code) ?? code,
    value(value, id) {
      const unit = indicators.get(id)?.unit;
      return unit ? valueText(value, unit, t.language, 'full') : String(value);
    },
  };
}
