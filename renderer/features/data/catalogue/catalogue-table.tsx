import { useT } from '../../../queries/hooks.ts';
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

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

interface CatalogueTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly CatalogueRow[];
  readonly onEdit: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Items of one list of the catalogue, each to be changed or removed. */
export function CatalogueTable({ label, columns, rows, onEdit, onRemove }: CatalogueTableProps) {
  const t = useT();
  return (
    <table className="catalogue-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('catalogue.name')}</th>
          {columns.map(({ title, isNumber }) => (
            <th scope="col" key={title} className={isNumber ? 'number' : undefined}>
              {title}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('data.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, fullName = name, cells, isFixed = false }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map(({ title, isNumber }, at) => (
              <td key={title} className={isNumber ? 'number' : undefined}>
                {cells[at]}
              </td>
            ))}
            <td>
              <RowActions
                name={fullName}
                onEdit={() => onEdit(key)}
                {...(isFixed ? {} : { onRemove: () => onRemove(key) })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
