import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenz } from '#shared/inequality/concentration';
import { distributionOf, type GroupValue } from '#shared/inequality/distribution';
import { PLAIN_OPTIONS } from '#shared/inequality/measure';
import { MEASURES, measure, measuresOf } from '#shared/inequality/measures';
import { movementOf } from '#shared/inequality/movement';

const table = (
  values: readonly (number | null)[],
  populations?: readonly (number | null)[],
  orders?: readonly number[],
) =>
  values.map(
    (value, at): GroupValue => ({
      group: `g${at}`,
      value,
      population: populations?.[at] ?? null,
      order: orders?.[at] ?? null,
    }),
  );
const all = (rows: readonly GroupValue[], options = PLAIN_OPTIONS) =>
  new Map(measure(distributionOf(rows), MEASURES, options).map(({ measure: { id }, value }) => [id, value]));
const one = (name: string, rows: readonly GroupValue[], options = PLAIN_OPTIONS) =>
  measure(distributionOf(rows), measuresOf(name), options)[0];

describe('worked numbers (gap-methods §11, §12)', () => {
  it('Theil of half at nothing is ln 2, and × 1,000 in the form of WHO HEAT', () => {
    const found = all(table([0, 0, 0, 10, 10, 10]));
    expect(found.get('theil')).toBeCloseTo(Math.LN2, 12);
    expect(found.get('theil_1000')).toBeCloseTo(1000 * Math.LN2, 9);
  });
  it('Atkinson of 10 to 50', () => {
    const rows = table([10, 20, 30, 40, 50]);
    expect(one('atkinson_0.5', rows)?.value).toBeCloseTo(0.06315, 5);
    expect(one('atkinson_1', rows)?.value).toBeCloseTo(0.1316096, 6);
  });
  it('Gini by its other formula, and with the small-sample correction', () => {
    const values = [3, 9, 1, 40, 7];
    const sorted = [...values].sort((a, b) => a - b);
    const n = values.length;
    const plain =
      sorted.reduce((sum, x, at) => sum + (2 * (at + 1) - n - 1) * x, 0) / (n * sorted.reduce((a, b) => a + b, 0));
    expect(one('gini', table(values))?.value).toBeCloseTo(plain, 12);
    expect(one('gini', table(values), { ...PLAIN_OPTIONS, isSmallSampleCorrected: true })?.value).toBeCloseTo(
      (plain * n) / (n - 1),
      12,
    );
  });
  it('HHI, its scale to 10,000, normalised, and the effective number', () => {
    const found = all(table([50, 30, 20]));
    expect(found.get('hhi')).toBeCloseTo(0.38, 12);
    expect(found.get('hhi_10000')).toBeCloseTo(3800, 8);
    expect(found.get('hhi_normalised')).toBeCloseTo((0.38 - 1 / 3) / (2 / 3), 12);
    expect(found.get('effective_number')).toBeCloseTo(1 / 0.38, 12);
    expect(one('top_2', table([50, 30, 20]))?.value).toBeCloseTo(0.8, 12);
  });
  it('weighted spread by hand: p = ¼, ¾', () => {
    const found = all(table([40, 80], [100, 300]));
    expect([found.get('bgv'), found.get('mdm'), found.get('mdmu')]).toEqual([300, 15, 20]);
    expect(found.get('idis')).toBeCloseTo(1500 / 70, 10);
    expect(found.get('mld')).toBeCloseTo(-1000 * (0.25 * Math.log(40 / 70) + 0.75 * Math.log(80 / 70)), 9);
    expect([found.get('par'), found.get('paf')]).toEqual([10, 1000 / 70]);
  });
  it('standard deviation and mean distances by hand: p = 0.1, 0.2, 0.3, 0.4, μ = 50', () => {
    const rows = table([20, 40, 50, 62.5], [10, 20, 30, 40], [1, 2, 3, 4]);
    const up = all(rows);
    expect(up.get('bgsd')).toBeCloseTo(Math.sqrt(0.1 * 900 + 0.2 * 100 + 0.4 * 156.25), 12);
    expect(up.get('cov')).toBeCloseTo(2 * Math.sqrt(172.5), 12);
    expect(up.get('mdbw')).toBeCloseTo(0.1 * 42.5 + 0.2 * 22.5 + 0.3 * 12.5, 12);
    expect(up.get('mdbu')).toBeCloseTo((42.5 + 22.5 + 12.5) / 4, 12);
    const down = all(rows, { ...PLAIN_OPTIONS, direction: 'down' });
    expect(down.get('mdbw')).toBeCloseTo(0.2 * 20 + 0.3 * 30 + 0.4 * 42.5, 12);
    expect(down.get('mdrw')).toBe(up.get('mdbw'));
    const middle = all(rows, { ...PLAIN_OPTIONS, reference: 'g1' });
    expect(middle.get('mdrw')).toBeCloseTo(0.1 * 20 + 0.3 * 10 + 0.4 * 22.5, 12);
    expect(middle.get('mdru')).toBeCloseTo((20 + 10 + 22.5) / 4, 12);
    expect(one('mdrw', rows, { ...PLAIN_OPTIONS, reference: 'gone' })?.reason).toBe('unknown_reference');
  });
  it('parity and its symmetric form', () => {
    const found = all(table([80, 40]));
    expect([found.get('parity'), found.get('parity_adjusted'), found.get('difference')]).toEqual([2, 1.5, 40]);
    expect(one('parity_adjusted', table([40, 80]))?.value).toBe(0.5);
  });
});

