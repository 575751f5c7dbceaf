import { expect, test } from 'vitest';
import { FLOW_STATUSES, STAGE_OF_FLOW } from '#shared/pledges/flow';
import { reviewedOfWord, stageOfWord } from '#shared/pledges/reading/stage-words';

test.each([
  ['In the planning stage', 'planning'],
  ['In progress', 'in_progress'],
  ['Fulfilled', 'fulfilled'],
  ['no_update', 'no_update'],
  ['', 'no_update'],
  ['2. In Progress', 'in_progress'],
  ['En cours de mise en œuvre', 'in_progress'],
  ['Réalisé', 'fulfilled'],
  ['Au stade de la planification', 'planning'],
  ['Aucune mise à jour', 'no_update'],
  ['En ejecución', 'in_progress'],
  ['Cumplido', 'fulfilled'],
  ['Sin iniciar', 'planning'],
  ['Substantial', 'in_progress'],
  ['Completed', 'fulfilled'],
  ['On track', 'in_progress'],
  ['No progress report submitted', 'no_update'],
  ['Reached commitment', 'fulfilled'],
  ['Off course', 'in_progress'],
])('%s is %s', (word, stage) => {
  expect(stageOfWord(word)).toBe(stage);
});

test.each(['Withdrawn', 'abandoned', 'superseded', 'largely', 'not-delivered', '75 %', 'Delayed', 'x'])(
  '%s fits no stage of ours and is asked about',
  (word) => expect(stageOfWord(word)).toBeUndefined(),
);

test('the statuses of funding flows are what they are for the bundled flows', () => {
  expect(FLOW_STATUSES.map(stageOfWord)).toEqual(FLOW_STATUSES.map((status) => STAGE_OF_FLOW[status]));
});

test.each([
  ['No evidence available', 'no_evidence'],
  ['Not started', 'not_started'],
  ['Limited', 'limited'],
  ['Sustancial', 'substantial'],
  ['Achevé', 'complete'],
])('a reviewer writes %s for %s', (word, stage) => expect(reviewedOfWord(word)).toBe(stage));

test('a reviewer’s word of another vocabulary is asked about', () =>
  expect(reviewedOfWord('In progress')).toBeUndefined());
