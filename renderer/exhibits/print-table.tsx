import { visibleText } from '#shared/charts/text';
import type { Translator } from '#shared/i18n/translator';
import type { TableContent } from '#shared/report/document';
import { ScrollArea } from '../ui/scroll-area.tsx';
import styles from './exhibits.module.css';

interface PrintTableProps {
  readonly table: TableContent;
  readonly caption: string;
  /** Rows there are beyond those shown. */
  readonly left: number;
  readonly t: Translator;
}

/** The table of an exhibit as it prints, with the number of rows that are left out. */
export function PrintTable({ table: { columns, rows }, caption, left, t }: PrintTableProps) {
  const classOf = (place: number): string => (columns[place]?.kind === 'value' ? 'number' : '');
  return (
    <ScrollArea label={visibleText(caption)} isTall>
      <table className={styles.printTable}>
        <caption className="visually-hidden">{visibleText(caption)}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              <th key={place} scope="col" className={classOf(place)}>
                {visibleText(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
            <tr key={at}>
              {row.map(({ text }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
                <td key={place} className={classOf(place)}>
                  {visibleText(text)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? <p className={styles.sourceLine}>{t('report.moreRows', { count: left })}</p> : null}
    </ScrollArea>
  );
}
