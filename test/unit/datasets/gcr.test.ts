import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type LocalText } from '#shared/core/language';
import { OBSERVATION_COLUMNS } from '#shared/engine/observations';
import { type Area, type AreaGroup, isAreaSet, type Term } from '#shared/framework/areas';
import type { Framework } from '#shared/framework/framework';
import type { Publisher } from '#shared/framework/publisher';
import { CONTRIBUTIONS, PLEDGE_STAGES } from '#shared/pledges/pledge';

import { noSharedData, sharedData } from '../../support/shared-data.ts';

const folder = resolve(import.meta.dirname, '../../../datasets/gcr');
const text = (file: string): string => readFileSync(resolve(folder, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;
type Row = Readonly<Record<string, string>>;

function csv(file: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text(file), { header: true, skipEmptyLines: true });
  expect(errors, file).toEqual([]);
  return data;
}

const framework = json<Framework>('framework.json');
const areas = json<readonly Area[]>('areas.json');
const groups = json<readonly AreaGroup[]>('groups.json');
const terms = json<Readonly<Record<'themes' | 'actors' | 'contributions' | 'forums', readonly Term[]>>>('terms.json');
const sources = json<readonly Publisher[]>('sources.json');
const observations = csv('observations.csv');
const pledges = csv('pledges.csv');

const codes = (list: readonly { readonly code: string }[]): Set<string> => new Set(list.map(({ code }) => code));
const areaCodes = codes(areas);
const groupCodes = codes(groups);
const indicatorIds = new Set(framework.indicators.map(({ id }) => id));
const unresolved = (used: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(used)].filter((code) => !known.has(code));
const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);
const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;

/** World sum of the total (blank dimensions) over areas, groups left out. */
function world(indicator: string, year: number): number {
  return observations
    .filter((row) => row.indicator === indicator && row.year === String(year) && row.dims === '')
    .filter((row) => areaCodes.has(row.area ?? ''))
    .reduce((sum, row) => sum + Number(row.value), 0);
}

describe('framework', () => {
  it('has 4 objectives, 8 outcomes, 15 indicators of 2019 and one unassigned slot of 2022', () => {
    const kinds = (kind: string) => count(framework.nodes, (node) => node.kind === kind);
    const gcr = framework.indicators.filter(({ id }) => /^gcr-[\d.-]+$/.test(id));
    expect([kinds('objective'), kinds('outcome'), kinds('context')]).toEqual([4, 8, 1]);
    expect(count(gcr, ({ editions }) => editions.includes('2019'))).toBe(15);
    expect(gcr.filter(({ editions }) => !editions.includes('2019'))).toMatchObject([
      { code: '2022-16', parent: null, aggregation: { kind: 'none' }, editions: ['2022'] },
    ]);
  });

  it('has unique ids and codes', () => {
    const ids = [...framework.nodes.map(({ id }) => id), ...indicatorIds];
    expect(new Set(ids).size).toBe(framework.nodes.length + framework.indicators.length);
    expect(codes(framework.indicators).size).toBe(framework.indicators.length);
  });

  it('resolves parents, themes, actors, editions and what aggregations refer to', () => {
    const nodes = new Set(framework.nodes.map(({ id }) => id));
    const parents = [...framework.nodes, ...framework.indicators].flatMap(({ parent }) => parent ?? []);
    const refers = framework.indicators.flatMap(({ aggregation }) =>
      aggregation.kind === 'ratio'
        ? [aggregation.numerator, aggregation.denominator]
        : aggregation.kind === 'areas'
          ? [aggregation.of]
          : [],
    );
    expect(unresolved(parents, nodes)).toEqual([]);
    expect(unresolved(refers, indicatorIds)).toEqual([]);
    expect(
      unresolved(
        framework.indicators.flatMap(({ themes }) => themes),
        codes(terms.themes),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        framework.indicators.flatMap(({ actors }) => actors),
        codes(terms.actors),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        framework.indicators.flatMap(({ editions }) => editions),
        codes(framework.editions),
      ),
    ).toEqual([]);
  });

  it('scores poverty downwards and never scores returns or stocks without a direction', () => {
    const of = (direction: string) =>
      framework.indicators.filter((indicator) => indicator.direction === direction).map(({ id }) => id);
    expect(of('down')).toEqual(['gcr-2.2.2']);
    expect(of('conditional')).toEqual(
      expect.arrayContaining(['gcr-4.2.1', 'gcr-2022-16', 'ctx-refugees', 'ctx-asylum', 'ctx-population']),
    );
  });

  it('says which values are proxies, in both languages', () => {
    for (const id of ['gcr-1.2.1', 'gcr-3.1.2', 'gcr-3.2.1']) {
      const note = framework.indicators.find((indicator) => indicator.id === id)?.note;
      expect(note?.en).toContain('Proxy');
      expect(note?.fr).toContain('Valeur approchée');
    }
  });
});

