import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jalon } from '../support/cli.ts';
import { pledgeWith } from '../support/pledges.ts';
import { writeRegisterFile } from '../support/register-file.ts';

const RETRIEVED = '2023-12-17';
const done = (id: string, stageDate: string) => pledgeWith({ id, stage: 'fulfilled', start: '2020-01-01', stageDate });
const register = [
  done('a', '2021-01-01'),
  done('b', '2022-01-01'),
  done('late', '2019-01-01'),
  pledgeWith({ id: 'c', actor: 'cities', stage: 'in_progress', stageDate: '2021-06-01', end: '2022-12-31' }),
  pledgeWith({ id: 'd', actor: 'cities', themes: ['education', 'solutions'] }),
  pledgeWith({ id: 'x', illustrative: true }),
];

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-pledges-'));
  await writeRegisterFile(at('register.jalon'), [{ retrieved: RETRIEVED, pledges: register }]);
  await writeRegisterFile(at('two.jalon'), [
    { retrieved: RETRIEVED, pledges: register },
    { retrieved: '2024-12-17', pledges: [done('a', '2021-01-01')] },
  ]);
  await writeRegisterFile(at('invented.jalon'), [
    { retrieved: RETRIEVED, pledges: [pledgeWith({ illustrative: true })] },
  ]);
  await writeRegisterFile(at('none.jalon'), []);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const rowsOf = (out: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(out, { header: true, comments: '#', skipEmptyLines: true }).data.filter(
    (row) => !Object.values(row)[0]?.startsWith('# '),
  );

describe('counts', () => {
  test('by stage name both bases; invented pledges are left out and said', async () => {
    const { code, out, said } = await jalon('pledges', at('register.jalon'));
    expect(code).toBe(0);
    expect(rowsOf(out)).toEqual([
      { stage: 'planning', pledges: '0', of_all: '0', of_pledges_with_an_update: '0' },
      { stage: 'in_progress', pledges: '1', of_all: '0.2', of_pledges_with_an_update: '0.25' },
      { stage: 'fulfilled', pledges: '3', of_all: '0.6', of_pledges_with_an_update: '0.75' },
      { stage: 'no_update', pledges: '1', of_all: '0.2', of_pledges_with_an_update: '' },
    ]);
    expect(said).toContain('1 pledge of this file is invented for demonstration and left out.');
    expect(said).toContain(
      '2023: 1 of the one pledge not reported as fulfilled whose end is known; that of 1 more is not known.',
    );
    expect(said).toContain(
      'Silent for more than 12 months on December 17, 2023: 2 of the 2 pledges not reported as fulfilled',
    );
    expect(out).toContain('# of_all is the share of all pledges of the group');
  });

  test('by actor and theme; a pledge counts in each of its themes', async () => {
    const { out, said } = await jalon('pledges', at('register.jalon'), '--by', 'stage,actor,theme');
    const found = rowsOf(out).filter(({ pledges }) => pledges !== '0');
    expect(found.map(({ actor, theme, stage, pledges }) => [actor, theme, stage, pledges])).toEqual([
      ['states', '', 'fulfilled', '3'],
      ['cities', '', 'in_progress', '1'],
      ['cities', 'education', 'no_update', '1'],
      ['cities', 'solutions', 'no_update', '1'],
    ]);
    expect(said).toContain('counts in each');
  });
});

describe('survival', () => {
  test('by group on both bases, with what was set aside', async () => {
    const { code, out, said } = await jalon('pledges', at('register.jalon'), '--by', 'actor', '--survival');
    expect(code).toBe(0);
    const found = rowsOf(out);
    expect(found.map(({ actor, base, pledges, fulfilled }) => [actor, base, pledges, fulfilled])).toEqual([
      ['cities', 'all', '2', '0'],
      ['states', 'all', '2', '2'],
      ['states', 'with_an_update', '2', '2'],
      ['cities', 'with_an_update', '1', '0'],
    ]);
    expect(Number(found[1]!.months_median)).toBeCloseTo((366 + 731) / 2 / (365.25 / 12), 9);
    expect(found[0]!.months_median).toBe('');
    expect([found[1]!.by_12_months, found[1]!.by_24_months, found[1]!.by_36_months]).toEqual(['0', '0.5', '1']);
    expect([found[1]!.watched_at_12_months, found[1]!.watched_at_24_months]).toEqual(['2', '1']);
    expect(said).toContain('What is open on December 17, 2023 is censored then;');
    expect(said).toContain('Set aside: 1 pledge, under way or fulfilled before the start (such as late).');
    expect(said).toMatch(/χ² = \d\.\d\d, degrees of freedom 1, p = 0\.\d+\./);
  });

  test('in French', async () => {
    const { code, said } = await jalon('pledges', at('register.jalon'), '--survival', '--lang', 'fr');
    expect(code).toBe(0);
    expect(said).toContain('17 décembre 2023 est censuré');
  });

  test('needs one date of the register', async () => {
    const asked = await jalon('pledges', at('two.jalon'), '--survival');
    expect([asked.code, asked.out, asked.said]).toEqual([
      2,
      '',
      'This command needs the option --date. See jalon --help.',
    ]);
    const given = await jalon('pledges', at('two.jalon'), '--survival', '--date', RETRIEVED);
    expect(given.code).toBe(0);
    expect(given.said).toContain('1 pledge has the id of another one');
  });
});

test.each<readonly [string, readonly string[]]>([
  ['a workbench without a register', ['none.jalon']],
  ['one of invented pledges alone', ['invented.jalon']],
  ['a dimension that is none', ['register.jalon', '--by', 'colour']],
  ['a date that is none', ['register.jalon', '--date', '2023-02-30']],
  ['an interval that is none', ['register.jalon', '--survival', '--interval', 'wide']],
  ['a level without survival', ['register.jalon', '--level', '90']],
  ['the best of no candidates', ['register.jalon', '--top', '3']],
  ['candidates of groups', ['register.jalon', '--match', '--by', 'actor']],
  ['a next edition that is missing', ['register.jalon', '--next', 'nowhere.csv']],
  ['no workbench', []],
])('%s is refused in one sentence', async (_, [file, ...rest]) => {
  for (const language of ['en', 'fr']) {
    const { code, out, said } = await jalon('pledges', ...(file ? [at(file)] : []), ...rest, '--lang', language);
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(/^[^\n]+\.$/);
  }
});

describe('candidates for policy pledges', () => {
  const policy = (id: string, areas: readonly string[]) =>
    pledgeWith({
      id,
      entity: `Ministry ${id}`,
      contributions: ['policy'],
      themes: ['education'],
      stage: 'in_progress',
      areas,
    });
  const money = (id: string, entity: string) =>
    pledgeWith({ id, entity, contributions: ['financial'], themes: ['education'], stage: 'planning', areas: ['KEN'] });
  beforeAll(async () => {
    await writeRegisterFile(at('match.jalon'), [
      {
        retrieved: RETRIEVED,
        pledges: [policy('law', ['KEN']), policy('lonely', ['BRA']), money('m1', 'Donor A'), money('m2', 'Donor B')],
      },
    ]);
  }, 60_000);

  test('every point of a score, at most --top for each, and those without a candidate', async () => {
    const { code, out, said } = await jalon('pledges', at('match.jalon'), '--match', '--top', '1');
    expect(code).toBe(0);
    const found = rowsOf(out);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      policy_id: 'law',
      found: '2',
      rank: '1',
      resource_id: 'm1',
      score: '80',
      place_points: '40',
      place_shared: 'KEN',
      theme_points: '25',
      kind_points: '15',
      kind_shared: 'financial',
      objective_points: '',
      period_points: '',
      recorded_as_matched: 'no',
    });
    expect(found[1]).toMatchObject({ policy_id: 'lonely', found: '0', resource_id: '', score: '' });
    expect(said).toContain(
      '2 open policy pledges of host countries, of which 1 has no candidate; 2 open pledges of money',
    );
    expect(said).toContain('1 policy pledge has more candidates than the best one listed');
  });
});

