import type { CsvTable } from '#shared/export/csv';
import { movementsToCsv } from '#shared/export/pledge-edition-csv';
import { pledgeMatchesToCsv } from '#shared/export/pledge-match-csv';
import type { AreaGroup } from '#shared/framework/areas';
import type { Translator } from '#shared/i18n/translator';
import type { Edition } from '#shared/pledges/editions/edition';
import type { EntityLikeness } from '#shared/pledges/editions/entity-likeness';
import { matchEditions } from '#shared/pledges/editions/match-editions';
import { movementsOf } from '#shared/pledges/editions/movements';
import { matchPledges, partsOfMatch } from '#shared/pledges/matching/match-pledges';
import type { Pledge } from '#shared/pledges/pledge';

/** A table as CSV once its remarks are known, and what is remarked. */
export interface PledgeAnswer {
  readonly remarks: readonly string[];
  csv(remarks: readonly string[]): CsvTable;
  /** Whether a difference was found. */
  readonly differs: boolean;
}

/** The best `top` candidates of every policy pledge, with what was looked at and what has no candidate. */
export function matchAnswer(
  pledges: readonly Pledge[],
  groups: readonly AreaGroup[],
  top: number,
  t: Translator,
): PledgeAnswer {
  const matches = resultOf(matchPledges(pledges, { groups, most: top }));
  const { policies, resources, unplaced } = matches;
  const unmatched = policies.filter(({ found }) => found === 0).length;
  const cut = policies.filter(({ found }) => found > top).length;
  return {
    remarks: [
      t('cli.pledges.match.counts', { policies: policies.length, unmatched, resources, unplaced }),
      t('cli.pledges.match.points'),
      ...(cut > 0 ? [t('cli.pledges.match.cut', { count: cut, top })] : []),
    ],
    csv: (remarks) => pledgeMatchesToCsv(pledges, matches, partsOfMatch(pledges, groups), remarks),
    differs: false,
  };
}

/** What moved between two editions; every pair that is not sure is told by its texts. */
export function editionAnswer(earlier: Edition, later: Edition, entities: EntityLikeness, t: Translator): PledgeAnswer {
  const matching = resultOf(matchEditions(earlier, later, { entities }));
  const report = movementsOf(earlier, later, matching);
  const { moves, restated } = report;
  const named = (pledge: Pledge | undefined): string => pledge?.title || pledge?.id || '';
  const { reusedIds, ids, matches } = matching;
  return {
    remarks: [
      t('cli.pledges.next.counts', { before: earlier.pledges.length, after: later.pledges.length, ...moves }),
      t('cli.pledges.next.restated', restated),
      t(`cli.pledges.next.ids.${ids}`),
      ...(reusedIds.length > 0
        ? [t('cli.pledges.next.reused', { count: reusedIds.length, ids: reusedIds.join(', ') })]
        : []),
      ...matches.flatMap(({ band, earlier: one, later: two, likeness }) => {
        const [before, after] = [earlier.pledges[one], later.pledges[two]];
        return band === 'asked'
          ? t('cli.pledges.next.asked', {
              before: named(before),
              entityBefore: before?.entity ?? '',
              after: named(after),
              entityAfter: after?.entity ?? '',
              score: likeness.score,
            })
          : [];
      }),
    ],
    csv: (remarks) => movementsToCsv({ earlier, later, matching, report }, remarks),
    differs: report.pledges.some(({ move, restated }) => move !== 'unchanged' || restated.length > 0),
  };
}

/** What steps return, without a pause. */
function resultOf<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
