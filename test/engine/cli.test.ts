import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../electron/cli/main.ts';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

describe('profile', () => {
  test('says how a file is written and what its columns are', async () => {
    await writeFile(at('people.csv'), 'Year;ISO3;People\n2020;KEN;1,5\n2021;KEN;2,5\n2021;;3\n');
    const { code, out } = await jalon('profile', at('people.csv'));
    expect(code).toBe(0);
    expect(out).toContain('Delimiter: ;\nDecimal mark: ,');
    expect(out).toContain('2. ISO3 · reference area (holds area codes)');
    expect(out).toContain('Rows without an area: 1 (row 3)');
  });
  test('gives the same as JSON, and its words in French', async () => {
    const profile = JSON.parse((await jalon('profile', at('people.csv'), '--json')).out);
    expect(profile).toMatchObject({
      rows: 3,
      layout: 'long',
      missingRole: null,
      loss: { rowsKept: 2, observations: 2 },
    });
    expect(profile.columns.map(({ role }: { role: string }) => role)).toEqual(['time', 'area', 'value']);
    expect(profile.columns[2]).toMatchObject({
      minimum: 1.5,
      median: 2.5,
      maximum: 3,
      histogram: [1, 0, 0, 0, 0, 0, 1, 0, 0, 1],
    });
    expect((await jalon('profile', at('people.csv'), '--lang', 'fr')).out).toContain('zone de référence');
  });
  test('lists stated baselines that are not what was reported for their year', async () => {
    const rows = ['KEN,2022,,40', 'KEN,2022,baseline,55', 'UGA,2022,,7', 'UGA,2022,baseline,7', 'UGA,2022,target,9'];
    await writeFile(at('stated.csv'), `iso3,year,figure,people\n${rows.join('\n')}\n`);
    const { out } = await jalon('profile', at('stated.csv'));
    expect(out).toContain('Stated baselines that differ from what was reported for their year: 1 of 2. 1 shown.');
    expect(out).toContain('people · KEN · 2022: 40 reported, 55 stated later as baseline (+15)');
    expect(JSON.parse((await jalon('profile', at('stated.csv'), '--json')).out).baselines.revised).toMatchObject([
      { area: 'KEN', reported: 40, stated: 55, difference: 15 },
    ]);
  });
  test('gives what is conspicuous in its series', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `KEN,${2010 + i},${i === 6 ? 900 : 100 + (i % 3)}`);
    await writeFile(at('jump.csv'), `iso3,year,people\n${rows.join('\n')}\nUGA,2015,7\n`);
    const { out } = await jalon('profile', at('jump.csv'));
    expect(out).toContain('2 series, 2 need attention. 2 shown.');
    expect(out).toMatch(/people · KEN · Outlier in 2016: 900 instead of 10\d/);
    expect(out).toContain('people · UGA · Ends in 2015, 6 years before the newest value of the indicator');
    const { series } = JSON.parse((await jalon('profile', at('jump.csv'), '--json')).out);
    expect(series[0]).toMatchObject({
      area: 'KEN',
      findings: ['outlier'],
      profile: { points: 12, shocks: { found: [{ year: 2016 }] } },
    });
  });
});

describe('import, verify, query', () => {
  const W = 'people.jalon';
  test('a workbench is built from a file, is unchanged, and can be asked', async () => {
    const made = await jalon('import', at('people.csv'), '--out', at(W));
    expect([made.code, made.out]).toEqual([0, '']);
    expect(made.said).toContain('people: 3 rows read, 2 observations');
    const verified = await jalon('verify', at(W));
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('Unchanged')]);
    const asked = await jalon(
      'query',
      at(W),
      "SELECT area, year, value FROM observation WHERE source = 'people' ORDER BY year",
    );
    expect(asked.out).toBe('area,year,value\r\nKEN,2020,1.5\r\nKEN,2021,2.5\r\n');
  }, 60_000);
  test('a part that was altered is named with exit code 1, a cut file is unreadable with exit code 2', async () => {
    const bytes = await readFile(at(W));
    const altered = Buffer.from(bytes);
    const place = altered.indexOf('PAR1') + 200;
    altered.writeUInt8(altered.readUInt8(place) ^ 1, place);
    await writeFile(at('altered.jalon'), altered);
    expect(await jalon('verify', at('altered.jalon'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('data/'),
    });
    await writeFile(at('cut.jalon'), bytes.subarray(0, bytes.length >> 1));
    expect(await jalon('verify', at('cut.jalon'))).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('truncated'),
    });
  });
  test('a query can only read', async () => {
    expect(await jalon('query', at(W), 'DROP TABLE pledge')).toMatchObject({ code: 2, out: '' });
    expect(await jalon('query', at(W), "SELECT * FROM read_csv('/etc/passwd')")).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});

