import { formatNumber } from '#shared/core/format';
import type { FundingFlow } from '#shared/pledges/flow';
import { flowTitle } from '#shared/pledges/organisation-in-language';
import { useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './pledges.module.css';

interface FlowListProps {
  readonly flows: readonly FundingFlow[];
  readonly onOpen: (flow: FundingFlow) => void;
}

/** Flows, the greatest first. */
export function FlowList({ flows, onOpen }: FlowListProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const statusOf = ({ stageText }: FundingFlow): string => t(`pledges.flow.status.${stageText}`);
  const columns: readonly TableColumn<FundingFlow>[] = [
    {
      id: 'flow',
      header: t('pledges.flow.donorToRecipient'),
      className: styles.entry,
      sortValue: (flow) => flowTitle(flow, t.language, nameOf),
      cell: (flow) => (
        <Button variant="quiet" onPress={() => onOpen(flow)}>
          {flowTitle(flow, t.language, nameOf)}
        </Button>
      ),
    },
    {
      id: 'plan',
      header: t('pledges.flow.plan'),
      sortValue: ({ plan }) => plan ?? '',
      cell: ({ plan }) => plan ?? t('pledges.flow.noPlan'),
    },
    { id: 'status', header: t('pledges.flow.status'), sortValue: statusOf, cell: statusOf },
    {
      id: 'amount',
      header: t('pledges.amount'),
      align: 'number',
      sortValue: ({ amountUsd }) => amountUsd,
      cell: ({ amountUsd }) => (amountUsd === null ? t('pledges.unknown') : formatNumber(amountUsd, t.language)),
    },
  ];
  return (
    <DataTable
      t={t}
      caption={t('pledges.flow.list', { count: flows.length })}
      isCaptionHidden
      columns={columns}
      rows={flows.toSorted((a, b) => (b.amountUsd ?? 0) - (a.amountUsd ?? 0))}
      keyOf={({ id }) => id}
    />
  );
}
