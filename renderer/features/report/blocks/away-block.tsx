import type { Translator } from '#shared/i18n/translator';
import { fullNameOfBlock } from '#shared/report/block-labels';
import type { ReportBlock } from '#shared/workbench/report';
import { inlinesOf, plainOf, type RichText } from '#shared/workbench/rich-text';
import { useDocument } from '../../../queries/hooks.ts';
import styles from '../report.module.css';

interface AwayBlockProps {
  readonly block: ReportBlock;
  readonly label: string;
  readonly t: Translator;
}

/** A block far from what is seen: its words, for who reads or searches the page, and its footnotes counted; nothing drawn. */
export function AwayBlock({ block, label, t }: AwayBlockProps) {
  const named = useDocument('catalogue', 'scenarios');
  if (block.kind === 'text' || block.kind === 'callout') {
    const text: RichText = block.text[t.language];
    const notes = [...inlinesOf(text.content)].filter(({ type }) => type === 'footnote');
    return (
      <div className={styles.away}>
        {plainOf(text)}
        {notes.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: counted, not known
          <span key={at} className={styles.countedNote} data-language={t.language} />
        ))}
      </div>
    );
  }
  const isDrawn = block.kind === 'exhibit' || block.kind === 'scenario';
  return (
    <p className={isDrawn ? styles.awayFigure : styles.away}>
      {[label, fullNameOfBlock(block, named, t)].filter(Boolean).join('. ')}
    </p>
  );
}
