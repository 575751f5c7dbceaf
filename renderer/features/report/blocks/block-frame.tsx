import { ArrowDown, ArrowUp, SlidersHorizontal, X } from 'lucide-react';
import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { fullNameOfBlock } from '#shared/report/block-labels';
import type { ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { CommentHere } from '../../../reviewing/comment-here.tsx';
import { Button } from '../../../ui/button.tsx';
import { useNear } from '../../../ui/use-near.ts';
import { useRested } from '../../../ui/use-rested.ts';
import { commentPlace, isCommented } from '../comment-place.ts';
import { moveBlock, removeBlock } from '../edit.ts';
import { focusInBlock } from '../focus-block.ts';
import styles from '../report.module.css';
import { AwayBlock } from './away-block.tsx';
import { BlockContent } from './block-content.tsx';
import { BlockSettings } from './block-settings.tsx';

interface BlockFrameProps {
  readonly block: ReportBlock;
  /** “Figure 3” of all that is counted in it, a line each; a page (`\\f`) for each of `languages`. */
  readonly labels: string;
  /** Languages shown, the first of the report first. */
  readonly languages: readonly Language[];
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onChosen: (id: string) => void;
}

/** Milliseconds without a key after which the tools of a block say its new name. */
const NAME_FOLLOWS = 300;

function move(id: string, by: number): void {
  moveBlock(id, by);
  focusInBlock(id, by < 0 ? 'up' : 'down');
}

function remove(id: string): void {
  const next = removeBlock(id);
  if (next) focusInBlock(next, 'remove');
}

/** A block on its page with the means to change it; drawn again only when it changes itself, and in full only near what is seen. */
export const BlockFrame = memo(function BlockFrame({
  block,
  labels,
  languages,
  isOpen,
  onOpen,
  onChosen,
}: BlockFrameProps) {
  const t = useT();
  const named = useDocument('catalogue', 'scenarios');
  const frame = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(frame);
  const { id } = block;
  const name = fullNameOfBlock(block, named, t);
  const counted = useMemo(() => labels.split('\f').map((page) => page.split('\n').filter(Boolean)), [labels]);
  const label = block.kind === 'heading' ? '' : (counted[0]?.[0] ?? '');
  // A text is called by its first words: its tools are not drawn anew at each key.
  const calledSo = useRested(name, NAME_FOLLOWS);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined || (event.target as HTMLElement).isContentEditable) return;
    event.preventDefault();
    move(id, by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a page, not of a form
    <div
      ref={frame}
      role="group"
      aria-label={label ? t('report.caption', { label, text: name }) : name}
      className={styles.block}
      data-block={id}
      data-kind={block.kind}
      onFocusCapture={() => onChosen(id)}
      onKeyDown={onKeyDown}
      style={isNear || height === 0 ? undefined : { minHeight: height }}
    >
      {isNear ? (
        <BlockTools
          id={id}
          kind={block.kind}
          isCommented={isCommented(block)}
          name={calledSo}
          label={label}
          languages={languages}
          isOpen={isOpen}
          onOpen={onOpen}
        />
      ) : null}
      {isOpen ? <BlockSettings block={block} name={name} languages={languages} /> : null}
      {isNear ? (
        <BlockContent block={block} labels={counted} languages={languages} />
      ) : (
        <AwayBlock block={block} label={label} t={translator(languages[0] ?? t.language)} />
      )}
    </div>
  );
});

interface BlockToolsProps extends Pick<BlockFrameProps, 'languages' | 'isOpen' | 'onOpen'> {
  readonly id: string;
  readonly kind: ReportBlock['kind'];
  readonly isCommented: boolean;
  readonly name: string;
  readonly label: string;
}

/** Up, down, settings, comment and removal of a block. */
const BlockTools = memo(function BlockTools({
  id,
  kind,
  isCommented,
  name,
  label,
  languages,
  isOpen,
  onOpen,
}: BlockToolsProps) {
  const t = useT();
  return (
    <div className={styles.blockTools}>
      <span data-control="up">
        <Button variant="quiet" isNameHidden icon={<ArrowUp size={15} aria-hidden />} onPress={() => move(id, -1)}>
          {t('report.up', { name })}
        </Button>
      </span>
      <span data-control="down">
        <Button variant="quiet" isNameHidden icon={<ArrowDown size={15} aria-hidden />} onPress={() => move(id, 1)}>
          {t('report.down', { name })}
        </Button>
      </span>
      {kind === 'text' || kind === 'page-break' ? null : (
        <AriaButton
          className="button quiet bare"
          aria-label={t('report.settings', { name })}
          aria-expanded={isOpen}
          onPress={() => onOpen(isOpen ? null : id)}
        >
          <SlidersHorizontal size={15} aria-hidden />
        </AriaButton>
      )}
      {isCommented ? (
        <CommentHere isBare within={id} place={() => commentPlace({ id, kind }, languages)} name={label || name} />
      ) : null}
      <span data-control="remove">
        <Button variant="quiet" isNameHidden icon={<X size={15} aria-hidden />} onPress={() => remove(id)}>
          {t('report.remove', { name })}
        </Button>
      </span>
    </div>
  );
});
