import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useT } from '../../../queries/hooks.ts';
import { focusInBlock } from '../focus-block.ts';
import styles from '../report.module.css';
import { useTargets } from '../report-context.ts';
import { useProseLanguage } from './prose-language.ts';

/** “Figure 3”, which leads there. */
export function ReferenceView({ node }: NodeViewProps) {
  const t = useT();
  const block = String(node.attrs.block);
  const label = useTargets(useProseLanguage()).find(({ id }) => id === block)?.label;
  return (
    <NodeViewWrapper as="span" className={styles.reference} data-gone={label === undefined ? true : undefined}>
      {label === undefined ? (
        t('report.reference.gone')
      ) : (
        <button type="button" onClick={() => focusInBlock(block)}>
          {label}
        </button>
      )}
    </NodeViewWrapper>
  );
}
