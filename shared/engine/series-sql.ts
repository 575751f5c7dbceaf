import { COUNTERPART } from '../framework/breakdown.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Aggregation } from '../framework/framework.ts';
import { BY_HAND, type SeriesRequest } from './observations.ts';
import { join, type Sql, sql } from './sql.ts';

export const SOURCE_SEPARATOR = '\u001f';

/** How one indicator is made from observed ones: `top` (÷ `bottom` for ratios). */
export interface AggregationRule {
  readonly indicator: string;
  /** Formulas are worked out on series (`formulaSeries`); here they have what was observed for them. */
  readonly kind: Exclude<Aggregation['kind'], 'formula'>;
  readonly top: string;
  readonly bottom: string | null;
  readonly factor: number;
  /**
   * Whether an area without a row of `top` is missing and has not simply nothing: as its indicator says (`Indicator.missing`), and of
   * what rates divide by, as population or GDP, of which every area has some.
   */
  readonly isMissingUnknown: boolean;
}

/** The rules of `indicators`, each once; those unknown to the catalogue are made of nothing. */
export function rulesOf(catalogue: Catalogue, indicators: readonly string[]): readonly AggregationRule[] {
  const all = catalogue.framework.indicators;
  const known = new Map(all.map(({ id, aggregation }) => [id, aggregation]));
  const unknown = new Set(all.flatMap(({ id, missing }) => (missing === 'unknown' ? [id] : [])));
  for (const one of known.values()) if (one.kind === 'ratio') unknown.add(one.denominator);
  return [...new Set(indicators)].map((id) => {
    const rule = ruleOf(id, known.get(id) ?? { kind: 'none' });
    return { ...rule, isMissingUnknown: unknown.has(rule.top) };
  });
}

function ruleOf(indicator: string, aggregation: Aggregation): Omit<AggregationRule, 'isMissingUnknown'> {
  const kind = aggregation.kind === 'formula' ? 'none' : aggregation.kind;
  const rule = { indicator, kind, top: indicator, bottom: null, factor: 1 };
  if (aggregation.kind === 'areas') return { ...rule, top: aggregation.of };
  if (aggregation.kind === 'ratio') {
    return { ...rule, top: aggregation.numerator, bottom: aggregation.denominator, factor: aggregation.factor };
  }
  return rule;
}

/** The indicators whose values `rules` add up. */
const componentsOf = (rules: readonly AggregationRule[]): readonly string[] => [
  ...new Set(
    rules.flatMap(({ kind, top, bottom }) =>
      kind === 'none' || kind === 'median' ? [] : [top, ...(bottom ? [bottom] : [])],
    ),
  ),
];

/** Of `observed`, the indicators whose counterparts may be added up: any in the catalogue adds them, whatever else is asked with it. */
function additiveIn(catalogue: Catalogue, observed: readonly string[]): readonly string[] {
  const all = catalogue.framework.indicators.map(({ id }) => id);
  const additive = new Set(componentsOf(rulesOf(catalogue, all)));
  return observed.filter((id) => additive.has(id));
}

/** The indicators whose observations the numbers of `scope` may rest on. */
const observedIn = (catalogue: Catalogue, { indicators }: Pick<SeriesScope, 'indicators'>): readonly string[] => [
  ...new Set([...indicators, ...componentsOf(rulesOf(catalogue, indicators))]),
];

export type SeriesScope = SeriesRequest;

/**
 * Table `wanted(indicator, dims)`, made from `breakdown` (`refreshObservationView`), of the breakdowns a scope asks for. The headline is the one the framework states, else the total where it
 * has at least half as many observations as the largest breakdown, else that breakdown: whatever areas and years are asked for.
 */
