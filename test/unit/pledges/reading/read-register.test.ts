import { describe, expect, test } from 'vitest';
import { blockingQuestions } from '#shared/pledges/reading/pledge-loss';
import { readAs } from '../../../support/pledge-registers.ts';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const remarksOf = (loss: Awaited<ReturnType<typeof readAs>>['loss']) =>
  Object.fromEntries(loss.remarks.map(({ kind, cells, examples }) => [kind, [cells, ...examples]]));

test('identifiers that repeat, rows without a name, blank rows: told with counts and examples', async () => {
  const { pledges, loss } = await readAs(
    csv(
      'Pledge ID,Title,Entity,Stage',
      'P-1,Schools,Norway,Planned',
      'P-1,Schools,Norway,Planned',
      'P-1,Clinics,Norway,Planned',
      'P-2,,Chad,Fulfilled',
      'P-3,Roads,,Fulfilled',
      ',Wells,Kenya,',
      ',,,Planned',
    ),
  );
  expect(pledges.map(({ id }) => id)).toEqual(['P-1', 'P-1 (2)', 'P-2', 'P-3', 'row-6']);
  expect(loss.rowsSetAside).toEqual([
    { reason: 'repeated', rows: 1, examples: [2] },
    { reason: 'nameless', rows: 1, examples: [7] },
  ]);
  expect(remarksOf(loss)).toMatchObject({
    'repeated-id': [1, 'P-1'],
    'without-title': [1, 'P-2'],
    'without-entity': [1, 'P-3'],
    'without-id': [1, 'Wells'],
  });
  expect(loss.rowsRead).toBe(pledges.length + loss.rowsSetAside.reduce((sum, { rows }) => sum + rows, 0));
});

describe('dates', () => {
  const header = 'Pledge ID,Title,Entity,Stage,Start date,End date';
  test('each column decides for itself, and is asked about alone', async () => {
    const file = csv(header, 'P-1,a,Norway,Planned,01/02/2023,12/31/2025', 'P-2,b,Chad,Planned,03/04/2023,01/02/2026');
    const { loss } = await readAs(file);
    expect(blockingQuestions(loss)).toMatchObject([
      { kind: 'dates', column: 'Start date', cells: 2, examples: ['01/02/2023', '03/04/2023'] },
    ]);
    const { pledges } = await readAs(file, { dates: 'dmy' });
    expect(pledges.map(({ start, end }) => [start, end])).toEqual([
      ['2023-02-01', '2025-12-31'],
      ['2023-04-03', '2026-01-02'],
    ]);
  });
  test('several years in one cell, and an end before the start', async () => {
    const { pledges, loss } = await readAs(
      csv(
        header,
        'P-1,a,Norway,Planned,2023 | 2024 | 2025,',
        'P-2,b,Chad,Planned,2024-05-01,2023',
        'P-3,c,Peru,Planned,when funded,2023',
      ),
    );
    expect(pledges.map(({ start, end }) => [start, end])).toEqual([
      ['2023', '2025'],
      ['2024-05-01', '2023'],
      [null, '2023'],
    ]);
    expect(remarksOf(loss)).toMatchObject({
      'several-years': [1, '2023 | 2024 | 2025'],
      'ends-before-start': [1, '2024-05-01 – 2023'],
      'not-a-date': [1, 'when funded'],
    });
  });
});

