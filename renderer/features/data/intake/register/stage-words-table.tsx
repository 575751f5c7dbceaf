import { formatNumber } from '#shared/core/format';
import { GIVEN_STAGES } from '#shared/pledges/reading/answer-question';
import type { PledgeLoss } from '#shared/pledges/reading/pledge-loss';
import type { GivenStage } from '#shared/pledges/reading/pledge-recipe';
import { useT } from '../../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../../ui/data-table.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import styles from '../../data.module.css';

type StageWord = PledgeLoss['stages'][number];

interface StageWordsTableProps {
  readonly words: readonly StageWord[];
  readonly onStage: (word: string, stage: GivenStage) => void;
}

/** The register's own words of stages beside ours; a blank one is no update. */
export function StageWordsTable({ words, onStage }: StageWordsTableProps) {
  const t = useT();
  const columns: readonly TableColumn<StageWord>[] = [
    { id: 'word', header: t('register.word'), cell: ({ text }) => text || t('register.blank') },
    {
      id: 'rows',
      header: t('register.rows'),
      align: 'number',
      cell: ({ rows }) => formatNumber(rows, t.language),
    },
    {
      id: 'stage',
      header: t('pledges.stage'),
      cell: ({ text, stage }) =>
        text === '' ? (
          t('pledges.stage.no_update')
        ) : (
          <SelectField
            label={t('register.answer', { text })}
            items={[
              ...(stage ? [] : [{ id: 'open', name: t('register.answer.open') }]),
              ...GIVEN_STAGES.map((id) => ({
                id,
                name: t(id === 'left_out' ? 'register.leftOut' : `pledges.stage.${id}`),
              })),
            ]}
            value={stage ?? 'open'}
            onChange={(id) => {
              const given = GIVEN_STAGES.find((known) => known === id);
              if (given) onStage(text, given);
            }}
          />
        ),
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.roles}
      caption={t('register.stageWords')}
      columns={columns}
      rows={words}
      keyOf={({ text }) => text}
      first={30}
    />
  );
}
