import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Hash,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Subscript,
  Superscript,
  TextQuote,
  Waypoints,
} from 'lucide-react';
import { memo, useState } from 'react';
import {
  Button as AriaButton,
  Toolbar as AriaToolbar,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { useT } from '../../../queries/hooks.ts';
import { useMedia } from '../../../ui/use-media.ts';
import styles from '../report.module.css';
import { LinkForm } from './link-form.tsx';
import { ReferenceDialog } from './reference-dialog.tsx';
import { ValueDialog } from './value-dialog.tsx';

type Form = 'bold' | 'italic' | 'superscript' | 'subscript' | 'bulletList' | 'orderedList' | 'blockquote' | 'h2' | 'h3';

const FORMS: readonly { readonly id: Form; readonly icon: LucideIcon; readonly keys: string }[] = [
  { id: 'bold', icon: Bold, keys: 'Ctrl+B' },
  { id: 'italic', icon: Italic, keys: 'Ctrl+I' },
  { id: 'superscript', icon: Superscript, keys: 'Ctrl+.' },
  { id: 'subscript', icon: Subscript, keys: 'Ctrl+,' },
  { id: 'h2', icon: Heading2, keys: 'Ctrl+Alt+2' },
  { id: 'h3', icon: Heading3, keys: 'Ctrl+Alt+3' },
  { id: 'bulletList', icon: List, keys: 'Ctrl+Shift+8' },
  { id: 'orderedList', icon: ListOrdered, keys: 'Ctrl+Shift+7' },
  { id: 'blockquote', icon: TextQuote, keys: 'Ctrl+Shift+B' },
];

const isOn = (editor: Editor, form: Form): boolean =>
  form === 'h2' || form === 'h3' ? editor.isActive('heading', { level: form === 'h2' ? 2 : 3 }) : editor.isActive(form);

function turn(editor: Editor, form: Form): void {
  const chain = editor.chain().focus();
  switch (form) {
    case 'h2':
    case 'h3':
      chain.toggleHeading({ level: form === 'h2' ? 2 : 3 }).run();
      return;
    case 'bulletList':
      chain.toggleBulletList().run();
      return;
    case 'orderedList':
      chain.toggleOrderedList().run();
      return;
    case 'blockquote':
      chain.toggleBlockquote().run();
      return;
    default:
      chain.toggleMark(form).run();
  }
}

type Opened = 'link' | 'value' | 'reference' | null;

/** The forms of a text by name and shortcut, pressed where they hold at the caret. */
export const Toolbar = memo(function Toolbar({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const [opened, setOpened] = useState<Opened>(null);
  const isAcross = useMedia('(max-width: 900px)');
  const pressed = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries([...FORMS.map(({ id }) => [id, isOn(now, id)]), ['link', now.isActive('link')]]) as Record<
        Form | 'link',
        boolean
      >,
  });
  const nameOf = (form: Form) =>
    form === 'h2' || form === 'h3' ? `${t('report.form.heading')} ${form === 'h2' ? 2 : 3}` : t(`report.form.${form}`);
  const close = () => {
    setOpened(null);
    editor.commands.focus();
  };
  return (
    <div className={styles.toolbarPlace}>
      <AriaToolbar
        className={styles.toolbar ?? ''}
        aria-label={t('report.toolbar')}
        orientation={isAcross ? 'horizontal' : 'vertical'}
      >
        {FORMS.map(({ id, icon: Icon, keys }) => (
          <TooltipTrigger key={id} delay={600}>
            <ToggleButton
              className={styles.tool ?? ''}
              aria-label={nameOf(id)}
              aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
              isSelected={pressed[id]}
              onChange={() => turn(editor, id)}
              preventFocusOnPress
            >
              <Icon size={15} aria-hidden />
            </ToggleButton>
            <Tooltip className="tooltip" offset={4}>
              {t('report.form.shortcut', { name: nameOf(id), keys })}
            </Tooltip>
          </TooltipTrigger>
        ))}
        <ToggleButton
          className={styles.tool ?? ''}
          aria-label={t('report.form.link')}
          isSelected={pressed.link}
          onChange={() => setOpened(opened === 'link' ? null : 'link')}
        >
          <Link size={15} aria-hidden />
        </ToggleButton>
        <ToolButton
          icon={MessageSquareQuote}
          name={t('report.form.footnote')}
          onPress={() =>
            editor
              .chain()
              .focus()
              .insertContent({ type: 'footnote', attrs: { text: '' } })
              .run()
          }
        />
        <ToolButton icon={Waypoints} name={t('report.form.reference')} onPress={() => setOpened('reference')} />
        <ToolButton icon={Hash} name={t('report.form.value')} onPress={() => setOpened('value')} />
      </AriaToolbar>
      {opened === 'link' ? <LinkForm editor={editor} onClose={close} /> : null}
      <ReferenceDialog
        isOpen={opened === 'reference'}
        onClose={close}
        onChoose={(block) => editor.chain().insertContent({ type: 'reference', attrs: { block } }).run()}
      />
      {opened === 'value' ? (
        <ValueDialog
          onClose={close}
          onInsert={(attrs) =>
            editor
              .chain()
              .insertContent({ type: 'value', attrs: { ...attrs } })
              .run()
          }
        />
      ) : null}
    </div>
  );
});

function ToolButton({
  icon: Icon,
  name,
  onPress,
}: {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onPress: () => void;
}) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton className={styles.tool ?? ''} aria-label={name} onPress={onPress} preventFocusOnPress>
        <Icon size={15} aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
