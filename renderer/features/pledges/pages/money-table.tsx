import { formatNumber } from '#shared/core/format';
import { FLOW_STATUSES } from '#shared/pledges/flow';
import type { FlowSum } from '#shared/pledges/flow-sums';
import { useT } from '../../../queries/hooks.ts';
import { DataTable } from '../../../ui/data-table.tsx';

interface MoneyTableProps<S extends FlowSum> {
  readonly title: string;
  /** What the rows are. */
  readonly of: string;
  readonly sums: readonly S[];
  readonly nameOf: (sum: S) => string;
}

const SHOWN = 10;

/** Money by status, a row per plan or country. */
export function MoneyTable<S extends FlowSum>({ title, of, sums, nameOf }: MoneyTableProps<S>) {
  const t = useT();
  const dollars = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  return (
    <DataTable
      t={t}
      caption={title}
      isCaptionHidden
      columns={[
        { id: 'name', header: of, cell: nameOf, sortValue: nameOf },
        ...FLOW_STATUSES.map((status) => ({
          id: status,
          header: t(`pledges.flow.usd.${status}`),
          align: 'number' as const,
          cell: ({ by }: S) => dollars(by[status].usd),
          sortValue: ({ by }: S) => by[status].usd,
        })),
        {
          id: 'all',
          header: t('pledges.flow.usd.all'),
          align: 'number',
          cell: ({ all }) => dollars(all.usd),
          sortValue: ({ all }) => all.usd,
        },
      ]}
      rows={sums}
      keyOf={(sum) => nameOf(sum)}
      first={SHOWN}
    />
  );
}
