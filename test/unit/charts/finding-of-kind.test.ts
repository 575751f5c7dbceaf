import { describe, expect, it } from 'vitest';
import { atYear, unsaid } from '#shared/charts/at-year';
import { findingOfKind, type Told } from '#shared/charts/finding-of-kind';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartSeries } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';
import { chart, observed } from './sample.ts';

const en = translator('en');
const fr = translator('fr');
const { unit } = chart([]);
const tell = (kind: Told['kind'], series: readonly ChartSeries[], more: Partial<Told> = {}, t = en) =>
  findingOfKind({ kind, subject: 'Hosted', series, unit, adds: true, year: null, ...more }, t);

it('of a subtitle the unit stays where it is but a word of the name in the title', () => {
  const name = 'Réfugiés et autres personnes accueillis';
  expect(unsaid([name, 'personnes'], `${name}\u00a0: la Colombie en tête`)).toEqual(['personnes']);
  expect(unsaid([name, 'personnes'], `${name}\u00a0: 3 personnes`)).toEqual([name, 'personnes']);
});

describe('the finding of a ranking', () => {
  const three = [observed('A', [2024], [600]), observed('B', [2024], [300]), observed('C', [2024], [100])];

  it('is the first, of how much where values add up, else beside the median', () => {
    expect(tell('ranked-bar', three)).toBe('Hosted, 2024: A comes first, with 600 of 1K across the 3 shown');
    expect(tell('ranked-bar', three, {}, fr)).toBe(
      'Hosted, 2024\u00a0: A en tête, avec 600 sur 1\u00a0k pour les 3 affichés',
    );
    expect(tell('beeswarm', three, { adds: false })).toBe(
      'Hosted, 2024: A is highest, at 600, against a median of 300 across the 3 shown',
    );
  });

  it('of parts it is the largest one that has a name; shares are told beside their median', () => {
    const parts = ['SSD', 'other-parts'].map((code, at) => ({
      ...observed(code, [2024], [300 + at]),
      area: 'UGA',
      dims: `counterpart=${code}`,
    }));
    const third = { ...observed('COD', [2024], [100]), area: 'UGA', dims: 'counterpart=COD' };
    expect(tell('stacked-area', [...parts, third])).toBe('Hosted, 2024: SSD is the largest part, 300 of 701');
    expect(tell('stacked-area', three, { adds: false })).toBeNull();
    expect(tell('ranked-bar', three, { unit: { ...unit, percent: true } })).toContain('is highest');
  });

  it('of two it is both: a median of two tells nothing more', () => {
    const two = [observed('A', [2024], [60]), observed('B', [2024], [30])];
    expect(tell('ranked-bar', two, { adds: false })).toBe('Hosted, 2024: A 60, B 30');
  });

  it('is none where two share the first place', () => {
    expect(tell('ranked-bar', [observed('A', [2024], [5]), observed('B', [2024], [5])])).toBeNull();
  });

  it('of a map it is the ends and the median', () => {
    expect(tell('map', three)).toBe('Hosted, 2024: from 100 (C) to 600 (A), with a median of 300 across 3');
  });

  it('of a map names nobody for an end that several share', () => {
    const tied = [...three, observed('D', [2024], [100])];
    expect(tell('map', tied)).toBe('Hosted, 2024: from 100 (2 areas) to 600 (A), with a median of 200 across 4');
    expect(tell('map', tied, {}, fr)).toContain('de 100 (2 zones) à 600 (A)');
  });

  it('of a whole whose rest is drawn the total is that of the whole', () => {
    const rest = { ...observed('Other', [2024], [900]), dims: 'area=other-parts' };
    expect(tell('stacked-area', [...three, rest])).toBe('Hosted, 2024: A comes first, with 600 of 1.9K');
  });
});

describe('the finding of a slope', () => {
  it('is the largest move between the years most have, never across a break', () => {
    const moved = [observed('A', [2016, 2024], [100, 400]), observed('B', [2016, 2024], [900, 200])];
    expect(tell('slope', moved)).toBe('Hosted: largest fall among those shown for B, from 900 in 2016 to 200 in 2024');
    const broken = [moved[0] as ChartSeries, { ...(moved[1] as ChartSeries), breaks: [2020] }];
    expect(tell('slope', [...broken, observed('C', [2016, 2024], [1, 2])])).toBe(
      'Hosted: largest rise among those shown for A, from 100 in 2016 to 400 in 2024 (1 series without comparable years aside)',
    );
    expect(tell('dumbbell', broken)).toBeNull();
  });
});

