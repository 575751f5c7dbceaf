import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, classText } from '#shared/charts/classes';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import { classesOf, roundest } from '#shared/charts/map/classes-of-values';
import { mappedData } from '#shared/charts/map/mapped-data';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { chart, observed } from '../sample.ts';

const values = fc.array(
  fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -20, max: 20 }), fc.constant(0)),
  { minLength: 1, maxLength: 200 },
);
const filled = (of: readonly number[], parity: number | null = null): readonly number[] => {
  const classes = classesOf(of, parity);
  return classes.names.map((_, at) => of.filter((value) => classOf(value, classes) === at).length);
};

describe('classes made from values', () => {
  it('hold a value each, at most six, with rising limits', () => {
    fc.assert(
      fc.property(values, (of) => {
        const { breaks, names, scale } = classesOf(of);
        expect(scale).toBe('sequential');
        expect(names.length).toBeLessThanOrEqual(6);
        expect(breaks.every((edge, at) => at === 0 || edge > (breaks[at - 1] ?? edge))).toBe(true);
        expect(filled(of)).not.toContain(0);
      }),
    );
  });
  it('stand as far above parity as below it, none empty', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1, 100), (of, parity) => {
        const { breaks, scale } = classesOf(of, parity);
        expect(filled(of, parity)).not.toContain(0);
        expect(scale).toBe(of.some((v) => v < parity) && of.some((v) => v > parity) ? 'diverging' : 'sequential');
        if (scale === 'diverging')
          breaks.forEach((edge, at) => {
            expect(edge - parity).toBeCloseTo(parity - (breaks.at(-1 - at) ?? 0), 4);
          });
      }),
    );
  });
  it('have round limits, about as many values each', () => {
    const of = Array.from({ length: 180 }, (_, at) => 1.09 ** at);
    expect(classesOf(of).breaks).toEqual([20, 200, 4000, 50_000, 500_000]);
    expect(Math.max(...filled(of))).toBeLessThan(2.2 * Math.min(...filled(of)));
  });
  it('are one where all values are the same, and one without any', () => {
    expect(classesOf([3, 3, 3]).breaks).toEqual([]);
    expect(classesOf([Number.NaN]).names).toEqual(['']);
  });
  it.each([
    [0.93, 1.2, 1],
    [11, 19, 15],
    [1234, 1239, 1235],
    [-19, -11, -15],
    [-3, 4, 0],
  ])('the roundest number from %f to %f is %f', (low, high, found) => expect(roundest(low, high)).toBe(found));
});

describe('a map of several years', () => {
  const years = [2021, 2022, 2023];
  const data = mappedData(
    chart([
      { ...observed('Uganda', years, [1, 20, 300]), area: 'UGA' },
      { ...observed('Kenya', years, [2, 30, null]), area: 'KEN' },
      { ...observed('Chad', years, [4, 50, 600]), area: 'TCD' },
      observed('Somewhere', years, [null, 40, 40]),
    ]),
    null,
    translator('en'),
  );
  const draw = (year: number) =>
    figureOf({ kind: 'map' }, { ...data, year }, { language: 'en', theme: 'light', size: { width: 800, height: 500 } });
  const legend = (year: number) =>
    (draw(year).layout.annotations as { text: string }[]).flatMap(({ text }) => text.match(/^(.*): \d+$/)?.[1] ?? []);
  it('shows the values of its year in classes that stay', () => {
    expect(legend(2021)).toEqual(legend(2022));
    const texts = (year: number) =>
      draw(year).navigation.flatMap(({ points }) => points.map(({ at, text }) => `${at} ${text}`));
    expect(texts(2022).sort()).toEqual(['Chad 50', 'Kenya 30', 'Uganda 20']);
    expect(texts(2023).sort()).toEqual(['Chad 600', 'Kenya No data', 'Uganda 300']);
  });
  it('counts what has no value in the year, in figure, table and words', () => {
    const t = translator('en');
    expect(twinOf({ ...data, year: 2023 }, t).rows.map(([name, year, value]) => [name, year, value])).toEqual([
      ['Chad', 2023, 600],
      ['Uganda', 2023, 300],
      ['Somewhere', 2023, 40],
      ['Kenya', 2023, null],
    ]);
    expect(describeChart({ ...data, year: 2023 }, t)).toContain('1 area has no value: Kenya.');
    expect(describeChart({ ...data, year: 2023 }, t)).toContain('Highest: Chad, 600.');
  });
  it('opens on the latest of the years that most areas have, and names what has no place', () => {
    expect(data.year).toBe(2022);
    expect(data.note).toBe('1 area is missing from the geometry and is only in the table: Somewhere.');
  });
  it('stands around no change where changes are drawn', () => {
    const changes = chart([observed('A', [2023], [-20]), observed('B', [2023], [90]), observed('C', [2023], [1])]);
    expect(mappedData(changes, 'change', translator('en')).classes?.scale).toBe('diverging');
    expect(mappedData(changes, 'index', translator('en')).classes?.scale).toBe('sequential');
  });
  it('calls classes without a name by their limits', () => {
    const classes = { scale: 'sequential', breaks: [10, 200], names: ['', '', ''] } as const;
    expect([0, 1, 2].map((at) => classText(at, classes, data.unit, translator('fr')))).toEqual([
      'moins de 10',
      'de 10 à moins de 200',
      '200 et plus',
    ]);
  });
});
