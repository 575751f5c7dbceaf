import { useT, useWorkbench } from '../../store/hooks.ts';
import { CatalogueTable } from './catalogue-table.tsx';

interface GroupTableProps {
  readonly onEdit: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** Every group of areas: regions, platforms, situations and one's own. */
export function GroupTable({ onEdit, onRemove }: GroupTableProps) {
  const t = useT();
  const { groups } = useWorkbench().catalogue;
  return (
    <CatalogueTable
      label={t('catalogue.part.group')}
      columns={[t('catalogue.kind'), t('catalogue.members')]}
      rows={groups.map(({ code, kind, name, members }) => ({
        key: code,
        name: name[t.language],
        cells: [t(`catalogue.groupKind.${kind}`), String(new Set(members).size)],
        isFixed: kind === 'world',
      }))}
      onEdit={onEdit}
      onRemove={onRemove}
    />
  );
}
