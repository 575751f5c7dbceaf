import { useMemo } from 'react';
import { originOf } from '#shared/charts/from-series';
import { needsToCsv } from '#shared/export/needs-csv';
import { originRemarks } from '#shared/export/remarks';
import { EQUAL_WEIGHTS, rankAcceptability, rankSituations } from '#shared/pledges/needs/rank-situations';
import { needFinding, needNotes } from '#shared/report/exhibits/pledges/needs';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { useWithPublished } from '../../../queries/use-with-published.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { NeedBars } from './need-bars.tsx';
import { NeedTable } from './need-table.tsx';
import { NeedWeightFields } from './need-weight-fields.tsx';
import styles from './needs.module.css';
import type { Needs } from './use-needs.ts';

const WEIGHTS = remembered(EQUAL_WEIGHTS);

/** Situations ranked by need, with what their scores are made of and how the ranks depend on the weights. */
export function UnderServed({ needs, year, years, choose, series, pledges }: Needs & { readonly year: number }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const known = useWithPublished();
  const save = useSaveCsv();
  const [weights, setWeights] = useRemembered(WEIGHTS);
  const ranking = useMemo(() => rankSituations(needs, weights), [needs, weights]);
  const acceptability = useMemo(() => rankAcceptability(needs, weights), [needs, weights]);
  const finding = needFinding(ranking, acceptability, needs, year, nameOf, t);
  const notes = needNotes(ranking, pledges.length > 0, t);
  return (
    <Panel
      title={t('needs.rank.title')}
      actions={
        <div className="actions">
          <AddToReport what={t('needs.rank.title')} source={{ of: 'needs', year, weights }} />
          <Button
            onPress={() =>
              save(`${t('needs.rank.title')} ${year}`, () =>
                needsToCsv(needs, ranking, acceptability, [...notes, ...originRemarks(originOf(series), known, t)]),
              )
            }
          >
            {t('gaps.export')}
          </Button>
        </div>
      }
    >
      {finding ? <p className={styles.finding}>{finding}</p> : null}
      <div className={styles.ranking}>
        <NeedBars
          ranking={ranking}
          acceptability={acceptability}
          withoutPlan={needs.filter(({ requirements }) => requirements === null).map(({ situation }) => situation)}
          year={year}
        />
        <div className={styles.controls}>
          <SelectField
            label={t('needs.rank.year')}
            items={years.map((one) => ({ id: String(one), name: String(one) }))}
            value={String(year)}
            onChange={(id) => choose(Number(id))}
          />
          <NeedWeightFields weights={weights} unknown={ranking.unknown} onChange={setWeights} />
        </div>
      </div>
      <details className={styles.more}>
        <summary>{t('needs.rank.table')}</summary>
        <NeedTable needs={needs} ranking={ranking} acceptability={acceptability} year={year} />
      </details>
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </Panel>
  );
}
