import type { FrameworkNode, Indicator } from '#shared/framework/framework';
import type { Moves } from '#shared/framework/outline';
import type { Translator } from '#shared/i18n/translator';
import type { TableColumn } from '../../../ui/data-table.tsx';
import styles from '../data.module.css';
import { MoveButtons } from './move-buttons.tsx';
import { RowActions } from './row-actions.tsx';

/** A node or indicator of the framework, as far in as it is deep. */
export interface FrameworkRow {
  readonly item: FrameworkNode | Indicator;
  readonly depth: number;
  readonly kind: string;
  /** Indicators under it, at whatever depth. */
  readonly count?: number;
  readonly moves: Moves;
  readonly onMove: (at: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Pixels a row is set in for each step down the tree. */
const INDENT = 24;

export function frameworkColumns(t: Translator): readonly TableColumn<FrameworkRow>[] {
  const nameOf = ({ item }: FrameworkRow): string => `${item.code} ${item.name[t.language]}`.trim();
  return [
    {
      id: 'name',
      header: t('catalogue.name'),
      className: ({ depth }) => (depth === 0 ? '' : styles.nested),
      cell: (row) => (
        <span style={{ display: 'block', paddingInlineStart: `${row.depth * INDENT}px` }}>{nameOf(row)}</span>
      ),
    },
    { id: 'kind', header: t('catalogue.kind'), cell: ({ kind }) => kind },
    { id: 'count', header: t('catalogue.indicators'), align: 'number', cell: ({ count }) => count },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (row) => {
        const { moves, onMove, onEdit, onRemove } = row;
        const move = (at: number | null) => (at === null ? null : () => onMove(at));
        return (
          <div className={styles.rowEnd}>
            <MoveButtons name={nameOf(row)} up={move(moves.up)} down={move(moves.down)} />
            <RowActions name={nameOf(row)} onEdit={onEdit} onRemove={onRemove} />
          </div>
        );
      },
    },
  ];
}
