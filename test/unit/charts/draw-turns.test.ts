import { expect, test } from 'vitest';
import { inTurn } from '../../../renderer/charts/plotly.ts';

test('figures that come at once are drawn in tasks of their own, the first at once; one that failed or is no longer wanted holds up none', async () => {
  let task = 0;
  const counting = setInterval(() => task++, 0);
  const drawn: [string, number][] = [];
  const draw = (name: string) => inTurn(async () => void drawn.push([name, task]));
  const failed = inTurn(() => {
    throw new Error('no figure');
  });
  const results = [draw('first'), draw('second'), inTurn(() => null), draw('third')];
  await expect(failed).rejects.toThrow('no figure');
  expect(await results[2]).toBeNull();
  await Promise.all(results);
  clearInterval(counting);
  expect(drawn.map(([name]) => name)).toEqual(['first', 'second', 'third']);
  expect(drawn[0]?.[1]).toBe(0);
  const tasks = drawn.map(([, at]) => at);
  expect(new Set(tasks).size).toBe(3);
});