describe('the next edition', () => {
  const texts = [
    'Build twelve schools in Turkana county',
    'Train judges of the asylum court',
    'Issue work permits within a month',
  ];
  const before = texts.map((title, at) =>
    pledgeWith({ id: `p${at}`, title, entity: `Ministry ${at}`, areas: ['KEN'], stage: 'in_progress' }),
  );
  beforeAll(async () => {
    await writeRegisterFile(at('before.jalon'), [{ retrieved: RETRIEVED, pledges: before }]);
    await writeFile(
      at('next.csv'),
      `Pledge ID,Title,Entity,Country,Stage\np0,${texts[0]},Ministry 0,Kenya,Fulfilled\np1,${texts[1]},Ministry 1,Kenya,In planning\np9,Open a health post in Dadaab,Fondation X,Kenya,In progress\n`,
    );
  }, 60_000);

  test('what moved is told pledge by pledge, and differences are exit code 1', async () => {
    const { code, out, said } = await jalon(
      'pledges',
      ...[at('before.jalon'), '--next', at('next.csv'), '--stage', 'In planning=planning'],
    );
    expect(said).toContain('3 pledges before, 3 in the next edition: 1 forward, 1 backward, 0 at the same stage');
    expect(code).toBe(1);
    expect(rowsOf(out).map(({ move, id_before, id_after }) => [move, id_before, id_after])).toEqual([
      ['forward', 'p0', 'p0'],
      ['backward', 'p1', 'p1'],
      ['new', '', 'p9'],
      ['gone', 'p2', ''],
    ]);
  });

  test('the same edition again is exit code 0', async () => {
    const { code, out } = await jalon('pledges', at('before.jalon'), '--next', at('before.jalon'));
    expect(code).toBe(0);
    expect(rowsOf(out).map(({ move, restated }) => [move, restated])).toEqual(before.map(() => ['unchanged', '']));
  });
});

test('pledges of very many groups each end in a sentence', async () => {
  const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
  await writeRegisterFile(at('many.jalon'), [
    {
      retrieved: RETRIEVED,
      pledges: Array.from({ length: 700 }, (_, at) =>
        pledgeWith({ id: `p${at}`, themes: many('t', 20), situations: many('s', 20) }),
      ),
    },
  ]);
  for (const more of [[], ['--survival']]) {
    const { code, out, said } = await jalon('pledges', at('many.jalon'), '--by', 'theme,situation', ...more);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain('280,000 pairs');
  }
});
