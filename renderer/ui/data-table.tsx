import { type ReactNode, useMemo, useState } from 'react';
import type { Translator } from '#shared/i18n/translator';
import { Button } from './button.tsx';
import { ScrollArea } from './scroll-area.tsx';
import { nextSort, type Sort, type SortValue, sortRows } from './table-order.ts';
import { useMore } from './use-more.tsx';

/** Rows shown before more are asked for. */
const FIRST = 50;

export interface TableColumn<Row> {
  readonly id: string;
  /** The head of the column; nothing for the corner above row names. */
  readonly header: ReactNode;
  readonly cell: (row: Row, place: number) => ReactNode;
  /** Numbers stand at the end of their cells, under their head. */
  readonly align?: 'start' | 'number';
  /** A class of the cells under the head. */
  readonly className?: string | ((row: Row) => string | undefined) | undefined;
  /** The head is for screen readers only, as above buttons. */
  readonly isHeaderHidden?: boolean;
  /** The column that names its row; the first, where none says so and it does not say no. */
  readonly isRowHeader?: boolean;
  /** What the column sorts by; null where the order of `rows` is made by whoever holds `sort`. */
  readonly sortValue?: ((row: Row) => SortValue) | null;
}

interface DataTableProps<Row> {
  readonly t: Translator;
  readonly caption: string;
  /** A heading right above says the same to the eye. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, place: number) => string;
  /** Rows shown at first; 50 where not given. */
  readonly first?: number;
  /** What stands in the place of the table where there are no rows; without it the head stands alone. */
  readonly empty?: ReactNode;
  /** The row the rest of the view is about. */
  readonly isCurrent?: (row: Row) => boolean;
  readonly rowClassName?: (row: Row) => string | undefined;
  /** What stands across all cells after the first where a row has none of its own; null where it has. */
  readonly instead?: (row: Row) => ReactNode;
  /** Rows of `<tr>` under all others. */
  readonly foot?: ReactNode;
  /** False where the rows name all there is to say, as in a list of totals. */
  readonly hasHead?: boolean;
  readonly className?: string | undefined;
  /** A long table scrolls by itself, its head in sight. */
  readonly isTall?: boolean;
  /** The order `rows` come in, where it is made outside; the table then asks `onSort`. */
  readonly sort?: Sort;
  readonly onSort?: (column: string) => void;
}

/**
 * Rows under named columns. Heads of columns with a value to sort by are buttons; many rows are shown in parts; what is too wide
 * scrolls, by keyboard too. The scoreboard is no such table: it is a grid walked cell by cell, of which only what is in sight is
 * drawn.
 */
export function DataTable<Row>({ t, columns, rows, empty, ...rest }: DataTableProps<Row>) {
  const [own, setOwn] = useState<Sort | null>(null);
  const { sort = own, onSort = (column: string) => setOwn(nextSort(own, column)), first = FIRST } = rest;
  const ordered = useMemo(() => {
    const sortValue = own && columns.find(({ id }) => id === own.column)?.sortValue;
    return sortValue ? sortRows(rows, sortValue, own.direction, t.language) : rows;
  }, [rows, columns, own, t.language]);
  const more = useMore(rows.length, first, t);
  if (rows.length === 0 && empty !== undefined) return empty;
  const {
    caption,
    isCaptionHidden = false,
    hasHead = true,
    isTall = false,
    className,
    foot,
    keyOf,
    isCurrent,
    rowClassName,
    instead,
  } = rest;
  const named = columns.findIndex(({ isRowHeader }) => isRowHeader);
  const headerAt = named < 0 && columns[0]?.isRowHeader !== false ? 0 : named;
  return (
    <>
      <ScrollArea label={caption} isTall={isTall}>
        <table className={className}>
          <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
          {hasHead ? (
            <thead>
              <tr>
                {columns.map((column) => (
                  <Head key={column.id} column={column} sort={sort} onSort={onSort} />
                ))}
              </tr>
            </thead>
          ) : null}
          <tbody>
            {ordered.slice(0, more.shown).map((row, place) => {
              const across = instead?.(row) ?? null;
              return (
                <tr
                  key={keyOf(row, place)}
                  className={rowClassName?.(row)}
                  aria-current={isCurrent?.(row) || undefined}
                >
                  {(across === null ? columns : columns.slice(0, 1)).map((column, at) => (
                    <Cell key={column.id} column={column} row={row} place={place} isRowHeader={at === headerAt} />
                  ))}
                  {across === null ? null : <td colSpan={columns.length - 1}>{across}</td>}
                </tr>
              );
            })}
          </tbody>
          {foot ? <tfoot>{foot}</tfoot> : null}
        </table>
      </ScrollArea>
      {more.button}
    </>
  );
}

interface HeadProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: (column: string) => void;
}

function Head<Row>({ column: { id, header, align, isHeaderHidden, sortValue }, sort, onSort }: HeadProps<Row>) {
  if (header === '') return <td />;
  const className = align === 'number' ? 'number' : undefined;
  if (sortValue === undefined)
    return (
      <th scope="col" className={className}>
        {isHeaderHidden ? <span className="visually-hidden">{header}</span> : header}
      </th>
    );
  const direction = sort?.column === id ? sort.direction : 'none';
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <Button variant="quiet" onPress={() => onSort(id)}>
        {header}
        {direction === 'none' ? null : <span aria-hidden="true">{direction === 'ascending' ? '▴' : '▾'}</span>}
      </Button>
    </th>
  );
}

interface CellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly row: Row;
  readonly place: number;
  readonly isRowHeader: boolean;
}

function Cell<Row>({ column: { cell, align, className }, row, place, isRowHeader }: CellProps<Row>) {
  const own = typeof className === 'function' ? className(row) : className;
  const names = [align === 'number' ? 'number' : '', own].filter(Boolean).join(' ') || undefined;
  return isRowHeader ? (
    <th scope="row" className={names}>
      {cell(row, place)}
    </th>
  ) : (
    <td className={names}>{cell(row, place)}</td>
  );
}
