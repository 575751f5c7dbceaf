import { isOfCounterpart } from '../framework/breakdown.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { parseFormula } from '../framework/formula.ts';
import { filledFormula } from '../framework/formula-filled.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { seriesOf } from './series.ts';
import { seriesTables } from './series-sql.ts';
import { sql } from './sql.ts';
import { partStatement, type TraceRequest } from './trace.ts';

/** A number that the asked one is directly made of; it can be asked itself. `value` null: nothing is known for it. */
export interface TracePart {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly value: number | null;
}

/**
 * The numbers one number of `seriesOf` is directly made of, one step back: of a group those of its areas (largest first), of a ratio
 * the numerator and denominator of each area that has both, of a formula its inputs in the years it needs. None for a number that
 * is published as such, or is the sum of rows of a source.
 */
export async function tracePartsOf(
  engine: Engine,
  request: TraceRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly TracePart[]> {
  const { indicator, area, year, dims = '' } = request;
  const run = signal ? { signal } : {};
  const tables = seriesTables(catalogue, {
    indicators: [indicator],
    areas: [area],
    years: [year, year],
    byCounterpart: isOfCounterpart(dims),
  });
  const found = await engine.query(
    sql`WITH ${tables}, ${partStatement(request)}
SELECT indicator, area, value FROM by_area SEMI JOIN part USING (indicator, area) WHERE dims = ${dims}
ORDER BY indicator <> (SELECT top FROM rule), abs(value) DESC, area`,
    run,
  );
  const [ids, areas, values] = [
    textColumn(found, 'indicator'),
    textColumn(found, 'area'),
    numberColumn(found, 'value'),
  ];
  const parts = ids.map((id, row) => ({
    indicator: id ?? '',
    area: areas[row] ?? '',
    year,
    value: values[row] ?? null,
  }));
  if (parts.length > 0) {
    const isItself = parts.every((part) => part.area === area && part.indicator === indicator);
    return isItself ? [] : parts;
  }
  return inputsOf(engine, request, catalogue, signal);
}

/** The inputs of a formula; of one that is summed over the areas of a group, the values of the areas. */
async function inputsOf(
  engine: Engine,
  { indicator, area, year, dims = '' }: TraceRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly TracePart[]> {
  const aggregation = catalogue.framework.indicators.find(({ id }) => id === indicator)?.aggregation;
  if (aggregation?.kind !== 'formula') return [];
  const members = catalogue.groups.find(({ code }) => code === area)?.members;
  if (members && aggregation.ofGroups === 'sum') {
    const made = await seriesOf(
      engine,
      { indicators: [indicator], areas: members, years: [year, year] },
      catalogue,
      signal,
    );
    return made
      .filter((series) => series.dims === dims)
      .map((series) => ({ indicator, area: series.area, year, value: series.points[0]?.value ?? null }))
      .sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
  }
  const parsed = parseFormula(aggregation.formula);
  if (!parsed.ok) return [];
  const wanted = new Map<string, { readonly id: string; readonly year: number }>();
  filledFormula(parsed.value, year, (id, at) => {
    wanted.set(`${id} ${at}`, { id, year: at });
    return '';
  });
  const inputs = [...wanted.values()];
  const years = inputs.map((input) => input.year);
  const span = [Math.min(year, ...years), Math.max(year, ...years)] as const;
  const names = [...new Set(inputs.map(({ id }) => id))];
  const series = await seriesOf(engine, { indicators: names, areas: [area], years: span }, catalogue, signal);
  return inputs.map(({ id, year: at }) => {
    const own = series.find((one) => one.indicator === id && one.dims === dims);
    return { indicator: id, area, year: at, value: own?.points.find((point) => point.year === at)?.value ?? null };
  });
}