describe('money', () => {
  const header = 'Pledge ID,Title,Entity,Stage,Amount,of which grants,of which loans,Committed,Paid';
  test('the three identities are checked, with what fails', async () => {
    const { loss } = await readAs(
      csv(
        header,
        'P-1,a,Norway,Planned,EUR 100 million,EUR 60 million,EUR 40 million,EUR 50 million,EUR 20 million',
        'P-2,b,Chad,Planned,EUR 100 million,EUR 60 million,EUR 30 million,EUR 50 million,EUR 70 million',
        'Total,,,,EUR 210 million,,,,',
      ),
    );
    expect(loss.identities).toEqual([
      { kind: 'parts', checked: 2, failed: 1, examples: [{ row: 2, found: 9e7, expected: 1e8 }] },
      { kind: 'paid', checked: 2, failed: 1, examples: [{ row: 2, found: 7e7, expected: 5e7 }] },
      { kind: 'total', checked: 1, failed: 1, examples: [{ row: 3, found: 2e8, expected: 2.1e8 }] },
    ]);
  });
  test('ranges, ends and yearly amounts are told; only a sum of totals is in dollars', async () => {
    const { pledges, loss } = await readAs(
      csv(
        'Pledge ID,Title,Entity,Stage,Amount',
        'P-1,a,Norway,Planned,USD 2-3 million',
        'P-2,b,Chad,Planned,up to USD 5 million',
        'P-3,c,Peru,Planned,USD 1 million per year',
        'P-4,d,Japan,Planned,USD 1 million and EUR 2 million',
        'P-5,e,Japan,Planned,to be confirmed',
      ),
    );
    expect(pledges.map(({ amountUsd }) => amountUsd)).toEqual([2e6, null, null, null, null]);
    expect(pledges[3]?.amounts).toEqual([
      { currency: 'USD', amount: 1e6, most: null },
      { currency: 'EUR', amount: 2e6, most: null },
    ]);
    expect(remarksOf(loss)).toMatchObject({
      range: [1, 'USD 2-3 million'],
      'upper-end': [1, 'up to USD 5 million'],
      yearly: [1, 'USD 1 million per year'],
      'not-an-amount': [1, 'to be confirmed'],
    });
    expect(loss.currencies).toEqual([
      { currency: 'USD', amounts: 2, sum: 3e6 },
      { currency: 'EUR', amounts: 1, sum: 2e6 },
    ]);
  });
  test('nothing is converted without a rate', async () => {
    const file = csv('Pledge ID,Title,Entity,Stage,Amount', 'P-1,a,Norway,Planned,NOK 10 million');
    expect((await readAs(file)).pledges[0]?.amountUsd).toBeNull();
    expect((await readAs(file)).loss.questions).toMatchObject([{ kind: 'rate', text: 'NOK' }]);
    expect((await readAs(file, { rates: { NOK: 0.1 } })).pledges[0]?.amountUsd).toBe(1e6);
  });
  test('nothing at all needs neither a currency nor a rate', async () => {
    const head = 'Pledge ID,Title,Entity,Stage,Amount';
    const file = csv(
      head,
      'P-1,a,Norway,Planned,NOK 0',
      'P-2,b,Chad,Planned,0',
      'P-3,c,Peru,Planned,0 to 5 million EUR',
    );
    const { pledges, loss } = await readAs(file);
    expect(pledges.map(({ amountUsd }) => amountUsd)).toEqual([0, 0, null]);
    expect(loss.questions).toMatchObject([{ kind: 'rate', text: 'EUR' }]);
  });
});

test('countries that no list has are asked about with a hint; what is said by hand comes first', async () => {
  const file = csv(
    'Pledge ID,Title,Entity,Countries,Stage',
    'P-1,a,Norway,"Keniya, Chad",Planned',
    'P-2,b,Norway,Worldwide,Planned',
  );
  const { pledges, loss } = await readAs(file);
  expect(pledges.map(({ areas }) => areas)).toEqual([['TCD'], []]);
  expect(loss.questions).toMatchObject([{ kind: 'term', role: 'areas', text: 'Keniya', suggestion: 'KEN' }]);
  const answered = await readAs(file, { terms: { areas: { Keniya: 'KEN' } } });
  expect(answered.pledges[0]?.areas).toEqual(['KEN', 'TCD']);
  expect(answered.loss.questions).toEqual([]);
});

test('pledges matched with one another are kept, and one that is nowhere is told', async () => {
  const { pledges, loss } = await readAs(
    csv('Pledge ID,Title,Entity,Matched pledges,Stage', 'P-1,a,Norway,P-2,Planned', 'P-2,b,Chad,P-1; P-9,Planned'),
  );
  expect(pledges.map(({ matched }) => matched)).toEqual([['P-2'], ['P-1', 'P-9']]);
  expect(remarksOf(loss)['unknown-match']).toEqual([1, 'P-2 → P-9']);
});

test('two languages side by side are both kept', async () => {
  const { pledges } = await readAs(
    csv(
      'Pledge ID,Title,Description (English),Description (français),Entity,Stage',
      'P-1,a,Build schools,Construire des écoles,Norway,Planned',
      'P-2,b,Law,Loi,Chad,En cours',
    ),
  );
  expect(pledges[0]?.description).toBe('Build schools\nConstruire des écoles');
  expect(pledges.map(({ stage }) => stage)).toEqual(['planning', 'in_progress']);
});
