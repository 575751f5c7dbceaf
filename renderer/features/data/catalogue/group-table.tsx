import { nameUnderKind } from '#shared/framework/areas';
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
      rows={ownFirst.map((group) => {
        const [name, kind] = [nameUnderKind(group, t.language), t(`catalogue.groupKind.${group.kind}`)];
        return {
          key: group.code,
          name,
          fullName: `${name} (${kind})`,
          cells: [kind, String(new Set(group.members).size)],
          isFixed: group.kind === 'world',
        };
      })}
      onEdit={onEdit}
      onRemove={onRemove}
    />
  );
}
