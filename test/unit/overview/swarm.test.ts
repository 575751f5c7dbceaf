import { expect, it } from 'vitest';
import { mappedIn, mappedYears } from '#shared/overview/map-measures';
import { swarmOf } from '#shared/overview/swarm';
import { randomFrom } from '../../support/random.ts';

it('no two dots of a swarm overlap, each stands at its value, and the largest on the middle line', () => {
  const random = randomFrom(7);
  const items = Array.from({ length: 190 }, (_, id) => ({
    id: String(id),
    value: 10 ** (6 * random() - 3),
    weight: 1 + 1e6 * random() ** 6,
  }));
  const dots = swarmOf(items, { width: 500, radii: [3, 14], domain: [0.001, 1000] });
  expect(dots.map(({ item }) => item)).toEqual(items);
  for (const [at, a] of dots.entries())
    for (const b of dots.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
  const rising = [...dots].sort((a, b) => a.item.value - b.item.value).map(({ x }) => x);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(Math.abs([...dots].sort((a, b) => b.r - a.r)[0]?.y ?? 1)).toBe(0);
});

it('a rate is of hosts and inhabitants of the same year only', () => {
  const series = (indicator: string, area: string, values: Readonly<Record<number, number>>) => ({
    indicator,
    area,
    dims: '',
    sources: [],
    points: Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      period: year,
      value,
      status: 'A',
      areas: 1,
    })),
  });
  const all = [
    series('ctx-refugees-oip', 'KEN', { 2023: 500, 2024: 600, 2025: 700 }),
    series('ctx-refugees-oip', 'UGA', { 2024: 100 }),
    series('ctx-population', 'KEN', { 2023: 50_000, 2024: 60_000 }),
  ];
  expect(mappedYears(all, 'per1000', null)).toEqual([2024, 2023]);
  expect(mappedYears(all, 'hosted', [2024, 2030])).toEqual([2025, 2024]);
  expect([...mappedIn(all, 'per1000', 2024)]).toEqual([['KEN', 10]]);
  expect([...mappedIn(all, 'hosted', 2024)]).toEqual([
    ['KEN', 600],
    ['UGA', 100],
  ]);
});
