import { formatNumber } from '#shared/core/format';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { statusKey, toneOf } from '#shared/gaps/methods/statuses';
import { verdictClassOf } from '#shared/gaps/methods/verdict-classes';
import type { ClassTable } from '#shared/gaps/scoreboard/class-change';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import styles from './method-comparison.module.css';

interface ClassTableProps {
  readonly table: ClassTable;
  readonly first: MethodId;
  readonly second: MethodId;
}

/** Classes of one method against those of the other, with the number of series in each pair. */
export function ClassTableView({ table, first, second }: ClassTableProps) {
  const t = useT();
  type Row = ClassTable['rows'][number];
  const countOf = (row: Row, column: number): number => table.counts[table.rows.indexOf(row)]?.[column] ?? 0;
  const columns: readonly TableColumn<Row>[] = [
    { id: 'class', header: '', cell: (status) => <CommonClass method={first} status={status} /> },
    ...table.columns.map((status, at) => ({
      id: status,
      header: <CommonClass method={second} status={status} />,
      align: 'number' as const,
      className: (row: Row) => (countOf(row, at) > 0 ? styles.some : ''),
      cell: (row: Row) => (countOf(row, at) > 0 ? formatNumber(countOf(row, at), t.language) : '·'),
    })),
  ];
  return (
    <DataTable
      t={t}
      className={styles.classTable}
      isTall
      caption={t('gaps.lens.table', { first: t(`gaps.method.${first}`), second: t(`gaps.method.${second}`) })}
      columns={columns}
      rows={table.rows}
      keyOf={(status) => status}
    />
  );
}

/** A status in the vocabulary of all methods, with the method's own word under it. */
function CommonClass({ method, status }: { readonly method: MethodId; readonly status: ClassTable['rows'][number] }) {
  const t = useT();
  const verdict = verdictClassOf({ method, status, trend: null, gapAbs: null });
  return (
    <span className={styles.commonClass}>
      <StatusMark tone={verdict === 'unknown' ? 'none' : toneOf(method, status)} label={t(`gaps.class.${verdict}`)} />
      <span className="soft-ink">{t(statusKey({ method, status }))}</span>
    </span>
  );
}
