import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { type FocusEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { RichText } from '#shared/workbench/rich-text';
import exhibits from '../../../exhibits/exhibits.module.css';
import { endStep, redo, undo } from '../../../store/history.ts';
import styles from '../report.module.css';
import { setEditorInHand } from './editor-in-hand.ts';
import { ProseLanguage } from './prose-language.ts';
import { editorExtensions } from './prose-nodes.ts';
import { editorJsonOf, richTextFrom } from './rich-json.ts';
import { takeOver } from './taken-over.ts';
import { Toolbar } from './toolbar.tsx';

interface RichEditorProps {
  readonly language: Language;
  readonly label: string;
  readonly value: RichText;
  /** Keep it stable: it is asked at every change. */
  readonly onChange: (value: RichText) => void;
}

/** Form and addresses of pasted text are judged by the schema; style attributes would be refused by our policy, with an error. */
const withoutStyles = (html: string): string => html.replaceAll(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, '');

/** Edits that are no typing, by the name ProseMirror gives them: undo takes each back alone. */
const WHOLE_EDITS: ReadonlySet<unknown> = new Set(['paste', 'drop', 'cut']);

const undone = (event: KeyboardEvent): boolean => {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return false;
  event.preventDefault();
  (key === 'y' || event.shiftKey ? redo : undo)();
  return true;
};

/** A text with its form, written where it stands. Undo is the document's; what changes the text from outside is taken over. */
export function RichEditor({ language, label, value, onChange }: RichEditorProps) {
  const given = useRef(value);
  const [isActive, setActive] = useState(false);
  const changed = useEffectEvent((editor: Editor) => {
    const next = richTextFrom(editor.getJSON());
    given.current = next;
    onChange(next);
  });
  const editor = useEditor({
    extensions: [...editorExtensions],
    content: editorJsonOf(value),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
        class: `${exhibits.prose} ${styles.editable}`,
        'data-placeholder': translator(language)('report.placeholder.text'),
      },
      transformPastedHTML: withoutStyles,
      handleKeyDown: (_, event) => undone(event),
    },
    onCreate: ({ editor: made }) => markEmpty(made),
    onUpdate: ({ editor: now, transaction }) => {
      markEmpty(now);
      const isWhole = WHOLE_EDITS.has(transaction.getMeta('uiEvent'));
      if (isWhole) endStep();
      changed(now);
      if (isWhole) endStep();
    },
  });
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    takeOver(editor, editorJsonOf(value));
    markEmpty(editor);
  }, [editor, value]);
  useEffect(() => () => setEditorInHand(null), []);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setActive(false);
  };
  return (
    <ProseLanguage value={language}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus is */}
      <div
        className={styles.editor}
        onFocus={() => {
          setActive(true);
          setEditorInHand(editor);
        }}
        onBlur={onBlur}
      >
        {isActive ? <Toolbar editor={editor} /> : null}
        <EditorContent editor={editor} />
      </div>
    </ProseLanguage>
  );
}

const markEmpty = (editor: Editor): void => {
  editor.view.dom.toggleAttribute('data-empty', editor.isEmpty);
};
