import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './pledges.module.css';

/** Pledges shown at first. */
const FIRST = 100;

export function PledgeList({
  pledges,
  onOpen,
}: {
  readonly pledges: readonly Pledge[];
  readonly onOpen: (pledge: Pledge) => void;
}) {
  const t = useT();
  const contributionsOf = (pledge: Pledge): string =>
    pledge.contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ');
  const stageOf = (pledge: Pledge): string => t(`pledges.stage.${pledge.stage}`);
  const columns: readonly TableColumn<Pledge>[] = [
    {
      id: 'title',
      header: t('pledges.id'),
      className: styles.entry,
      sortValue: ({ title }) => title,
      cell: (pledge) => (
        <Button variant="quiet" onPress={() => onOpen(pledge)}>
          {pledge.title}
        </Button>
      ),
    },
    { id: 'entity', header: t('pledges.entity'), sortValue: ({ entity }) => entity, cell: ({ entity }) => entity },
    { id: 'contribution', header: t('pledges.contribution'), sortValue: contributionsOf, cell: contributionsOf },
    { id: 'stage', header: t('pledges.stage'), sortValue: stageOf, cell: stageOf },
  ];
  return (
    <DataTable
      t={t}
      caption={t('pledges.title')}
      isCaptionHidden
      columns={columns}
      rows={pledges}
      keyOf={({ id }) => id}
      first={FIRST}
    />
  );
}
