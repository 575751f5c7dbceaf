import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import styles from '../data.module.css';
import { RowActions } from './row-actions.tsx';

export interface CatalogueRow {
  readonly key: string;
  readonly name: string;
  /** The name as it is told apart from every other, where another row may have the same. */
  readonly fullName?: string;
  /** What stands in the columns after the name. */
  readonly cells: readonly string[];
  readonly isFixed?: boolean;
}

interface CatalogueColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

interface CatalogueTableProps {
  readonly label: string;
  readonly columns: readonly CatalogueColumn[];
  readonly rows: readonly CatalogueRow[];
  readonly onEdit: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Items of one list of the catalogue, each to be changed or removed. */
export function CatalogueTable({ label, columns, rows, onEdit, onRemove }: CatalogueTableProps) {
  const t = useT();
  const shown: readonly TableColumn<CatalogueRow>[] = [
    { id: 'name', header: t('catalogue.name'), sortValue: ({ name }) => name, cell: ({ name }) => name },
    ...columns.map(({ title, isNumber = false }, at) => ({
      id: title,
      header: title,
      align: isNumber ? ('number' as const) : ('start' as const),
      sortValue: ({ cells }: CatalogueRow) => cells[at] || null,
      cell: ({ cells }: CatalogueRow) => cells[at],
    })),
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: ({ key, name, fullName = name, isFixed = false }) => (
        <RowActions
          name={fullName}
          onEdit={() => onEdit(key)}
          {...(isFixed ? {} : { onRemove: () => onRemove(key) })}
        />
      ),
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.catalogueTable}
      caption={label}
      isCaptionHidden
      columns={shown}
      rows={rows}
      keyOf={({ key }) => key}
      first={rows.length}
    />
  );
}
