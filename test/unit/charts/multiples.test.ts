import { expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { smallMultiples } from '#shared/charts/multiples';
import { smallGrid } from '#shared/charts/multiples/grid';
import { chart, observed } from './sample.ts';

const frame = { width: 120, height: 120, left: 10, right: 10, top: 10, bottom: 10 };
const line = (values: readonly number[]) => ({
  points: values.map((value, at) => ({ year: 2016 + at, value })),
  way: [],
});

test('on one scale the same value stands at the same height, on their own it need not', () => {
  const all = [line([0, 10]), line([0, 100])];
  const shared = smallMultiples(all, frame, true);
  expect(shared[0]?.end?.y).toBe(100);
  expect(shared[1]?.end?.y).toBe(10);
  const own = smallMultiples(all, frame, false);
  expect(own.map(({ end }) => end?.y)).toEqual([10, 10]);
});

test('all charts share the years, the way to the target included', () => {
  const [first, second] = smallMultiples(
    [
      line([1, 2]),
      {
        ...line([1, 2]),
        way: [
          [2016, 1],
          [2020, 5],
        ],
      },
    ],
    frame,
    true,
  );
  expect(first?.years).toEqual([
    { year: 2016, x: 10 },
    { year: 2020, x: 110 },
  ]);
  expect(second?.way).toMatch(/^M10\.0 [\d.]+L110\.0 [\d.]+$/);
});

test('without a value there is nothing to draw', () => {
  expect(smallMultiples([line([])], frame, true)[0]).toEqual({
    line: '',
    way: '',
    rules: [],
    points: [],
    wayPoints: [],
    end: null,
    ticks: [],
    years: [],
  });
});

test('in a picture that grows a long name is whole, in whatever number of columns', () => {
  const long = 'Bolivarian Republic of Somewhere Long';
  const series = Array.from({ length: 6 }, (_, at) => observed(at === 3 ? long : `A${at}`, [2022, 2023], [0, 0]));
  for (let height = 400; height < 1000; height += 7) {
    const { layout } = figureOf({ kind: 'multiples' }, chart(series), {
      language: 'en',
      theme: 'light',
      grows: true,
      size: { width: 300, height },
    });
    const texts = (layout.annotations as readonly { text: string }[]).map(({ text }) => text.replaceAll('<br>', ' '));
    expect(texts).toContain(long);
  }
});

test('a grid has room for names where any has, and the best shape where none has', () => {
  expect(smallGrid(6, 268, 600).columns).toBe(1);
  expect(smallGrid(6, 268, 600, () => 30).columns).toBe(2);
  expect(smallGrid(6, 268, 600, () => 1000).columns).toBe(1);
});
