import { matchPledges } from '#shared/pledges/matching/match-pledges';
import { type PackedMatches, packedBuffers, packMatches } from '#shared/pledges/matching/packed-matches';
import { suggestSituations } from '#shared/pledges/matching/suggest-situations';
import type { MatchingMethods } from './matching.ts';
import { answerCalls } from './worker-answer.ts';

/** To the end at once: who no longer waits ends the worker. */
function finished<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

answerCalls<MatchingMethods>(
  {
    match: ({ pledges, groups }) => packMatches(finished(matchPledges(pledges, { groups }))),
    suggest: ({ pledges, groups, areas }) => finished(suggestSituations(pledges, { groups, areas })),
  },
  { transfer: (value) => (Array.isArray(value) ? [] : (packedBuffers(value as PackedMatches) as ArrayBuffer[])) },
);
