import type { FrameworkNode, Indicator } from '#shared/framework/framework';
import type { Moves } from '#shared/framework/outline';
import { useT } from '../../../queries/hooks.ts';
import { MoveButtons } from './move-buttons.tsx';
import { RowActions } from './row-actions.tsx';

interface FrameworkRowProps {
  readonly item: FrameworkNode | Indicator;
  readonly depth: number;
  readonly kind: string;
  /** Indicators directly under it. */
  readonly count?: number;
  readonly moves: Moves;
  readonly onMove: (at: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A node or indicator of the framework, as far in as it is deep. */
export function FrameworkRow({ item, depth, kind, count, moves, onMove, onEdit, onRemove }: FrameworkRowProps) {
  const { language } = useT();
  const name = `${item.code} ${item.name[language]}`.trim();
  const move = (at: number | null) => (at === null ? null : () => onMove(at));
  return (
    <tr>
      <th
        scope="row"
        className={depth === 0 ? undefined : 'below'}
        style={{ paddingInlineStart: `${8 + depth * 24}px` }}
      >
        {name}
      </th>
      <td>{kind}</td>
      <td className="number">{count}</td>
      <td>
        <div className="row-end">
          <MoveButtons name={name} up={move(moves.up)} down={move(moves.down)} />
          <RowActions name={name} onEdit={onEdit} onRemove={onRemove} />
        </div>
      </td>
    </tr>
  );
}
