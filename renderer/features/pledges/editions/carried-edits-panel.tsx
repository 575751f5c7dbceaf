import { useCallback, useMemo } from 'react';
import type { PledgeEdit } from '#shared/pledges/by-hand';
import { carriedEdits, type OpenEditReason } from '#shared/pledges/editions/carried-edits';
import { historyOf } from '#shared/pledges/editions/history';
import type { Source } from '#shared/workbench/workbench';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useSliced } from '../../../queries/use-sliced.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import styles from '../pledges.module.css';
import { useEditionsAsRead } from './use-editions.ts';

interface LeftEdit {
  readonly edit: PledgeEdit;
  /** `sure`: nothing speaks against it. */
  readonly why: OpenEditReason | 'sure';
  readonly wanted: PledgeEdit | null;
}

/** Edits by hand of the edition before that the one in hand does not have: each with why, and the way to take it over. */
export function CarriedEditsPanel({ source }: { readonly source: Source }) {
  const t = useT();
  const { pledgeEdits = [], editionDecisions } = useDocument('pledgeEdits', 'editionDecisions');
  const editions = useEditionsAsRead(source);
  const start = useCallback(() => historyOf(editions.slice(-2), editionDecisions ?? []), [editions, editionDecisions]);
  const step = useSliced(start).value?.steps[0];
  const left = useMemo((): readonly LeftEdit[] => {
    if (!step) return [];
    const { carried, open } = carriedEdits(step.earlier, step.later, step.matching, pledgeEdits);
    return [...carried.map((one) => ({ ...one, why: 'sure' as const })), ...open];
  }, [step, pledgeEdits]);
  if (left.length === 0) return null;
  const columns: readonly TableColumn<LeftEdit>[] = [
    { id: 'pledge', header: t('pledges.id'), cell: ({ edit }) => edit.entry?.title || edit.pledge },
    {
      id: 'edit',
      header: t('register.carry.edit'),
      cell: ({ edit }) => [edit.reason, edit.author].filter(Boolean).join(' · '),
    },
    { id: 'why', header: t('register.carry.why'), cell: ({ why }) => t(`register.carry.${why}`) },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: ({ edit, wanted }) =>
        wanted ? (
          <Button
            onPress={() => dispatch({ type: 'pledgeEdit/put', item: wanted })}
            label={t('register.carry.doNamed', { name: edit.entry?.title || edit.pledge })}
          >
            {t('register.carry.do')}
          </Button>
        ) : null,
    },
  ];
  return (
    <div className={styles.step}>
      <h3>{t('register.carry.title', { count: left.length })}</h3>
      <DataTable
        t={t}
        caption={t('register.carry.title', { count: left.length })}
        isCaptionHidden
        columns={columns}
        rows={left}
        keyOf={({ edit }) => edit.id}
        first={20}
      />
    </div>
  );
}
