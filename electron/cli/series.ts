import { originOf } from '#shared/charts/from-series';
import { JalonError } from '#shared/core/errors';
import type { RepeatedYear } from '#shared/core/one-per-year';
import { unwrap } from '#shared/core/result';
import { besidePublished } from '#shared/engine/published';
import { repeatedYearsOf } from '#shared/engine/repeated-years';
import { seriesOf } from '#shared/engine/series';
import { originRemarks } from '#shared/export/remarks';
import { repeatedYearsRemarks } from '#shared/export/repeated-years';
import { indicatorsNamed } from '#shared/framework/indicators-named';
import { applyLens } from '#shared/framework/lens';
import { readTidySeries, remarksIn, type TidySeries } from '#shared/intake/tidy/tidy';
import type { Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';
import { readText } from './files.ts';
import { sayLeftOut } from './left-out.ts';
import { isShareFile, openWithTables } from './workbench.ts';

/** Codes named where one is unknown. */
const KNOWN = 40;

export interface SeriesInput {
  readonly series: readonly TidySeries[];
  /** The document the series come from; null for a tidy table. */
  readonly workbench: Workbench | null;
  /** What is to stand below a table worked out from them: of a tidy table its own remarks, of a share file its sources. */
  readonly remarks: readonly string[];
}

export interface SeriesOptions {
  /** Areas or groups of a share file; null for the group of its lens. */
  readonly areas: readonly string[] | null;
  /** Ids, or codes as views show them, of the only series wanted; absent or null for all. */
  readonly indicators?: readonly string[] | null;
  /** The column of a tidy CSV that goes before its values; absent or null for none. */
  readonly valueColumn?: string | null;
}

/**
 * The series of an input: those of a tidy CSV, or of a share file every total series under its lens. What has no value is said, not
 * hidden. `cli/no-indicator` {name, known} for an indicator that is not there.
 */
export async function readSeries(
  path: string,
  { areas, indicators = null, valueColumn = null }: SeriesOptions,
  context: Context,
): Promise<SeriesInput> {
  if (!isShareFile(path)) {
    const text = await readText(path);
    const { series, missing, repeated, isInstead } = unwrap(readTidySeries(text, valueColumn ?? undefined));
    if (isInstead) context.say(context.t('cli.readInstead', { column: valueColumn ?? '' }));
    if (missing > 0) context.say(context.t('cli.missingValues', { count: missing }));
    const wanted =
      indicators &&
      idsOf(
        series.map(({ id }) => ({ id, code: id })),
        indicators,
      );
    return {
      series: wanted ? series.filter(({ id }) => wanted.includes(id)) : series,
      workbench: null,
      remarks: [...remarksIn(text), ...sayRepeated(repeated, context)],
    };
  }
  const engine = await context.engine();
  const { workbench } = await openWithTables(path, engine);
  const { catalogue, lens } = workbench;
  const view = applyLens(catalogue, lens);
  const request = {
    indicators: indicators ? idsOf(catalogue.framework.indicators, indicators) : view.indicators.map(({ id }) => id),
    areas: areas ?? [view.area],
    years: lens.years,
  };
  const found = await seriesOf(engine, request, catalogue);
  const totals = found.filter(({ dims }) => dims === '');
  const series = totals.map(({ indicator, area, points }) => ({ id: indicator, area, points }));
  sayLeftOut(found, request, workbench, context);
  if (series.length === 0) throw new JalonError('cli/nothing');
  return {
    series,
    workbench,
    remarks: [
      ...originRemarks(originOf(totals), await besidePublished(engine, workbench), context.t),
      ...sayRepeated(await repeatedYearsOf(engine, request, catalogue), context),
    ],
  };
}

/** Ids of the indicators named, each once. Throws `cli/no-indicator` {name, known}. */
export function idsOf(
  indicators: readonly { readonly id: string; readonly code: string }[],
  named: readonly string[],
): readonly string[] {
  const ids = named.flatMap((name) => {
    const found = indicatorsNamed(indicators, name);
    if (found.length > 0) return found.map(({ id }) => id);
    const known = [...new Set(indicators.map(({ code }) => code))];
    throw new JalonError('cli/no-indicator', { name, known: known.slice(0, KNOWN).join(', ') });
  });
  return [...new Set(ids)];
}

/** Says which years have several values, and gives the same for the foot of the table. */
export function sayRepeated(repeated: readonly RepeatedYear[], { say, t }: Context): readonly string[] {
  const remarks = repeatedYearsRemarks(repeated, t);
  for (const remark of remarks) say(remark);
  return remarks;
}
