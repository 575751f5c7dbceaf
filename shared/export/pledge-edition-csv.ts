import type { Edition } from '../pledges/editions/edition.ts';
import type { EditionMatching } from '../pledges/editions/match-editions.ts';
import type { MovementReport } from '../pledges/editions/movements.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/** Both editions, how their entries belong together and what moved. */
export interface EditionsBeside {
  readonly earlier: Edition;
  readonly later: Edition;
  readonly matching: EditionMatching;
  readonly report: MovementReport;
}

/**
 * What moved between two editions as CSV, a line for every entry of either: identifiers, titles and stages before and after (blank in the
 * edition that lacks it), fields stated anew, what settled the pair, its likeness (0–1) and that of its nearest rival.
 */
export function movementsToCsv(
  { earlier, later, matching, report }: EditionsBeside,
  remarks: readonly string[],
): CsvTable {
  const byLater = new Map(matching.matches.map((match) => [match.later, match]));
  return csvTable(
    [
      ...['move', 'id_before', 'id_after', 'entity', 'title_before', 'title_after'],
      ...['stage_before', 'stage_after', 'restated', 'settled_by', 'likeness', 'rival'],
    ],
    report.pledges.map(({ earlier: one, later: two, move, restated }) => {
      const before = one === null ? undefined : earlier.pledges[one];
      const after = two === null ? undefined : later.pledges[two];
      const match = one === null || two === null ? undefined : byLater.get(two);
      return [
        ...[move, before?.id ?? null, after?.id ?? null, (after ?? before)?.entity ?? null],
        ...[before?.title ?? null, after?.title ?? null, before?.stage ?? null, after?.stage ?? null],
        ...[restated.join(';'), match?.by ?? null, match?.likeness.score ?? null, match?.rival ?? null],
      ];
    }),
    { ...WORKED_OUT, remarks },
  );
}