function wantedBreakdowns(
  catalogue: Catalogue,
  observed: readonly string[],
  { breakdowns, also = [] }: SeriesScope,
): Sql {
  const stated = catalogue.framework.indicators.flatMap(({ id, headline, beside = [] }) =>
    observed.includes(id)
      ? [...(headline === undefined ? [] : [headline]), ...beside].map(
          (dims, place) => sql`(${id}, ${dims}, ${headline === undefined ? place + 1 : place})`,
        )
      : [],
  );
  const named = also.map(({ indicator, dims }) => sql`SELECT ${indicator} AS indicator, ${dims} AS dims`);
  return sql`
stated AS (SELECT * FROM (VALUES ${stated.length > 0 ? join(stated, ', ') : sql`(NULL::VARCHAR, NULL::VARCHAR, NULL::INTEGER)`}) t(indicator, dims, place)),
counted_breakdown AS (
  SELECT indicator, dims, sum(observations) AS n FROM breakdown WHERE indicator IN (${observed}) GROUP BY ALL
),
chosen AS (
  SELECT indicator, dims FROM (
    SELECT b.indicator, b.dims, s.place, row_number() OVER (PARTITION BY b.indicator
      ORDER BY coalesce(s.place = 0, false) DESC, b.dims = '' AND 2 * n >= most DESC, n DESC, b.dims) AS rank
    FROM (SELECT *, max(n) OVER (PARTITION BY indicator) AS most FROM counted_breakdown) b LEFT JOIN stated s USING (indicator, dims)
  ) WHERE rank = 1${breakdowns === 'shown' ? sql` OR place > 0` : sql``}
),
wanted AS (${join([sql`SELECT * FROM chosen`, ...named], ' UNION ALL BY NAME ')}),`;
}

/**
 * The common tables behind every number, as a WITH list: `asked` (the codes), `pair` (code → areas it is made of), `rule`, `observed`
 * (the rows any of them may rest on; forecasts are none), and those of `observedOf` each.
 */
export function observedTables(catalogue: Catalogue, scope: SeriesScope): Sql {
  const rules = rulesOf(catalogue, scope.indicators);
  const observed = observedIn(catalogue, scope);
  const ruleRows = rules.map(
    (rule) => sql`(${rule.indicator}, ${rule.kind}, ${rule.top}, ${rule.bottom}, ${rule.factor})`,
  );
  const bySources = scope.isPublished ? sql`source IS DISTINCT FROM ${BY_HAND} AND ` : sql``;
  const inYears = scope.years ? sql`year BETWEEN ${scope.years[0]} AND ${scope.years[1]}` : sql`year IS NOT NULL`;
  const { breakdowns } = scope;
  return sql`${breakdowns ? wantedBreakdowns(catalogue, observed, scope) : sql``}
asked AS (SELECT unnest([${scope.areas}])::VARCHAR AS target),
pair AS (
  SELECT grp AS target, area FROM membership WHERE grp IN (${scope.areas})
  UNION SELECT target, target FROM asked WHERE target NOT IN (SELECT grp FROM membership)
),
rule AS (
  SELECT indicator::VARCHAR AS indicator, kind, top, bottom::VARCHAR AS bottom, factor::DOUBLE AS factor
  FROM (VALUES ${ruleRows.length > 0 ? join(ruleRows, ', ') : sql`(NULL, NULL, NULL, NULL, NULL)`}) t(indicator, kind, top, bottom, factor)
),
observed AS (
  SELECT indicator, area, ${scope.byCounterpart ? COUNTERPART_IN_DIMS : sql`coalesce(counterpart, '') AS counterpart, coalesce(dims, '') AS dims`}, year, period, value,
    coalesce(nullif(status, ''), 'A') AS status, source, source_row, edition, note
  FROM observation${breakdowns ? sql` o SEMI JOIN wanted w ON o.indicator = w.indicator AND coalesce(o.dims, '') = w.dims` : sql``}
  WHERE ${bySources}indicator IN (${observed}) AND area IN (SELECT area FROM pair UNION SELECT target FROM asked)
    AND (value IS NOT NULL AND NOT isnan(value) OR source = ${BY_HAND}) AND status IS DISTINCT FROM 'F' AND ${inYears}
)`;
}

/** Each counterpart as one more value of a breakdown, in the order of dimensions. */
const COUNTERPART_IN_DIMS = sql`'' AS counterpart, CASE WHEN coalesce(counterpart, '') = '' THEN coalesce(dims, '')
    WHEN coalesce(dims, '') = '' THEN ${`${COUNTERPART}=`} || counterpart
    ELSE array_to_string(list_sort(list_append(string_split(dims, ';'), ${`${COUNTERPART}=`} || counterpart)), ';') END AS dims`;

