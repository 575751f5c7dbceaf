import { expect, test } from 'vitest';
import { CHART_KINDS } from '#shared/charts/spec';
import { CHART_SAMPLES } from '../../support/chart-samples.ts';

test('every kind of chart that is drawn has a sample', () => {
  const drawn = CHART_KINDS.filter((kind) => kind !== 'table');
  expect([...new Set(CHART_SAMPLES.map(({ kind }) => kind))].sort()).toEqual([...drawn].sort());
});
