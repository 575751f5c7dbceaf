import { useMemo } from 'react';
import { formatDate, formatNumber, joinedList } from '#shared/core/format';
import { pledgeKey, situationDecisionId } from '#shared/pledges/matching/decisions';
import type { SituationReason, SuggestedSituations } from '#shared/pledges/matching/suggest-situations';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { useMatching } from '../../../queries/use-matching.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from './matching.module.css';
import { MatchingProgress } from './matching-progress.tsx';
import type { JudgedPledges } from './policy-matches-panel.tsx';

/** General pledges with suggested situations and the reasons; what a person accepts is kept beside the register. */
export function GeneralPledges({ pledges, decisions, areas, theme, decide }: JudgedPledges) {
  const t = useT();
  const { nameOf } = usePlaces();
  const matching = useMatching('suggest', pledges);
  const { value } = matching;
  const rows = useMemo(
    () =>
      value?.filter(({ pledge }) => {
        const of = pledges[pledge] as Pledge;
        const isInLens = areas === null || of.areas.length === 0 || of.areas.some((area) => areas.has(area));
        return isInLens && (theme === null || of.themes.includes(theme));
      }),
    [value, pledges, areas, theme],
  );
  const given = useMemo(() => new Map(decisions.map((decision) => [decision.id, decision])), [decisions]);
  if (!rows)
    return (
      <Panel title={t('matching.general.title')} isBusy={matching.isRunning}>
        <MatchingProgress {...matching} />
      </Panel>
    );
  const ordered = rows.toSorted((a, b) => (b.suggestions[0]?.score ?? 0) - (a.suggestions[0]?.score ?? 0));
  const pledgeOf = ({ pledge }: SuggestedSituations) => pledges[pledge] as Pledge;
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  const reasonText = ({ evidence, points, found, of }: SituationReason): string =>
    t(`matching.reason.${evidence}`, {
      points: number(points),
      found: found.map(nameOf).join(', '),
      count: number(found.length),
      of: number(of),
    });
  return (
    <Panel title={t('matching.general.title')}>
      <p className={styles.finding}>
        {rows.length === 0
          ? t('matching.general.none')
          : t('matching.general.finding', {
              general: rows.length,
              suggested: rows.filter(({ suggestions }) => suggestions.length > 0).length,
            })}
      </p>
      <p className="soft">{t('matching.general.about')}</p>
      <DataTable
        t={t}
        caption={t('matching.general.title')}
        isCaptionHidden
        first={12}
        columns={[
          {
            id: 'pledge',
            header: t('matching.pledge'),
            cell: (one) => (
              <>
                {pledgeOf(one).title || pledgeOf(one).id}
                <br />
                <span className="soft">{pledgeOf(one).entity}</span>
              </>
            ),
          },
          {
            id: 'suggestions',
            header: t('matching.general.suggestions'),
            cell: (one) => {
              const decision = given.get(situationDecisionId(pledgeKey(pledgeOf(one))));
              if (decision?.kind === 'situation')
                return (
                  <div className={styles.decided}>
                    {t('matching.general.given', {
                      situation: nameOf(decision.situation),
                      author: decision.author,
                      date: formatDate(decision.at, t.language),
                    })}
                    <Button onPress={() => decide.takeBack(decision.id)}>{t('matching.takeBack')}</Button>
                  </div>
                );
              if (one.suggestions.length === 0) return t('matching.general.nothing');
              return (
                <ul className={styles.parts}>
                  {one.suggestions.map(({ situation, score, reasons }) => (
                    <li key={situation}>
                      <div className={styles.decided}>
                        <strong>{nameOf(situation)}</strong>
                        {t('matching.scoreOf', { score: number(score) })}
                        <Button
                          isDisabled={!decide.canDecide}
                          label={t('needs.said', { name: t('matching.accept'), value: nameOf(situation) })}
                          onPress={() => decide.give(pledgeOf(one), situation)}
                        >
                          {t('matching.accept')}
                        </Button>
                      </div>
                      <span className="soft">{joinedList(reasons.map(reasonText), t.language)}</span>
                    </li>
                  ))}
                </ul>
              );
            },
          },
        ]}
        rows={ordered}
        keyOf={({ pledge }) => String(pledge)}
        empty={null}
      />
    </Panel>
  );
}
