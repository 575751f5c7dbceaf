import type { AreaGroup } from '../framework/areas.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { looksBack, namesIn, resolveFormula } from '../framework/formula.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { fetchAreaSeries } from './area-series.ts';
import { formulaSeries, sumOf } from './formula-series.ts';
import { groupSeries } from './group-series.ts';
import { OBSERVATION_COLUMNS, type Series, type SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { columnsOf, picked, type SeriesColumns, sideBySide } from './series-columns.ts';
import { rulesOf } from './series-sql.ts';
import { join, name, type Sql, sql } from './sql.ts';
import { statedEditionsOf } from './stated-editions.ts';

/** Loads table `membership(grp, area)` with the members of every group. */
export async function createMembership(engine: Engine, groups: readonly AreaGroup[]): Promise<void> {
  const rows = groups.flatMap((group) => [...new Set(group.members)].map((area) => ({ group: group.code, area })));
  await engine.fromArrow(
    'membership',
    encodeTable({
      rows: rows.length,
      columns: new Map([
        ['grp', { kind: 'text', values: rows.map((row) => row.group) }],
        ['area', { kind: 'text', values: rows.map((row) => row.area) }],
      ]),
    }),
  );
}

/** Creates view `observation`: the union of the sources' tables with the columns of `OBSERVATION_COLUMNS`; no table, no rows. */
export async function refreshObservationView(engine: Engine, tables: readonly string[]): Promise<void> {
  await engine.execute(sql`CREATE OR REPLACE VIEW observation AS ${observationsIn(tables)}`);
  await countBreakdowns(engine, tables);
}

/** The rows of `tables` in the columns of observations; a column that a table lacks is blank. */
function observationsIn(tables: readonly string[]): Sql {
  const typed = Object.entries(OBSERVATION_COLUMNS).map(([column, type]) => ({
    column: name(column),
    type: { text: type },
  }));
  const empty = sql`SELECT ${typed.map(({ column, type }) => sql`NULL::${type} AS ${column}`)} WHERE false`;
  const union = join([empty, ...tables.map((table) => sql`SELECT * FROM ${name(table)}`)], ' UNION ALL BY NAME ');
  const columns = typed.map(({ column, type }) => sql`CAST(${column} AS ${type}) AS ${column}`);
  return sql`SELECT ${columns} FROM (${union})`;
}

/** Breakdowns of an indicator that are known by name, its total and those with most values; the others are only counted. */
const KNOWN_BREAKDOWNS = 1000;

/**
 * Table `breakdown(source, indicator, dims, observations, among)`: how many values each of `tables` has of the breakdowns of an
 * indicator, the total among them, and how many there are. A table is counted once for as long as it lives, whatever its name meant before.
 */
async function countBreakdowns(engine: Engine, tables: readonly string[]): Promise<void> {
  await engine.execute(
    sql`CREATE TABLE IF NOT EXISTS breakdown (source BIGINT, indicator VARCHAR, dims VARCHAR, observations BIGINT, among BIGINT)`,
  );
  // Coded rows (`fromCodes`), as a file just loaded has them, are read through a view.
  const used = sql`(SELECT table_name AS name, table_oid AS oid FROM duckdb_tables() WHERE table_name IN (${tables})
UNION ALL SELECT view_name, view_oid FROM duckdb_views() WHERE view_name IN (${tables}))`;
  await engine.execute(sql`DELETE FROM breakdown WHERE source NOT IN (SELECT oid FROM ${used})`);
  const missing = await engine.query(
    sql`SELECT name AS table_name, oid::DOUBLE AS oid FROM ${used} WHERE oid NOT IN (SELECT source FROM breakdown)`,
  );
  const oids = numberColumn(missing, 'oid');
  for (const [row, table] of textColumn(missing, 'table_name').entries())
    await engine.execute(
      sql`INSERT INTO breakdown
SELECT ${oids[row] ?? 0}, *, count(*) OVER (PARTITION BY indicator) FROM (
  SELECT indicator, coalesce(dims, '') AS dims, count(*) AS observations FROM (${observationsIn([table ?? ''])})
  WHERE value IS NOT NULL AND NOT isnan(value) GROUP BY ALL
) QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY dims = '' DESC, observations DESC, dims) <= ${KNOWN_BREAKDOWNS}`,
    );
}

/**
 * Series of every asked indicator × area or group, in the order asked (blank dims first): one query for all. Groups are made by the
 * indicator's aggregation, in the indicator's unit: `sum` adds members, `ratio` is factor × Σ numerator ÷ Σ denominator over areas
 * that have both in the year, `areas` counts areas above zero, `none` gives direct observations only. A direct observation of the
 * code wins in its year. Counterparts are summed unless their total is published; of several editions the latest with a value
 * counts. A `formula` is worked out on the series it names, in whatever years it looks back to, for a group on those of the group or of
 * each member, as it says. Needs `membership` and `observation`. Indicators unknown to the catalogue count as `none`.
 */
export async function seriesOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Series[]> {
  const columns = await seriesColumnsOf(engine, request, catalogue, signal);
  return columns.keys.map((_, row) => columns.at(row));
}

/** The same series side by side, for those who look at all of them and at few closely. */
export async function seriesColumnsOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<SeriesColumns> {
  if (request.indicators.length === 0 || request.areas.length === 0) return columnsOf([]);
  const areas = await fetchAreaSeries(engine, catalogue, request, signal);
  const grouped = groupSeries(areas, rulesOf(catalogue, request.indicators), request.areas, catalogue);
  const found = request.hasEditions ? sideBySide(grouped, await statedEditionsOf(engine, request, signal)) : grouped;
  const made = await formulaSeriesOf(engine, request, catalogue, signal);
  if (made.length === 0) return inOrder(found, request);
  const ids = new Set(made.map(({ indicator }) => indicator));
  const [own, rest]: [number[], number[]] = [[], []];
  for (const [row, { indicator }] of found.keys.entries()) (ids.has(indicator) ? own : rest).push(row);
  const merged = withObserved(own.map(found.at), made);
  return inOrder(sideBySide(picked(found, rest), columnsOf(merged)), request);
}

/** The series of the asked indicators that are made by formulas, as far as what they name has values. */
async function formulaSeriesOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly Series[]> {
  const { indicators } = catalogue.framework;
  const formulas = indicators.flatMap(({ id, aggregation }) => {
    if (aggregation.kind !== 'formula' || !request.indicators.includes(id)) return [];
    const resolved = resolveFormula(aggregation.formula, indicators, [id]);
    return resolved.ok ? [{ id, formula: resolved.value, isSummed: aggregation.ofGroups === 'sum' }] : [];
  });
  const years = formulas.some(({ formula }) => looksBack(formula)) ? null : request.years;
  const made: Series[] = [];
  for (const isSummed of [false, true]) {
    const own = formulas.filter((one) => one.isSummed === isSummed);
    if (own.length === 0) continue;
    const leaves = [...new Set(own.flatMap(({ formula }) => namesIn(formula)))];
    const areas = isSummed ? membersOf(request.areas, catalogue) : request.areas;
    const inputs = await seriesOf(engine, { ...request, indicators: leaves, areas, years }, catalogue, signal);
    for (const { id, formula } of own) {
      const series = formulaSeries(id, formula, inputs, request.years);
      made.push(...(isSummed ? request.areas.flatMap((area) => summed(series, area, catalogue)) : series));
    }
  }
  return made;
}

/** The areas asked for, groups replaced by their members. */
const membersOf = (codes: readonly string[], { groups }: Catalogue): readonly string[] => [
  ...new Set(codes.flatMap((code) => groups.find((group) => group.code === code)?.members ?? [code])),
];

/** Series of areas as those of `target`: of the area itself, or the sums over the members of the group. */
function summed(series: readonly Series[], target: string, { groups }: Catalogue): readonly Series[] {
  const group = groups.find(({ code }) => code === target);
  if (!group) return series.filter(({ area }) => area === target);
  const members = new Set(group.members);
  const byDims = new Map<string, Series[]>();
  for (const one of series) if (members.has(one.area)) byDims.set(one.dims, [...(byDims.get(one.dims) ?? []), one]);
  return [...byDims.values()].map((parts) => sumOf(parts, target));
}

/** Series made by formulas, with what was observed for them (a correction by hand) in its year. */
function withObserved(found: readonly Series[], made: readonly Series[]): Series[] {
  const keyOf = ({ indicator, area, dims }: Series): string => JSON.stringify([indicator, area, dims]);
  const merged = new Map(made.map((series) => [keyOf(series), series]));
  for (const series of found) {
    const own = merged.get(keyOf(series));
    const points = new Map([...(own?.points ?? []), ...series.points].map((point) => [point.year, point]));
    merged.set(keyOf(series), {
      ...series,
      sources: [...new Set([...(own?.sources ?? []), ...series.sources])].sort(),
      points: [...points.values()].sort((a, b) => a.year - b.year),
    });
  }
  return [...merged.values()];
}

/** Series in the order asked for, blank dims first. */
function inOrder(columns: SeriesColumns, request: SeriesRequest): SeriesColumns {
  const indicators = new Map(request.indicators.map((id, rank) => [id, rank]));
  const areas = new Map(request.areas.map((code, rank) => [code, rank]));
  const ranks = Float64Array.from(
    columns.keys,
    ({ indicator, area }) =>
      (indicators.get(indicator) ?? indicators.size) * (areas.size + 1) + (areas.get(area) ?? areas.size),
  );
  const dimsOf = (row: number): string => columns.keys[row]?.dims ?? '';
  const compareDims = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const rows = columns.keys.map((_, row) => row);
  return picked(
    columns,
    rows.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || compareDims(dimsOf(a), dimsOf(b))),
  );
}
