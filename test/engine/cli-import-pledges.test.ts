import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTables, pledgesIn } from '#shared/share/tables';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { openWithTables } from '../../electron/cli/workbench.ts';
import { jalon } from '../support/cli.ts';
import { DASHBOARD, MINISTRY } from '../support/pledge-registers.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-pledges-'));
  await writeFile(at('dashboard.csv'), DASHBOARD);
  await writeFile(at('ministere.csv'), MINISTRY);
  await writeFile(
    at('open.csv'),
    'Pledge ID,Title,Entity,Country,Amount,Stage,Start date\nP-1,Schools,Norway,Kenya,"EUR 1,234",Shelved,01/02/2024\nP-2,Law,Chad,Keniya,,Planned,03/04/2024\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const load = (name: string, ...options: readonly string[]) =>
  jalon('import', at(name), '--as', 'pledges', '--out', at('w.jalon'), ...options);

describe('a register is imported as pledges', () => {
  test('with what every column is taken for, counts and what is asked', async () => {
    const { code, said } = await load('dashboard.csv');
    expect(code).toBe(0);
    expect(said).toContain('Pledging entity: entity (by its name)');
    expect(said).toContain('4 rows read\n4 pledges\n');
    expect(said).toContain('Stage “In progress”: in progress (1 row)');
    expect(said).toContain('--currency EUR');
    expect(said).toContain('--rate "EUR=…"');
    const query = await jalon(
      'query',
      at('w.jalon'),
      'SELECT id, stage, areas, amounts, "amountUsd" FROM pledge ORDER BY id',
    );
    expect(query.out.trim().split('\r\n')).toEqual([
      'id,stage,areas,amounts,amountUsd',
      'GRF-10001,in_progress,KEN,USD 2500000,2500000',
      'GRF-10002,fulfilled,,1200000000,',
      'GRF-10003,planning,KEN,,',
      'GRF-10004,no_update,TCD;CAF;SDN,EUR 300000,',
    ]);
    expect((await jalon('verify', at('w.jalon'))).code).toBe(0);
  });

  test('the workbench’s pledges are those that were read', async () => {
    await load('dashboard.csv');
    const engine = await openNodeEngine();
    try {
      const { workbench, parts } = await openWithTables(at('w.jalon'), engine);
      const pledges = await pledgesIn(engine, workbench, await loadTables(engine, workbench, parts));
      expect(pledges[0]).toMatchObject({
        id: 'GRF-10001',
        partners: ['UNHCR', 'World Bank'],
        goodPractice: true,
        amounts: [{ currency: 'USD', amount: 2_500_000, most: null }],
        row: 1,
      });
    } finally {
      await engine.close();
    }
  });

  test('questions that block are named with the option that answers each, and nothing is written', async () => {
    const { code, said } = await jalon('import', at('open.csv'), '--as', 'pledges', '--out', at('none.jalon'));
    expect(code).toBe(2);
    expect(said).toContain('what stage is “Shelved” (1 pledge, such as Schools)? --stage "Shelved=planning|');
    expect(said).toContain('such as 01/02/2024; 03/04/2024)? --dates dmy|mdy');
    expect(said).toContain('such as EUR 1,234)? --decimal .|,');
    expect(said).toContain('perhaps KEN? --match "areas:Keniya=KEN"');
    expect(said).toContain('3 questions need an answer first');
    await expect(readFile(at('none.jalon'))).rejects.toThrow();
  });

  test('answers are kept in the recipe, which reads the next file', async () => {
    const first = await load(
      'open.csv',
      ...['--stage', 'Shelved=left_out', '--dates', 'mdy', '--decimal', '.', '--match', 'areas:Keniya=KEN'],
      ...['--save-recipe', at('r.json')],
    );
    expect(first.code).toBe(0);
    const again = await load('open.csv', '--recipe', at('r.json'));
    expect(again.code).toBe(0);
    const { out } = await jalon('query', at('w.jalon'), 'SELECT id, areas, start FROM pledge');
    expect(out.trim().split('\r\n')).toEqual(['id,areas,start', 'P-2,KEN,2024-03-04']);
  });

  test('in French, with the identities of its money', async () => {
    const { code, said } = await load('ministere.csv', '--stage', 'Abandonné=left_out', '--lang', 'fr');
    expect(code).toBe(0);
    expect(said).toContain('1 ligne ne concorde pas'.replace('1 ligne ', '1 '));
    expect(said).toContain(
      'ligne 2 : 400 000 contre 300 000'.replaceAll(/(?<=\d) (?=\d)/g, '\u202f').replace(' :', '\u00a0:'),
    );
  });

  test('options of registers stand only beside --as pledges', async () => {
    const { code, said } = await jalon('import', at('open.csv'), '--dates', 'dmy', '--out', at('w.jalon'));
    expect([code, said]).toEqual([2, expect.stringContaining('--as pledges')]);
  });
});

test('the invented example stays illustrative', async () => {
  const example = resolve(import.meta.dirname, '../../datasets/gcr/pledges.csv');
  const { code, said } = await jalon('import', example, '--as', 'pledges', '--out', at('w.jalon'));
  expect(code).toBe(0);
  expect(said).toMatch(/are illustrative, as the file says/);
  const query = await jalon('query', at('w.jalon'), 'SELECT count(*) AS n FROM pledge');
  expect(query.said).toMatch(/invented for demonstration/);
});

describe('registers of others', () => {
  test.skipIf(noSharedData())('347 coded promises: words of no stage of ours are asked about', async () => {
    const file = sharedData('promises-nz/promises.csv');
    const asked = await jalon('import', file, '--as', 'pledges', '--out', at('nz.jalon'));
    expect(asked.code).toBe(2);
    for (const word of ['largely', 'not-delivered', 'abandoned', 'superseded'])
      expect(asked.said).toContain(`--stage "${word}=`);
    const answers = 'largely=in_progress; not-delivered=left_out; abandoned=left_out; superseded=left_out';
    const { code, said } = await jalon('import', file, '--as', 'pledges', '--stage', answers, '--out', at('nz.jalon'));
    expect(code).toBe(0);
    expect(said).toContain('347 rows read');
  });
  test.skipIf(noSharedData())('pledges of the Financial Tracking Service', async () => {
    const file = sharedData('fts-flows/fts_2025_all_pledges.csv');
    const { code, said } = await jalon('import', file, '--as', 'pledges', '--out', at('fts.jalon'));
    expect([code, said]).toEqual([0, expect.stringContaining('65 pledges')]);
  });
});
