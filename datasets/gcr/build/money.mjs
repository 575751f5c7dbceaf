import { donorGroups, donorResolver } from './donors.mjs';
import { LAST_YEAR } from './observations.mjs';

const WORLD = 'WLD';
/** Codes of the sources that stand under another area, as UNHCR counts refugees there. */
const KOSOVO = new Set(['KOS', 'XKX']);
const KOSOVO_NOTE = 'note:kosovo-included';
/** Regional activities, regional bureaux, other operations, headquarters and global programmes: no country. */
const NO_COUNTRY = new Set(['', 'NA', 'RA', 'RB', 'OO']);

const EARMARKING = {
  Unearmarked: 'earmarking=unearmarked',
  'Softly Earmarked': 'earmarking=softly',
  Earmarked: 'earmarking=earmarked',
  'Tightly Earmarked': 'earmarking=tightly',
};
const INSTRUMENT = {
  Assessed: 'instrument=assessed',
  'Voluntary earmarked': 'instrument=earmarked',
  'Voluntary un-earmarked': 'instrument=unearmarked',
  Other: 'instrument=other',
};

/** Operations of a multi-country office, whose money all stands under its seat: so the identifiers of IATI end (`…-AME-ARGMCO`). */
const MULTI_COUNTRY = /MCO$/;
const officeNotes = ({ iati_identifier = '' }) =>
  MULTI_COUNTRY.test(iati_identifier) ? ['note:multi-country-office'] : [];

/** A budget in the version stated, original before revised. */
const VERSION = { Original: 'version=original', Revised: 'version=revised' };

/** Outgoing transactions that are spending; an outgoing commitment is not. */
const CHANNEL = { Expenditure: 'channel=direct', Disbursement: 'channel=partners' };

/** Sums of parts, one row per area, year and dims, in whole dollars. `parts`: {area, year, dims, value, notes?, status?}. */
function summed(indicator, source, parts) {
  const rows = new Map();
  for (const { area, year, dims = '', value, notes = [], status = 'A' } of parts) {
    const key = `${area}|${year}|${dims}`;
    const row = rows.get(key) ?? { area, year, dims, value: 0, notes: new Set(), status: 'A' };
    row.value += value;
    for (const note of notes) row.notes.add(note);
    if (status === 'E') row.status = 'E';
    rows.set(key, row);
  }
  return [...rows.values()].map(({ area, year, dims, value, notes, status }) => ({
    indicator,
    area,
    period: String(year),
    year,
    value: Math.round(value) + 0,
    status,
    dims,
    source,
    note: [...notes].sort().join('; '),
  }));
}

/** Gifts as parts: each with its breakdown and without, for its donor and for the world. */
const given = (gifts) =>
  gifts.flatMap(({ dims, ...gift }) =>
    [gift.area, WORLD].flatMap((area) => [{ ...gift, area }, ...(dims ? [{ ...gift, area, dims }] : [])]),
  );

/** Income of UNHCR by donor: IATI incoming commitments by year of the operation, and audited revenue. */
function income(transactions, revenue, areas) {
  const { codeOf, pooled } = donorResolver(areas);
  const committed = transactions
    .filter(({ type }) => type === 'Incoming Commitment')
    .map((row) => ({
      area: codeOf(row.donor, row.donor_type),
      year: Number(row.operation_year),
      dims: EARMARKING[row.earmarking],
      value: Number(row.value_usd),
    }));
  const audited = revenue
    .filter(({ agency }) => agency === 'UNHCR')
    .map((row) => ({
      area: codeOf(row.donor, row.category),
      year: Number(row.year),
      dims: INSTRUMENT[row.instrument],
      value: Number(row.amount_usd),
    }));
  return {
    pooled,
    rows: [
      ...summed('money-income', 'unhcr-iati-transactions', given(committed)),
      ...summed('money-income-audited', 'ceb-financial-statistics', given(audited)),
    ],
  };
}

/** In-donor refugee costs and total ODA, millions in the source. A blank is none reported: no row. */
function aid(shares, areas) {
  const { codeOf } = donorResolver(areas);
  const column = (indicator, name) =>
    summed(
      indicator,
      'oecd-dac-refugee-costs',
      shares.flatMap((row) => {
        const area = codeOf(row.Donor, 'Government');
        return area === null || row[name] === ''
          ? []
          : [{ area, year: Number(row.year), value: Number(row[name]) * 1e6 }];
      }),
    );
  return [...column('money-in-donor-costs', 'idrc'), ...column('money-oda', 'total_oda')];
}

/** Area and notes of a country code; null of what is no country. */
function placeOf(code, areaCodes) {
  if (NO_COUNTRY.has(code)) return null;
  if (KOSOVO.has(code)) return { area: 'SRB', notes: [KOSOVO_NOTE] };
  if (!areaCodes.has(code)) throw new Error(`unknown country: ${code}`);
  return { area: code, notes: [] };
}

const inCountries = (rows, areaCodes, partOf) =>
  rows.flatMap((row) => {
    const place = placeOf(row.iso3, areaCodes);
    if (!place) return [];
    const { notes = [], ...part } = partOf(row);
    return [{ area: place.area, notes: [...place.notes, ...officeNotes(row), ...notes], ...part }];
  });

