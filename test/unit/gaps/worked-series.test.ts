import { expect, test } from 'vitest';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import { methodOf } from '#shared/gaps/methods/methods';
import type { MethodId } from '#shared/gaps/methods/statuses';

/**
 * Canada, indicator 1.2.1: share of people in low income. One series, and every method's own answer to it: "accelerate", "already
 * enough", "on track" and "orange" all at once.
 */
const input: AssessmentInput = {
  points: [
    { year: 2015, value: 14.5 },
    { year: 2023, value: 10.2 },
  ],
  direction: 'down',
  baseYear: 2015,
  target: 7.25,
  targetYear: 2030,
  limit: null,
  thresholds: { lowerBound: 72.6, red: 13, green: 2, optimum: 0 },
};
const assess = (id: MethodId, change: Partial<AssessmentInput> = {}) => {
  const method = methodOf(id);
  if (!method) throw new Error(`no method ${id}`);
  const made = method.assess({ ...input, ...change });
  return { ...made, of: (key: string) => made.components().find((one) => one.key === key)?.value ?? null };
};

test.each(['open-sdg', 'eurostat'] as const)('%s: observed over required growth is just enough', (id) => {
  const made = assess(id);
  expect(made.actualRate).toBeCloseTo(-0.043017, 6);
  expect(made.requiredRate).toBeCloseTo(-0.045158, 6);
  expect(made.measure).toBeCloseTo(0.9525901792032172, 12);
});

test('open-sdg and eurostat name it substantial and significant', () => {
  expect(assess('open-sdg').status).toBe('substantial_progress');
  expect(assess('eurostat').status).toBe('significant_progress');
});

test('unsd: growth goes on to 7.498 in 2030, on track', () => {
  const made = assess('unsd');
  expect(made).toMatchObject({ status: 'met_or_on_track', score: 3 });
  expect(made.of('projected_value')).toBeCloseTo(7.498, 3);
  expect(made.measure).toBeCloseTo(0.9658, 4);
});

test('escap: ahead of an even pace, and the line passes the target', () => {
  const made = assess('escap');
  expect(made).toMatchObject({ status: 'maintain', measure: 0 });
  expect(made.score).toBeCloseTo(5.93, 2);
  expect(made.of('expected_status')).toBeCloseTo(5.33, 2);
  expect(made.of('projected_value')).toBeCloseTo(6.44, 2);
});

test('sdsn: 85.95, a quarter into orange', () => {
  const made = assess('sdsn');
  expect(made.status).toBe('orange');
  expect(made.score).toBeCloseTo(85.95, 2);
  expect(made.measure).toBeCloseTo(1.25, 2);
});

test('german-dns: two values are not enough', () => {
  expect(assess('german-dns')).toMatchObject({ status: 'not_available', warnings: ['too_few_consecutive'] });
});

test('oecd: one country alone cannot be measured', () => {
  expect(assess('oecd')).toMatchObject({ status: 'not_available', warnings: ['few_peers'] });
});

test('aarr: 4.30 % a year, 4.76 % required, 1.11 times as fast in the symmetric form', () => {
  const made = assess('aarr');
  expect(made.status).toBe('accelerate');
  expect(made.measure).toBeCloseTo(4.3017, 4);
  expect(made.requiredRate).toBeCloseTo(0.0476, 4);
  expect(made.score).toBeCloseTo(Math.log(7.25 / 10.2) / 7 / (Math.log(10.2 / 14.5) / 8), 12);
  expect(made.of('acceleration_growth')).toBeCloseTo(1.107, 3);
});

test('linear: the growth rates say faster, the straight line says already enough', () => {
  const made = assess('linear');
  expect(made.status).toBe('on_track');
  expect(made.of('acceleration')).toBeCloseTo(0.784, 3);
  expect(made.of('acceleration_growth')).toBeCloseTo(1.107, 3);
  expect(made.of('growth_required_from_now')).toBeCloseTo(-0.0476, 4);
  expect(made.of('growth_actual')).toBeCloseTo(-0.043, 4);
});

test('linear: the core set is consistent with itself on each scale', () => {
  const made = assess('linear', { limit: 100 });
  const years = 7;
  const log = Math.log1p(made.of('growth_actual') ?? 0);
  expect(10.2 * Math.exp(log * ((made.of('year_reached_growth') ?? 0) - 2023))).toBeCloseTo(7.25, 9);
  expect(10.2 * Math.exp(log * (made.of('acceleration_log') ?? 0) * years)).toBeCloseTo(7.25, 9);
  const logit = Math.log(10.2 / 89.8) + (made.of('logit_actual') ?? 0) * (made.of('acceleration_logit') ?? 0) * years;
  expect(100 / (1 + Math.exp(-logit))).toBeCloseTo(7.25, 9);
});
