import { expect, test } from 'vitest';
import { atMost } from '#shared/core/at-most';

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('no more run at once, in the order they came, and one that fails gives its place to the next', async () => {
  const inPlace = atMost(2);
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const all = [0, 1, 2, 3].map((at) =>
    inPlace(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(at);
          ends[at] = (error) => (error ? reject(error) : resolve(at));
        }),
    ),
  );
  await turn();
  expect(begun).toEqual([0, 1]);
  ends[1]?.(new Error('one'));
  await expect(all[1]).rejects.toThrow('one');
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await turn();
  ends[3]?.();
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});
