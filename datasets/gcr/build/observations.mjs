import { byText, number } from './files.mjs';

export const COLUMNS = [
  'indicator',
  'area',
  'counterpart',
  'period',
  'year',
  'value',
  'status',
  'dims',
  'edition',
  'source',
  'note',
];

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2025;
const OIP_FROM = 2018;
const inYears = (year) => year >= FIRST_YEAR && year <= LAST_YEAR;

const observation = (indicator, area, year, value, source, more = {}) => ({
  indicator,
  area,
  period: String(year),
  year,
  value,
  status: value === null ? 'M' : 'A',
  source,
  ...more,
});

/** Sums `columns` of `rows` by area and year; a cell no row states stays null (not collected is not zero). */
function sumBy(rows, areaColumn, columns) {
  const cells = new Map();
  for (const row of rows) {
    const year = Number(row.year);
    if (!inYears(year)) continue;
    const key = `${row[areaColumn]}|${year}`;
    const cell = cells.get(key) ?? {
      area: row[areaColumn],
      year,
      sums: Object.fromEntries(columns.map((c) => [c, null])),
    };
    cells.set(key, cell);
    for (const column of columns) {
      const value = number(row[column]);
      if (value !== null) cell.sums[column] = (cell.sums[column] ?? 0) + value;
    }
  }
  return [...cells.values()];
}

/** People hosted by country of asylum and year. */
export function hosted(population) {
  const source = 'unhcr-refugee-data-finder';
  return sumBy(population, 'coa_iso', ['refugees', 'oip', 'asylum_seekers']).flatMap(({ area, year, sums }) => {
    const oip = year >= OIP_FROM ? sums.oip : null;
    const both = sums.refugees === null && oip === null ? null : (sums.refugees ?? 0) + (oip ?? 0);
    return [
      ['ctx-refugees', sums.refugees],
      ['ctx-oip', oip],
      ['ctx-refugees-oip', both],
      ['ctx-asylum', sums.asylum_seekers],
    ]
      .filter(([, value]) => value !== null)
      .map(([indicator, value]) => observation(indicator, area, year, value, source));
  });
}

/**
 * Resettlement arrivals by country of resettlement; returns of refugees by country of origin and by country of asylum. The asylum
 * column of a resettled refugee is the country of resettlement: the file does not say where they left from.
 */
export function solutions(rows) {
  const series = (indicator, areaColumn, column) =>
    sumBy(rows, areaColumn, [column])
      .filter(({ sums }) => sums[column] !== null)
      .map(({ area, year, sums }) => observation(indicator, area, year, sums[column], 'unhcr-refugee-data-finder'));
  return [
    ...series('gcr-3.1.1', 'coa_iso', 'resettlement'),
    ...series('gcr-4.2.1', 'coo_iso', 'returned_refugees'),
    ...series('gcr-4.2.1-departures', 'coa_iso', 'returned_refugees'),
  ];
}

/** Country series of the World Bank; its aggregates are no areas and fall away. */
export function worldBank(rows, indicator, source, areaCodes) {
  return rows.flatMap((row) => {
    const year = Number(row.Year);
    const value = number(row.Value);
    const kept = areaCodes.has(row['Country Code']) && inYears(year) && value !== null;
    return kept ? [observation(indicator, row['Country Code'], year, Math.round(value), source)] : [];
  });
}

/** Headline figures kept by hand. */
export const headlines = (rows) => rows.map((row) => ({ ...row, year: Number(row.year), value: Number(row.value) }));

const key = (row) => [
  row.indicator,
  row.area,
  row.counterpart ?? '',
  String(row.year),
  row.period,
  row.dims ?? '',
  row.edition ?? '',
  row.source,
];

export function sortObservations(rows) {
  const keyed = rows.map((row) => [key(row), row]);
  keyed.sort(([a], [b]) => {
    for (let i = 0; i < a.length; i += 1) {
      const order = byText(a[i], b[i]);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(([, row]) => row);
}