describe('ordered groups', () => {
  const orders = [1, 2, 3, 4];
  it('SII and RII of a straight gradient are its ends', () => {
    // Value = 10 + 40·rank on ridit ranks of unequal groups.
    const rows = table([10 + 40 * 0.05, 10 + 40 * 0.2, 10 + 40 * 0.5, 10 + 40 * 0.85], [10, 20, 40, 30], orders);
    expect(one('sii', rows)?.value).toBeCloseTo(40, 10);
    expect(one('rii', rows)?.value).toBeCloseTo(5, 10);
  });
  // Expected values: the same likelihood maximised by Nelder-Mead in SciPy.
  it.each([
    [[28.2, 44.1, 58.9, 73.5, 90.6], [22, 21, 20, 19, 18], 100, 70.24475262964077, 4.595930619216778],
    [[0.9, 0.5, 0.2, 0.05], [1, 1, 1, 1], 1, -0.9208702035980683, 0.019313473374774032],
    [[12, 5, 3], [500, 300, 200], 1000, -18.090314493164524, 0.11587320971914881],
  ])('the logistic SII and RII of %j', (values, populations, upperBound, sii, rii) => {
    const rows = table(values, populations, [1, 2, 3, 4, 5]);
    expect(one('sii_logit', rows, { ...PLAIN_OPTIONS, upperBound })?.value).toBeCloseTo(sii, 4);
    expect(one('rii_logit', rows, { ...PLAIN_OPTIONS, upperBound })?.value).toBeCloseTo(rii, 5);
    const turned = [...rows].reverse();
    expect(one('sii_logit', turned, { ...PLAIN_OPTIONS, upperBound })?.value).toBeCloseTo(sii, 4);
  });
  it.each([
    [[0, 0, 100, 100], 100, 'no_fit'],
    [[0, 40, 100], 100, 'no_fit'],
    [[10, 120], 100, 'beyond_bound'],
    [[-1, 20], 100, 'beyond_bound'],
    [[10, 20], null, 'not_bounded'],
  ])('%j under %j has no logistic form: %s', (values, upperBound, reason) => {
    const rows = table(values, undefined, [1, 2, 3, 4]);
    expect(one('sii_logit', rows, { ...PLAIN_OPTIONS, upperBound })?.reason).toBe(reason);
  });
  it('no gradient is an SII of 0 and an RII of 1, at the bounds too', () => {
    const options = { ...PLAIN_OPTIONS, upperBound: 100 };
    const of = (value: number) => {
      const rows = table([value, value, value], [1, 2, 3], [1, 2, 3]);
      return [one('sii_logit', rows, options)?.value, one('rii_logit', rows, options)?.value];
    };
    expect([of(30), of(100), of(0)]).toEqual([
      [0, 1],
      [0, 1],
      [0, null],
    ]);
  });
  it('the logistic curve converges and stays within the bounds, whatever lies inside them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.01, max: 99.99, noNaN: true }), fc.integer({ min: 1, max: 9999 })), {
          minLength: 2,
          maxLength: 12,
        }),
        (groups) => {
          const rows = table(
            groups.map(([value]) => value),
            groups.map(([, population]) => population),
            groups.map((_, at) => at),
          );
          const found = one('sii_logit', rows, { ...PLAIN_OPTIONS, upperBound: 100 });
          expect(found?.reason).toBeNull();
          expect(Math.abs(found?.value ?? Number.NaN)).toBeLessThanOrEqual(100);
          if (groups.length !== 2) return;
          // Two groups lie on the curve: the odds of its ends are those of the groups, drawn out.
          const [low, high] = distributionOf(rows).groups.map(({ value }) => Math.log(value / (100 - value)));
          const slope = (high ?? 0) - (low ?? 0);
          const share = distributionOf(rows).groups[0]?.weight ?? 0;
          const bottom = (low ?? 0) - slope * share;
          const expected = 100 / (1 + Math.exp(-bottom - 2 * slope)) - 100 / (1 + Math.exp(-bottom));
          expect(found?.value).toBeCloseTo(expected, 4);
        },
      ),
    );
  });
  it('ACI by hand, RCI over the mean', () => {
    const rows = table([1, 2, 3, 4], undefined, orders);
    expect(one('aci', rows)?.value).toBeCloseTo(0.625, 12);
    expect(one('rci', rows)?.value).toBeCloseTo(0.25, 12);
  });
  it('does not depend on the order of the rows', () => {
    const rows = table([5, 1, 8, 2], [3, 9, 4, 1], orders);
    expect([...all([...rows].reverse()).values()].map((value) => value?.toFixed(9))).toEqual(
      [...all(rows).values()].map((value) => value?.toFixed(9)),
    );
  });
  it('needs every order, and two ranks that differ', () => {
    expect(one('sii', table([1, 2, 3]))?.reason).toBe('needs_order');
    expect(one('sii', table([1, 2], undefined, [1, 1]))?.reason).toBe('same_rank');
  });
  it('takes the highest order as reference, or the one that is named', () => {
    const rows = table([50, 70, 60], undefined, [1, 2, 3]);
    expect(one('par', rows)?.value).toBeCloseTo(0, 12);
    expect(one('par', rows, { ...PLAIN_OPTIONS, reference: 'g1' })?.value).toBeCloseTo(10, 12);
    expect(one('par', table([50, 70, 60]), { ...PLAIN_OPTIONS, direction: 'down' })?.value).toBeCloseTo(-10, 12);
  });
});