/**
 * What `observedTables` come to: `published` (one row per indicator, area, counterpart, dims and year: the latest edition that has a
 * value), `by_area` (summed over counterparts; a published total wins over its parts); of `candidates` only, rows of `observed`.
 */
export function byAreaTables(
  catalogue: Catalogue,
  scope: SeriesScope,
  candidates: Sql = sql`SELECT * FROM observed`,
): Sql {
  return sql`
candidate AS (${candidates}),
repeated AS (
  SELECT ${KEY} AS key FROM candidate GROUP BY 1 HAVING count(*) > 1
),
published AS (
  SELECT * FROM candidate WHERE ${KEY} NOT IN (SELECT key FROM repeated)
  UNION ALL
  SELECT * FROM candidate WHERE ${KEY} IN (SELECT key FROM repeated)
  QUALIFY row_number() OVER (
    PARTITION BY indicator, area, counterpart, dims, year
    ORDER BY ${COUNTS_FIRST}
  ) = 1
),
whole AS (SELECT * FROM published WHERE counterpart = ''),
part_of AS (
  SELECT * FROM published WHERE counterpart <> '' AND value IS NOT NULL AND indicator IN (${additiveIn(catalogue, observedIn(catalogue, scope))})
),
counted AS (
  SELECT * FROM whole WHERE value IS NOT NULL
  UNION ALL SELECT * FROM part_of ANTI JOIN whole USING (indicator, area, dims, year)
),
by_area AS (
  SELECT indicator, area, dims, year, value, period AS period_from, period AS period_to, status, source AS sources FROM whole WHERE value IS NOT NULL
  UNION ALL
  SELECT indicator, area, dims, year, sum(value) AS value, min(period) AS period_from, max(period) AS period_to,
    ${STATUS} AS status, string_agg(DISTINCT source, ${SOURCE_SEPARATOR}) AS sources
  FROM counted WHERE counterpart <> '' GROUP BY indicator, area, dims, year
)`;
}

/**
 * Those of `observedTables` and `byAreaTables`, and `made`: which numbers there are, one row per asked indicator, code, dims and year. `rank` 0: a direct
 * observation of the code, which wins over what its areas add up to (1). The numbers themselves are added up by `groupSeries`.
 */
export const seriesTables = (catalogue: Catalogue, scope: SeriesScope): Sql => sql`${observedTables(catalogue, scope)},
${byAreaTables(catalogue, scope)},
direct AS (
  SELECT 0 AS rank, indicator, area AS target, dims, year FROM by_area
  WHERE area IN (SELECT target FROM asked) AND indicator IN (${scope.indicators})
),
made AS (
  SELECT * FROM direct
  UNION ALL
  SELECT * FROM (
    SELECT DISTINCT 1 AS rank, r.indicator, p.target, b.dims, b.year
    FROM rule r JOIN by_area b ON b.indicator = r.top JOIN pair p ON p.area = b.area
    WHERE r.kind = 'areas' OR r.kind IN ('sum', 'median') AND p.target <> p.area
    UNION ALL
    SELECT 1, r.indicator, p.target, b.dims, b.year
    FROM rule r JOIN by_area b ON b.indicator = r.top
    JOIN by_area d ON d.indicator = r.bottom AND d.area = b.area AND d.dims = b.dims AND d.year = b.year
    JOIN pair p ON p.area = b.area
    WHERE r.kind = 'ratio' GROUP BY r.indicator, p.target, b.dims, b.year HAVING sum(d.value) <> 0
  ) ANTI JOIN direct USING (indicator, target, dims, year)
)`;

/** Which of several values of a year counts, first to last; within one edition of one source it is the rule of `onePerYear` too. */
export const COUNTS_FIRST = sql`source = ${BY_HAND} DESC, coalesce(edition, '') DESC, source DESC, period = year::VARCHAR DESC,
      period DESC, source_row`;

/** Names an observation; two may share it, so it only says where to look closer. */
const KEY = sql`hash(indicator, area, counterpart, dims, year)`;

/** Of several statuses: the common one, else break before estimated before provisional before normal. */
const STATUS = sql`CASE WHEN min(status) = max(status) THEN min(status) WHEN bool_or(status = 'B') THEN 'B'
  WHEN bool_or(status = 'E') THEN 'E' WHEN bool_or(status = 'P') THEN 'P' ELSE 'A' END`;
