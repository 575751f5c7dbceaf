import { useT } from '../../store/hooks.ts';
import { RowActions } from './row-actions.tsx';

export interface CatalogueRow {
  readonly key: string;
  readonly name: string;
  /** What stands in the columns after the name. */
  readonly cells: readonly string[];
  readonly isFixed?: boolean;
}

interface CatalogueTableProps {
  readonly label: string;
  readonly columns: readonly string[];
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
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('data.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, isFixed = false }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map((column, at) => (
              <td key={column}>{cells[at]}</td>
            ))}
            <td>
              <RowActions
                name={name}
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
