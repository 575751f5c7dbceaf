import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { submitted } from '#shared/pledges/pledge';
import { blockingQuestions } from '#shared/pledges/reading/pledge-loss';
import { type PledgeRow, pledgeOfRow } from '#shared/pledges/rows';
import { DASHBOARD, MINISTRY, REVIEWED_LIST, readAs } from '../../../support/pledge-registers.ts';

const gcr = (file: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../datasets/gcr', file)));
const rowsOf = (bytes: Uint8Array): readonly PledgeRow[] =>
  Papa.parse<PledgeRow>(new TextDecoder().decode(bytes).trim(), { header: true }).data;

describe('the export of a dashboard', () => {
  test('every value is read, the original beside', async () => {
    const { pledges, loss } = await readAs(DASHBOARD);
    expect(pledges[0]).toEqual({
      id: 'GRF-10001',
      title: 'Schools in Turkana',
      description: 'Build 12 schools, train teachers',
      entity: 'Government of Denmark',
      actor: 'states',
      entityArea: 'DNK',
      forum: 'grf-2023',
      contributions: ['financial', 'technical'],
      themes: ['education'],
      objectives: ['2'],
      situations: [],
      areas: ['KEN'],
      stage: 'in_progress',
      stageText: 'In progress',
      stageDate: '2024-05-13',
      start: '2024-Q1',
      end: '2027-12-31',
      amountUsd: 2_500_000,
      amounts: [{ currency: 'USD', amount: 2_500_000, most: null }],
      amountText: 'USD 2.5 million',
      places: null,
      beneficiaries: 12_000,
      illustrative: false,
      partners: ['UNHCR', 'World Bank'],
      obstacles: ['Funding', 'Land title'],
      matched: ['GRF-10003'],
      platforms: ['platform:igad'],
      scope: 'One country',
      source: 'https://example.org/1',
      goodPractice: true,
      row: 1,
    });
    expect(blockingQuestions(loss)).toEqual([]);
  });
  test('a State’s own dollar is not taken for the US dollar, and euros are not converted without a rate', async () => {
    const { pledges, loss } = await readAs(DASHBOARD);
    expect(pledges[1]).toMatchObject({ amounts: [{ currency: '', amount: 1.2e9 }], amountUsd: null, places: 5000 });
    expect(pledges[3]).toMatchObject({ amounts: [{ currency: 'EUR', amount: 300_000 }], amountUsd: null });
    expect(loss.remarks.find(({ kind }) => kind === 'own-dollar')).toMatchObject({ cells: 1 });
    expect(loss.currencies.map(({ currency, sum }) => [currency, sum])).toEqual([
      ['', 1.2e9],
      ['EUR', 300_000],
      ['USD', 2_500_000],
    ]);
    const { pledges: converted } = await readAs(DASHBOARD, { rates: { EUR: 1.1 }, currency: 'CAD' });
    expect(converted[3]?.amountUsd).toBeCloseTo(330_000, 6);
    expect(converted[1]).toMatchObject({ amounts: [{ currency: 'CAD', amount: 1.2e9 }], amountUsd: null });
  });
  test('lists are parted where the known names say so; a blank stage is no update', async () => {
    const { pledges } = await readAs(DASHBOARD);
    expect(pledges[2]?.themes).toEqual(['jobs-livelihoods', 'education']);
    expect(pledges[3]).toMatchObject({
      areas: ['TCD', 'CAF', 'SDN'],
      situations: ['situation:sudan'],
      stage: 'no_update',
      entityArea: null,
    });
  });
});

describe('the sheet of a ministry', () => {
  test('a word of no stage is asked about, and answered', async () => {
    const { loss } = await readAs(MINISTRY);
    expect(blockingQuestions(loss)).toMatchObject([
      { kind: 'stage', column: 'État d’avancement', text: 'Abandonné', cells: 1, examples: ['Accueil'] },
    ]);
    const { pledges, loss: answered } = await readAs(MINISTRY, { stages: { Abandonné: 'left_out' } });
    expect(blockingQuestions(answered)).toEqual([]);
    expect(answered.rowsSetAside).toEqual([
      { reason: 'total', rows: 1, examples: [4] },
      { reason: 'left-out', rows: 1, examples: [3] },
    ]);
    expect(
      pledges.map(({ areas, stage, amounts, stageDate, start, end }) => [areas, stage, amounts, stageDate, start, end]),
    ).toEqual([
      [
        ['TCD', 'CMR'],
        'in_progress',
        [{ currency: 'EUR', amount: 2.5e6, most: null }],
        '2024-03-15',
        '2023-01-01',
        '2025-12',
      ],
      [['CIV'], 'fulfilled', [{ currency: 'EUR', amount: 300_000, most: null }], '2024-04-02', '2023-Q2', '2024'],
    ]);
  });
  test('both languages of a cell are kept', async () => {
    const { pledges } = await readAs(MINISTRY);
    expect(pledges[0]?.description).toBe('Construction d’écoles / Building of schools');
  });
  test('more paid than pledged is told, and the total agrees', async () => {
    const { loss } = await readAs(MINISTRY);
    expect(loss.identities).toEqual([
      { kind: 'paid', checked: 2, failed: 1, examples: [{ row: 2, found: 400_000, expected: 300_000 }] },
      { kind: 'total', checked: 1, failed: 0, examples: [] },
    ]);
  });
});

describe('a list with reviewed stages', () => {
  test('what was declared and what was found stand apart; the country is who promises', async () => {
    const { pledges, loss } = await readAs(REVIEWED_LIST, { stages: { withdrawn: 'left_out' } });
    expect(blockingQuestions(loss)).toEqual([]);
    expect(
      pledges.map(({ entity, entityArea, stage, reviewed, start }) => [entity, entityArea, stage, reviewed, start]),
    ).toEqual([
      ['Kenya', 'KEN', 'fulfilled', 'substantial', '2022-08-31'],
      ['Uganda', 'UGA', 'in_progress', 'not_started', '2021-03-04'],
      ['Colombia', 'COL', 'in_progress', 'no_evidence', '2023-01-09'],
    ]);
    expect(pledges.map(({ forum }) => forum)[0]).toBe('Kenya Action Plan 2022-2024');
  });
});

describe('Jalon’s own registers read back as they are', () => {
  test('the invented example, illustrative as it says', async () => {
    const bytes = gcr('pledges.csv');
    const { pledges, loss } = await readAs(bytes);
    const written = rowsOf(bytes).map(pledgeOfRow);
    expect(pledges.length).toBe(written.length);
    const bare = pledges.map(({ row, stageText, amounts, amountText, ...pledge }) => pledge);
    expect(bare).toEqual(written);
    expect(loss).toMatchObject({ illustrative: written.length, questions: [], remarks: [], rowsSetAside: [] });
  }, 20_000);
  test.each([
    ['without the column that says so', (row: string[]) => row.toSpliced(-1)],
    [
      'with that column denied',
      (row: string[]) => row.with(-1, row.at(-1) === 'illustrative' ? 'illustrative' : 'false'),
    ],
    ['without title', (row: string[]) => row.toSpliced(1, 1).toSpliced(-1)],
    ['without entity and description', (row: string[]) => row.toSpliced(2, 2).toSpliced(-1)],
  ])('the invented example %s is still invented', async (_, change) => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(gcr('pledges.csv')), { skipEmptyLines: true });
    const some = data.filter((_row, at) => at % 40 === 0).map(change);
    const { pledges } = await readAs(new TextEncoder().encode(Papa.unparse(some)));
    expect(pledges.length).toBe(some.length - 1);
    expect(submitted(pledges)).toEqual([]);
  });
  test('the flows of the Financial Tracking Service', async () => {
    const bytes = gcr('register.csv');
    const { pledges, loss } = await readAs(bytes);
    const written = rowsOf(bytes);
    expect(blockingQuestions(loss)).toEqual([]);
    expect(
      pledges.map(({ id, areas, stageText, stageDate, start, amountUsd }) => [
        id,
        areas.join(';'),
        stageText,
        stageDate,
        start,
        String(amountUsd),
      ]),
    ).toEqual(written.map((row) => [row.id, row.areas, row.stageText, row.stageDate, row.start, row.amountUsd]));
    const stated = written.filter(({ originalAmount }) => originalAmount);
    expect(
      pledges
        .filter((_, at) => written[at]?.originalAmount)
        .map(({ amounts }) => amounts?.map(({ currency, amount }) => `${amount} ${currency}`).join()),
    ).toEqual(stated.map(({ originalAmount, currency }) => `${Number(originalAmount)} ${currency}`));
  });
});
