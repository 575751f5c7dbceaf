import { expect, test, vi } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { newestQuestion } from '../../../renderer/queries/newest-question.ts';

/** Questions and the means to answer each. */
function desk() {
  const open: { question: string; answer(): void; refuse(): void }[] = [];
  const newest = newestQuestion(
    (question: string) =>
      new Promise<string>((resolve, reject) => {
        open.push({
          question,
          answer: () => resolve(question.toUpperCase()),
          refuse: () => reject(new JalonError('projection/stopped')),
        });
      }),
  );
  return { newest, open };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('while one is answered only the newest waits; the overtaken answer is shown under its own name', async () => {
  const { newest, open } = desk();
  for (const question of ['a', 'b', 'c']) newest.put(question);
  expect(open.map(({ question }) => question)).toEqual(['a']);
  open[0]?.answer();
  await settle();
  expect(newest.state()).toMatchObject({ asked: 'a', answer: 'A' });
  expect(open.map(({ question }) => question)).toEqual(['a', 'c']);
  open[1]?.answer();
  await settle();
  expect(newest.state()).toMatchObject({ asked: 'c', answer: 'C' });
  expect(open).toHaveLength(2);
});

test('a failure is that of its question, keeps the last answer, and holds up nothing', async () => {
  const { newest, open } = desk();
  newest.put('a');
  open[0]?.answer();
  await settle();
  newest.put('b');
  open[1]?.refuse();
  await settle();
  expect(newest.state()).toEqual({
    asked: 'a',
    answer: 'A',
    refused: 'b',
    error: { code: 'projection/stopped', params: {} },
  });
  newest.put('c');
  open[2]?.answer();
  await settle();
  expect(newest.state()).toEqual({ asked: 'c', answer: 'C', refused: null, error: null });
});

test('listeners hear of each answer until they leave', async () => {
  const { newest, open } = desk();
  const listener = vi.fn();
  const leave = newest.onAnswer(listener);
  newest.put('a');
  open[0]?.answer();
  await settle();
  leave();
  newest.put('b');
  open[1]?.answer();
  await settle();
  expect(listener).toHaveBeenCalledOnce();
});
