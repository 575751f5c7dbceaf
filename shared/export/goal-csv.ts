import { MOST_MISSING } from '../gaps/methods/sdsn-goal.ts';
import type { AreaIndex } from '../gaps/scoreboard/goal-index.ts';
import { type CsvTable, csvTable } from './csv.ts';

/**
 * Goals and index as CSV `area,goal,score,colour,trend,indicators,of,note`: a line per goal, then one named `index`. `note`:
 * `regional_mean` (the goal has no score; the index takes its region's), `too_few_indicators` or `goal_missing` (no index).
 */
export const goalsToCsv = (areas: readonly AreaIndex[], remarks: readonly string[]): CsvTable =>
  csvTable(
    ['area', 'goal', 'score', 'colour', 'trend', 'indicators', 'of', 'note'],
    areas.flatMap(({ area, goals, index, missing }) => [
      ...goals.map(({ goal, score, colour, arrow, indicators, of, isFilled }) => [
        area,
        goal,
        score,
        colour,
        arrow,
        indicators,
        of,
        isFilled ? 'regional_mean' : null,
      ]),
      [
        area,
        'index',
        index,
        null,
        null,
        goals.reduce((sum, { indicators }) => sum + indicators, 0),
        goals.reduce((sum, { of }) => sum + of, 0),
        index !== null ? null : missing > MOST_MISSING ? 'too_few_indicators' : 'goal_missing',
      ],
    ]),
    { remarks },
  );
