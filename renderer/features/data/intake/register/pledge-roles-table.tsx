import { PLEDGE_ROLES, type PledgeColumn, type PledgeRole } from '#shared/pledges/reading/pledge-recipe';
import { useT } from '../../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../../ui/data-table.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import styles from '../../data.module.css';

interface PledgeRolesTableProps {
  readonly columns: readonly PledgeColumn[];
  /** First cells of the column at a position, as written. */
  readonly examplesOf: (position: number) => string;
  readonly onRole: (position: number, role: PledgeRole) => void;
}

/** What each column of a register is taken for, and why; open to change. */
export function PledgeRolesTable({ columns, examplesOf, onRole }: PledgeRolesTableProps) {
  const t = useT();
  const nameOf = ({ label, position }: PledgeColumn): string => label || String(position + 1);
  const heads: readonly TableColumn<PledgeColumn>[] = [
    { id: 'column', header: t('data.column'), cell: nameOf },
    {
      id: 'role',
      header: t('data.role'),
      cell: (column) => (
        <SelectField
          label={t('data.roleOf', { column: nameOf(column) })}
          items={PLEDGE_ROLES.map((role) => ({ id: role, name: t(`register.role.${role}`) }))}
          value={column.role}
          onChange={(chosen) => {
            const role = PLEDGE_ROLES.find((known) => known === chosen);
            if (role) onRole(column.position, role);
          }}
        />
      ),
    },
    {
      id: 'reason',
      header: t('data.reason'),
      className: 'soft',
      cell: ({ reason }) => t(`register.reason.${reason}`),
    },
    {
      id: 'example',
      header: t('data.example'),
      className: 'soft',
      cell: ({ position }) => examplesOf(position),
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.roles}
      caption={t('data.roles')}
      columns={heads}
      rows={columns}
      keyOf={({ position }) => String(position)}
      first={columns.length}
    />
  );
}
