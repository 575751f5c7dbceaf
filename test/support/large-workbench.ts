import { sql } from '#shared/engine/sql';
import type { Indicator } from '#shared/framework/framework';
import { BENCHMARK_KINDS, type Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { tableOf } from '#shared/share/needed-tables';
import { writeOutParts } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { freshWorkbench } from './workbench.ts';

export interface LargeSize {
  readonly indicators: number;
  readonly areas: number;
  readonly years: number;
}

const SOURCE: Source = {
  id: 'large',
  kind: 'file',
  name: 'large.csv',
  sha256: '',
  licence: '',
  attribution: '',
  retrieved: '',
  recipe: null,
  loss: null,
  parts: [],
};

const indicatorId = (at: number): string => `large-${at}`;

/** An indicator of each kind in turn: sums mostly, every tenth a ratio, every fiftieth a formula. */
function indicatorAt(at: number, parents: readonly string[]): Indicator {
  const parts = { numerator: indicatorId(1), denominator: indicatorId(2) };
  return {
    id: indicatorId(at),
    code: `L${at}`,
    parent: parents[at % parents.length] ?? null,
    name: { en: `Large indicator ${at}`, fr: `Grand indicateur ${at}` },
    unit: freshUnit,
    direction: at % 3 === 0 ? 'down' : 'up',
    domain: { kind: 'positive' },
    aggregation:
      at % 50 === 49
        ? { kind: 'formula', formula: `[${parts.numerator}] / [${parts.denominator}]`, ofGroups: 'values' }
        : at % 10 === 9
          ? { kind: 'ratio', ...parts, factor: 100 }
          : { kind: 'sum' },
    themes: [],
    actors: [],
    editions: [],
    note: null,
  };
}

const { framework } = freshWorkbench().catalogue;
const freshUnit = framework.indicators[0]!.unit;

/** A benchmark on every fifth indicator, of each kind in turn. */
const benchmarksOf = (indicators: readonly Indicator[]): readonly Benchmark[] =>
  indicators
    .filter((_, at) => at % 5 === 0)
    .map(({ id, code }, at) => {
      const kind = BENCHMARK_KINDS[at % BENCHMARK_KINDS.length] ?? 'target';
      return {
        id: `b${at}`,
        name: `Benchmark of ${code}`,
        kind,
        indicator: id,
        scope: { kind: 'all' },
        target: ['target', 'goal', 'requirements'].includes(kind) ? 90 : null,
        targetYear: 2030,
        baseYear: 2016,
        limit: null,
        source: 'Bench',
        sourceYear: null,
        against: kind === 'parity' ? { indicator: indicatorId(3), area: null, dims: null } : null,
        key: kind === 'fair-share' ? [{ indicator: indicatorId(4), weight: 1 }] : null,
      };
    });

/** A share file of one observation for every indicator, area and year, all made up. */
export async function largeShare(size: LargeSize): Promise<{ bytes: Uint8Array; workbench: Workbench }> {
  const fresh = freshWorkbench();
  const codes = fresh.catalogue.areas.slice(0, size.areas).map(({ code }) => code);
  const parents = framework.nodes.filter(({ id }) => framework.indicators.some(({ parent }) => parent === id));
  const indicators = Array.from({ length: size.indicators }, (_, at) =>
    indicatorAt(
      at,
      parents.map(({ id }) => id),
    ),
  );
  const engine = await openNodeEngine();
  await engine.execute(sql`CREATE TABLE ${{ text: tableOf(SOURCE.id) }} AS
    SELECT 'large-' || i AS indicator, area, NULL::VARCHAR AS counterpart, (2025 - y)::VARCHAR AS period, (2025 - y)::INTEGER AS year,
      20 + ((i * 31 + hash(area) % 9973 + y * 104729) % 9973) / 100.0 AS value, CASE WHEN y = 3 THEN 'E' ELSE 'A' END AS status,
      '' AS dims, NULL::VARCHAR AS edition, ${SOURCE.id} AS source, NULL::VARCHAR AS note, (i * 25 + y)::INTEGER AS source_row
    FROM range(${size.indicators}) t(i), (SELECT unnest([${codes}]) AS area), range(${size.years}) u(y)`);
  const bare: Workbench = {
    ...fresh,
    title: 'Large',
    sources: [SOURCE],
    benchmarks: benchmarksOf(indicators),
    catalogue: { ...fresh.catalogue, framework: { ...framework, indicators } },
  };
  const { workbench, parts } = await writeOutParts(engine, bare, new Map());
  await engine.close();
  const { bytes } = await writeShare({ workbench, parts, savedAt: '2026-11-24T00:00:00Z' });
  return { bytes, workbench };
}