describe('what cannot be measured says why', () => {
  it.each(['gini', 'theil', 'mld', 'hhi', 'atkinson_1', 'top_1'])('%s refuses negative values', (name) => {
    expect(one(name, table([-1, 2, 3]))).toMatchObject({ value: null, reason: 'negative_values' });
  });
  it('a total of 0, a ratio to 0, a logarithm of 0, no group', () => {
    expect(one('gini', table([0, 0]))?.reason).toBe('zero_total');
    expect(one('ratio', table([1, 0]))?.reason).toBe('zero_divisor');
    expect(one('mld', table([1, 0]))?.reason).toBe('zero_value');
    expect(measure(distributionOf([])).every(({ reason }) => reason !== null)).toBe(true);
  });
  it('leaves out and names groups without value or population, and small ones', () => {
    const rows = table([1, null, 3, 4, 5], [100, 100, null, 5, 50]);
    const { groups, leftOut } = distributionOf(rows, 10);
    expect(groups.map(({ group }) => group)).toEqual(['g0', 'g4']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['no_value', 'no_population', 'small']);
  });
});

describe('laws', () => {
  const rows = fc
    .array(
      fc.record({
        value: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        population: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((list) =>
      list.map(({ value, population }, at): GroupValue => ({ group: `g${at}`, value, population, order: at })),
    );
  const near = (a: number | null | undefined, b: number, scale: number) =>
    expect(Math.abs((a ?? Number.NaN) - b)).toBeLessThanOrEqual(1e-7 * Math.max(1, scale));

  it('relative measures do not change with the unit, absolute ones change with it', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [before, after] = [all(list), all(list.map((row) => ({ ...row, value: (row.value ?? 0) * 7 })))];
        for (const { id, scale, unit } of MEASURES) {
          const value = before.get(id);
          if (value == null || id === 'rii') continue;
          const factor = scale === 'relative' ? 1 : unit === 'squared' ? 49 : 7;
          near(after.get(id), value * factor, Math.abs(value * factor) + (unit === 'value' ? 1e6 : 0));
        }
      }),
    );
  });
  it('a group cut in two of the same value changes no weighted measure', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [first, ...rest] = list;
        if (!first) return;
        const half = { ...first, population: (first.population ?? 0) / 2 };
        const [before, after] = [all(list), all([half, { ...half, group: 'again' }, ...rest])];
        for (const id of [
          'bgv',
          'bgsd',
          'cov',
          'mdm',
          'mdbw',
          'mdrw',
          'idis',
          'theil',
          'mld',
          'sii',
          'aci',
          'rci',
          'gini',
          'atkinson_0.5',
        ]) {
          const value = before.get(id) ?? 0;
          near(after.get(id), value, Math.abs(value));
        }
      }),
    );
  });
  it('bounds: Gini, HHI and Atkinson in 0–1, Theil up to −ln of the smallest share', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = all(list);
        for (const id of ['gini', 'hhi', 'atkinson_0.5', 'atkinson_1', 'top_3']) {
          expect(found.get(id)).toBeGreaterThanOrEqual(0);
          expect(found.get(id)).toBeLessThanOrEqual(1 + 1e-9);
        }
        const least = Math.min(...distributionOf(list).groups.map(({ weight }) => weight));
        expect(found.get('theil')).toBeGreaterThanOrEqual(-1e-9);
        expect(found.get('theil')).toBeLessThanOrEqual(-Math.log(least) + 1e-9);
      }),
    );
  });
  it('a Lorenz curve rises from 0 to 1 and lies under the diagonal', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const points = lorenz(distributionOf(list));
        if (typeof points === 'string') throw new Error(points);
        expect(points.at(-1)?.total).toBeCloseTo(1, 9);
        for (const { population, total } of points) expect(total).toBeLessThanOrEqual(population + 1e-9);
      }),
    );
  });
});

