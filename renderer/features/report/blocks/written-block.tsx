import type { ReactNode } from 'react';
import { visibleText } from '#shared/charts/text';
import type { Translator } from '#shared/i18n/translator';
import type { DocumentBlock, DocumentInline, DocumentProse } from '#shared/report/document';
import exhibit from '../../../exhibits/exhibits.module.css';
import { PartContent } from '../../../exhibits/part-content.tsx';
import styles from '../report.module.css';

/** A block as every format writes it, to be read. */
export function WrittenBlock({ block, t }: { readonly block: DocumentBlock; readonly t: Translator }) {
  switch (block.kind) {
    case 'figure':
    case 'table': {
      const labels = [`${block.label.word}\u00a0${block.label.number}`];
      const part =
        block.kind === 'figure'
          ? ({ kind: 'figure', block: block.block, figure: block, table: 'none' } as const)
          : ({ kind: 'table', block: block.block, table: block } as const);
      return <PartContent part={part} labels={labels} t={t} />;
    }
    case 'box':
      return (
        <aside className={exhibit.framed} data-tone={block.tone} aria-label={visibleText(block.title)}>
          {block.title ? <p className={exhibit.framedTitle}>{visibleText(block.title)}</p> : null}
          {block.content.map(prose)}
        </aside>
      );
    case 'page-break':
      return <div className={styles.pageBreak} />;
    case 'contents':
      return (
        <div className={styles.contents}>
          <p>
            <strong>{block.title}</strong>
          </p>
          <ul>
            {block.entries.map(({ level, text, to }) => (
              <li key={to} data-level={level}>
                {visibleText(text)}
              </li>
            ))}
          </ul>
        </div>
      );
    default:
      return prose(block, 0);
  }
}

function prose(one: DocumentProse, at: number): ReactNode {
  switch (one.kind) {
    case 'paragraph':
      return <p key={at}>{one.content.map(inline)}</p>;
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[one.level - 1] ?? 'h4';
      return (
        <Heading key={at}>
          {one.number ? `${one.number} ` : ''}
          {one.content.map(inline)}
        </Heading>
      );
    }
    case 'quote':
      return <blockquote key={at}>{one.content.map(prose)}</blockquote>;
    case 'list': {
      const List = one.isOrdered ? 'ol' : 'ul';
      return (
        <List key={at}>
          {one.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an edition never changes
            <li key={place}>{item.map(prose)}</li>
          ))}
        </List>
      );
    }
  }
}

function inline(one: DocumentInline, at: number): ReactNode {
  if (one.kind === 'break') return <br key={at} />;
  if (one.kind === 'footnote')
    return (
      <small key={at} className={styles.aside}>
        {one.content.map(inline)}
      </small>
    );
  const text = visibleText(one.text);
  if (one.kind !== 'text') return text;
  const placed = one.place === 'superscript' ? <sup>{text}</sup> : one.place === 'subscript' ? <sub>{text}</sub> : text;
  const slanted = one.italic ? <em>{placed}</em> : placed;
  return one.bold ? <strong key={at}>{slanted}</strong> : <span key={at}>{slanted}</span>;
}
