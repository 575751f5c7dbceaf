import { useEffect, useState } from 'react';
import { useT } from '../queries/hooks.ts';
import { dispatch, redo, undo } from '../store/history.ts';
import { useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { saveWorkbench } from '../workflows/documents.ts';
import { runAction } from './actions.ts';

export function TopBar({ onPalette }: { readonly onPalette: () => void }) {
  const t = useT();
  const title = useSession((state) => state.workbench?.title ?? '');
  const undone = useSession((state) => state.past.at(-1)?.change);
  const redone = useSession((state) => state.future.at(-1)?.change);
  const theme = useSession((state) => state.theme);
  const [draft, setDraft] = useState(title);
  useEffect(() => setDraft(title), [title]);
  const commit = () => {
    const next = draft.trim();
    if (next && next !== title) dispatch({ type: 'title/set', title: next });
    else setDraft(title);
  };
  return (
    <header className="top-bar">
      <input
        className="title"
        aria-label={t('shell.title')}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <Button
        onPress={undo}
        isDisabled={!undone}
        {...(undone && { hint: t(`history.undo.${undone.verb}`, { thing: undone.thing }) })}
      >
        {t('shell.action.undo')}
      </Button>
      <Button
        onPress={redo}
        isDisabled={!redone}
        {...(redone && { hint: t(`history.redo.${redone.verb}`, { thing: redone.thing }) })}
      >
        {t('shell.action.redo')}
      </Button>
      <Button onPress={onPalette}>{t('shell.action.palette')}</Button>
      <Button onPress={() => runAction('view.language')}>{t('shell.action.language')}</Button>
      <Button onPress={() => runAction('view.theme')}>
        {t(theme === 'dark' ? 'shell.action.light' : 'shell.action.dark')}
      </Button>
      <Button onPress={() => runAction('file.open')}>{t('shell.action.open')}</Button>
      <Button variant="primary" onPress={() => void saveWorkbench(false)}>
        {t('shell.action.save')}
      </Button>
    </header>
  );
}
