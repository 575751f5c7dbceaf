import { describe, expect, test } from 'vitest';
import { csvText } from '#shared/export/csv';
import { projectionsToCsv } from '#shared/export/projection-csv';
import type { Domain } from '#shared/framework/framework';
import type { Unit } from '#shared/framework/units';
import { domainByUnit } from '#shared/projections/domain';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import { projectAll } from '#shared/projections/project-rows';
import { SIMULATION } from '#shared/projections/scenario-projection';
import { simulator } from '#shared/projections/simulate';

const POSITIVE: Domain = { kind: 'positive' };
const SHARE: Domain = { kind: 'bounded', lower: 0, upper: 100 };
const unit = (measure: Unit['measure']): Unit => ({ measure, label: { en: '%', fr: '%' }, multiplier: 1 });
const line = (values: readonly (number | null)[]) => values.map((value, i) => ({ year: 2010 + i, value }));

describe('the domain of an indicator by its unit', () => {
  test.each<[string, Domain, Unit['measure'], readonly (number | null)[], Domain]>([
    ['a percentage up to 100 is a share', POSITIVE, 'percent', [96.1, null, 99, 100], SHARE],
    ['so is a low one', POSITIVE, 'percent', [0, 3.2], SHARE],
    ['one that ever exceeded 100 is none', POSITIVE, 'percent', [96, 104.2, 99], POSITIVE],
    ['a growth rate can be negative', { kind: 'real' }, 'percent', [-3, 4], { kind: 'real' }],
    ['a count is no share', POSITIVE, 'count', [5, 90], POSITIVE],
    [
      'bounds that someone set stay',
      { kind: 'bounded', lower: 0, upper: 10 },
      'percent',
      [5],
      { kind: 'bounded', lower: 0, upper: 10 },
    ],
  ])('%s', (_, domain, measure, values, expected) => {
    expect(domainByUnit({ domain, unit: unit(measure) }, [line(values)])).toEqual(expected);
  });
});

const evidence = (values: readonly number[]): Evidence => ({
  indicators: [{ id: 'a', domain: POSITIVE, direction: 'up', aggregation: { kind: 'none' }, unit: unit('percent') }],
  groups: [],
  series: [{ indicator: 'a', area: 'KEN', points: line(values) }],
});

test.each([
  [[96.1, 97, 97.6, 98.2, 98.9, 99.3, 99.8, 100, 100]],
  [[60, 65, 71, 77, 82, 88, 93, 97, 99]],
  [[99.9, 99.7, 100, 99.8, 100, 100, 99.9, 100, 100, 100, 100]],
  [[40, 60, 80, 95]],
])('a share ends at 100 without being asked: %j', (values) => {
  const run = simulator(lookupOf(evidence(values)), SIMULATION);
  const made = run({ indicator: 'a', area: 'KEN', horizon: 4, levers: [], balance: null });
  const shown = made ? [...made.baseline.median, ...made.baseline.intervals.flatMap(({ upper }) => upper)] : [];
  expect(shown).not.toHaveLength(0);
  expect(Math.max(...shown)).toBeLessThanOrEqual(100);
});

describe('a series that was always zero', () => {
  test.each([[[0]], [[0, 0, 0]], [new Array<number>(20).fill(0)]])(
    'has no interval, and that is said: %j',
    (values) => {
      const made = projectAll([{ id: 'a', points: line(values) }], {
        horizon: 2,
        levels: [80, 95],
        domain: null,
        override: true,
      });
      expect(made[0]?.projection).toMatchObject({ median: [0, 0], intervals: [] });
      expect(made[0]?.projection.notes).toContain('no_interval');
      expect(csvText(projectionsToCsv(made, [80, 95]))).toMatch(/^a,\d{4},0,,,,,naive$/m);
      const run = simulator(lookupOf(evidence(values)), SIMULATION);
      expect(run({ indicator: 'a', area: 'KEN', horizon: 1, levers: [], balance: null })).not.toBeNull();
    },
  );
  test('one that is always five has one', () => {
    const [made] = projectAll([{ id: 'a', points: line(new Array<number>(12).fill(5)) }], {
      horizon: 2,
      levels: [95],
      domain: null,
    });
    expect(made?.projection.intervals[0]?.upper[0]).toBeGreaterThan(5);
    expect(made?.projection.notes).not.toContain('no_interval');
  });
});
