import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLEDGE_COLUMNS } from '#shared/pledges/rows';
import { readShare } from '#shared/share/read';
import { writePart } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { encodeTable } from '#shared/tables/encode';
import { textTable } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { COMMANDS } from '../../electron/cli/main.ts';
import { openShare } from '../../electron/cli/workbench.ts';
import { jalon } from '../support/cli.ts';
import { bundled } from '../support/workbench.ts';

let folder: string;
const at = (file: string): string => join(folder, file);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-nothing-'));
  await writeFile(at('own.csv'), 'iso3,year,people\nKEN,2020,1\nKEN,2021,2\n');
  await writeFile(at('tidy.csv'), 'series,year,value\na,2020,1\na,2021,2\n');
  await writeFile(at('blank.csv'), 'series,year,value\na,2020,\n');
  await writeFile(at('bare.csv'), 'series,year,value\n');
  await writeFile(at('b.csv'), 'series,direction,target,target_year\nother,up,5,2030\n');
  await writeFile(at('book.csv'), Buffer.from('PK\u0003\u0004\u0000\u0000binary', 'latin1'));
  await writeFile(at('s.json'), '{"scenarios":[{"name":"x","indicator":"none","levers":[]}]}');
  expect((await jalon('import', at('own.csv'), '--out', at('w.jalon'))).code).toBe(0);
  const { workbench, parts } = await openShare(at('w.jalon'));
  const savedAt = '2026-01-01T00:00:00.000Z';
  const bare = await writeShare({ workbench: { ...workbench, benchmarks: [] }, parts, savedAt });
  await writeFile(at('unset.jalon'), bare.bytes);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('no command answers nothing with 0', () => {
  const linear = ['--method', 'linear'];
  test.each<readonly [string, readonly string[]]>([
    ['gaps of a share file without benchmarks', ['gaps', 'unset.jalon', ...linear, '--areas', 'KEN']],
    ['gaps for an area that is none', ['gaps', 'w.jalon', ...linear, '--areas', 'XXX']],
    ['gaps where no benchmark meets a series', ['gaps', 'tidy.csv', '--benchmarks', 'b.csv', ...linear]],
    ['gaps of a share file where none does', ['gaps', 'w.jalon', '--benchmarks', 'b.csv', ...linear]],
    ['gaps without values', ['gaps', 'blank.csv', '--benchmarks', 'b.csv', ...linear]],
    ['gaps with a workbook for benchmarks', ['gaps', 'tidy.csv', '--benchmarks', 'book.csv', ...linear]],
    ['inequality of a share file', ['inequality', 'w.jalon']],
    ['inequality of a workbook', ['inequality', 'book.csv']],
    ['project without rows', ['project', 'bare.csv', '--horizon', '3']],
    ['project without values', ['project', 'blank.csv', '--horizon', '3']],
    ['project for an area that is none', ['project', 'w.jalon', '--horizon', '3', '--areas', 'XXX']],
    ['backtest of series too short', ['backtest', 'tidy.csv']],
    ['backtest for an area that is none', ['backtest', 'w.jalon', '--areas', 'XXX']],
    ['scenario of no series', ['scenario', 'tidy.csv', '--scenario', 's.json']],
  ])(
    '%s is refused in one sentence',
    async (_, [command = '', input = '', ...rest]) => {
      const files = rest.map((one) => (/\.(csv|json)$/.test(one) ? at(one) : one));
      for (const language of ['en', 'fr']) {
        const { code, out, said } = await jalon(command, at(input), ...files, '--lang', language);
        expect([code, out]).toEqual([2, '']);
        expect(said.split('\n').at(-1)).toMatch(/\.$/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes of a file are no words
        expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffd]/);
      }
    },
    60_000,
  );

  test('a query without rows says so', async () => {
    const asked = await jalon('query', at('w.jalon'), "SELECT area FROM observation WHERE area = 'XXX'");
    expect(asked).toMatchObject({ code: 0, said: 'No row matches.' });
  }, 60_000);
});

test('each command has its own help', async () => {
  for (const name of Object.keys(COMMANDS))
    for (const args of [
      [name, '--help'],
      [name, 'x', '-h'],
      ['help', name],
    ]) {
      const { code, out, said } = await jalon(...args);
      expect([code, said]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^jalon ${name} [^\\n]+\\n$`));
    }
  expect((await jalon('--help')).out).toContain('jalon gaps');
  expect((await jalon('help', 'nope')).code).toBe(2);
});

describe('a register of pledges', () => {
  test('is no source of observations', async () => {
    await writeFile(
      at('fts.csv'),
      'id,version_id,amount_usd,original_amount,original_currency,date,status,description,parent_flow,source_organization,destination_country\n' +
        '304943,1,1000000,900000,EUR,2024-01-05,pledge,At the forum,,Germany,UGA\n' +
        '304944,1,500000,500000,USD,2024-01-06,pledge,At the forum,304943,United States,KEN\n' +
        '349198,2,70000,60000,CHF,2024-03-06,pledge,Later,304944,Switzerland,ETH\n',
    );
    const refused = await jalon('import', at('fts.csv'), '--out', at('fts.jalon'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.said).toContain('register of pledges (columns id, source_organization, status)');
    const columns = 'amount_usd|date|destination_country';
    expect((await jalon('import', at('fts.csv'), '--columns', columns, '--out', at('fts.jalon'))).code).toBe(0);
  }, 60_000);

  test('is in no new share file; an older file that holds an invented one opens and says so', async () => {
    const share = await openShare(at('w.jalon'));
    expect(share.workbench.sources.flatMap(({ parts }) => parts).map(({ table }) => table)).toEqual([
      'observations',
      'observations',
    ]);
    const ask = (file: string) => jalon('query', at(file), 'SELECT count(*) AS n FROM pledge');
    expect(await ask('w.jalon')).toMatchObject({ code: 0, out: 'n\r\n0\r\n', said: '' });
    const engine = await openNodeEngine();
    await engine.fromArrow('register', encodeTable(textTable(PLEDGE_COLUMNS, bundled().pledges)));
    const { part, bytes } = await writePart(engine, 'pledges', 'register');
    await engine.close();
    const sources = share.workbench.sources.map((source) =>
      source.kind === 'bundled' ? { ...source, parts: [...source.parts, part] } : source,
    );
    const parts = new Map(share.parts).set(part.sha256, bytes);
    const old = await writeShare({
      workbench: { ...share.workbench, sources },
      parts,
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    expect((await readShare(old.bytes)).ok).toBe(true);
    await writeFile(at('old.jalon'), old.bytes);
    const { code, out, said } = await ask('old.jalon');
    expect([code, out]).toEqual([0, 'n\r\n3435\r\n']);
    expect(said).toContain('3,435 pledges of this file are invented');
  }, 60_000);
});
