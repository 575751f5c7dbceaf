import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { Lens } from '#shared/framework/lens';
import type { ExhibitSource } from '#shared/workbench/exhibit-source';
import { figureBlock, tableBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../queries/hooks.ts';
import { dispatch } from '../store/history.ts';
import { Button } from '../ui/button.tsx';

interface AddToReportProps {
  readonly source: ExhibitSource;
  /** What it is called, since a view has several. */
  readonly what: string;
  /** Whose lens it keeps: that of the workbench as it is now; null: it follows the lens. */
  readonly lens?: Lens | null;
  readonly shows?: 'figure' | 'table';
}

/**
 * Puts what a view shows at the end of the report, with the lens it is seen under; its numbers stay live. What was done is said, and can
 * be taken back.
 */
export function AddToReport({ source, what, lens, shows = 'figure' }: AddToReportProps) {
  const t = useT();
  const { lens: seen, report } = useDocument('lens', 'report');
  const [added, setAdded] = useState<{ readonly block: string; readonly of: string } | null>(null);
  const of = JSON.stringify([source, seen]);
  const isIn = added !== null && report.blocks.some(({ id }) => id === added.block);
  const add = () => {
    const block = crypto.randomUUID();
    // A chart keeps its areas and years itself.
    const kept = lens === undefined ? (source.of === 'chart' ? null : seen) : lens;
    const item = shows === 'figure' ? figureBlock(block, source, kept) : tableBlock(block, source, kept);
    dispatch({ type: 'block/put', item });
    setAdded({ block, of });
  };
  const text = t(shows === 'figure' ? 'exhibits.addFigure' : 'exhibits.addTable');
  return (
    <span className="actions">
      <Button onPress={add} label={t('fields.line', { label: text, value: what })}>
        <FilePlus2 size={15} aria-hidden="true" />
        {text}
      </Button>
      <span role="status" className="soft">
        {added?.of === of ? t(isIn ? 'exhibits.added' : 'exhibits.taken') : ''}
      </span>
      {isIn && added.of === of ? (
        <Button variant="quiet" onPress={() => dispatch({ type: 'block/remove', id: added.block })}>
          {t('exhibits.undo')}
        </Button>
      ) : null}
    </span>
  );
}