describe('gaps', () => {
  test('judges tidy series with the method asked for', async () => {
    await writeFile(at('tidy.csv'), 'series,year,value\nlow,2015,14.5\nlow,2023,10.2\nbare,2015,1\nbare,2020,\n');
    await writeFile(at('b.csv'), 'series,direction,base_year,target,target_year,limit\nlow,down,2015,7.25,2030,\n');
    const { code, out, said } = await jalon(
      'gaps',
      at('tidy.csv'),
      '--benchmarks',
      at('b.csv'),
      '--method',
      'open-sdg',
    );
    expect(code).toBe(0);
    const [header = [], low = [], bare = []] = rowsOf(out);
    expect(header.slice(0, 5)).toEqual(['series', 'method', 'status', 'measure', 'score']);
    expect(low.slice(0, 3)).toEqual(['low', 'open-sdg', 'substantial_progress']);
    expect(Number(low[3])).toBeCloseTo(0.9525901792032172, 12);
    expect(bare.slice(0, 3)).toEqual(['bare', 'open-sdg', 'not_available']);
    expect(said).toContain('1 row has no value');
  });
  test('writes to a file on demand', async () => {
    const made = await jalon(
      'gaps',
      at('tidy.csv'),
      '--benchmarks',
      at('b.csv'),
      '--method',
      'linear',
      '--out',
      at('g.csv'),
    );
    expect([made.code, made.out]).toEqual([0, '']);
    expect(rowsOf(await readFile(at('g.csv'), 'utf8'))[1]?.slice(0, 3)).toEqual(['low', 'linear', 'on_track']);
  });
  test.each([
    [['gaps', 'tidy.csv', '--benchmarks', 'b.csv', '--method', 'magic'], 'no method “magic”'],
    [['gaps', 'tidy.csv', '--method', 'linear'], '--benchmarks'],
    [['gaps', 'nowhere.csv', '--benchmarks', 'b.csv', '--method', 'linear'], 'was not found'],
    [['gaps', 'b.csv', '--benchmarks', 'b.csv', '--method', 'linear'], 'no column “year”'],
    [['project', 'tidy.csv'], '--horizon'],
    [['project', 'tidy.csv', '--horizon', 'soon'], '“soon” is not a number'],
    [['project', 'tidy.csv', '--horizon', '3', '--domain', 'bounded:9:1'], 'not a domain'],
    [['project', 'tidy.csv', '--horizon', '3', '--frobnicate'], '--frobnicate'],
    [['project', 'tidy.csv', '--horizon'], '--horizon'],
    [['conjure'], 'no command “conjure”'],
    [['verify'], 'This command takes W.jalon'],
    [['verify', 'tidy.csv'], 'not a Jalon file'],
  ])('%j ends with exit code 2 and one sentence', async (args, sentence) => {
    const { code, out, said } = await jalon(...args.map((arg) => (/\.csv$/.test(arg) ? at(arg) : arg)));
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(sentence);
    expect(said.split('\n')).toHaveLength(1);
  });
});

