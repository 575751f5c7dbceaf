import { formatNumber } from '#shared/core/format';
import { FLOW_STATUSES, type FundingFlow } from '#shared/pledges/flow';
import { totalsByStatus } from '#shared/pledges/flow-sums';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { shareText } from './share-text.ts';

/** Flows and their money by status. */
export function FlowStatusTable({ flows }: { readonly flows: readonly FundingFlow[] }) {
  const t = useT();
  const { all, by } = totalsByStatus(flows);
  const rows = [
    ...FLOW_STATUSES.map((status) => ({ name: t(`pledges.flow.status.${status}`), ...by[status] })),
    { name: t('pledges.flow.total'), ...all },
  ];
  type Row = (typeof rows)[number];
  const number = (value: number) => formatNumber(value, t.language);
  const columns: readonly TableColumn<Row>[] = [
    { id: 'status', header: t('pledges.flow.status'), cell: ({ name }) => name },
    { id: 'flows', header: t('pledges.flow.count'), align: 'number', cell: (row) => number(row.flows) },
    { id: 'usd', header: t('pledges.amount'), align: 'number', cell: ({ usd }) => number(usd) },
    {
      id: 'share',
      header: t('pledges.flow.shareOfAmount'),
      align: 'number',
      cell: ({ usd }) => (all.usd > 0 ? shareText(usd / all.usd, t) : t('pledges.notApplicable')),
    },
    {
      id: 'without',
      header: t('pledges.flow.withoutAmount'),
      align: 'number',
      cell: ({ withoutAmount }) => number(withoutAmount),
    },
  ];
  return (
    <DataTable
      t={t}
      caption={t('pledges.flow.byStatus')}
      isCaptionHidden
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
    />
  );
}
