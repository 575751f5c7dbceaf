import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, memo, useId } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Language } from '#shared/core/language';
import { useT } from '../../queries/hooks.ts';
import { moveBlock, placeBlocks } from './edit.ts';
import { focusInBlock } from './focus-block.ts';
import styles from './report.module.css';

/** A line of the outline. */
export interface OutlineEntry {
  readonly id: string;
  /** How far it stands in; blocks stand one step below the heading over them. */
  readonly depth: number;
  readonly isHeading: boolean;
  readonly name: string;
  /** The languages it has no words in while the other has. */
  readonly lacks: readonly Language[];
}

/** Headings and blocks of the report in order: go there by Enter, change their order by dragging or by Alt with an arrow key. */
export const ReportOutline = memo(function ReportOutline({
  entries,
  language,
}: {
  readonly entries: readonly OutlineEntry[];
  /** Of their names. */
  readonly language: Language;
}) {
  const t = useT();
  const id = useId();
  const { dragAndDropHooks } = useDragAndDrop<OutlineEntry>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        placeBlocks(new Set([...keys].map(String)), String(target.key), target.dropPosition);
    },
  });
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const list = event.currentTarget;
    const key = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset.key;
    if (!event.altKey || by === undefined || key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveBlock(key, by);
    // A row that changes its place loses the focus.
    requestAnimationFrame(() =>
      list.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(key)}"]`)?.focus(),
    );
  };
  return (
    <nav className={styles.outline} aria-labelledby={id}>
      <h2 id={id}>{t('report.outline')}</h2>
      {entries.length === 0 ? <p className="soft">{t('report.outline.empty')}</p> : null}
      <div onKeyDownCapture={onKeyDownCapture} hidden={entries.length === 0}>
        <GridList
          className={styles.outlineList ?? ''}
          aria-label={t('report.outline')}
          items={entries}
          selectionMode="none"
          dragAndDropHooks={dragAndDropHooks}
          onAction={(key) => focusInBlock(String(key))}
        >
          {(entry) => (
            <GridListItem
              id={entry.id}
              textValue={entry.name}
              className={styles.outlineItem ?? ''}
              data-depth={entry.depth}
              data-heading={entry.isHeading || undefined}
            >
              <AriaButton
                slot="drag"
                className={styles.grip ?? ''}
                aria-label={t('report.outline.drag', { name: entry.name })}
              >
                <GripVertical size={13} aria-hidden />
              </AriaButton>
              <span className={styles.outlineName} lang={language}>
                {entry.name}
              </span>
              {entry.lacks.map((language) => (
                <span key={language} className={styles.lacks}>
                  <span aria-hidden="true">{language.toUpperCase()}</span>
                  <span className="visually-hidden">{t('report.outline.lacks', { language })}</span>
                </span>
              ))}
            </GridListItem>
          )}
        </GridList>
        <p className={`soft ${styles.hint}`}>{t('report.outline.hint')}</p>
      </div>
    </nav>
  );
});
