import type { Draft } from '#shared/intake/draft';
import { ROLES, type Role } from '#shared/intake/recipe';
import { layoutOf } from '#shared/intake/roles/layout';
import { useT } from '../../../queries/hooks.ts';
import { SelectField } from '../../../ui/fields.tsx';

const EXAMPLES = 3;

interface RoleTableProps {
  readonly draft: Draft;
  readonly onRole: (position: number, role: Role) => void;
}

export function RoleTable({ draft, onRole }: RoleTableProps) {
  const t = useT();
  return (
    <table className="roles">
      <caption>{`${t('data.roles')} · ${t(`fields.layout.${layoutOf(draft)}`)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.column')}</th>
          <th scope="col">{t('data.role')}</th>
          <th scope="col">{t('data.reason')}</th>
          <th scope="col">{t('data.example')}</th>
        </tr>
      </thead>
      <tbody>
        {draft.columns.map((column) => (
          <tr key={column.position}>
            <th scope="row">{column.label || String(column.position + 1)}</th>
            <td>
              <SelectField
                label={t('data.roleOf', { column: column.label || String(column.position + 1) })}
                items={ROLES.map((role) => ({ id: role, name: t(`fields.role.${role}`) }))}
                value={column.role}
                onChange={(chosen) => {
                  const role = ROLES.find((known) => known === chosen);
                  if (role) onRole(column.position, role);
                }}
              />
            </td>
            <td className="soft">{t(`fields.reason.${column.reason}`)}</td>
            <td className="soft">{examples(draft, column.position)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const examples = ({ rows }: Draft, position: number): string =>
  [...new Set(rows.map((row) => row[position] ?? '').filter((cell) => cell !== ''))].slice(0, EXAMPLES).join(' · ');
