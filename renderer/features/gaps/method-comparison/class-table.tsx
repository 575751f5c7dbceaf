import { formatNumber } from '#shared/core/format';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { statusKey } from '#shared/gaps/methods/statuses';
import type { ClassTable } from '#shared/gaps/scoreboard/class-change';
import { useT } from '../../../queries/hooks.ts';

interface ClassTableProps {
  readonly table: ClassTable;
  readonly first: MethodId;
  readonly second: MethodId;
}

/** Classes of one method against those of the other, with the number of series in each pair. */
export function ClassTableView({ table, first, second }: ClassTableProps) {
  const t = useT();
  return (
    <div className="gap-scroll">
      <table className="class-table">
        <caption>
          {t('gaps.lens.table', { first: t(`gaps.method.${first}`), second: t(`gaps.method.${second}`) })}
        </caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((status) => (
              <th key={status} scope="col" className="number">
                {t(statusKey({ method: second, status }))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((status, row) => (
            <tr key={status}>
              <th scope="row">{t(statusKey({ method: first, status }))}</th>
              {table.columns.map((column, at) => {
                const count = table.counts[row]?.[at] ?? 0;
                return (
                  <td key={column} className={count > 0 ? 'number some' : 'number'}>
                    {count > 0 ? formatNumber(count, t.language) : '·'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