describe('movement', () => {
  const results = (values: readonly number[]) => measure(distributionOf(table(values)));
  it('says when difference and ratio move in opposite directions', () => {
    const moved = movementOf(results([20, 10]), results([50, 35]));
    expect(moved?.verdict).toBe('disagree');
    expect(moved?.ways.get('difference')).toBe('wider');
    expect(moved?.ways.get('ratio')).toBe('narrower');
  });
  it('and when they agree or cannot be compared', () => {
    expect(movementOf(results([20, 10]), results([15, 10]))?.verdict).toBe('narrower');
    expect(movementOf(results([15, 10]), results([20, 10]))?.verdict).toBe('wider');
    expect(movementOf(results([20, 10]), results([20, 10]))?.verdict).toBe('unchanged');
    const fromNone = movementOf(results([20, 0]), results([15, 10]));
    expect(fromNone?.verdict).toBe('narrower');
    expect(fromNone?.ways.has('ratio')).toBe(false);
    expect(movementOf(results([]), results([15, 10]))).toBeNull();
  });
  it('the ends widen while the spread falls: the measures disagree', () => {
    const moved = movementOf(results([10, 20, 80, 90]), results([10, 50, 50, 92]));
    expect(moved?.ways.get('difference')).toBe('wider');
    expect(moved?.ways.get('cov')).toBe('narrower');
    expect(moved?.ways.get('theil')).toBe('narrower');
    expect(moved?.verdict).toBe('disagree');
  });
  it('what moves back is the other way round', () => {
    const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 9 });
    const back = { narrower: 'wider', wider: 'narrower', unchanged: 'unchanged', disagree: 'disagree' } as const;
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [there, again] = [results(one), results(other)];
        const [on, off] = [movementOf(there, again), movementOf(again, there)];
        expect(off?.verdict).toBe(on && back[on.verdict]);
        for (const [id, way] of on?.ways ?? []) expect(off?.ways.get(id)).toBe(back[way]);
      }),
    );
  });
  it('no group is best where neither direction is scored', () => {
    const found = measure(distributionOf(table([20, 10])), MEASURES, { ...PLAIN_OPTIONS, direction: null });
    for (const id of ['par', 'paf', 'mdbw', 'mdbu', 'mdrw', 'mdru'])
      expect(found.find((one) => one.measure.id === id)).toMatchObject({ value: null, reason: 'no_best' });
    expect(found.find((one) => one.measure.id === 'difference')?.value).toBe(10);
  });
});
