import { test } from 'vitest';
import { type Accuracy, accuracyOf } from '#shared/projections/accuracy';
import { projectSeries, type TimelinePoint } from '#shared/projections/baseline';
import { drawsOf } from '#shared/projections/draws';
import { drift, type Forecaster, naive, theta } from '#shared/projections/members';
import { judge, type Panel, type PanelName, projected, readPanel, readReference } from '../support/forecast-data.ts';
import { hasSharedData } from '../support/shared-data.ts';

const PANELS: readonly (readonly [PanelName, string])[] = [
  ['m3_yearly', 'M3 yearly, 645 series, 6 years ahead'],
  ['m1_yearly', 'M1 yearly, 181 series, 6 years ahead'],
  ['unhcr_asylum_o2014', 'Refugees by host country, 2014 to 2019'],
  ['unhcr_origin_o2014', 'Refugees by origin, 2014 to 2019'],
];

test('accuracy and coverage beside no change, drift and R', () => {
  if (!hasSharedData) {
    console.log('skipped: the folder of publishers’ files (../shared/data) is not on this machine');
    return;
  }
  for (const [name, title] of PANELS) {
    const series = readPanel(name);
    const { own, naive: still } = judge(series, projected);
    const lines = [row('Jalon', own), row('no change', still), row('drift', points(series, drift))];
    if (name === 'm1_yearly' || name === 'm3_yearly')
      for (const [method, made] of readReference(name)) {
        const all = series.map(({ id, values, later }) => {
          const one = made.get(id);
          if (!one) throw new Error(`no ${method} of ${id}`);
          const known = one.lower.every(Number.isFinite);
          const intervals = known ? [{ level: 95, lower: one.lower, upper: one.upper }] : [];
          return { known: values, actual: later, point: one.mean, intervals };
        });
        lines.push(row(`R ${method}`, accuracyOf(all)));
      }
    console.log(`\n${title}\n${HEAD}\n${lines.join('\n')}`);
  }
});

test('speed on one core, CPU time per 1,000 series of 30 points', () => {
  const series = Array.from({ length: 1000 }, (_, i) => madeUp(i + 1));
  const values = series.map((one) => Float64Array.from(one, ({ value }) => value ?? 0));
  const shown = (one: readonly TimelinePoint[]) =>
    projectSeries(one, { kind: 'positive' }, { horizon: 6, levels: [95] });
  const work: readonly (readonly [string, (i: number) => unknown])[] = [
    ['projection as shown: point, 95% interval, calibration', (i) => shown(series[i]!)],
    ['the same with 1,000 draws', (i) => drawsOf(shown(series[i]!), { count: 1000, seed: 1, key: `${i}` })],
    ['no change', (i) => naive(values[i]!, 6)],
    ['drift', (i) => drift(values[i]!, 6)],
    ['Theta, fitted', (i) => theta(values[i]!, 6)],
  ];
  const lines = work.map(([name, run]) => `${name.padEnd(56)}${seconds(run).toFixed(3).padStart(8)} s`);
  console.log(`\nCPU time per 1,000 series of 30 points, best of ${RUNS}\n${lines.join('\n')}\n`);
});

const HEAD = `${''.padEnd(24)}   sMAPE     MASE   in 50%   in 80%   in 95%     MSIS`;

function row(name: string, accuracy: Accuracy | null): string {
  const found = (level: number) => accuracy?.intervals.find((one) => one.level === level);
  const cell = (value: number | null | undefined, decimals: number) => (value?.toFixed(decimals) ?? '').padStart(9);
  return [
    name.padEnd(23),
    cell(accuracy?.smape, 2),
    cell(accuracy?.mase, 3),
    ...[50, 80, 95].map((level) => cell(found(level)?.coverage, 3)),
    cell(found(95)?.msis, 2),
  ].join('');
}

const points = (series: readonly Panel[], forecaster: Forecaster): Accuracy | null =>
  accuracyOf(
    series.map(({ values, later }) => ({
      known: values,
      actual: later,
      point: [...forecaster(Float64Array.from(values), later.length)],
      intervals: [],
    })),
  );

const RUNS = 5;

/** User and system time of the fastest of several runs. */
function seconds(run: (i: number) => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < 1000; i++) run(i);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

/** Thirty years of growth with surprises, of a linear congruential generator (Park and Miller 1988). */
function madeUp(seed: number): TimelinePoint[] {
  let [state, level] = [seed * 7919, Math.log(1000)];
  return Array.from({ length: 30 }, (_, i) => {
    state = (state * 16807) % 2147483647;
    level += 0.02 + 0.2 * (state / 2147483647 - 0.5);
    return { year: 1996 + i, value: Math.exp(level) };
  });
}
