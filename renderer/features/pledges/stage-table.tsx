import { formatNumber } from '#shared/core/format';
import type { Pledge } from '#shared/pledges/pledge';
import { countByStage } from '#shared/pledges/register';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './pledges.module.css';

export function StageTable({ pledges }: { readonly pledges: readonly Pledge[] }) {
  const t = useT();
  const share = (value: number | null) =>
    value === null ? t('pledges.notApplicable') : formatNumber(value, t.language, { percent: true, decimals: 1 });
  type Row = ReturnType<typeof countByStage>[number];
  const columns: readonly TableColumn<Row>[] = [
    { id: 'stage', header: t('pledges.stage'), cell: ({ stage }) => t(`pledges.stage.${stage}`) },
    {
      id: 'count',
      header: t('pledges.count'),
      align: 'number',
      cell: (row) => formatNumber(row.pledges, t.language),
    },
    {
      id: 'ofUpdated',
      header: t('pledges.shareWithUpdates'),
      align: 'number',
      cell: ({ ofUpdated }) => share(ofUpdated),
    },
    {
      id: 'ofAll',
      header: t('pledges.shareOfAll'),
      align: 'number',
      cell: ({ stage, ofAll }) => (
        <>
          <meter className={`${styles.stageBar} ${stage}`} min={0} max={1} value={ofAll ?? 0} aria-hidden="true" />
          {share(ofAll)}
        </>
      ),
    },
  ];
  return (
    <DataTable
      t={t}
      caption={t('pledges.byStage')}
      isCaptionHidden
      columns={columns}
      rows={countByStage(pledges)}
      keyOf={({ stage }) => stage}
    />
  );
}
