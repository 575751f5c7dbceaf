import type { Draft } from '#shared/intake/draft';
import { ROLES, type Role } from '#shared/intake/recipe';
import { layoutOf } from '#shared/intake/roles/layout';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import styles from '../data.module.css';

const EXAMPLES = 3;

interface RoleTableProps {
  readonly draft: Draft;
  readonly onRole: (position: number, role: Role) => void;
}

export function RoleTable({ draft, onRole }: RoleTableProps) {
  const t = useT();
  const columns: readonly TableColumn<Draft['columns'][number]>[] = [
    { id: 'column', header: t('data.column'), cell: nameOf },
    {
      id: 'role',
      header: t('data.role'),
      cell: (column) => (
        <SelectField
          label={t('data.roleOf', { column: nameOf(column) })}
          items={ROLES.map((role) => ({ id: role, name: t(`fields.role.${role}`) }))}
          value={column.role}
          onChange={(chosen) => {
            const role = ROLES.find((known) => known === chosen);
            if (role) onRole(column.position, role);
          }}
        />
      ),
    },
    { id: 'reason', header: t('data.reason'), className: 'soft', cell: ({ reason }) => t(`fields.reason.${reason}`) },
    {
      id: 'example',
      header: t('data.example'),
      className: 'soft',
      cell: ({ position }) => examples(draft, position),
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.roles}
      caption={`${t('data.roles')} · ${t(`fields.layout.${layoutOf(draft)}`)}`}
      columns={columns}
      rows={draft.columns}
      keyOf={({ position }) => String(position)}
      first={draft.columns.length}
    />
  );
}

const nameOf = ({ label, position }: Draft['columns'][number]): string => label || String(position + 1);

const examples = ({ rows }: Draft, position: number): string =>
  [...new Set(rows.map((row) => row[position] ?? '').filter((cell) => cell !== ''))].slice(0, EXAMPLES).join(' · ');
