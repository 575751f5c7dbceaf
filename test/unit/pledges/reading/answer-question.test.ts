import { expect, test } from 'vitest';
import { answerTo } from '#shared/pledges/reading/answer-question';
import { blockingQuestions } from '#shared/pledges/reading/pledge-loss';
import { readAs } from '../../../support/pledge-registers.ts';

const OPEN =
  'Pledge ID,Title,Entity,Country,Amount,Stage,Start date\nP-1,Schools,Norway,Kenya,"EUR 1,234",Shelved,01/02/2024\nP-2,Law,Chad,Keniya,,Planned,03/04/2024\n';

const ANSWERS: Readonly<Record<string, string>> = {
  stage: 'left_out',
  dates: 'dmy',
  decimal: ',',
  rate: '1.08',
  term: 'KEN',
};

test('every question of a register is answered in its recipe, and asked no more', async () => {
  const { recipe, loss } = await readAs(OPEN);
  expect(new Set(loss.questions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ANSWERS)));
  const answered = loss.questions.reduce((now, one) => answerTo(now, one, ANSWERS[one.kind] ?? '') ?? now, recipe);
  const again = await readAs(OPEN, answered);
  expect(again.loss.questions).toEqual([]);
  expect(again.pledges.map(({ id, areas, start }) => [id, areas, start])).toEqual([['P-2', ['KEN'], '2024-04-03']]);
});

test('what is no answer is none', async () => {
  const { recipe, loss } = await readAs(OPEN);
  expect(blockingQuestions(loss).map((one) => answerTo(recipe, one, 'perhaps'))).toEqual([null, null, null]);
  expect(answerTo(recipe, { kind: 'currency', role: 'amount', text: '' }, 'euros')).toBeNull();
  expect(answerTo(recipe, { kind: 'rate', role: 'amount', text: 'EUR' }, '-1')).toBeNull();
});
