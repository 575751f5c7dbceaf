import { useT } from '../../../queries/hooks.ts';
import { trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import gapsStyles from '../gaps.module.css';
import styles from './responsibility.module.css';

/** Rows shown at first; the rest on demand, so that 200 areas stay readable. */
const FIRST = 25;

export interface TracedFigure {
  readonly text: string;
  /** The observation behind the number; absent for what is worked out. */
  readonly of?: { readonly indicator: string; readonly area: string; readonly year: number; readonly dims?: string };
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (TracedFigure | string)[];
}

interface FigureTableProps {
  readonly caption: string;
  /** The first names the rows, all others hold numbers but for `texts`. */
  readonly columns: readonly string[];
  /** Columns that hold words. */
  readonly texts?: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Numbers in rows; a number that is an observation leads to where it comes from. */
export function FigureTable({ caption, columns, texts = [], rows }: FigureTableProps) {
  const t = useT();
  const [first = '', ...numbers] = columns;
  const shown: readonly TableColumn<FigureRow>[] = [
    { id: first, header: first, cell: ({ name }) => name },
    ...numbers.map((label, at) => ({
      id: label,
      header: label,
      ...(texts.includes(label) ? {} : { align: 'number' as const, className: 'nowrap' }),
      cell: ({ name, cells }: FigureRow) => <Cell cell={cells[at] ?? ''} row={name} column={label} />,
    })),
  ];
  return (
    <DataTable
      t={t}
      className={`${gapsStyles.gapTable} ${styles.figures}`}
      isTall
      caption={caption}
      columns={shown}
      rows={rows}
      keyOf={({ key }) => key}
      first={FIRST}
    />
  );
}

function Cell({
  cell,
  row,
  column,
}: {
  readonly cell: TracedFigure | string;
  readonly row: string;
  readonly column: string;
}) {
  const t = useT();
  const { text, of } = typeof cell === 'string' ? { text: cell, of: undefined } : cell;
  if (!of || text === '') return text;
  return (
    <Button
      variant="quiet"
      label={t('gaps.sharing.trace', { text, column, row, year: String(of.year) })}
      onPress={() => trace({ dims: '', ...of })}
    >
      {text}
    </Button>
  );
}
