import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { AreaGroup } from '#shared/framework/areas';
import { concentrationOfSupport } from '#shared/inequality/of-support';
import { baseOfSupport } from '#shared/responsibility/base';
import { giftsOf, periodsOf, unearmarkedShares } from '#shared/responsibility/gifts';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

type Row = Readonly<Record<string, string>>;
const folder = resolve(import.meta.dirname, '../../../datasets/gcr');
const AUDITED = 'money-income-audited';
const csv = (path: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
const groups = JSON.parse(readFileSync(resolve(folder, 'groups.json'), 'utf8')) as readonly AreaGroup[];
const money = csv(resolve(folder, 'observations.csv')).filter(({ indicator }) => indicator?.startsWith('money-'));
const donors = new Map(groups.filter(({ kind }) => kind === 'donor').map((group) => [group.code, group]));

/** Millions of US dollars by area of an indicator in a year. */
const amounts = (indicator: string, year: number, dims = '') =>
  new Map(
    money
      .filter((row) => row.indicator === indicator && row.year === String(year) && row.dims === dims)
      .map((row) => [row.area ?? '', Number(row.value) / 1e6]),
  );
const total = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((sum, one) => sum + one, 0);
const givers = (indicator: string, year: number) => {
  const all = amounts(indicator, year);
  all.delete('WLD');
  return all;
};

describe('income of UNHCR', () => {
  it.each([
    [2022, 5851, 2196],
    [2023, 5138, 1902],
    [2024, 4876, 2056],
    [2025, 4604, 801],
  ])('as committed for %i: all donors, the United States', (year, all, usa) => {
    expect(amounts('money-income', year).get('WLD')).toBeCloseTo(all, -0.5);
    expect(amounts('money-income', year).get('USA')).toBeCloseTo(usa, -0.5);
  });

  it.each([
    [2013, 3165],
    [2022, 6073],
    [2023, 4707],
    [2024, 4736],
  ])('in the audited accounts of %i', (year, all) => {
    expect(amounts('money-income-audited', year).get('WLD')).toBeCloseTo(all, -0.5);
  });

  it.each([
    ['money-income', 'earmarking=unearmarked', 2022, 0.131],
    ['money-income', 'earmarking=unearmarked', 2025, 0.197],
    ['money-income-audited', 'instrument=unearmarked', 2024, 0.124],
  ])('un-earmarked part of %s, %s, %i', (indicator, dims, year, share) => {
    expect(total(givers(indicator, year))).toBeCloseTo(amounts(indicator, year).get('WLD') ?? 0, 3);
    expect((amounts(indicator, year, dims).get('WLD') ?? 0) / total(givers(indicator, year))).toBeCloseTo(share, 3);
  });

  it('is the sum of its breakdowns, but for 42 million of the United Nations in 2022 without earmarking', () => {
    for (const [indicator, years] of [
      ['money-income', [2022, 2023, 2024, 2025]],
      ['money-income-audited', Array.from({ length: 12 }, (_, at) => 2013 + at)],
    ] as const)
      for (const year of years) {
        const parts = money.filter(
          (row) => row.indicator === indicator && row.area === 'WLD' && row.year === String(year) && row.dims !== '',
        );
        const missing =
          (amounts(indicator, year).get('WLD') ?? 0) - parts.reduce((sum, row) => sum + Number(row.value) / 1e6, 0);
        expect(missing, `${indicator} ${year}`).toBeCloseTo(
          indicator === 'money-income' && year === 2022 ? 42.216 : 0,
          3,
        );
      }
  });

  it.each([
    [2013, 0.592],
    [2020, 0.763],
    [2024, 0.636],
  ])('share of the four largest in %i, whoever they are', (year, share) => {
    const all = givers('money-income-audited', year);
    const four = [...all.values()].sort((a, b) => b - a).slice(0, 4);
    expect(four.reduce((sum, one) => sum + one, 0) / total(all)).toBeCloseTo(share, 3);
  });

  it('stands under a country or a donor with a kind of actor, but for what is attributed to no one', () => {
    for (const { area } of money) if (area?.includes(':')) expect(donors.has(area), area).toBe(true);
    expect([...donors.values()].filter(({ actor }) => !actor).map(({ code }) => code)).toEqual([
      'donor:other-contributors',
      'donor:revenue-from-activities',
      'donor:unattributed',
    ]);
  });
});

describe('the base of support on these donors', () => {
  const series = (dims: string) =>
    [...new Set(money.filter((row) => row.indicator === AUDITED).map((row) => row.area ?? ''))]
      .filter((area) => area !== 'WLD')
      .map((area) => ({
        indicator: AUDITED,
        area,
        dims,
        sources: [],
        points: money
          .filter((row) => row.indicator === AUDITED && row.area === area && row.dims === dims)
          .map((row) => ({
            year: Number(row.year),
            period: row.year ?? '',
            value: Number(row.value),
            status: 'A',
            areas: 1,
          })),
      }));
  const totals = series('');
  const gifts = giftsOf(totals, AUDITED, groups);

  it.each([
    ['2013', 0.552],
    ['2020', 0.676],
    ['2024', 0.591],
  ])('four largest of %s, lines of several or of no donor not among them', (period, share) => {
    expect(concentrationOfSupport(gifts, period).top).toBeCloseTo(share, 3);
  });

  it('finds the United States, Germany, the European Union and France in 2024, as many as 3.4 equal donors', () => {
    const { largest, effective } = concentrationOfSupport(gifts, '2024');
    expect(largest.map(({ giver }) => giver)).toEqual(['USA', 'DEU', 'donor:european-union', 'FRA']);
    expect(effective).toBeCloseTo(3.388, 3);
  });

  it('counts 71 givers in 2024, and eight lines of several donors beside them', () => {
    const last = baseOfSupport(gifts, periodsOf(gifts)).at(-1);
    expect([last?.period, last?.givers.length, last?.lines.length]).toEqual(['2024', 71, 8]);
    expect(last?.givers.filter((code) => donors.get(code)?.pooled)).toEqual([]);
    expect(last?.lines[0]?.giver).toBe('donor:other-ngos');
  });

  it('has the un-earmarked share of the accounts', () => {
    const shares = unearmarkedShares([...totals, ...series('instrument=unearmarked')], AUDITED);
    expect(shares.get('2024')).toBeCloseTo(0.124, 3);
    expect(shares.size).toBe(12);
  });

  it('never calls pooled or unattributed income new, back or lost, and totals are the publisher’s', () => {
    const base = baseOfSupport(gifts, periodsOf(gifts));
    const changed = base.flatMap(({ newOnes, back, lost }) => [...newOnes, ...back, ...lost]);
    expect(
      changed.filter((code) => donors.get(code)?.pooled || (donors.has(code) && !donors.get(code)?.actor)),
    ).toEqual([]);
    for (const { period, total: all } of base)
      expect(all / 1e6).toBeCloseTo(amounts(AUDITED, Number(period)).get('WLD') ?? 0, 3);
  });
});

describe('in-donor refugee costs', () => {
  it.each([
    [2010, 3447],
    [2022, 30_872],
  ])('add up to the total of the DAC in %i', (year, all) => {
    expect(total(amounts('money-in-donor-costs', year))).toBeCloseTo(all, -0.5);
  });

  test.skipIf(noSharedData())('and ODA are the total of the DAC in 13 of 13 years', () => {
    const totals = csv(sharedData('one-idrc/idrc_share.csv')).filter((row) => row.Donor === 'DAC Countries, Total');
    expect(totals).toHaveLength(13);
    for (const row of totals) {
      expect(total(amounts('money-in-donor-costs', Number(row.year)))).toBeCloseTo(Number(row.idrc), 3);
      expect(total(amounts('money-oda', Number(row.year)))).toBeCloseTo(Number(row.total_oda), 3);
    }
  });
});

describe('budgets and spending', () => {
  it('say whether a budget is the original or a revised one', () => {
    const budgets = money.filter(({ indicator, dims }) => indicator === 'money-budget' && dims === '');
    expect(
      budgets.filter(({ note }) => !/note:budget-(original|revised|two-revised|exchanged)/.test(note ?? '')),
    ).toEqual([]);
    const doubtful = budgets.filter(({ status }) => status === 'E');
    expect(doubtful.map(({ area, year }) => `${area} ${year}`)).toEqual([
      'BGR 2024',
      'BLR 2024',
      'GBR 2024',
      'PHL 2024',
      'SYR 2024',
    ]);
  });

  it('count what partners spend: in 2023 within USD 50,000 of the audited expenses in 94 of 104 countries', () => {
    const [spent, audited] = [amounts('money-expenditure', 2023), amounts('money-expenditure-audited', 2023)];
    const both = [...spent].filter(([area]) => audited.has(area));
    const equal = both.filter(([area, value]) => Math.abs(value - (audited.get(area) ?? 0)) < 0.05);
    expect([both.length, equal.length]).toEqual([104, 94]);
    expect(spent.get('LBN')).toBeCloseTo(226.5, 1);
  });

  it('prefer the revised budget: Pakistan 2023 has 176, not 120 million', () => {
    expect(amounts('money-budget', 2023).get('PAK')).toBeCloseTo(176.025, 3);
  });

  test.skipIf(noSharedData())('keep all audited expenses, Kosovo’s under Serbia', () => {
    const published = csv(sharedData('ceb-unhcr/expenses_by_country_2013_2024.csv')).filter(
      (row) => row.agency === 'UNHCR' && row.year === '2024',
    );
    const sum = published.reduce((all, row) => all + Number(row.amount_usd) / 1e6, 0);
    expect(total(amounts('money-expenditure-audited', 2024))).toBeCloseTo(sum, 3);
    expect(money.filter(({ note }) => note?.includes('Kosovo')).every(({ area }) => area === 'SRB')).toBe(true);
  });
});
