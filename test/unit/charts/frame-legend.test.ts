import { expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { legendAbove } from '#shared/charts/frame-legend';
import { chart, observed } from './sample.ts';

const names = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));

test('a legend in one row has the room of a row', () => {
  expect(legendAbove(names(3, 10), 600, 400, true)).toMatchObject({ height: 24, layout: { showlegend: true } });
});

test('names without room in one row get as many rows as their columns make, and the title stays free', () => {
  // Columns of 40 + 181 pixels: two in 600, so that seven names take four rows.
  const { height, layout } = legendAbove(names(7, 32), 600, 400, true);
  expect(height).toBe(5 + 4 * 19);
  expect(layout.legend).toMatchObject({ entrywidth: 181 });
});

test('a long legend takes part of a screen and all it needs of a picture', () => {
  const many = names(40, 32);
  expect(legendAbove(many, 300, 400, false).height).toBeLessThan(0.5 * 400);
  expect(legendAbove(many, 300, 400, true).height).toBe(5 + 40 * 19);
});

test.each([8, 14, 21])(
  'on screen %i long names under a long title and above a long note leave room to the plot',
  (count) => {
    const long = 'a group with a long name, its breakdown, and the number of its countries';
    const data = chart(
      Array.from({ length: count }, (_, at) => observed(`${long} ${at}`, [2016, 2017], [at, at + 1])),
      {
        title: `${long} `.repeat(5),
        subtitle: `${long} `.repeat(5),
        note: `${long} `.repeat(20),
        source: `${long} `.repeat(20),
      },
    );
    const size = { width: 760, height: 460 };
    const { layout } = figureOf({ kind: 'line' }, data, { language: 'en', theme: 'light', size });
    const { t, b } = layout.margin as { readonly t: number; readonly b: number };
    expect(size.height - t - b).toBeGreaterThan(0.25 * size.height);
  },
);

test('short names stand side by side beside a long one', () => {
  // 64 letters take 400 pixels, so that columns of one width would be one: five rows.
  const { height, layout } = legendAbove([...names(4, 16), ...names(1, 64)], 480, 400, true);
  expect(height).toBe(5 + 3 * 19);
  expect(layout.legend).toMatchObject({ traceorder: 'grouped', tracegroupgap: 0 });
  expect(layout.legend).not.toHaveProperty('entrywidth');
});
