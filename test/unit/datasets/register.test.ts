import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Area, AreaGroup, Term } from '#shared/framework/areas';
import { hasSharedData, noSharedData, sharedData } from '../../support/shared-data.ts';

type Row = Readonly<Record<string, string>>;
interface Names {
  readonly source: string;
  readonly updated: string;
  readonly leftOut: Readonly<Record<string, { readonly flows: number; readonly usd: number }>>;
  readonly organizations: readonly { code: string; name: string; actor?: string; area?: string }[];
  readonly plans: readonly { code: string; name: string; situation?: string }[];
}

const folder = resolve(import.meta.dirname, '../../../datasets/gcr');
const text = (path: string): string => readFileSync(resolve(folder, path), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;
const csv = (of: string): readonly Row[] => Papa.parse<Row>(of, { header: true, skipEmptyLines: true }).data;

const rows = csv(text('register.csv'));
const names = json<Names>('register.json');
const codes = (list: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ code }) => code));
const used = (column: string): readonly string[] =>
  rows.flatMap((row) => row[column]!.split(';')).filter((code) => code !== '');
const unknown = (column: string, known: ReadonlySet<string>): readonly string[] =>
  [...new Set(used(column))].filter((code) => !known.has(code));

/** Flows and US dollars by status, or by another column. */
function totals(of: readonly Row[], key: string, amount: string): Readonly<Record<string, readonly [number, number]>> {
  const sums: Record<string, [number, number]> = {};
  for (const row of of) {
    const [count, sum] = sums[row[key]!] ?? [0, 0];
    sums[row[key]!] = [count + 1, sum + Number(row[amount])];
  }
  return sums;
}

describe('the register of flows', () => {
  it('has the flows that count, by status, each once', () => {
    expect(totals(rows, 'stageText', 'amountUsd')).toEqual({
      pledge: [1, 107_286],
      commitment: [610, 423_571_585],
      paid: [1_927, 1_774_680_169],
    });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2_538);
    expect(rows.every(({ amountUsd }) => Number(amountUsd) > 0)).toBe(true);
  });

  it('names organizations, plans, areas, situations and kinds of actor that there are', () => {
    expect(unknown('entity', codes(names.organizations))).toEqual([]);
    expect(unknown('recipients', codes(names.organizations))).toEqual([]);
    expect(unknown('plan', codes(names.plans))).toEqual([]);
    const areas = codes(json<readonly Area[]>('areas.json'));
    expect(unknown('areas', areas)).toEqual([]);
    const all = json<readonly AreaGroup[]>('groups.json');
    const donors = codes(all.filter(({ kind }) => kind === 'donor'));
    const given = names.organizations.flatMap(({ area }) => area ?? []);
    expect(given.filter((code) => !areas.has(code) && !donors.has(code))).toEqual([]);
    const groups = codes(all);
    expect(names.plans.flatMap(({ situation }) => situation ?? []).filter((code) => !groups.has(code))).toEqual([]);
    const terms = json<{ readonly actors: readonly Term[]; readonly forums: readonly Term[] }>('terms.json');
    const actors = codes(terms.actors);
    expect(names.organizations.flatMap(({ actor }) => actor ?? []).filter((code) => !actors.has(code))).toEqual([]);
    expect(codes(terms.forums).has('fts-2025')).toBe(true);
    expect(new Set(used('contributions'))).toEqual(new Set(['financial', 'material']));
  });

  it('knows the area of every government, and says of which givers it knows no kind', () => {
    expect(names.organizations.filter(({ name, area }) => name.endsWith('Government of') && !area)).toMatchObject([
      { name: 'Ethiopia, Government of' }, // receives only
    ]);
    const givers = new Set(used('entity'));
    const without = names.organizations.filter(({ code, actor }) => givers.has(code) && !actor);
    expect(without.map(({ name }) => name)).toEqual([
      'Dubai Humanitarian',
      'Palestinian territory, occupied',
      'Private (individuals & organizations)',
    ]);
    const flows = rows.filter(({ entity }) => without.some(({ code }) => code === entity));
    expect(flows).toHaveLength(182);
  });

  it('ties eight refugee response plans to their situations, and no other plan', () => {
    const refugee = names.plans.filter(({ situation }) => situation);
    expect(refugee.map(({ code }) => code).every((code) => code.startsWith('R'))).toBe(true);
    expect(refugee).toHaveLength(8);
    expect(names.plans).toHaveLength(34);
  });

  it('keeps several countries of a flow as a list, and none where none is stated', () => {
    expect(rows.filter(({ areas }) => areas!.includes(';'))).toHaveLength(10);
    expect(rows.filter(({ areas }) => areas === '')).toHaveLength(64);
    expect(rows.filter(({ plan }) => plan === '')).toHaveLength(139);
  });

  it('is small', () => expect(text('register.csv').length).toBeLessThan(350_000));
});

describe.skipIf(noSharedData())('beside the file of OCHA', async () => {
  const build = pathToFileURL(resolve(folder, 'build/register.mjs')).href;
  const { leftOut } = (await import(build)) as { leftOut: (flow: Row) => string | null };
  const flows = hasSharedData
    ? csv(readFileSync(sharedData('fts-flows/fts_2025_unhcr_and_refugee_plans.csv'), 'utf8'))
    : [];

  it('every flow is in the register or left out for one reason, and the money adds up', () => {
    expect(totals(flows, 'status', 'amount_usd')).toEqual({
      pledge: [1, 107_286],
      commitment: [709, 500_488_509],
      paid: [2_251, 1_871_804_029],
    });
    const out = flows.flatMap((flow) => {
      const reason = leftOut(flow);
      return reason === null ? [] : [{ ...flow, reason }];
    });
    expect(totals(out, 'reason', 'amount_usd')).toEqual({
      parked: [171, 87_015_494],
      internal: [230, 74_144_191],
      outgoing: [14, 12_881_099],
      zero: [8, 0],
    });
    expect(out.length + rows.length).toBe(2_961);
    expect(
      Object.fromEntries(
        Object.entries(names.leftOut).map(([reason, { flows: count, usd }]) => [reason, [count, usd]]),
      ),
    ).toEqual(totals(out, 'reason', 'amount_usd'));
  });

  it('no flow stands beside the flow it is a part of, and all are for 2025', () => {
    const kept = new Set(rows.map(({ id }) => id));
    const own = flows.filter(({ id }) => kept.has(id!));
    expect(own.filter(({ parent_flow }) => parent_flow!.split(' | ').some((id) => kept.has(id)))).toEqual([]);
    expect(new Set(own.map(({ dest_year }) => dest_year))).toEqual(new Set(['2025']));
    expect(new Set(own.map(({ boundary }) => boundary))).toEqual(new Set(['incoming']));
  });

  it('no donor has more in the register, by status, than in all flows of the year', () => {
    const all = csv(readFileSync(sharedData('fts-flows/fts_2025_by_donor_status.csv'), 'utf8'));
    const whole = new Map(all.map((row) => [`${row.source_org}|${row.status}`, row]));
    const nameOf = new Map(names.organizations.map(({ code, name }) => [code, name]));
    const own = totals(
      rows.map((row) => ({ ...row, key: `${nameOf.get(row.entity!)}|${row.stageText}` })),
      'key',
      'amountUsd',
    );
    const more = Object.entries(own).filter(([key, [count, usd]]) => {
      const row = whole.get(key);
      return !row || count > Number(row.n) || usd > Number(row.usd) + 1;
    });
    expect(more).toEqual([]);
    expect(Object.entries(own).filter(([key, [count]]) => Number(whole.get(key)?.n) === count).length).toBe(28);
  });
});
