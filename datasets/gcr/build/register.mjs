import { SITUATIONS } from '../hand/groups.mjs';
import { COUNTRIES, DONORS } from '../hand/register-names.mjs';
import { byText, number } from './files.mjs';

/** The register's file: blank where the publisher states nothing; `entity`, `recipients` and `plan` are codes of `register.json`. */
export const REGISTER_COLUMNS = [
  'id',
  'entity',
  'recipients',
  'plan',
  'areas',
  'contributions',
  'stageText',
  'stageDate',
  'start',
  'amountUsd',
  'originalAmount',
  'currency',
];

const REASONS = ['parked', 'internal', 'outgoing', 'zero'];
const SEPARATOR = ' | ';
const REFUGEE_PLAN = 'Regional response plan';
const GOVERNMENT = /^(.*), Government of$/;

/** Why a flow is no row of the register, or null. In this order: a flow is left out for the first reason. */
export function leftOut(flow) {
  // A pot: its amount is what remains of it, and what left it stands in flows of its own.
  if (flow.flow_type === 'Parked') return 'parked';
  // Passed on by funds and agencies from money that FTS counts where it came in.
  if (flow.boundary === 'internal') return 'internal';
  // Money of 2025 for another year.
  if (flow.boundary === 'outgoing') return 'outgoing';
  if (number(flow.amount_usd) === 0) return 'zero';
  return null;
}

/**
 * The flows that count, and the names they share. `flows` and `requirements`: rows of FTS; `areas` as in `areas.json`.
 * Throws where a plan or a country has no code.
 */
export function flowRegister(flows, requirements, areas) {
  const counted = flows.filter((flow) => leftOut(flow) === null).sort((a, b) => Number(a.id) - Number(b.id));
  const areaOf = new Map([...areas.map(({ code, name }) => [name.en, code]), ...COUNTRIES]);
  const planRows = new Map(requirements.map((row) => [row.name.trim(), row]));
  const names = (cell) => cell.split(SEPARATOR).filter((name) => name !== '');
  const distinct = (column) => [...new Set(counted.flatMap((flow) => names(flow[column])))].sort(byText);
  const plans = distinct('dest_plan').map((name) => {
    const row = planRows.get(name);
    if (!row) throw new Error(`no such plan: ${name}`);
    const situation = row.typeName === REFUGEE_PLAN ? SITUATIONS.find(({ pattern }) => pattern.test(name)) : undefined;
    return { code: row.code, name, ...(situation && { situation: `situation:${situation.slug}` }) };
  });
  const isDonor = new Set(distinct('source_org'));
  const organizations = [...new Set([...isDonor, ...distinct('dest_org')])].sort(byText).map((name, at) => ({
    code: String(at + 1),
    name,
    ...(isDonor.has(name) ? giver(name, areaOf) : {}),
  }));
  const codeOf = new Map([...organizations, ...plans].map(({ code, name }) => [name, code]));
  const rows = counted.map((flow) => ({
    id: flow.id,
    entity: codeOf.get(flow.source_org),
    recipients: names(flow.dest_org)
      .map((name) => codeOf.get(name))
      .join(';'),
    plan: codeOf.get(flow.dest_plan),
    areas: names(flow.dest_country)
      .flatMap((name) => country(name, areaOf))
      .sort(byText)
      .join(';'),
    contributions: flow.contribution_type === 'in kind' ? 'material' : 'financial',
    stageText: flow.status,
    stageDate: flow.updated,
    start: flow.date,
    amountUsd: number(flow.amount_usd),
    originalAmount: number(flow.original_amount),
    currency: flow.original_currency,
  }));
  const updated = flows.reduce((latest, flow) => (flow.updated > latest ? flow.updated : latest), '');
  return { rows, names: { source: 'ocha-fts-flows', updated, leftOut: countsLeftOut(flows), organizations, plans } };
}

/** Flows and US dollars left out, by reason. */
function countsLeftOut(flows) {
  const counts = Object.fromEntries(REASONS.map((reason) => [reason, { flows: 0, usd: 0 }]));
  for (const flow of flows) {
    const count = counts[leftOut(flow)];
    if (!count) continue;
    count.flows += 1;
    count.usd += number(flow.amount_usd) ?? 0;
  }
  return counts;
}

function giver(name, areaOf) {
  const government = GOVERNMENT.exec(name)?.[1];
  if (government === undefined) return DONORS.get(name) ?? {};
  return { actor: 'states', area: areaOf.get(government) };
}

/** No area: "Global", regions. */
function country(name, areaOf) {
  const code = areaOf.get(name);
  if (code) return [code];
  if (name === 'Global' || name.startsWith('Region - ')) return [];
  throw new Error(`no such country: ${name}`);
}
