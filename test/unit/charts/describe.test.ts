import { describe, expect, it } from 'vitest';
import { describeChart } from '#shared/charts/describe';
import { findingTitle } from '#shared/charts/finding-title';
import { tableCellText, twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { moveCursor } from '../../../renderer/charts/keyboard-navigation.ts';
import { chart, fan, observed } from './sample.ts';

const en = translator('en');
const fr = translator('fr');
const uganda = observed('Uganda', [2016, 2017, 2025], [940_664, null, 1_800_000]);
const { unit } = chart([]);

describe('findingTitle', () => {
  it('says how one series moved', () => {
    expect(findingTitle('Refugees hosted in Uganda', [uganda], unit, en)).toBe(
      'Refugees hosted in Uganda rose from 940.7K in 2016 to 1.8M in 2025',
    );
  });
  it('says it in French', () => {
    expect(findingTitle('Réfugiés accueillis en Ouganda', [uganda], unit, fr).replace(/\s/g, ' ')).toBe(
      'Réfugiés accueillis en Ouganda : hausse, de 940,7 k en 2016 à 1,8 M en 2025',
    );
  });
  it('calls half a per cent unmoved', () => {
    expect(findingTitle('X', [observed('a', [2016, 2017], [1000, 1004])], unit, en)).toContain('barely moved');
  });
  it('names the highest of several in the latest common year', () => {
    expect(findingTitle('X', [observed('a', [2016, 2017], [1, 9]), observed('b', [2016], [2])], unit, en)).toBe(
      'X: b has the highest value shown, 2 in 2016',
    );
  });
  it('sets a scenario against the baseline', () => {
    expect(findingTitle('X', fan().series, unit, en)).toBe(
      'X: 1.8M in 2020 under “Crisis”, against 1.4M in the baseline',
    );
  });
  it.each([
    ['one value since the break', [2025], 'X: 50 in 2025, not comparable with the years before the break in 2025'],
    ['several values since the break', [2023], 'X rose from 30 in 2023 to 50 in 2025'],
    ['the last of two breaks', [2022, 2023], 'X rose from 30 in 2023 to 50 in 2025'],
    ['a break before the first value', [2021], 'X rose from 10 in 2021 to 50 in 2025'],
    ['a break after the last value', [2026], 'X rose from 10 in 2021 to 50 in 2025'],
  ])('no change across a break: %s', (_, breaks, title) => {
    const series = { ...observed('a', [2021, 2022, 2023, 2024, 2025], [10, 20, 30, 40, 50]), breaks };
    expect(findingTitle('X', [series], unit, en)).toBe(title);
    expect(describeChart(chart([{ ...series, name: 'X' }]), en)).toContain(title);
  });
  it('keeps the subject where there is no value', () => {
    expect(findingTitle('X', [], unit, en)).toBe('X');
  });
});

describe('describeChart begins with', () => {
  const begun = (title: string, subtitle: string, t = en) =>
    describeChart({ ...chart([]), title, subtitle, source: '', sources: [] }, t);
  it.each([
    [
      'the unit in the sentence of the title',
      'Uganda hosts 1.8M',
      'persons · 2024',
      'Uganda hosts 1.8M (persons, 2024).',
    ],
    ['what the title has not said', 'Persons hosted, 2024', 'persons · 2024 · Kenya', 'Persons hosted, 2024 (Kenya).'],
    ['the title alone', 'Persons hosted', 'persons', 'Persons hosted.'],
    ['a subtitle that is a sentence', 'Ends in 2030', 'Each dot is one path.', 'Ends in 2030. Each dot is one path.'],
    ['a subtitle without a title', '', 'persons', 'persons.'],
  ])('%s', (_, title, subtitle, words) => expect(begun(title, subtitle)).toBe(words));
  it('in French too', () =>
    expect(begun('L’Ouganda accueille 1,8 M', 'personnes', fr)).toBe('L’Ouganda accueille 1,8 M (personnes).'));
});

it('describeChart names intervals, benchmark, gaps and source', () => {
  const text = describeChart(fan(), en);
  for (const part of [
    '1 year is without a value',
    'In 2020 the 95% interval runs from 900K to 1.9M',
    'Benchmark Goal: 1M (2020)',
    'Source: UNHCR',
  ])
    expect(text).toContain(part);
});

it('describeChart says once what the title says, and ends the source before the note', () => {
  const title = findingTitle('Refugees', [uganda], unit, en);
  const said = { ...chart([{ ...uganda, name: 'Refugees' }]), title, subtitle: '', source: 'UNHCR', note: 'Rounded.' };
  const text = describeChart(said, en);
  expect(text.split('rose from')).toHaveLength(2);
  expect(text).toContain('Source: UNHCR. Note: Rounded.');
  expect(describeChart({ ...said, source: 'UNHCR.' }, en)).toContain('Source: UNHCR. Note: Rounded.');
});

it('describeChart sets French signs with their spaces', () => {
  const compared = chart([observed('A', [2018], [2]), observed('B', [2018], [null])]);
  expect(describeChart({ ...compared, year: 2018 }, fr)).toContain('n = 1 (2018)\u202f; 1 est sans valeur.');
  expect(describeChart({ ...compared, places: ['2018'] }, fr)).toContain('A\u00a0: 2018 2');
});

describe('twinOf', () => {
  it('holds the chart’s numbers, one row per year, null where there is none', () => {
    const twin = twinOf(fan(), en);
    expect(twin.rows.map((row) => row[0])).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(twin.columns.map((column) => column.label).slice(0, 4)).toEqual([
      'Year',
      'Uganda',
      'Baseline',
      'Baseline, 95% interval, lower',
    ]);
    expect(twin.rows[1]?.slice(0, 2)).toEqual([2017, null]);
    expect(twin.rows[4]?.slice(2, 5)).toEqual([1.4e6, 0.9e6, 1.9e6]);
  });
  it('has one row per series where there is a single year', () => {
    expect(twinOf(chart([observed('A', [2018], [2]), observed('B', [2018], [null])]), fr).rows).toEqual([
      ['A', 2018, 2],
      ['B', 2018, null],
    ]);
  });
  it('writes years plain and percentages with their sign', () => {
    const twin = twinOf(
      chart([observed('A', [2018], [42.5])], { unit: { label: { en: '%', fr: '%' }, percent: true } }),
      en,
    );
    expect(twin.rows[0]?.map((cell, index) => tableCellText(cell, twin.columns[index]!, twin, en))).toEqual([
      '2018',
      '42.5%',
    ]);
  });
});

describe('moveCursor', () => {
  const walk = (name: string, xs: number[]) => ({
    name,
    points: xs.map((x) => ({ x, y: 0, text: '', left: 0, top: 0 })),
  });
  const walks = [walk('a', [2016, 2017, 2018]), walk('empty', []), walk('b', [2017, 2019])];
  it('starts at the first point', () => expect(moveCursor(walks, null, 'ArrowRight')).toEqual({ series: 0, point: 0 }));
  it('changes series at the nearest year and skips empty ones', () =>
    expect(moveCursor(walks, { series: 0, point: 1 }, 'ArrowDown')).toEqual({ series: 2, point: 0 }));
  it('stops at the ends', () =>
    expect(moveCursor(walks, { series: 0, point: 2 }, 'ArrowRight')).toEqual({ series: 0, point: 2 }));
  it('leaves with Escape and ignores other keys', () =>
    expect([moveCursor(walks, { series: 0, point: 0 }, 'Escape'), moveCursor(walks, null, 'a')]).toEqual([
      null,
      undefined,
    ]));
});

describe('describeChart of many series', () => {
  const many = Array.from({ length: 30 }, (_, at) => observed(`S${at}`, [2016, 2017], [at, at + 1]));
  it('tells the largest one by one, in their order, and counts the others', () => {
    const text = describeChart(chart(many), en);
    const told = [...text.matchAll(/\bS(\d+)\b/g)].map(([, at]) => Number(at));
    expect([...new Set(told)]).toEqual([18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    expect(text).toContain('18 more series are in the table.');
  });
  it('tells every one of a few, and always the benchmark', () => {
    expect(describeChart(chart(many.slice(0, 12)), en)).toContain('S0');
    const goal = { ...observed('Goal', [2016], [0]), role: 'benchmark' as const };
    expect(describeChart(chart([...many, goal]), en)).toContain('Benchmark Goal');
  });
});

it('what a person wrote for who does not see the chart stands in place of the words made from the data; source and note stay', () => {
  const drawn = chart([uganda], { look: { alt: 'Uganda hosts twice as many as in 2016.' }, note: 'Rounded.' });
  const words = describeChart(drawn, en);
  expect(words).toMatch(/^Uganda hosts twice as many as in 2016\./);
  expect(words).not.toContain('rose from');
  expect(words).toContain(en('charts.note', { note: 'Rounded.' }));
});
