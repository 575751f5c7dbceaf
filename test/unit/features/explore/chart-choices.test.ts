import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '#shared/charts/spec';
import {
  asKind,
  byDimension,
  largestDrawn,
  refusedKinds,
  refusedTransforms,
  withLaterChoices,
  withLook,
} from '../../../../renderer/features/explore/chart-choices.ts';
import { freshWorkbench } from '../../../support/workbench.ts';
import { observed } from '../../charts/sample.ts';

const spec = (more: Partial<ChartSpec> = {}): ChartSpec => ({
  id: 'c',
  kind: 'line',
  indicators: ['ctx-refugees-oip'],
  areas: [],
  years: null,
  title: null,
  note: null,
  scenario: null,
  ...more,
});
const around = { largest: ['TUR', 'IRN'], across: 'ctx-gdp' };

describe('the same question as another kind of chart', () => {
  it('shows all countries with the chosen areas highlighted, and the chosen ones again on the way back', () => {
    const ranked = asKind(spec({ areas: ['UGA', 'KEN'] }), 'ranked-bar', around);
    expect(ranked).toMatchObject({ kind: 'ranked-bar', areas: [], look: { highlight: ['UGA', 'KEN'] } });
    const back = asKind(ranked, 'line', around);
    expect(back).toMatchObject({ kind: 'line', areas: ['UGA', 'KEN'] });
    expect(back.look?.highlight).toBeUndefined();
  });
  it('shows the largest areas where none was chosen', () => {
    const ranked = asKind(spec(), 'map', around);
    expect(ranked).toMatchObject({ areas: [], look: {} });
    expect(asKind(ranked, 'line', around).areas).toEqual(['TUR', 'IRN']);
  });
  it('keeps areas a person chose for a kind of many', () => {
    const chosen = spec({ kind: 'ranked-bar', areas: ['UGA', 'KEN'] });
    expect(asKind(chosen, 'map', around).areas).toEqual(['UGA', 'KEN']);
    expect(asKind(chosen, 'line', around).areas).toEqual(['UGA', 'KEN']);
  });
  it('stacks the areas a person chose, and all of them where none was', () => {
    expect(asKind(spec({ areas: ['UGA', 'KEN'] }), 'stacked-area', around).areas).toEqual(['UGA', 'KEN']);
    expect(asKind(spec(), 'stacked-area', around).areas).toEqual([]);
    const parts = asKind(spec({ areas: ['UGA'], by: 'sex' }), 'stacked-area', around);
    expect(parts).toMatchObject({ areas: ['UGA'], by: 'sex' });
  });
  it('gives a scatter a second indicator, and takes it away again', () => {
    const scatter = asKind(spec(), 'scatter', around);
    expect(scatter.indicators).toEqual(['ctx-refugees-oip', 'ctx-gdp']);
    expect(asKind(scatter, 'line', around).indicators).toEqual(['ctx-refugees-oip']);
  });
});

describe('what is chosen while an indicator is looked up', () => {
  const before = spec({ areas: ['TUR'], transform: 'share' });
  const next = spec({ indicators: ['own'], areas: ['KEN'], kind: 'ranked-bar', transform: null });
  it('changes nothing where nothing was', () => {
    expect(withLaterChoices(before, next, before)).toEqual(next);
  });
  it('stands beside the indicator, and of the rest what the indicator opens with', () => {
    expect(withLaterChoices(before, next, asKind(before, 'table', around))).toEqual({ ...next, kind: 'table' });
    expect(withLaterChoices(before, next, { ...before, areas: ['UGA', 'CHE'] })).toEqual({
      ...next,
      areas: ['UGA', 'CHE'],
    });
    expect(withLaterChoices(before, next, asKind(before, 'scatter', around)).indicators).toEqual(['own', 'ctx-gdp']);
  });
});

it('takes out of a look what is left to the data again', () => {
  expect(withLook(spec({ look: { top: 5, scale: 'log' } }), { top: undefined })).toEqual({ scale: 'log' });
});

it('shows the parts of one area', () => {
  expect(byDimension(spec({ areas: ['UGA', 'KEN'] }), 'origin')).toEqual({ by: 'origin', areas: ['UGA'] });
  expect(byDimension(spec({ areas: ['UGA'], by: 'origin' }), null)).toEqual({ by: null, areas: ['UGA'] });
});

it('finds the areas with the largest latest values, each once', () => {
  const series = [
    { ...observed('Kenya', [2019, 2020], [9, 1]), area: 'KEN' },
    { ...observed('Uganda', [2019, 2020], [5, null]), area: 'UGA' },
    observed('Somewhere', [2020], [100]),
  ];
  expect(largestDrawn({ series }, 5)).toEqual(['UGA', 'KEN']);
  expect(largestDrawn({ series }, 1)).toEqual(['UGA']);
});

describe('what is refused', () => {
  const { catalogue } = freshWorkbench();
  const hosts = { series: [{ ...observed('Kenya', [2019, 2020], [9, 1]), area: 'KEN' }], adds: true };
  it('judges each kind as the chart it would become', () => {
    const refused = refusedKinds(spec({ areas: ['KEN'] }), hosts, catalogue, around);
    expect(refused).not.toHaveProperty('scatter');
    expect(refused).not.toHaveProperty('map');
    expect(refused).toMatchObject({ bump: 'charts.cannot.several', multiples: 'charts.cannot.several' });
    expect(refusedKinds(spec({ areas: ['KEN'] }), hosts, catalogue, { ...around, across: null })).toMatchObject({
      scatter: 'charts.cannot.scatter',
    });
  });
  it('a transform that one of the indicators makes no sense of', () => {
    expect(refusedTransforms(spec(), catalogue)).toEqual({});
    expect(refusedTransforms(spec({ indicators: ['ctx-refugees-oip', 'ctx-gdp'] }), catalogue)).toEqual({
      'per-gdp': 'charts.transform.cannot.itself',
    });
  });
});
