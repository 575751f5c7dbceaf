import { useState } from 'react';
import { useT } from '../../../queries/hooks.ts';
import { trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';

/** Rows shown at first; the rest on demand, so that 200 areas stay readable. */
const FIRST = 25;

export interface Figure {
  readonly text: string;
  /** The observation behind the number; absent for what is worked out. */
  readonly of?: { readonly indicator: string; readonly area: string; readonly year: number; readonly dims?: string };
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (Figure | string)[];
}

interface FigureTableProps {
  readonly caption: string;
  /** The first names the rows, all others hold numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Numbers in rows; a number that is an observation leads to where it comes from. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <div className="figure-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="gap-scroll" aria-label={caption} tabIndex={0}>
        <table className="gap-table figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((label, at) => (
                <th key={label} scope="col" className={at > 0 ? 'number' : ''}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]} className="number nowrap">
                    <Cell cell={cell} row={name} column={columns[at + 1] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.length ? (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {t('gaps.showAll', { count: rows.length })}
        </Button>
      ) : null}
    </div>
  );
}

function Cell({
  cell,
  row,
  column,
}: {
  readonly cell: Figure | string;
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
