import { expect, test } from 'vitest';
import { queue } from '#shared/core/queue';

const later = <T>(value: T, ms: number): Promise<T> => new Promise((done) => setTimeout(() => done(value), ms));

test('tasks of one key run one after the other, those of another key beside them', async () => {
  const inTurn = queue();
  const ended: string[] = [];
  const task = (label: string, ms: number) => async () => {
    await later(null, ms);
    ended.push(label);
  };
  await Promise.all([inTurn(task('a1', 30), 'a'), inTurn(task('a2', 0), 'a'), inTurn(task('b1', 5), 'b')]);
  expect(ended).toEqual(['b1', 'a1', 'a2']);
});

test('a failed task rejects for who gave it and does not hold up the next', async () => {
  const inTurn = queue();
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
