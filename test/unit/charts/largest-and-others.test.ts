import { expect, it } from 'vitest';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench = freshWorkbench();
const HOSTED = 'ctx-refugees-oip';
const codes = workbench.catalogue.areas.slice(0, 30).map(({ code }) => code);
const hosting = (area: string, first: number): Series => ({
  indicator: HOSTED,
  area,
  dims: '',
  sources: ['s'],
  points: [2020, 2021].map((year, at) => ({ year, period: String(year), value: first + at, status: 'A', areas: 1 })),
});
const all = codes.map((code, at) => hosting(code, 100 * (at + 1)));
const stackOf = (more: Partial<ChartSpec> = {}, series = all) =>
  chartOf(
    {
      ...newChart(
        HOSTED,
        series.map(({ area }) => area),
      ),
      kind: 'stacked-area',
      ...more,
    },
    { series },
    workbench,
    new Map(),
    translator('en'),
  );
const totalOf = ({ series }: ReturnType<typeof stackOf>, at: number) =>
  series.reduce((sum, { y }) => sum + (y[at] ?? 0), 0);

it('many areas are the largest of them and the others together, which come to the total of all', () => {
  const data = stackOf();
  expect(data.series).toHaveLength(9);
  expect(data.series.at(-1)).toMatchObject({ name: 'Other (22)' });
  expect(data.series.at(-1)?.area).toBeUndefined();
  expect(data.series[0]?.area).toBe(codes[29]);
  for (const at of [0, 1])
    expect(totalOf(data, at)).toBe(all.reduce((sum, one) => sum + (one.points[at]?.value ?? 0), 0));
  expect(data.adds).toBe(true);
  expect(data.title).toContain('46.5K');
});

it('few areas stand each for itself', () => {
  expect(stackOf({}, all.slice(0, 5)).series.map(({ area }) => area)).toEqual(codes.slice(0, 5));
});

it('as many are named as asked, those highlighted among them', () => {
  const data = stackOf({ look: { top: 3, highlight: [codes[0] ?? ''] } });
  expect(data.series.map(({ area }) => area)).toEqual([codes[29], codes[28], codes[0], undefined]);
});

it('what does not add up is left as it is', () => {
  const per = stackOf({ transform: 'per-capita' });
  expect(per.series.some(({ dims }) => dims === 'area=other-parts')).toBe(false);
});
