import type { ReactNode } from 'react';
import { visibleText } from '#shared/charts/text';
import type { RichInline, RichNode } from '#shared/workbench/rich-text';
import styles from './exhibits.module.css';

/** Text that Jalon wrote itself, to be read and not changed: paragraphs and lists, with words in bold. */
export function ReadProse({ nodes }: { readonly nodes: readonly RichNode[] }) {
  return <div className={styles.prose}>{nodes.map(written)}</div>;
}

function written(node: RichNode, at: number): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={at}>{node.content?.map(inline)}</p>;
    case 'heading':
      return (
        <p key={at}>
          <strong>{node.content?.map(inline)}</strong>
        </p>
      );
    case 'blockquote':
      return <blockquote key={at}>{node.content.map(written)}</blockquote>;
    default: {
      const List = node.type === 'orderedList' ? 'ol' : 'ul';
      return (
        <List key={at}>
          {node.content.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: written once, known by its place
            <li key={place}>{item.content.map(written)}</li>
          ))}
        </List>
      );
    }
  }
}

function inline(one: RichInline, at: number): ReactNode {
  if (one.type === 'hardBreak') return <br key={at} />;
  if (one.type !== 'text') return null;
  const text = visibleText(one.text);
  return one.marks?.some(({ type }) => type === 'bold') ? <strong key={at}>{text}</strong> : text;
}
