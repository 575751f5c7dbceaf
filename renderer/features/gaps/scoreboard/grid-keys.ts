import type { Board } from '#shared/gaps/scoreboard/board';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows a page key goes. */
const PAGE = 10;

/**
 * Where a key leads in the board: along rows and columns, Home and End to the ends of the row, with Ctrl to those of the board.
 * Right on a closed node and left on an open one toggle it. Null: the key is not ours.
 */
export function moveInGrid(
  at: GridPlace,
  key: string,
  ctrl: boolean,
  board: Pick<Board, 'rows' | 'columns'>,
  leading: number,
): GridPlace | 'toggle' | null {
  const lastRow = board.rows.length - 1;
  const lastColumn = board.columns.length + leading - 1;
  const row = board.rows[at.row];
  const toRow = (wanted: number): GridPlace => ({ ...at, row: Math.max(0, Math.min(lastRow, wanted)) });
  const isNode = row?.kind === 'node';
  // A node has two cells, however many columns there are.
  const column = isNode ? Math.min(at.column, 1) : at.column;
  switch (key) {
    case 'ArrowDown':
      return toRow(at.row + 1);
    case 'ArrowUp':
      return toRow(at.row - 1);
    case 'PageDown':
      return toRow(at.row + PAGE);
    case 'PageUp':
      return toRow(at.row - PAGE);
    case 'ArrowRight':
      if (isNode && column === 0 && !row.isOpen) return 'toggle';
      return { ...at, column: Math.min(isNode ? 1 : lastColumn, column + 1) };
    case 'ArrowLeft':
      if (isNode && column === 0 && row.isOpen) return 'toggle';
      return { ...at, column: Math.max(0, column - 1) };
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { ...at, column: 0 };
    case 'End':
      return ctrl ? { row: lastRow, column: lastColumn } : { ...at, column: isNode ? 1 : lastColumn };
    default:
      return null;
  }
}