describe('project', () => {
  test('writes point and interval of one level, or of several', async () => {
    const values = [10, 11, 13, 12, 14, 15, 17, 16, 18, 20];
    await writeFile(
      at('p.csv'),
      `series,year,value\n${values.map((value, i) => `s,${2010 + i},${value}`).join('\n')}\n`,
    );
    const one = rowsOf((await jalon('project', at('p.csv'), '--horizon', '3')).out);
    expect(one[0]).toEqual(['series', 'year', 'point', 'lo', 'hi', 'method']);
    expect(one.slice(1).map(([, year]) => year)).toEqual(['2020', '2021', '2022']);
    const several = rowsOf((await jalon('project', at('p.csv'), '--horizon', '3', '--level', '95,80')).out);
    expect(several[0]).toEqual(['series', 'year', 'point', 'lo80', 'hi80', 'lo95', 'hi95', 'method']);
    const [, , point, lo80, hi80, lo95, hi95] = (several[1] ?? []).map(Number);
    expect([lo95, lo80, point, hi80, hi95]).toEqual(
      [lo95, lo80, point, hi80, hi95].sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(Number(one[1]?.[3])).toBe(lo95);
  });
});

describe('project, of groups', () => {
  test('gives the total of the areas that the rows name, beside them', async () => {
    const rows = ['KEN', 'UGA'].flatMap((area, k) =>
      Array.from({ length: 12 }, (_, i) => `s,${2010 + i},${(100 + 7 * i) * (k + 1) + ((i * 5) % 7)},${area},east`),
    );
    await writeFile(at('t.csv'), `series,year,value,area,group\n${rows.join('\n')}\n`);
    const { out, said } = await jalon('project', at('t.csv'), '--horizon', '2');
    const made = rowsOf(out);
    expect(made[0]).toEqual(['series', 'year', 'point', 'lo', 'hi', 'method', 'area']);
    expect(made.slice(1).map(([, year, , , , , area]) => [year, area])).toEqual([
      ['2022', 'KEN'],
      ['2023', 'KEN'],
      ['2022', 'UGA'],
      ['2023', 'UGA'],
      ['2022', 'east'],
      ['2023', 'east'],
    ]);
    const [, , total, low, high] = (made[6] ?? []).map(Number);
    expect(total).toBeGreaterThan(3 * 177);
    expect(low).toBeLessThan(total ?? 0);
    expect(high).toBeGreaterThan(total ?? 0);
    expect(said).toContain('path by path');
  });
  test('goes past the cap where asked to, and says so', async () => {
    await writeFile(at('o.csv'), 'series,year,value\ns,2020,1\ns,2021,2\ns,2022,3\n');
    const capped = await jalon('project', at('o.csv'), '--horizon', '6');
    const over = await jalon('project', at('o.csv'), '--horizon', '6', '--override');
    expect([rowsOf(capped.out).length, rowsOf(over.out).length]).toEqual([4, 7]);
    expect(over.said).toContain('further ahead');
  });
});

describe('backtest', () => {
  test('gives a row for every series and one for all, beside no change', async () => {
    const values = [10, 11, 13, 12, 14, 15, 17, 16, 18, 20, 21, 23, 22, 25];
    const rows = values.map((value, i) => `long,${2010 + i},${value}`);
    await writeFile(at('b.csv'), `series,year,value\n${rows.join('\n')}\nshort,2020,1\nshort,2021,2\n`);
    const { code, out, said } = await jalon(
      'backtest',
      at('b.csv'),
      '--horizon',
      '3',
      '--origins',
      '4',
      '--level',
      '80',
    );
    const [head, long, short, all] = rowsOf(out);
    expect(code).toBe(0);
    expect(head?.join(',')).toBe(
      'series,origins,forecasts,smape,smape_naive,mase,mase_naive,coverage80,coverage80_naive,msis80,msis80_naive,verdict',
    );
    expect(long?.slice(0, 3)).toEqual(['long', '4', '9']);
    expect(Number(long?.[5])).toBeLessThan(Number(long?.[6]));
    expect(short).toEqual(['short', '0', '0', '', '', '', '', '', '', '', '', 'too_short']);
    expect(all?.slice(1, 11)).toEqual(long?.slice(1, 11));
    expect(said).toContain('1 series has fewer than nine values');
  });
});

test('help names every command', async () => {
  const { code, out } = await jalon('--help');
  expect(code).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(out).toContain(`jalon ${name} `);
});

describe('recipes', () => {
  const OLD = 'country;year;enrolled\nKenya;2020;10,5\nKenia;2021;11\n';
  const NEW = 'country;year;enrolled;rooms\nKenya;2020;10,75\nKenia;2021;11\nUganda;2022;7;3\n';
  test('what profile understood is written down, edited, and used by import', async () => {
    await writeFile(at('schools.csv'), OLD);
    const { code, said } = await jalon('profile', at('schools.csv'), '--save-recipe', at('schools.json'));
    expect([code, said]).toEqual([0, `${at('schools.json')} is written.`]);
    const recipe = JSON.parse(await readFile(at('schools.json'), 'utf8'));
    await writeFile(at('schools.json'), JSON.stringify({ ...recipe, matches: { Kenia: 'KEN' } }));
    const profiled = await jalon('profile', at('schools.csv'), '--recipe', at('schools.json'), '--json');
    expect(JSON.parse(profiled.out).loss.unmatchedAreas).toEqual([]);
    const made = await jalon('import', at('schools.csv'), '--recipe', at('schools.json'), '--out', at('s1.jalon'));
    expect(made.code).toBe(0);
  });
  test('a newer file is read by the recipe of its source, and what it revises is said', async () => {
    await writeFile(at('schools 2022.csv'), NEW);
    const made = await jalon('import', at('schools 2022.csv'), '--refresh', at('s1.jalon'), '--out', at('s2.jalon'));
    expect(made.code).toBe(0);
    expect(made.said).toContain('1 past value was revised; half of the changes are larger than 2.4%.');
    expect(made.said).toContain('rooms');
    const sql = "SELECT area, year, value FROM observation WHERE source = 'schools' ORDER BY year";
    expect(rowsOf((await jalon('query', at('s2.jalon'), sql)).out).slice(1)).toEqual([
      ['KEN', '2020', '10.75'],
      ['KEN', '2021', '11'],
      ['UGA', '2022', '7'],
    ]);
    expect((await jalon('verify', at('s2.jalon'))).code).toBe(0);
  });
  test('only the columns and rows that are asked for are imported', async () => {
    await writeFile(at('wide.csv'), 'country;year;enrolled;rooms\nKenya;2020;10;1\nKenya;2021;11;2\nUganda;2021;7;3\n');
    const narrow = ['--columns', 'country|year|rooms', '--where', 'year >= 2021; country = Kenya'];
    const made = await jalon('import', at('wide.csv'), ...narrow, '--out', at('narrow.jalon'));
    expect([made.code, made.said]).toEqual([
      0,
      expect.stringContaining('Rows left out by the conditions of the recipe'),
    ]);
    const sql = "SELECT indicator, area, year, value FROM observation WHERE source = 'wide'";
    expect(rowsOf((await jalon('query', at('narrow.jalon'), sql)).out).slice(1)).toEqual([
      ['wide-4', 'KEN', '2021', '2'],
    ]);
    for (const [option, text] of [
      ['--where', 'sex = f'],
      ['--columns', 'sex'],
    ] as const) {
      const { code, said } = await jalon('import', at('wide.csv'), option, text, '--out', at('none.jalon'));
      expect([code, said]).toEqual([2, expect.stringContaining('Columns: country, year, enrolled, rooms.')]);
    }
  });
  test('columns and rows asked for with a newer file are added to the recipe of its source', async () => {
    const [old, newer] = ['schools wide.csv', 'schools wide 2022.csv'];
    const rows = 'Kenya;2020;10;1\nKenya;2021;11;2\nUganda;2021;7;3\n';
    await writeFile(at(old), `country;year;enrolled;rooms\n${rows}`);
    await writeFile(at(newer), `country;year;enrolled;rooms\n${rows}Kenya;2022;12;4\nUganda;2022;8;5\n`);
    await jalon('import', at(old), '--where', 'year >= 2021', '--out', at('old.jalon'));
    const asked = ['--where', 'country = Kenya', '--columns', 'country|year|rooms'];
    const made = await jalon('import', at(newer), '--refresh', at('old.jalon'), ...asked, '--out', at('new.jalon'));
    expect([made.code, made.said]).toEqual([
      0,
      expect.stringContaining('Rows left out by the conditions of the recipe: 3'),
    ]);
    const sql = "SELECT area, year, value FROM observation WHERE source = 'schools_wide' ORDER BY year";
    expect(rowsOf((await jalon('query', at('new.jalon'), sql)).out).slice(1)).toEqual([
      ['KEN', '2021', '2'],
      ['KEN', '2022', '4'],
    ]);
    // The recipe keeps them: the next refresh needs no options.
    const next = await jalon('import', at(newer), '--refresh', at('new.jalon'), '--out', at('next.jalon'));
    expect(next.said).toContain('2 observations are the same, 0 are new, 0 are no longer there.');
    const wrong = await jalon(
      'import',
      at(newer),
      '--refresh',
      at('old.jalon'),
      '--where',
      'sex = f',
      '--out',
      at('no.jalon'),
    );
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('Columns: country, year, enrolled, rooms.')]);
  });
  test('conditions asked for are added to those of a recipe file', async () => {
    await jalon('profile', at('wide.csv'), '--save-recipe', at('wide.json'));
    const recipe = JSON.parse(await readFile(at('wide.json'), 'utf8'));
    const conditions = [{ position: 1, texts: null, from: 2021, to: null }];
    await writeFile(at('wide.json'), JSON.stringify({ ...recipe, conditions }));
    const asked = ['--recipe', at('wide.json'), '--where', 'country = Kenya', '--out', at('both.jalon')];
    expect((await jalon('import', at('wide.csv'), ...asked)).said).toContain('3 rows read, 2 observations');
  });
  test.each([
    ['--recipe', 'wide.json'],
    ['--title', 'T'],
  ])('%s with --refresh is refused rather than left out', async (option, value) => {
    const refresh = ['--refresh', at('old.jalon'), option, value, '--out', at('no.jalon')];
    const { code, said } = await jalon('import', at('wide.csv'), ...refresh);
    expect([code, said]).toEqual([2, `${option} cannot be given together with --refresh; leave one of them out.`]);
  });
  test('a newer file without the column of a condition is not loaded whole, unless that is asked for and said first', async () => {
    await writeFile(at('gone.csv'), 'country;enrolled;when\nKenya;10;2020\nUganda;7;2021\n');
    await writeFile(at('kinds.csv'), 'country;kind;enrolled;when\nKenya;camp;10;2020\nUganda;town;7;2021\n');
    await jalon('import', at('kinds.csv'), '--where', 'kind = camp', '--out', at('kinds.jalon'));
    const refresh = ['import', at('gone.csv'), '--refresh', at('kinds.jalon'), '--out', at('gone.jalon')];
    const lost = 'Only rows with kind = camp were read; that column is gone, so every row would be.';
    const refused = await jalon(...refresh);
    expect([refused.code, refused.said]).toEqual([
      2,
      expect.stringContaining(`“gone.csv” lacks what the recipe works on: ${lost}`),
    ]);
    expect(refused.said.split('\n')).toHaveLength(1);
    const taken = await jalon(...refresh, '--override');
    expect([taken.code, taken.said.split('\n')[1]]).toEqual([0, `  ${lost}`]);
    await jalon('profile', at('kinds.csv'), '--save-recipe', at('kinds.json'));
    const recipe = JSON.parse(await readFile(at('kinds.json'), 'utf8'));
    const conditions = [{ position: 1, texts: ['camp'], from: null, to: null }];
    await writeFile(at('kinds.json'), JSON.stringify({ ...recipe, conditions }));
    const apply = ['import', at('gone.csv'), '--recipe', at('kinds.json'), '--out', at('gone2.jalon')];
    expect([(await jalon(...apply)).code, (await jalon(...apply, '--override')).code]).toEqual([2, 0]);
  });
  test('a source that is not there is named, with those that are', async () => {
    const refresh = ['--refresh', at('s1.jalon'), '--source', 'hospitals', '--out', at('s3.jalon')];
    const { code, said } = await jalon('import', at('schools 2022.csv'), ...refresh);
    expect([code, said]).toEqual([2, 'Say which source the newer file is for with --source: schools.']);
  });
});

