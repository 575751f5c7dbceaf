import { dateText } from '#shared/charts/short-source';
import { formatNumber } from '#shared/core/format';
import type { Publisher } from '#shared/framework/publisher';
import { SOURCE_OBSERVATIONS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';

export function PublisherTable() {
  const t = useT();
  const { publishers } = useDocument('publishers');
  const counts = useAnswer(SOURCE_OBSERVATIONS, 'all').value;
  const columns: readonly TableColumn<Publisher>[] = [
    { id: 'title', header: t('data.source'), cell: ({ title }) => title[t.language] },
    { id: 'publisher', header: t('data.publisher'), cell: ({ publisher }) => publisher[t.language] },
    { id: 'licence', header: t('data.licenceAlone'), cell: ({ licence }) => licence[t.language] },
    { id: 'retrieved', header: t('data.retrieved'), cell: ({ retrieved }) => dateText(retrieved, t) },
    {
      id: 'observations',
      header: t('data.loss.observations'),
      align: 'number',
      cell: ({ id }) => (counts ? formatNumber(counts.get(id) ?? 0, t.language) : ''),
    },
    { id: 'note', header: t('data.note'), className: 'soft', cell: ({ note }) => note[t.language] },
  ];
  return (
    <DataTable
      t={t}
      caption={t('data.publishers')}
      isCaptionHidden
      columns={columns}
      rows={publishers}
      keyOf={({ id }) => id}
    />
  );
}
