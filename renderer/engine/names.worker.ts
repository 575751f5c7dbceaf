import { proposedMatches } from '#shared/names/proposed-matches';
import type { NamesMethods } from './names.ts';
import { answerCalls } from './worker-answer.ts';

answerCalls<NamesMethods>({
  propose: ({ names, known, areas }) => proposedMatches(names, known, areas),
});
