import { describe, expect, it } from 'vitest';
import { dimensionName, partsBy } from '#shared/charts/by-dimension';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench = freshWorkbench();
const { framework } = workbench.catalogue;
const indicatorOf = (id: string) => framework.indicators.find((one) => one.id === id);
const HOSTED = indicatorOf('ctx-refugees');
const made = (dims: string, values: readonly number[], indicator = 'ctx-refugees'): Series => ({
  indicator,
  area: 'UGA',
  dims,
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2020 + at, period: String(2020 + at), value, status: 'A', areas: 1 })),
});
const origins = Array.from({ length: 20 }, (_, at) => made(`origin=${String.fromCharCode(65 + at)}`, [at, 100 - at]));

describe('the parts of a dimension', () => {
  it('are the twelve largest of the last year, the rest added up; no total, no target is among them', () => {
    const found = partsBy(
      [made('', [5000, 5000]), made('figure=target;origin=A', [1, 1]), ...origins],
      'origin',
      HOSTED,
    );
    expect(found).toMatchObject({ isWhole: true, others: 8 });
    expect(found.series.map(({ dims }) => dims).slice(0, 2)).toEqual(['origin=A', 'origin=B']);
    expect(found.series).toHaveLength(13);
    expect(found.series.at(-1)).toMatchObject({ dims: 'origin=other-parts', area: 'UGA' });
    const sum = (all: readonly Series[]) => all.reduce((total, { points }) => total + (points[1]?.value ?? 0), 0);
    expect(sum(found.series)).toBe(sum(origins));
  });

  it('that come to more than the total overlap: nothing is added up', () => {
    const found = partsBy([made('', [10, 10]), ...origins], 'origin', HOSTED);
    expect(found).toMatchObject({ isWhole: false, others: 8 });
    expect(found.series).toHaveLength(12);
  });

  it('that hold less than the total say how much of it they hold', () => {
    const found = partsBy([made('', [10, 10]), made('sex=a', [5, 5]), made('sex=b', [5, 3])], 'sex', HOSTED);
    expect(found.covered).toEqual({ year: 2021, share: 0.8 });
    expect(partsBy([made('', [8]), made('sex=a', [5]), made('sex=b', [3])], 'sex', HOSTED).covered).toBeNull();
  });

  it('of a rate, or of readings of the same thing, are no whole', () => {
    const rates = ['a', 'b'].map((one) => made(`sex=${one}`, [1, 2], 'gcr-2.1.1-op'));
    expect(partsBy(rates, 'sex', indicatorOf('gcr-2.1.1-op')).isWhole).toBe(false);
    const versions = ['original', 'revised'].map((one) => made(`version=${one}`, [1, 2]));
    expect(partsBy(versions, 'version', HOSTED).isWhole).toBe(false);
  });

  it('are those of the headline breakdown where it has some, not of another one', () => {
    const parts = ['a', 'b'].map((one) => made(`population=refugees-asylum-seekers;sex=${one}`, [1], 'gcr-2.1.1-op'));
    const others = ['a', 'b', 'c'].map((one) => made(`population=idps;sex=${one}`, [1], 'gcr-2.1.1-op'));
    const found = partsBy([...others, ...parts], 'sex', indicatorOf('gcr-2.1.1-op'));
    expect(found.series.map(({ dims }) => dims)).toEqual(parts.map(({ dims }) => dims));
  });
});

it('a dimension has a name in both languages, one of a file its own', () => {
  expect(dimensionName('earmarking', translator('fr'))).toBe('affectation');
  expect(dimensionName('dwelling', translator('en'))).toBe('dwelling');
});

it('a chart of origins asks for counterparts, and names them and the area', () => {
  const spec = { ...newChart('ctx-refugees', ['UGA', 'KEN']), by: 'counterpart' };
  expect(chartRequest(spec, workbench).byCounterpart).toBe(true);
  const series = [made('', [9, 9]), made('counterpart=SSD', [4, 5]), made('counterpart=SOM', [2, 3])];
  const data = chartOf(spec, { series }, workbench, new Map(), translator('en'));
  expect(data.series.map(({ name, dims, area }) => [name, dims, area])).toEqual([
    ['South Sudan', 'counterpart=SSD', 'UGA'],
    ['Somalia', 'counterpart=SOM', 'UGA'],
  ]);
  expect(data.adds).toBe(true);
  expect(`${data.title} ${data.subtitle}`).toContain('Uganda');
  expect(data.note).toContain('Parts are shown of Uganda alone.');
  const shares = chartOf({ ...spec, transform: 'share' }, { series }, workbench, new Map(), translator('en'));
  expect(shares.series.map(({ y }) => y[1])).toEqual([62.5, 37.5]);
});