describe('the finding of who stands first over the years', () => {
  const years = [2020, 2021, 2022, 2023];

  it('is since when in place of whom, or that it was always so', () => {
    const both = [observed('A', years, [5, 4, 3, 2]), observed('B', years, [1, 3, 4, 5])];
    expect(tell('bump', both)).toBe('Hosted: B overtook A in 2022 and has been the highest shown since');
    expect(tell('multiples', [observed('A', years, [5, 6, 7, 8]), observed('B', years, [1, 1, 1, 1])])).toBe(
      'Hosted: A has the highest value shown in every year from 2020 to 2023',
    );
  });

  it('is none where several share the first place, or another is highest in a later year that fewer have', () => {
    const [a, b] = [observed('A', years, [5, 4, 3, 2]), observed('B', years, [1, 3, 4, 5])];
    const tied = [a, b, observed('C', years, [1, 1, 1, 5])];
    expect(tell('heatmap', tied, { adds: false })).toBeNull();
    const others = ['C', 'D', 'E', 'F'].map((name) => observed(name, years, [0, 0, 0, 0]));
    const later = observed('A', [...years, 2024], [5, 4, 3, 2, 9]);
    expect(tell('heatmap', [later, b, ...others])).toBe('Hosted, 2023: B comes first, with 5 of 7 across the 6 shown');
    expect(tell('heatmap', [observed('A', [...years, 2024], [5, 6, 7, 8, 9]), ...others])).toContain(
      'A has the highest',
    );
  });

  it('is none across a break, nor where the one before has no value', () => {
    const [a, b] = [observed('A', years, [5, 4, 3, 2]), observed('B', years, [1, 3, 4, 5])];
    expect(tell('heatmap', [a, { ...b, breaks: [2022] }])).toBe(
      'Hosted, 2023: B comes first, with 5 of 7 across the 2 shown',
    );
    const others = ['C', 'D', 'E'].map((name) => observed(name, years, [0, 0, 0, 0]));
    expect(tell('heatmap', [observed('A', years, [5, 4, null, null]), b, ...others])).toBe(
      'Hosted, 2023: B comes first, with 5 of 5 across the 4 shown',
    );
  });
});

describe('a chart of one year in another year', () => {
  const workbench = freshWorkbench();
  const HOSTED = 'ctx-refugees';
  const made = (area: string, values: readonly number[]): Series => ({
    indicator: HOSTED,
    area,
    dims: '',
    sources: ['s'],
    points: values.map((value, at) => ({ year: 2020 + at, period: String(2020 + at), value, status: 'A', areas: 1 })),
  });
  const series = [made('KEN', [500, 400]), made('UGA', [200, 900]), made('ETH', [100, 100, 7])];
  const spec = { ...newChart(HOSTED, ['KEN', 'UGA', 'ETH']), kind: 'ranked-bar' as const };
  const data = chartOf(spec, { series }, workbench, new Map(), en);

  it('says that year in title and subtitle, and drops what was said of the other', () => {
    expect(data).toMatchObject({
      year: 2021,
      title: expect.stringMatching(/, 2021: Uganda comes first, with 900 of 1\.4K across the 3 shown$/),
    });
    expect(data.note).toContain('2021 is the latest year');
    const then = atYear(data, 2020, en);
    expect(then).toMatchObject({
      year: 2020,
      title: expect.stringMatching(/, 2020: Kenya comes first, with 500 of 800 across the 3 shown$/),
    });
    expect(then.subtitle).toMatch(/2020$/);
    expect(then.note ?? '').not.toContain('latest year');
    expect(then.series).toBe(data.series);
    expect(atYear(chartOf({ ...spec, title: 'Mine' }, { series }, workbench, new Map(), en), 2020, en).title).toBe(
      'Mine',
    );
  });

  it('counts what is beyond the first', () => {
    const top = chartOf({ ...spec, look: { top: 2 } }, { series }, workbench, new Map(), en);
    expect(top.subtitle).toMatch(/2021 · the 2 highest of 3$/);
  });
});
