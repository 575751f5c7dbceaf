import { originOf } from '../charts/from-series.ts';
import { type SourceRecords, sourceReports } from '../charts/source-reports.ts';
import type { ChartOrigin, SourceReport } from '../charts/spec.ts';
import type { Series } from '../engine/observations.ts';
import type { SeriesColumns } from '../engine/series-columns.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { peersOf } from '../gaps/assessment/under-lens.ts';
import { comparesAreas } from '../gaps/benchmarks/benchmark.ts';
import { methodOf } from '../gaps/methods/methods.ts';
import { type BoardEntry, hasTarget } from '../gaps/scoreboard/board-entries.ts';
import type { Translator } from '../i18n/translator.ts';
import { withComponentIndicators } from '../projections/evidence.ts';
import { scenarioIndicators } from '../projections/scenario.ts';
import type { Outline } from '../projections/simulate.ts';

/** Each source with what is to be known of it, as lines for `CsvOptions.remarks`; none without a source. */
export const reportRemarks = (sources: readonly SourceReport[], t: Translator): readonly string[] =>
  sources.length === 0
    ? []
    : [t('origin.title'), ...sources.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)])];

/** The sources of a table of figures, in one line, then each with its edition, licence and what it lost. */
export function originRemarks(origin: ChartOrigin, known: SourceRecords, t: Translator): readonly string[] {
  const reports = sourceReports(origin, known, t);
  const source = reports.map(({ title }) => title).join('; ');
  return reports.length === 0 ? [] : [t('charts.source', { source }), ...reportRemarks(reports, t)];
}

/**
 * What stands below a table of gaps: the sources of the series judged and of those they were compared with, then those of the
 * benchmarks. `columns` are all series that were asked of the engine.
 */
export function gapRemarks(
  entries: readonly BoardEntry[],
  columns: SeriesColumns,
  known: SourceRecords,
  t: Translator,
): readonly string[] {
  const judged = new Set(entries.map((entry) => keyOf(entry.series.id, entry.series.area)));
  const compared = new Set(entries.flatMap((entry) => comparedBy(entry, known.catalogue)));
  const used = columns.keys.flatMap(({ indicator, area }, row) => {
    const key = keyOf(indicator, area);
    return judged.has(key) || compared.has(key) ? [columns.at(row)] : [];
  });
  const benchmarks = new Map(
    entries.filter(hasTarget).map(({ benchmark: { id, name, source, sourceYear } }) => {
      const value = [source, sourceYear].filter(Boolean).join(', ') || t('data.unknown');
      return [id, t('fields.line', { label: name, value })] as const;
    }),
  );
  return [
    ...originRemarks(originOf(used), known, t),
    ...(benchmarks.size > 0 ? [t('gaps.benchmarks'), ...[...benchmarks.values()].map((line) => `  ${line}`)] : []),
  ];
}

/** What stands below a table of scenarios: the sources of the series they read, those of areas and peers among them. */
export function scenarioRemarks(
  scenarios: readonly Outline[],
  series: readonly Series[],
  known: SourceRecords,
  t: Translator,
): readonly string[] {
  const { groups, framework } = known.catalogue;
  const membersOf = (code: string): readonly string[] => groups.find((group) => group.code === code)?.members ?? [];
  const used = new Set(
    scenarios.flatMap((scenario) => {
      const peers = scenario.levers.flatMap((lever) =>
        lever.kind === 'borrow' ? peersOf(known.catalogue, lever.peers) : [],
      );
      const areas = [scenario.area, ...membersOf(scenario.area), ...peers];
      const indicators = withComponentIndicators(scenarioIndicators(scenario), framework.indicators);
      return indicators.flatMap((indicator) => areas.map((area) => keyOf(indicator, area)));
    }),
  );
  return originRemarks(originOf(series.filter(({ indicator, area }) => used.has(keyOf(indicator, area)))), known, t);
}

const keyOf = (indicator: string, area: string): string => JSON.stringify([indicator, area]);

/** The series an entry was held against, besides its own. */
function comparedBy({ series, benchmark, row }: BoardEntry, catalogue: Catalogue): readonly string[] {
  if (!benchmark) return [];
  const { kind, against, key, peerGroup } = benchmark;
  const indicators = [series.id, ...(key ?? []).map((part) => part.indicator)];
  const peers = kind && comparesAreas(kind) ? peersOf(catalogue, peerGroup) : [];
  const all = methodOf(row.method)?.comparesAreas ? peersOf(catalogue, null) : [];
  return [
    ...[...peers, ...all].flatMap((area) => indicators.map((indicator) => keyOf(indicator, area))),
    ...(against ? [keyOf(against.indicator ?? series.id, against.area ?? series.area)] : []),
  ];
}
