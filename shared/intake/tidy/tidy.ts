import Papa from 'papaparse';
import { type Failure, failure } from '../../core/errors.ts';
import { onePerYear, type RepeatedYear } from '../../core/one-per-year.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Direction } from '../../framework/framework.ts';
import { NO_VALUE } from '../dialect/no-value.ts';

/** A series of a tidy table `series,year,value[,area][,group][,status]`; what the columns lack is undefined. */
export interface TidySeries {
  readonly id: string;
  readonly area?: string;
  readonly group?: string;
  /** `status` is the observation's (SDMX), such as `B` for a break. */
  readonly points: readonly TidyPoint[];
}

interface TidyPoint {
  readonly year: number;
  readonly value: number;
  readonly status?: string;
}

export interface Tidy {
  readonly series: readonly TidySeries[];
  /** Rows whose value is blank or marked as missing. */
  readonly missing: number;
  /** Years with several different values, of which `onePerYear` takes one. */
  readonly repeated: readonly RepeatedYear[];
  /** The numbers are those of the column asked for in place of the values. */
  readonly isInstead: boolean;
}

/**
 * A row of a benchmark table `series,direction,base_year,target,target_year,limit`, with `lower_bound,green,red,optimum` (SDSN),
 * `window` (Eurostat), `area`, `group`, `goal` and `benchmark` (a name) where they are used; blank cells are null.
 */
export interface BenchmarkRow {
  readonly series: string;
  readonly name: string | null;
  readonly area: string | null;
  readonly group: string | null;
  /** The goal the series counts for in SDSN's index. */
  readonly goal: string | null;
  /** Null where the cell is blank. */
  readonly direction: Direction | null;
  readonly baseYear: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly limit: number | null;
  readonly window: number | null;
  readonly lowerBound: number | null;
  readonly red: number | null;
  readonly green: number | null;
  readonly optimum: number | null;
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A year that runs over two calendar years stands under the first: 2015-16, 2015/2016. */
const RANGE = /^(\d{4})\s*[-–/]\s*(?:\d{2}|\d{4})$/;

type Row = Readonly<Record<string, string>>;

/** Records of a delimited text by the lower-case names of its columns, after a check that the needed ones are there. */
export function records(text: string, needed: readonly string[]): Result<readonly Row[]> {
  const { data, meta } = Papa.parse<Row>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    comments: '#',
    transformHeader: (label) => label.trim().toLowerCase(),
  });
  const columns = meta.fields ?? [];
  const lacking = needed.find((column) => !columns.includes(column));
  if (lacking) return err(failure('tidy/column-missing', { column: lacking, found: columns.join(', ').slice(0, 200) }));
  const [first = ''] = columns;
  const rows = data.filter((row) => !isRemark(row, first));
  if (rows.length === 0) return err(failure('tidy/empty'));
  return ok(rows);
}

/** A remark that stands between quotation marks: `#` in the first cell and nothing in the others. */
const isRemark = (row: Row, first: string): boolean =>
  (row[first] ?? '').startsWith('#') && Object.entries(row).every(([column, cell]) => column === first || cell === '');

