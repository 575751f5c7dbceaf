import { useMemo, useState } from 'react';
import { formatNumber } from '#shared/core/format';
import { matchesToCsv } from '#shared/export/matching-csv';
import type { PledgeDecision } from '#shared/pledges/matching/decisions';
import { decidedMatches, policiesDecided } from '#shared/pledges/matching/decisions';
import { type PolicyMatches, partsOfMatch } from '#shared/pledges/matching/match-pledges';
import { unpackMatches } from '#shared/pledges/matching/packed-matches';
import { policiesUnder } from '#shared/pledges/matching/policies-under';
import { policyState } from '#shared/pledges/matching/policy-state';
import type { Pledge } from '#shared/pledges/pledge';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useMatching } from '../../../queries/use-matching.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { CandidateList } from './candidate-list.tsx';
import styles from './matching.module.css';
import { MatchingProgress } from './matching-progress.tsx';
import { PoliciesByArea } from './policies-by-area.tsx';
import type { Decide } from './use-decide.ts';

const COUNTRIES = { of: 'pledge-matching', as: 'countries' } as const;
const ACCEPTED = { of: 'pledge-matching', as: 'accepted' } as const;

export interface JudgedPledges {
  readonly pledges: readonly Pledge[];
  readonly decisions: readonly PledgeDecision[];
  /** Areas of the lens; null: all. */
  readonly areas: ReadonlySet<string> | null;
  readonly theme: string | null;
  readonly decide: Decide;
}

/** Policy pledges of host countries: how many nothing serves, where, and the candidates of each. */
export function PolicyMatchesPanel({ pledges, decisions, areas, theme, decide }: JudgedPledges) {
  const t = useT();
  const { nameOf } = usePlaces();
  const save = useSaveCsv();
  const [chosen, setChosen] = useState<number | null>(null);
  const { groups } = useDocument('catalogue').catalogue;
  const matching = useMatching('match', pledges);
  const packed = matching.value;
  const value = useMemo(() => packed && unpackMatches(packed, pledges), [packed, pledges]);
  const shown = useMemo(
    () =>
      value && {
        ...value,
        policies: policiesUnder(value, pledges, areas, theme),
      },
    [value, pledges, areas, theme],
  );
  const decided = useMemo(() => decidedMatches(decisions), [decisions]);
  const states = useMemo(
    () => new Map(shown?.policies.map((one) => [one.policy, policyState(one, pledges, decided)])),
    [shown, pledges, decided],
  );
  if (!shown)
    return (
      <Panel title={t('matching.policies.title')} isBusy={matching.isRunning}>
        <MatchingProgress {...matching} />
      </Panel>
    );
  const unmatched = [...states.values()].filter((state) => state === 'none').length;
  const opened = shown.policies.find(({ policy }) => policy === chosen);
  const pledgeAt = (at: number) => pledges[at] as Pledge;
  const stateText = ({ policy }: PolicyMatches) => t(`matching.state.${states.get(policy) ?? 'none'}`);
  return (
    <Panel
      title={t('matching.policies.title')}
      actions={
        <>
          <AddToReport source={COUNTRIES} what={t('matching.policies.chart')} />
          {[...states.values()].includes('accepted') ? (
            <AddToReport source={ACCEPTED} what={t('matching.accepted')} shows="table" />
          ) : null}
          <Button
            onPress={() =>
              save(t('matching.policies.title'), () =>
                matchesToCsv(shown.policies, pledges, decisions, partsOfMatch(pledges, groups), [
                  t('matching.policies.about'),
                  t('charts.source', { source: t('matching.policies.source') }),
                ]),
              )
            }
          >
            {t('gaps.export')}
          </Button>
        </>
      }
    >
      <p className={styles.finding}>
        {shown.policies.length === 0
          ? t('matching.policies.none')
          : t('matching.policies.finding', { unmatched, policies: shown.policies.length })}
      </p>
      <PoliciesByArea rows={policiesDecided(shown, pledges, decisions)} />
      <p className="soft">{t('matching.policies.about')}</p>
      {shown.unplaced > 0 ? <p className="soft">{t('matching.policies.unplaced', { count: shown.unplaced })}</p> : null}
      <DataTable
        t={t}
        caption={t('matching.policies')}
        isCaptionHidden
        first={12}
        columns={[
          {
            id: 'policy',
            header: t('matching.policy'),
            sortValue: ({ policy }) => pledgeAt(policy).title,
            cell: ({ policy }) => pledgeAt(policy).title || pledgeAt(policy).id,
          },
          {
            id: 'areas',
            header: t('matching.country'),
            sortValue: (one) => one.areas.map(nameOf).join(', '),
            cell: (one) => one.areas.map(nameOf).join(', '),
          },
          { id: 'state', header: t('matching.state'), sortValue: stateText, cell: stateText },
          {
            id: 'found',
            header: t('matching.candidates'),
            align: 'number',
            sortValue: ({ found }) => found,
            cell: ({ found }) => formatNumber(found, t.language),
          },
          {
            id: 'best',
            header: t('matching.best'),
            align: 'number',
            sortValue: ({ candidates }) => candidates[0]?.score ?? null,
            cell: ({ candidates: [best] }) => (best ? formatNumber(best.score, t.language, { decimals: 0 }) : ''),
          },
          {
            id: 'show',
            header: t('matching.show'),
            isHeaderHidden: true,
            cell: ({ policy, candidates }) =>
              candidates.length === 0 ? null : (
                <Button
                  variant="quiet"
                  label={t('matching.candidatesOf', { title: pledgeAt(policy).title })}
                  onPress={() => setChosen(policy)}
                >
                  {t('matching.show')}
                </Button>
              ),
          },
        ]}
        rows={shown.policies}
        keyOf={({ policy }) => String(policy)}
        isCurrent={({ policy }) => policy === chosen}
        empty={null}
      />
      {opened ? (
        <CandidateList key={opened.policy} match={opened} pledges={pledges} decisions={decisions} decide={decide} />
      ) : null}
    </Panel>
  );
}
