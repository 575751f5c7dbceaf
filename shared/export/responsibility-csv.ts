import type { GroupValue } from '../inequality/distribution.ts';
import type { BaseOfSupport } from '../responsibility/base.ts';
import type { DataGap } from '../responsibility/data-gaps.ts';
import type { Portfolio } from '../responsibility/funding.ts';
import type { CountryOperation } from '../responsibility/operations.ts';
import type { ResponsibilityShares } from '../responsibility/responsibility.ts';
import { type CsvTable, csvTable } from './csv.ts';

/** A table of groups as `jalon inequality` reads it. */
export const groupsToCsv = (table: readonly GroupValue[], remarks: readonly string[] = []): CsvTable =>
  csvTable(
    ['group', 'value', 'population', 'order'],
    table.map(({ group, value, population, order }) => [group, value, population, order]),
    { remarks },
  );

/** Responsibility by area; areas without a denominator come last, with the number they host. */
export const sharingToCsv = (
  { areas, excluded }: ResponsibilityShares,
  year: number,
  remarks: readonly string[] = [],
): CsvTable =>
  csvTable(
    [
      'area',
      'year',
      'hosted',
      'population',
      'gdp',
      'per_1000',
      'per_gdp_million',
      'per_gdp_per_capita',
      'share_hosted',
      'share_population',
      'share_gdp',
      'ratio_population',
      'ratio_gdp',
      'given',
      'share_given',
      'key_share',
      'gap',
    ],
    [
      ...areas.map((one) => [
        one.area,
        year,
        one.hosted,
        one.population,
        one.gdp,
        one.per1000,
        one.perGdpMillion,
        one.perGdpPerCapita,
        one.shareHosted,
        one.sharePopulation,
        one.shareGdp,
        one.ratioPopulation,
        one.ratioGdp,
        one.given,
        one.shareGiven,
        one.keyShare,
        one.gap,
      ]),
      ...excluded.map(({ area, hosted }) => [area, year, hosted, ...Array.from({ length: 14 }, () => null)]),
    ],
    { remarks },
  );

export const portfolioToCsv = ({ plans }: Portfolio, remarks: readonly string[] = []): CsvTable =>
  csvTable(
    ['plan', 'year', 'requirements', 'funding', 'coverage', 'gap', 'surplus', 'people', 'funding_per_person'],
    plans.map((one) => [
      one.id,
      one.year,
      one.requirements,
      one.funding,
      one.coverage,
      one.gap,
      one.surplus,
      one.people,
      one.perPerson,
    ]),
    { remarks },
  );

/** Money of UNHCR by country; `plans` are the codes of their situations. */
export const operationsToCsv = (
  operations: readonly CountryOperation[],
  year: number,
  remarks: readonly string[] = [],
): CsvTable =>
  csvTable(
    ['area', 'year', 'budget', 'expenditure', 'spent', 'audited_expenses', 'plans'],
    operations.map((one) => [
      one.area,
      year,
      one.budget,
      one.expenditure,
      one.spent,
      one.expenses,
      one.plans.map(({ situation }) => situation).join(';'),
    ]),
    { remarks },
  );

export const baseToCsv = (base: readonly BaseOfSupport[], remarks: readonly string[] = []): CsvTable =>
  csvTable(
    ['period', 'kind', 'givers', 'new', 'lost', 'total'],
    base.flatMap(({ period, byKind }) =>
      [...byKind].map(([kind, { givers, newOnes, lost, total }]) => [period, kind, givers, newOnes, lost, total]),
    ),
    { remarks },
  );

/** Data gaps of several groups of areas, one line per group and indicator. */
export const dataGapsToCsv = (
  tables: readonly { readonly group: string; readonly gaps: readonly DataGap[] }[],
  remarks: readonly string[] = [],
): CsvTable =>
  csvTable(
    [
      'group',
      'indicator',
      'areas',
      'covered',
      'recent',
      'refugees_covered',
      'last_year',
      'years_stale',
      'median_years_stale',
      'published_by',
    ],
    tables.flatMap(({ group, gaps }) =>
      gaps.map((one) => [
        group,
        one.indicator,
        one.areas,
        one.covered,
        one.recent,
        one.refugeesCovered,
        one.lastYear,
        one.stale,
        one.medianStale,
        one.covered > 0 ? 'area' : one.hasWhole ? 'whole' : one.groupKind,
      ]),
    ),
    { remarks },
  );
