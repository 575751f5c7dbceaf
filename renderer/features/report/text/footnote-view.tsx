import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Popover, TextArea, TextField } from 'react-aria-components';
import { useT } from '../../../queries/hooks.ts';
import { MOST_SIGNS } from '../../../ui/fields.tsx';
import styles from '../report.module.css';
import { useProseLanguage } from './prose-language.ts';

/** A footnote by its number; its text is edited beside it. A new one opens by itself. */
export function FootnoteView({ node, updateAttributes, editor }: NodeViewProps) {
  const t = useT();
  const language = useProseLanguage();
  const text = String(node.attrs.text);
  const [isOpen, setOpen] = useState(text === '' && editor.isFocused);
  const mark = useRef<HTMLButtonElement>(null);
  return (
    <NodeViewWrapper as="span" className={styles.footnote} data-language={language}>
      <AriaButton
        ref={mark}
        className={styles.footnoteMark ?? ''}
        aria-label={t('report.footnote.named', { text })}
        onPress={() => setOpen(true)}
        preventFocusOnPress
      />
      <Popover className="popover" triggerRef={mark} isOpen={isOpen} onOpenChange={setOpen}>
        <Dialog className={styles.popoverBody ?? ''} aria-label={t('report.footnote')}>
          <TextField
            className="field"
            aria-label={t('report.footnote.text')}
            value={text}
            onChange={(next) => updateAttributes({ text: next })}
            maxLength={MOST_SIGNS}
            autoFocus
          >
            <TextArea className={`input ${styles.noteField}`} rows={3} lang={language} />
          </TextField>
        </Dialog>
      </Popover>
    </NodeViewWrapper>
  );
}