describe('where numbers come from', () => {
  const belowOf = (csv: string): string[] =>
    Papa.parse<string[]>(csv.trimEnd()).data.flatMap(([cell = '']) => (cell.startsWith('# ') ? [cell] : []));
  test('stands below projections and scenarios of a share file, in either language', async () => {
    await writeFile(at('own.csv'), 'iso3,year,people\nKEN,2015,10\nKEN,2016,12\nKEN,2017,n/a\n,2018,3\nKEN,2019,15\n');
    await jalon('import', at('own.csv'), '--out', at('own.jalon'));
    const below = belowOf((await jalon('project', at('own.jalon'), '--horizon', '2', '--areas', 'KEN')).out);
    expect(below[0]).toMatch(/^# Source: .*; own$/);
    expect(below).toContain('# own');
    expect(below).toContain('#  Rows without an area: 1 (row 4)');
    const file = { scenarios: [{ name: 'S', indicator: 'own-3', area: 'KEN', levers: [] }] };
    await writeFile(at('own.json'), JSON.stringify(file));
    const scenario = await jalon('scenario', at('own.jalon'), '--scenario', at('own.json'), '--lang', 'fr');
    expect(belowOf(scenario.out)[0]).toBe('# Source\u00a0: own');
    expect(belowOf(scenario.out)).toContainEqual(expect.stringMatching(/^# {2}Lignes lues\s: 5$/));
  });
  test('a tidy table’s own remarks travel on, quoted or not; without any nothing is added', async () => {
    const table = 'series,year,value\na,2018,1\na,2019,2\na,2020,3\n';
    await writeFile(at('t.csv'), `${table}# Source: UNHCR\n"# Edition 2026, of May"\n`);
    const { code, out } = await jalon('project', at('t.csv'), '--horizon', '1');
    expect([code, ...belowOf(out)]).toEqual([0, '# Source: UNHCR', '# Edition 2026, of May']);
    await writeFile(at('t.csv'), table);
    expect(belowOf((await jalon('project', at('t.csv'), '--horizon', '1')).out)).toEqual([]);
  });
});

describe('scenario', () => {
  const values = [20, 24, 21, 26, 25, 30, 27, 33, 30, 35, 36, 34, 40, 38, 44];
  const prepare = async (file: unknown) => {
    const rows = values.map((value, i) => `s1,${2006 + i},${value}`);
    await writeFile(at('outlook.csv'), `series,year,value\n${rows.join('\n')}\n`);
    await writeFile(at('scenario.json'), typeof file === 'string' ? file : JSON.stringify(file));
    return jalon('scenario', at('outlook.csv'), '--scenario', at('scenario.json'));
  };
  test('gives the baseline, the scenario and the chance of a benchmark, with assumptions in words', async () => {
    const { code, out, said } = await prepare({
      horizon: 3,
      scenarios: [{ name: 'Step', levers: [{ kind: 'step', percent: 10, start: 2021 }] }],
      benchmarks: [{ direction: 'up', target: 50, year: 2023 }],
    });
    expect(code).toBe(0);
    const [header, ...rows] = rowsOf(out);
    expect(header?.join()).toBe('series,year,scenario,point,lo,hi,target,p_by,p_at,p_note');
    expect(rows.map((row) => row[2])).toEqual(['baseline', 'baseline', 'baseline', 'Step', 'Step', 'Step']);
    for (let i = 0; i < 3; i++) expect(Number(rows[i + 3]?.[3]) / Number(rows[i]?.[3])).toBeCloseTo(1.1, 12);
    expect(said).toContain('Step: s1, everywhere: +10% on the value');
  });
  test('the same seed gives the same digits, another one does not', async () => {
    const file = (seed: number) => ({
      seed,
      scenarios: [{ name: 'T', levers: [{ kind: 'target', aim: { kind: 'value', value: 60 }, year: 2024 }] }],
    });
    const first = (await prepare(file(1))).out;
    expect((await prepare(file(1))).out).toBe(first);
    expect((await prepare(file(2))).out).not.toBe(first);
  });
  test.each([
    ['{', 'is not JSON'],
    ['{"scenarios":[]}', 'at “scenarios”'],
    ['{"scenarios":[{"name":"x","levers":[{"kind":"rates"}]}]}', 'at “scenarios.0.levers.0.kind”'],
    ['{"scenarios":[{"name":"x","indicator":"nothing","levers":[]}]}', 'finds no series to act on'],
  ])('says in one sentence what is wrong with %s', async (file, sentence) => {
    const { code, out, said } = await prepare(file);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(sentence);
  });
});
