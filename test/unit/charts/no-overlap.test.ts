import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { Figure } from '#shared/charts/figure-parts';
import type { ChartData, ChartLook } from '#shared/charts/spec';
import { LANGUAGES } from '#shared/core/language';
import { clashesOf } from '../../support/figure-boxes.ts';
import { chart, observed } from './sample.ts';

const KINDS = ['line', 'area', 'stacked-area', 'bump', 'heatmap', 'multiples'] as const;
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9e9 }).map((thousandths) => thousandths / 1000) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** Its number comes first, so that it is known by it however short it is cut. */
const named = (at: number, tail: string): string => `#${at}#${tail}`;
const data: fc.Arbitrary<ChartData> = fc
  .array(
    fc.record({
      tail: fc.stringMatching(/^[A-Z][a-z]{0,9}( [A-Za-z]{1,11}){0,3}$/),
      values: fc.array(value, { minLength: YEARS.length, maxLength: YEARS.length }),
      breaks: fc.subarray(YEARS.slice(1), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .chain((series) =>
    fc
      .record({
        order: fc.constantFrom('value', 'name', 'given'),
        stacking: fc.constantFrom('absolute', 'percent'),
        axes: fc.constantFrom('shared', 'free'),
        highlight: fc.constantFrom([], ['A0', 'A9']),
      })
      .map((look) =>
        chart(
          series.map(({ tail, values, breaks }, at) => ({
            ...observed(named(at, tail), YEARS, values),
            area: `A${at}`,
            breaks,
          })),
          { title: 'Who hosted the most people in the years shown here', look: look as ChartLook },
        ),
      ),
  );
const options = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constant('light' as const),
  size: fc.record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 380, max: 800 }) }),
  grows: fc.boolean(),
});

const strings = ({ layout, data: traces }: Figure): string =>
  [
    ...(layout.annotations as readonly { text: string }[]).map(({ text }) => text),
    ...(layout.showlegend ? traces.map(({ name }) => String(name)) : []),
  ].join('\n');

it.each(KINDS)('%s: no text stands on another or outside, and every series is named or counted', (kind) => {
  fc.assert(
    fc.property(data, options, (drawn, how) => {
      const figure = figureOf({ kind }, drawn, how);
      expect(clashesOf(figure)).toEqual([]);
      const texts = strings(figure).replaceAll('<br>', ' ');
      const left = Number(/(\d+) (?:more series|autres? séries?)/.exec(texts)?.[1] ?? 0);
      const known = drawn.series.filter(({ y }) => y.some((one) => one !== null)).length;
      const shown = drawn.series.filter(
        ({ y }, at) => texts.includes(`#${at}#`) && y.some((one) => one !== null),
      ).length;
      expect(shown + left).toBeGreaterThanOrEqual(known);
      const walks = figure.navigation.filter(({ name, points }) => points.length > 0 && name !== 'Total');
      if (how.grows) for (const { name } of walks) expect(texts).toContain(name);
    }),
    { numRuns: 60 },
  );
});
