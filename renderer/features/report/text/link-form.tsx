import type { Editor } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { isSafeAddress } from '#shared/workbench/rich-text';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import styles from '../report.module.css';

interface LinkFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The address of the link at the caret; blank takes the link away. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const t = useT();
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? ''));
  const [isRefused, setRefused] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const href = address.trim();
    if (href && !isSafeAddress(href)) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().extendMarkRange('link');
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className={styles.linkForm} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextInput
        label={t('report.link.address')}
        hint={t('report.link.hint')}
        value={address}
        onChange={(text) => {
          setAddress(text);
          setRefused(false);
        }}
        error={isRefused ? t('report.link.wrong') : null}
      />
      <button type="submit" className="button primary">
        {t('report.apply')}
      </button>
      <Button onPress={onClose}>{t('shell.cancel')}</Button>
    </form>
  );
}
