import { useDocument, useT } from '../../../queries/hooks.ts';
import { CatalogueTable } from './catalogue-table.tsx';

interface GroupTableProps {
  readonly onEdit: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** Every group of areas: regions, platforms, situations and one's own. */
export function GroupTable({ onEdit, onRemove }: GroupTableProps) {
  const t = useT();
  const { groups } = useDocument('catalogue').catalogue;
  const ownFirst = groups.toSorted((a, b) => Number(b.kind === 'own') - Number(a.kind === 'own'));
  return (
    <CatalogueTable
      label={t('catalogue.part.group')}
      columns={[{ title: t('catalogue.kind') }, { title: t('catalogue.members'), isNumber: true }]}
      rows={ownFirst.map(({ code, kind, name, members }) => ({
        key: code,
        name: name[t.language],
        fullName: `${name[t.language]} (${t(`catalogue.groupKind.${kind}`)})`,
        cells: [t(`catalogue.groupKind.${kind}`), String(new Set(members).size)],
        isFixed: kind === 'world',
      }))}
      onEdit={onEdit}
      onRemove={onRemove}
    />
  );
}
