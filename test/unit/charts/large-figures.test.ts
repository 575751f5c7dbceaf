import { expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { CHART_KINDS, type ChartData, type ChartSeries } from '#shared/charts/spec';
import { chart, observed } from './sample.ts';

const KINDS = CHART_KINDS.filter((kind) => kind !== 'table');
const YEARS = Array.from({ length: 36 }, (_, at) => 1990 + at);

/** 243 areas over 36 years, with what a scatter needs. */
const MANY: ChartData = chart(
  Array.from({ length: 243 }, (_, area): ChartSeries => {
    const values = YEARS.map((_, at) => 1000 + ((area * 7919 + at * 104_729) % 50_021));
    return {
      ...observed(`Area number ${area}`, YEARS, values),
      area: `A${area}`,
      across: values.map((one) => one * 2),
      sizes: values,
    };
  }),
  {
    adds: true,
    title: 'word '.repeat(20_000),
    subtitle: 'w'.repeat(100_000),
    note: `${'<b>'.repeat(30_000)}`,
    look: {
      trail: true,
      top: 300,
      highlight: Array.from({ length: 300 }, (_, area) => `A${area}`),
      annotations: Array.from({ length: 200 }, (_, at) => ({
        kind: 'text' as const,
        x: 1990 + (at % 36),
        y: 100 * at,
        text: 'w'.repeat(5000),
      })),
    },
  },
);

test.each(KINDS)('%s of 243 areas and 36 years, with long texts and 200 annotations, is built', (kind) => {
  for (const grows of [false, true]) {
    const figure = figureOf({ kind }, MANY, {
      language: 'en',
      theme: 'light',
      size: { width: 900, height: 560 },
      grows,
    });
    expect(JSON.stringify(figure).length).toBeLessThan(30e6);
  }
});
