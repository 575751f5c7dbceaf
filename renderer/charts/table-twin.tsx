import { visibleText } from '#shared/charts/text';
import { cellText, type Twin } from '#shared/charts/twin';
import type { Translator } from '#shared/i18n/translator';

/** The chart's numbers as a table with caption and header cells; the first column names the row. */
export function TableTwin({ twin, t }: { readonly twin: Twin; readonly t: Translator }) {
  return (
    <div className="table-twin">
      <table>
        <caption>{visibleText(twin.caption)}</caption>
        <thead>
          <tr>
            {twin.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <th key={index} scope="col" className={column.kind === 'value' ? 'number' : ''}>
                {visibleText(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <tr key={rowIndex}>
              {row.map((cell, index) => {
                const column = twin.columns[index];
                if (!column) return null;
                const text = visibleText(cellText(cell, column, twin, t));
                return index === 0 ? (
                  <th key={column.label} scope="row">
                    {text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <td key={index} className={column.kind === 'value' ? 'number' : ''}>
                    {text || <span className="visually-hidden">{t('charts.table.missing')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('charts.source', { source: visibleText(twin.source) })}</p>
      {twin.note ? <p>{t('charts.note', { note: visibleText(twin.note) })}</p> : null}
    </div>
  );
}
