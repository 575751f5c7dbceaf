import { expect, it } from 'vitest';
import { mappedIn, mappedYears } from '#shared/overview/map-measures';
import { dotLabels, swarmOf } from '#shared/overview/swarm';
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

it('names of dots stand inside the picture, on no dot, no other name and no line to keep free', () => {
  const random = randomFrom(11);
  const items = Array.from({ length: 120 }, (_, id) => ({
    id: String(id),
    value: 10 ** (4 * random() - 2),
    weight: 1 + 1e6 * random() ** 6,
  }));
  const [width, height, line, upright] = [480, 220, 14, 240];
  const dots = swarmOf(items, { width, radii: [2.6, 22], domain: [0.01, 100] });
  const wide = (id: string) => 40 + 10 * (Number(id) % 9);
  const named = [...dots].sort((a, b) => b.r - a.r).slice(0, 12);
  const labels = dotLabels(named, wide, { width, height, line, dots, upright });
  expect(labels.length).toBeGreaterThan(4);
  const boxes = labels.map(({ id, x, y }) => ({
    left: x - wide(id) / 2,
    right: x + wide(id) / 2,
    top: y - line,
    bottom: y,
  }));
  for (const [at, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(Math.max(-box.top, box.bottom)).toBeLessThanOrEqual(height / 2);
    expect(box.right < upright || box.left > upright).toBe(true);
    for (const { x, y, r } of dots) {
      const [nearX, nearY] = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))];
      expect(Math.hypot(x - nearX, y - nearY)).toBeGreaterThanOrEqual(r - 1);
    }
    for (const other of boxes.slice(at + 1))
      expect(box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom).toBe(
        true,
      );
  }
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
