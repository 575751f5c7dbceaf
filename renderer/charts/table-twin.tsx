import { visibleText } from '#shared/charts/text';
import { type Twin, tableCellText } from '#shared/charts/twin';
import type { Translator } from '#shared/i18n/translator';
import { DataTable } from '../ui/data-table.tsx';

/** The chart's numbers as a table with caption and header cells; the first column names the row. */
export function TableTwin({ twin, t }: { readonly twin: Twin; readonly t: Translator }) {
  return (
    <div className="table-twin">
      <DataTable
        t={t}
        isTall
        caption={visibleText(twin.caption)}
        columns={twin.columns.map((column, at) => ({
          id: String(at),
          header: visibleText(column.label),
          align: column.kind === 'value' ? 'number' : 'start',
          cell: (row: Twin['rows'][number]) => {
            const text = visibleText(tableCellText(row[at] ?? null, column, twin, t));
            return at === 0 || text ? text : <span className="visually-hidden">{t('charts.table.missing')}</span>;
          },
        }))}
        rows={twin.rows}
        keyOf={(_, place) => String(place)}
        first={twin.rows.length}
      />
      <p>{t('charts.source', { source: visibleText(twin.source) })}</p>
      {twin.note ? <p>{t('charts.note', { note: visibleText(twin.note) })}</p> : null}
    </div>
  );
}