describe('names', () => {
  function texts(value: unknown): LocalText[] {
    if (Array.isArray(value)) return value.flatMap(texts);
    if (value === null || typeof value !== 'object') return [];
    return 'en' in value ? [value as LocalText] : Object.values(value).flatMap(texts);
  }
  const all = [framework, areas, groups, terms, sources].flatMap(texts);

  it('exist in every language', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter((name) => LANGUAGES.some((language) => !name[language]?.trim()))).toEqual([]);
  });

  it('use typographic apostrophes, and no-break spaces before high punctuation in French', () => {
    expect(all.filter(({ fr }) => /'| [:;?!%]|\u00a0[;?!]/.test(fr))).toEqual([]);
  });
});

describe('areas and groups', () => {
  it('have unique codes that do not collide', () => {
    expect(areaCodes.size).toBe(areas.length);
    expect(groupCodes.size).toBe(groups.length);
    expect(groups.filter(({ code }) => areaCodes.has(code))).toEqual([]);
  });

  it('have a name of their own in each language', () => {
    for (const language of LANGUAGES) {
      const names = [...areas, ...groups].map(({ name }) => name[language]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('resolve members and supporters, and no supporter is a member', () => {
    for (const { code, kind, members, supporters } of groups) {
      expect(unresolved([...members, ...supporters], areaCodes), code).toEqual([]);
      expect(members.length > 0, code).toBe(isAreaSet({ kind }));
      expect(
        supporters.filter((area) => members.includes(area)),
        code,
      ).toEqual([]);
      expect(new Set(members).size, code).toBe(members.length);
    }
  });

  it('name the hosts of a situation year by year: those with a row in its plans of the year', () => {
    const situations = groups.filter(({ kind }) => kind === 'situation');
    for (const { code, members, membersByYear = {} } of situations) {
      const named = Object.values(membersByYear).flat();
      expect(new Set(named), code).toEqual(new Set(members));
    }
    const in2024 = (code: string) => situations.find((one) => one.code === code)?.membersByYear?.['2024'];
    expect(in2024('situation:south-sudan')).toEqual(['ETH', 'KEN', 'UGA']);
    expect(in2024('situation:horn-yemen')).toEqual(['DJI', 'ETH', 'KEN', 'SOM', 'TZA']);
  });

  it('holds every area in the world, and at most one region, bureau, UN region and income group per area', () => {
    expect(groups.find(({ code }) => code === 'WLD')?.members).toEqual([...areaCodes].sort());
    for (const kind of ['unhcr-region', 'bureau', 'un-region', 'income']) {
      const members = groups.filter((group) => group.kind === kind).flatMap((group) => group.members);
      expect(new Set(members).size, kind).toBe(members.length);
    }
  });

  it('keeps the codes of UNHCR apart from ISO: its AUS is Austria', () => {
    expect(areas.find(({ codes: own }) => own.unhcr === 'AUS')?.code).toBe('AUT');
    expect(areas.find(({ code }) => code === 'AUS')?.codes.unhcr).toBe('AUL');
  });

  it('has the four support platforms, South Sudan and Sudan in two of them', () => {
    const platforms = groups.filter(({ kind }) => kind === 'platform');
    expect(platforms.map(({ code }) => code)).toEqual([
      'platform:car-ssp',
      'platform:igad',
      'platform:mirps',
      'platform:ssar',
    ]);
    for (const area of ['SSD', 'SDN']) expect(count(platforms, ({ members }) => members.includes(area))).toBe(2);
  });
});

describe('observations', () => {
  it('have the columns of the observation table but the source row', () => {
    const header = text('observations.csv').split('\n', 1)[0]?.split(',');
    expect(header).toEqual(Object.keys(OBSERVATION_COLUMNS).filter((column) => column !== 'source_row'));
  });

  it('are UTF-8 with LF and no byte order mark', () => {
    for (const file of ['observations.csv', 'pledges.csv']) expect(text(file)).not.toMatch(/\r|\uFEFF/);
  });

  it('resolve indicator, area and source, and use every source', () => {
    expect(
      unresolved(
        observations.map((row) => row.indicator ?? ''),
        indicatorIds,
      ),
    ).toEqual([]);
    expect(
      unresolved(
        observations.map((row) => row.area ?? ''),
        new Set([...areaCodes, ...groupCodes]),
      ),
    ).toEqual([]);
    const { source } = json<{ readonly source: string }>('register.json');
    const named = [...observations.map((row) => row.source), source];
    expect(new Set(named)).toEqual(new Set(sources.map(({ id }) => id)));
  });

  it('have unique keys', () => {
    const keys = observations.map((row) =>
      [row.indicator, row.area, row.counterpart, row.period, row.dims, row.edition].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lie between 1990 and 2025, plans up to 2026', () => {
    const years = (plans: boolean) =>
      observations.filter((row) => (row.source === 'ocha-fts') === plans).map((row) => Number(row.year));
    expect([Math.min(...years(false)), Math.max(...years(false))]).toEqual([1990, 2025]);
    expect([Math.min(...years(true)), Math.max(...years(true))]).toEqual([2007, 2026]);
  });

  it('have a plain number, or none and the status M', () => {
    for (const { value, status } of observations) {
      if (value === '') expect(status).toBe('M');
      else expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(['A', 'B', 'E', 'P', 'M']).toContain(status);
    }
  });

  it('name dimensions as sorted key=value pairs', () => {
    for (const dims of new Set(observations.map((row) => row.dims ?? ''))) {
      const pairs = list(dims);
      expect(pairs).toEqual([...pairs].sort());
      for (const pair of pairs) expect(pair).toMatch(/^[a-z]+=[\w-]+$/);
    }
  });

  it('have no row for other people in need of international protection before 2018', () => {
    expect(observations.filter((row) => row.indicator === 'ctx-oip' && Number(row.year) < 2018)).toEqual([]);
  });

  it.each([
    // UNHCR, end of year: refugees under its mandate, others in need of international protection (2024: 31.0 and 5.9 million in Global Trends).
    [2018, 20_359_553, 2_592_947],
    [2020, 20_661_846, 3_862_102],
    [2022, 29_429_078, 5_217_456],
    [2024, 30_958_200, 5_875_359],
    [2025, 28_461_306, 7_177_473],
  ])('add up to the published world totals of people hosted in %i', (year, refugees, oip) => {
    expect(world('ctx-refugees', year)).toBe(refugees);
    expect(world('ctx-oip', year)).toBe(oip);
    expect(world('ctx-refugees-oip', year)).toBe(refugees + oip);
  });

  it('count refugees only before 2018 in the joint series', () => {
    expect(world('ctx-refugees-oip', 2017)).toBe(world('ctx-refugees', 2017));
  });

  it.each([
    [2020, 34_383],
    [2021, 57_436],
    [2022, 114_242],
    [2023, 158_591],
    [2024, 188_759],
  ])('add up to the published resettlement arrivals of %i', (year, arrivals) => {
    expect(world('gcr-3.1.1', year)).toBe(arrivals);
  });

  it('add up to the returns of 2025', () => {
    expect(world('gcr-4.2.1', 2025)).toBe(4_362_272);
  });

  it('count the population of the world, not its aggregates', () => {
    expect(world('ctx-population', 2023) / 1e9).toBeCloseTo(8.06, 1);
  });

  it('keep both editions of a revised figure', () => {
    const law2021 = observations.filter((row) => row.indicator === 'gcr-2.1.1' && row.period === '2021');
    expect(law2021.map((row) => [row.edition, row.value])).toEqual([
      ['2021', '75'],
      ['2023', '52'],
    ]);
  });

  it('mark requirements that are missing or partial', () => {
    const requirements = (plan: string) =>
      observations.find((row) => row.indicator === 'ctx-requirements' && row.dims === `plan=${plan}`);
    expect(requirements('RUKRN22')).toMatchObject({ value: '', status: 'M', area: 'situation:ukraine' });
    expect(requirements('RSAMR19')).toMatchObject({ value: '595694700', status: 'E' });
    expect(requirements('RAFG22')).toMatchObject({ value: '623415539', status: 'A' });
  });

  it('give each situation and year the sum of its plans', () => {
    const funding = observations.filter((row) => row.indicator === 'ctx-funding' && row.value !== '');
    const plans = new Map<string, number>();
    const totals = new Map<string, number>();
    for (const row of funding) {
      const target = row.dims === '' ? totals : plans;
      const key = `${row.area}|${row.year}`;
      target.set(key, (target.get(key) ?? 0) + Number(row.value));
    }
    expect(totals).toEqual(plans);
  });
});

describe('the illustrative register', () => {
  const forum = (...wanted: string[]) => pledges.filter((pledge) => wanted.includes(pledge.forum ?? ''));
  const stage = (of: readonly Row[], ...wanted: string[]) => count(of, (pledge) => wanted.includes(pledge.stage ?? ''));
  const firstWave = forum('grf-2019', 'hls-2019', 'other');

  it('says on every row that it is illustrative', () => {
    expect(
      pledges.filter((pledge) => pledge.illustrative !== 'true' || !pledge.title?.startsWith('Illustrative')),
    ).toEqual([]);
  });

  it('names no entity but generic ones and the Government of Sudan', () => {
    const named = pledges.filter((pledge) => !pledge.entity?.endsWith('(illustrative)'));
    expect(new Set(named.map((pledge) => pledge.entity))).toEqual(new Set(['Government of Sudan']));
    expect(pledges.filter((pledge) => pledge.entityArea !== '')).toEqual(named);
    expect(new Set(pledges.map((pledge) => pledge.entity)).size).toBeGreaterThan(1300);
  });

  it('resolves codes and has unique ids', () => {
    const used = (column: string) => pledges.flatMap((pledge) => list(pledge[column]));
    const situations = codes(groups.filter(({ kind }) => kind === 'situation'));
    const objectives = codes(framework.nodes.filter(({ kind }) => kind === 'objective'));
    expect(new Set(pledges.map((pledge) => pledge.id)).size).toBe(3435);
    expect(unresolved(used('actor'), codes(terms.actors))).toEqual([]);
    expect(unresolved(used('themes'), codes(terms.themes))).toEqual([]);
    expect(unresolved(used('forum'), codes(terms.forums))).toEqual([]);
    expect(unresolved(used('contributions'), new Set(CONTRIBUTIONS))).toEqual([]);
    expect(unresolved(used('stage'), new Set(PLEDGE_STAGES))).toEqual([]);
    expect(unresolved(used('situations'), situations)).toEqual([]);
    expect(unresolved(used('objectives'), objectives)).toEqual([]);
    expect(unresolved(used('areas'), areaCodes)).toEqual([]);
  });

  it('has the published numbers of pledges', () => {
    expect(firstWave).toHaveLength(1685);
    expect(forum('other')).toHaveLength(323);
    expect(forum('grf-2023', 'pr-2025')).toHaveLength(1750);
    expect(forum('pr-2025').length).toBeGreaterThanOrEqual(30);
  });

  it('has two-thirds fulfilled or in progress and updates for 60 % of the first wave', () => {
    expect(stage(pledges, 'fulfilled', 'in_progress') / pledges.length).toBeCloseTo(2 / 3, 3);
    expect(1 - stage(firstWave, 'no_update') / firstWave.length).toBeCloseTo(0.6, 3);
  });

  it.each([
    ['2020-08-31', 22],
    ['2020-12-31', 71],
    ['2021-05-31', 81],
    ['2023-02-15', 253],
  ])('had, by %s, %i pledges reported fulfilled', (by, fulfilled) => {
    expect(count(pledges, (pledge) => pledge.stage === 'fulfilled' && (pledge.stageDate ?? '') <= by)).toBe(fulfilled);
  });

  it('dates stages after the pledge, and never one without update', () => {
    for (const { stage: at, stageDate, start } of pledges) {
      if (at === 'no_update') expect(stageDate).toBe('');
      else expect(stageDate! >= start!).toBe(true);
    }
  });

  it('adds up to the published money, 9 % of the pledges of 2023 having a financial part', () => {
    const money = (of: readonly Row[]) => of.reduce((sum, pledge) => sum + Number(pledge.amountUsd), 0);
    const financial = count(forum('grf-2023'), (pledge) => list(pledge.contributions).includes('financial'));
    expect(money(forum('grf-2023'))).toBe(2_200_000_000);
    expect(money(pledges)).toBe(2_600_000_000);
    expect(financial / forum('grf-2023').length).toBeCloseTo(0.09, 3);
    expect(
      pledges.filter((pledge) => (pledge.amountUsd !== '') !== list(pledge.contributions).includes('financial')),
    ).toEqual([]);
  });

  it('splits the pledges of 2019 for Sudan as published', () => {
    const sudan = forum('grf-2019').filter((pledge) => list(pledge.areas).includes('SDN'));
    const split = (of: readonly Row[]) =>
      terms.themes.slice(0, 6).map(({ code }) => count(of, (pledge) => pledge.themes === code));
    const government = sudan.filter((pledge) => pledge.entityArea === 'SDN');
    expect(split(government)).toEqual([1, 2, 1, 1, 4, 3]);
    expect(new Set(government.map((pledge) => pledge.contributions))).toEqual(new Set(['policy']));
    expect(split(sudan.filter((pledge) => pledge.entityArea === ''))).toEqual([3, 3, 9, 1, 0, 3]);
  });
});

test('the folder stays under 6 MB', () => {
  const size = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(resolve(entry.parentPath, entry.name)).size, 0);
  expect(size).toBeLessThan(6_000_000);
});

test.skipIf(noSharedData())('rebuilding from the downloads gives the same bytes', async () => {
  const build = pathToFileURL(resolve(folder, 'build.mjs')).href;
  const { buildDataset } = (await import(build)) as { buildDataset: (downloads: string) => Map<string, string> };
  for (const [file, built] of buildDataset(sharedData('.'))) expect(built === text(file), file).toBe(true);
});
