import { useMemo } from 'react';
import { formatDate, formatNumber } from '#shared/core/format';
import { decidedMatches, type PledgeDecision } from '#shared/pledges/matching/decisions';
import { type MatchCandidate, type PolicyMatches, partsOfMatch } from '#shared/pledges/matching/match-pledges';
import { MATCH_POINTS, type PartOfMatch } from '#shared/pledges/matching/match-score';
import { CONTRIBUTIONS, type Pledge } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { termNames } from '../term-names.ts';
import styles from './matching.module.css';
import type { Decide } from './use-decide.ts';

interface CandidateListProps {
  readonly match: PolicyMatches;
  readonly pledges: readonly Pledge[];
  readonly decisions: readonly PledgeDecision[];
  readonly decide: Decide;
}

/** What may serve one policy pledge: each score with all its points, and the decision on it. */
export function CandidateList({ match, pledges, decisions, decide }: CandidateListProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const { themes, framework, groups } = useDocument('catalogue').catalogue;
  const decided = useMemo(() => decidedMatches(decisions), [decisions]);
  const parts = useMemo(() => {
    const partsOf = partsOfMatch(pledges, groups);
    return new Map(match.candidates.map(({ resource }) => [resource, partsOf(match.policy, resource)]));
  }, [match, pledges, groups]);
  const partsOf = ({ resource }: MatchCandidate): readonly PartOfMatch[] => parts.get(resource) ?? [];
  const policy = pledges[match.policy] as Pledge;
  const pledgeOf = ({ resource }: MatchCandidate) => pledges[resource] as Pledge;
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  const sharedText = ({ part, shared }: PartOfMatch): string => {
    if (part === 'place') return shared.map(nameOf).join(', ');
    if (part === 'theme') return termNames(shared, themes, t);
    if (part === 'kind')
      return CONTRIBUTIONS.filter((kind) => shared.includes(kind))
        .map((kind) => t(`pledges.contribution.${kind}`))
        .join(', ');
    if (part === 'objective')
      return shared
        .map((code) => framework.nodes.find((node) => node.code === code)?.name[t.language] ?? code)
        .join('; ');
    return shared
      .map((period) => {
        const [start = '', end = ''] = period.split('/').map((day) => day && formatDate(day, t.language));
        return end === '' ? t('matching.period.open', { start }) : t('matching.period', { start, end });
      })
      .join(', ');
  };
  const partText = (one: PartOfMatch): string => {
    const part = t(`matching.part.${one.part}`);
    if (!one.isTold) return t('matching.part.untold', { part });
    const said = { part, points: number(one.points), most: MATCH_POINTS[one.part] };
    return one.shared.length > 0
      ? t('matching.part.shared', { ...said, shared: sharedText(one) })
      : t('matching.part.points', said);
  };
  return (
    <section className={styles.candidates}>
      <h3>{t('matching.candidatesOf', { title: policy.title || policy.id })}</h3>
      <p className="soft">
        {t('matching.shownOf', { shown: number(match.candidates.length), found: number(match.found) })}
      </p>
      <DataTable
        t={t}
        caption={t('matching.candidatesOf', { title: policy.title || policy.id })}
        isCaptionHidden
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
            id: 'score',
            header: t('matching.score'),
            cell: (one) => (
              <>
                <span className={styles.points} aria-hidden="true">
                  {partsOf(one).map(({ part, points }) => (
                    <span key={part} style={{ width: `${points}%` }} />
                  ))}
                </span>
                <strong>{t('matching.scoreOf', { score: number(one.score) })}</strong>
                <ul className={styles.parts}>
                  {partsOf(one).map((part) => (
                    <li key={part.part}>{partText(part)}</li>
                  ))}
                </ul>
              </>
            ),
          },
          {
            id: 'decision',
            header: t('matching.decision'),
            cell: (one) => {
              const decision = decided(policy, pledgeOf(one));
              if (one.isRecorded) return t('matching.state.recorded');
              if (decision)
                return (
                  <div className={styles.decided}>
                    {t(`matching.decided.${decision.verdict}`, {
                      author: decision.author,
                      date: formatDate(decision.at, t.language),
                    })}
                    <Button onPress={() => decide.takeBack(decision.id)}>{t('matching.takeBack')}</Button>
                  </div>
                );
              return (
                <div className={styles.decided}>
                  <Button
                    isDisabled={!decide.canDecide}
                    label={t('needs.said', { name: t('matching.accept'), value: pledgeOf(one).title })}
                    onPress={() => decide.judge(policy, pledgeOf(one), 'accepted')}
                  >
                    {t('matching.accept')}
                  </Button>
                  <Button
                    variant="quiet"
                    isDisabled={!decide.canDecide}
                    label={t('needs.said', { name: t('matching.reject'), value: pledgeOf(one).title })}
                    onPress={() => decide.judge(policy, pledgeOf(one), 'rejected')}
                  >
                    {t('matching.reject')}
                  </Button>
                </div>
              );
            },
          },
        ]}
        rows={match.candidates}
        keyOf={({ resource }) => String(resource)}
      />
    </section>
  );
}
