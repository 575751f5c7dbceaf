import { visibleText } from '#shared/charts/text';
import { type Twin, tableCellText } from '#shared/charts/twin';
import type { Translator } from '#shared/i18n/translator';
import { ScrollArea } from '../../../ui/scroll-area.tsx';
import styles from '../report.module.css';

interface PrintTableProps {
  readonly twin: Twin;
  readonly caption: string;
  /** Places of the columns shown; null: all. */
  readonly columns: readonly number[] | null;
  /** How many rows are shown from the first; null: all. */
  readonly rows: number | null;
  readonly t: Translator;
}

/** The table of an exhibit as it prints, with the number of rows that are left out. */
export function PrintTable({ twin, caption, columns, rows, t }: PrintTableProps) {
  const places = (columns ?? [...twin.columns.keys()]).filter((place) => place < twin.columns.length);
  const shown = rows === null ? twin.rows : twin.rows.slice(0, rows);
  const left = twin.rows.length - shown.length;
  return (
    <ScrollArea label={caption} isTall>
      <table className={styles.printTable}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {places.map((place) => (
              <th key={place} scope="col" className={twin.columns[place]?.kind === 'value' ? 'number' : ''}>
                {visibleText(twin.columns[place]?.label ?? '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
            <tr key={at}>
              {places.map((place) => {
                const column = twin.columns[place];
                return (
                  <td key={place} className={column?.kind === 'value' ? 'number' : ''}>
                    {column ? visibleText(tableCellText(row[place] ?? null, column, twin, t)) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? <p className={styles.sourceLine}>{t('report.moreRows', { count: left })}</p> : null}
    </ScrollArea>
  );
}