/** The remark lines (`# …`) below a table, as they are to stand below what is worked out from it. */
export function remarksIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.trimEnd().split(/\r?\n/).reverse()) {
    const [cell = ''] = Papa.parse<readonly string[]>(line, { delimiter: ',' }).data[0] ?? [];
    if (!cell.startsWith('#')) break;
    found.unshift(cell.replace(/^# ?/, ''));
  }
  return found;
}

/** Cells of one row, each read as asked; the first that cannot be is the failure. `row` counts the rows below the header. */
export function tidyCells(row: Row, at: number) {
  let failed: Failure | null = null;
  const text = (column: string): string => (row[column] ?? '').trim();
  const number = (column: string): number | null => {
    const cell = text(column);
    if (NO_VALUE.test(cell)) return null;
    if (NUMBER.test(cell)) return Number(cell);
    failed ??= failure('tidy/not-a-number', { row: at, column, text: cell.slice(0, 40) });
    return null;
  };
  const year = (column: string): number | null => {
    const first = RANGE.exec(text(column))?.[1];
    const found = first === undefined ? number(column) : Number(first);
    if (found === null || Number.isInteger(found)) return found;
    failed ??= failure('tidy/not-a-year', { row: at, column, text: text(column) });
    return null;
  };
  const needed = <T>(column: string, value: T | null | ''): T => {
    if (value === null || value === '') failed ??= failure('tidy/cell-missing', { row: at, column });
    return value as T;
  };
  return { text, number, year, needed, failed: (): Failure | null => failed };
}

/**
 * Series of a tidy CSV, in the order they first appear. Failures name the row (counted below the header) and the column. Where
 * there is a column `instead`, its numbers are read in place of the values.
 */
export function readTidySeries(text: string, instead?: string): Result<Tidy> {
  const rows = records(text, ['series', 'year', 'value']);
  if (!rows.ok) return rows;
  const isInstead = instead !== undefined && rows.value.some((row) => instead in row);
  const column = isInstead ? instead : 'value';
  const found = new Map<string, TidySeries & { readonly points: (TidyPoint & { readonly period: string })[] }>();
  let missing = 0;
  for (const [index, row] of rows.value.entries()) {
    const cells = tidyCells(row, index + 1);
    const id = cells.needed('series', cells.text('series'));
    const year = cells.needed('year', cells.year('year'));
    const value = cells.number(column);
    const failed = cells.failed();
    if (failed) return err(failed);
    const area = cells.text('area');
    const group = cells.text('group');
    const key = JSON.stringify([id, area, group]);
    const series = found.get(key) ?? { id, ...(area ? { area } : {}), ...(group ? { group } : {}), points: [] };
    found.set(key, series);
    if (value === null) missing++;
    else {
      const status = cells.text('status');
      series.points.push({ year, value, period: cells.text('year'), ...(status ? { status } : {}) });
    }
  }
  const repeated: RepeatedYear[] = [];
  const series = [...found.values()].map((one): TidySeries => {
    const found = onePerYear(one.points);
    const named = [one.id, one.area ?? '', one.group ?? ''].filter(Boolean);
    for (const year of found.repeated) repeated.push({ series: named, ...year });
    return { ...one, points: found.counted.map(({ period: _, ...point }) => point) };
  });
  return ok({ series, missing, repeated, isInstead });
}

/** Words for the direction: ours, and those of Open SDG. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  up: 'up',
  positive: 'up',
  down: 'down',
  negative: 'down',
  conditional: 'conditional',
};

/** Benchmarks of a CSV; columns that are not known are left alone. */
export function readBenchmarkRows(text: string): Result<readonly BenchmarkRow[]> {
  const rows = records(text, ['series']);
  if (!rows.ok) return rows;
  const found: BenchmarkRow[] = [];
  for (const [index, row] of rows.value.entries()) {
    const cells = tidyCells(row, index + 1);
    const word = cells.text('direction').toLowerCase();
    const direction = word === '' ? null : DIRECTIONS[word];
    if (direction === undefined)
      return err(failure('tidy/not-a-direction', { row: index + 1, text: word.slice(0, 40) }));
    const benchmark = {
      series: cells.needed('series', cells.text('series')),
      name: cells.text('benchmark') || null,
      area: cells.text('area') || null,
      group: cells.text('group') || null,
      goal: cells.text('goal') || null,
      direction,
      baseYear: cells.year('base_year'),
      target: cells.number('target'),
      targetYear: cells.year('target_year'),
      limit: cells.number('limit'),
      window: cells.number('window'),
      lowerBound: cells.number('lower_bound'),
      red: cells.number('red'),
      green: cells.number('green'),
      optimum: cells.number('optimum'),
    } as const;
    const failed = cells.failed();
    if (failed) return err(failed);
    found.push(benchmark);
  }
  return ok(found);
}