/** What UNHCR spent by country: under IATI its own expenditure and what it disbursed to partners, and audited expenses. */
function spending(transactions, expenses, areaCodes) {
  const spent = inCountries(
    transactions.filter(({ type }) => CHANNEL[type]),
    areaCodes,
    (row) => ({ year: Number(row.operation_year), dims: CHANNEL[row.type], value: Number(row.value_usd) }),
  );
  return [
    ...summed(
      'money-expenditure',
      'unhcr-iati-transactions',
      spent.flatMap((part) => [part, { ...part, dims: '' }]),
    ),
    ...summed(
      'money-expenditure-audited',
      'ceb-financial-statistics',
      inCountries(
        expenses.filter(({ agency }) => agency === 'UNHCR'),
        areaCodes,
        (row) => ({ year: Number(row.year), value: Number(row.amount_usd) }),
      ),
    ),
  ];
}

/**
 * Operations of one year whose original and revised budgets are each other's, as `identifier|year`: their revised ones are exchanged
 * in the source. `stated`: `identifier|year` → rows of the budgets.
 */
function exchangedRevisions(stated) {
  const pairs = [...stated].flatMap(([key, rows]) => {
    const [original, revised] = ['Original', 'Revised'].map((type) => rows.filter((row) => row.budget_type === type));
    if (original.length !== 1 || revised.length !== 1) return [];
    const [from, to] = [Number(original[0].value), Number(revised[0].value)];
    return from === to ? [] : [{ key, year: key.split('|')[1], from, to }];
  });
  const isExchanged = (one) =>
    pairs.some((other) => other.year === one.year && other.from === one.to && other.to === one.from);
  return new Set(pairs.filter(isExchanged).map(({ key }) => key));
}

/** Budgets with status B where the version is another than in the year before, so that the two years do not compare. */
function breaksOfVersion(rows) {
  const versionOf = ({ note }) =>
    [/budget-(original|exchanged)/, /budget-(two-)?revised/].map((version) => version.test(note)).join();
  const headlines = new Map(rows.filter(({ dims }) => dims === '').map((row) => [`${row.area}|${row.year}`, row]));
  return rows.map((row) => {
    const before = row.dims === '' ? headlines.get(`${row.area}|${row.year - 1}`) : undefined;
    return before && row.status === 'A' && versionOf(before) !== versionOf(row) ? { ...row, status: 'B' } : row;
  });
}

/**
 * Budgets by country and year of the budget (not of the operation's activity, which may plan years ahead): the revised one where stated,
 * else the original. Marked as estimated: of two revised ones, which the source does not date, the one listed last; the original where
 * two operations have each other's budgets after the revision; as a break (B): another version than
 * in the country's year before. Beside it, under `version`, the original and the revised one as stated.
 */
export function budgets(rows, areaCodes) {
  const stated = new Map();
  for (const row of rows) {
    const year = Number(row.start.slice(0, 4));
    if (row.status !== 'Committed' || year > LAST_YEAR) continue;
    const key = `${row.iati_identifier}|${year}`;
    stated.set(key, [...(stated.get(key) ?? []), { ...row, year }]);
  }
  const exchanged = exchangedRevisions(stated);
  const chosen = [...stated].flatMap(([key, all]) => {
    const isExchanged = exchanged.has(key);
    const [originals, revised] = Object.keys(VERSION).map((type) => all.filter((row) => row.budget_type === type));
    const used = isExchanged ? [] : revised;
    const last = used.at(-1) ?? all.filter((row) => row.budget_type !== 'Revised').at(-1);
    const note = isExchanged ? 'exchanged' : used.length > 1 ? 'two-revised' : last.budget_type.toLowerCase();
    const version = (row, isEstimate) => ({ ...row, dims: VERSION[row.budget_type], isEstimate });
    return [
      { ...last, note: `note:budget-${note}`, isEstimate: isExchanged || used.length > 1 },
      ...originals.slice(-1).map((row) => version(row, originals.length > 1)),
      ...used.slice(-1).map((row) => version(row, used.length > 1)),
    ];
  });
  const summedUp = summed(
    'money-budget',
    'unhcr-iati-budgets',
    inCountries(chosen, areaCodes, ({ year, value, dims, note, isEstimate }) => ({
      year,
      value: Number(value),
      ...(dims ? { dims } : {}),
      ...(isEstimate ? { status: 'E' } : {}),
      notes: note ? [note] : [],
    })),
  );
  return breaksOfVersion(summedUp);
}

/** All observations of money, and the donors among them that are no country. `read`: rows of a file of the downloads. */
export function moneyObservations(read, areas) {
  const areaCodes = new Set(areas.map(({ iso3 }) => iso3));
  const transactions = read('iati-unhcr/transactions_2022_2025.csv.gz');
  const rows = [
    ...income(transactions, read('ceb-unhcr/revenue_by_donor_2013_2024.csv'), areas).rows,
    ...aid(read('one-idrc/idrc_share.csv'), areas),
    ...budgets(read('iati-unhcr/budgets_2022_2028.csv'), areaCodes),
    ...spending(transactions, read('ceb-unhcr/expenses_by_country_2013_2024.csv'), areaCodes),
  ];
  return { rows, donors: donorGroups(new Set(rows.map(({ area }) => area))) };
}
