import { SITUATIONS } from '../hand/groups.mjs';
import { byText, number } from './files.mjs';

const TYPE = 'Regional response plan';

/** Plans of the situations with their country rows; the first row under the header is HXL hashtags. */
export function refugeePlans(ftsRows) {
  const plans = new Map();
  for (const row of ftsRows) {
    if (row.typeName !== TYPE) continue;
    const situation = SITUATIONS.find(({ pattern }) => pattern.test(row.name.trim()));
    if (!situation) continue;
    const plan = plans.get(row.id) ?? {
      situation,
      id: row.id,
      code: row.code.trim() === '' ? row.id : row.code.trim(),
      year: Number(row.year),
      rows: [],
    };
    plans.set(row.id, plan);
    plan.rows.push({
      area: row.countryCode,
      requirements: number(row.requirements),
      funding: number(row.funding),
    });
  }
  return [...plans.values()];
}

/** Host countries by situation: every country with a row in one of its plans, without the country people fled from. */
export function hostsBySituation(plans) {
  const hosts = new Map();
  for (const { situation, rows } of plans) {
    const codes = hosts.get(situation.slug) ?? new Set();
    hosts.set(situation.slug, codes);
    for (const { area } of rows) if (area !== situation.origin) codes.add(area);
  }
  return new Map([...hosts].map(([slug, codes]) => [slug, [...codes].sort(byText)]));
}

/** Host countries by situation and year of the plans: situation → year → codes. */
export function hostsByYear(plans) {
  const situations = new Map();
  for (const plan of plans) {
    const years = situations.get(plan.situation.slug) ?? new Map();
    situations.set(plan.situation.slug, years);
    years.set(plan.year, [...(years.get(plan.year) ?? []), plan]);
  }
  const inYear = ([slug, years]) =>
    [...years].sort(([a], [b]) => a - b).map(([year, ofYear]) => [String(year), hostsBySituation(ofYear).get(slug)]);
  return new Map([...situations].map((one) => [one[0], Object.fromEntries(inYear(one))]));
}

/** Requirements or funding of country rows together; `note`: what is to be known of the plans of their situation. */
function total(rows, column, { note = '' }) {
  const stated = rows.filter((row) => row[column] !== null);
  const blank = rows.length - stated.length;
  return {
    value: stated.length === 0 ? null : stated.reduce((sum, row) => sum + row[column], 0),
    status: stated.length === 0 ? 'M' : blank > 0 && column === 'requirements' ? 'E' : 'A',
    note: [blankNote(blank, rows.length), note].filter(Boolean).join('; '),
  };
}

const blankNote = (blank, rows) =>
  blank === 0 ? '' : blank === rows ? 'note:blank-in-all-rows' : `note:blank-in-rows(${blank},${rows})`;

/** Requirements and funding by plan (dims `plan=…`) and, with blank dims, by situation and year. */
export function planObservations(plans) {
  const out = [];
  const add = (indicator, slug, year, sum, dims) =>
    out.push({
      indicator,
      area: `situation:${slug}`,
      period: String(year),
      year,
      ...sum,
      dims,
      source: 'ocha-fts',
    });
  const years = new Map();
  for (const { situation, code, year, rows } of plans) {
    for (const column of ['requirements', 'funding'])
      add(`ctx-${column}`, situation.slug, year, total(rows, column, situation), `plan=${code}`);
    const key = `${situation.slug}|${year}`;
    years.set(key, { situation, year, rows: [...(years.get(key)?.rows ?? []), ...rows] });
  }
  for (const { situation, year, rows } of years.values()) {
    for (const column of ['requirements', 'funding'])
      add(`ctx-${column}`, situation.slug, year, total(rows, column, situation), '');
  }
  return out;
}
