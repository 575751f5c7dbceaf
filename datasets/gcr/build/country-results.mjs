import { byText, number } from './files.mjs';

const SOURCE = 'unhcr-iati-results';
const POPULATIONS = {
  'Refugees and Asylum-seekers': 'refugees-asylum-seekers',
  IDPs: 'idps',
  Returnees: 'returnees',
  'Stateless Persons': 'stateless',
  'Host Community': 'host-community',
  'Others of Concern': 'others',
};
/** UNHCR's indicator of returnees with documents, which shares the Compact's code 4.2.2 with 1.3. */
const RETURNEE_DOCUMENTS = '14.1';
const FIGURES = ['baseline', 'target', 'actual'];

/** Rows of one operation, year, indicator and population: nothing in the file tells them apart. */
const keyOf = (row) => [row.iso3, row.year, row.gcr_code, row.unhcr_no, row.population, row.measure].join('|');
const statedOf = (row) => [row.baseline_year, ...FIGURES.map((figure) => row[figure])].join('|');

/** UNHCR sets targets for outcomes. Those of impacts are blank, but in 2024, when every one of them is 0: a field left unset. */
export const isUnset = ({ result_type, target }) => result_type === 'Impact' && number(target) === 0;

function groupBy(rows, nameOf) {
  const groups = new Map();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return groups;
}

/**
 * The rows of `gcr_panel_2022_2025.csv` that can be used: repeated keys whose rows agree as one row, and what is left out by reason
 * (lists of rows).
 */
export function usableResults(rows) {
  const byKey = groupBy(rows, keyOf);
  const differing = new Set([...byKey].filter(([, same]) => new Set(same.map(statedOf)).size > 1).map(([key]) => key));
  const reasonOf = (row) => {
    if (!(row.population in POPULATIONS)) return 'noPopulation';
    if (row.gcr_code === '4.2.2' && row.measure === 'Unit') return 'documentsInUnits';
    if (differing.has(keyOf(row))) return 'differing';
    return byKey.get(keyOf(row))[0] === row ? 'used' : 'agreeing';
  };
  const { used = [], ...left } = Object.fromEntries(groupBy(rows, reasonOf));
  return { used, left };
}

/**
 * UNHCR's results by country under the Compact's codes, rows of `gcr_panel_2022_2025.csv`: actual values by population; targets and
 * baselines (in the year they are about, in the edition of the year that states them) as figures of the same series.
 */
export function countryResults(rows) {
  const { used } = usableResults(rows);
  const withOwnReturnees = new Set(
    used.filter((row) => row.unhcr_no === '1.3' && row.population === 'Returnees').map(({ iso3 }) => iso3),
  );
  return used.flatMap((row) => {
    const isApart =
      row.unhcr_no === RETURNEE_DOCUMENTS && (row.population !== 'Returnees' || withOwnReturnees.has(row.iso3));
    return FIGURES.flatMap((figure) => {
      const value = number(row[figure]);
      const year = Number(figure === 'baseline' ? row.baseline_year : row.year);
      if (value === null || year === 0 || (figure === 'target' && isUnset(row))) return [];
      const dims = [
        figure === 'actual' ? '' : `figure=${figure}`,
        `population=${POPULATIONS[row.population]}`,
        isApart ? 'result=returnee-documents' : '',
      ];
      return [
        {
          indicator: `gcr-${row.gcr_code}-op`,
          area: row.iso3,
          period: String(year),
          year,
          value,
          status: 'A',
          dims: dims.filter(Boolean).sort(byText).join(';'),
          edition: figure === 'baseline' ? row.year : '',
          source: SOURCE,
          note: noteOf(row),
        },
      ];
    });
  });
}

const noteOf = (row) =>
  [row.year === '2023' ? 'note:code-assigned' : '', row.ops_type === 'MCO' ? 'note:multi-country' : '']
    .filter(Boolean)
    .join('; ');

/**
 * The breakdowns that hold published targets of a headline, one per indicator: what a new workbench measures against. `baseYear`: of the
 * first value that was reported.
 */
export function publishedTargets(observations, indicators) {
  return indicators.flatMap(({ id, headline }) => {
    if (headline === undefined) return [];
    const dims = `figure=target;${headline}`;
    const target = observations.find((row) => row.indicator === id && row.dims === dims);
    const years = observations.filter((row) => row.indicator === id && row.dims === headline).map(({ year }) => year);
    return target ? [{ indicator: id, dims, source: target.source, baseYear: Math.min(...years) }] : [];
  });
}
