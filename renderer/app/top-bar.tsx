import { FolderOpen, Languages, Moon, Redo2, Save, Search, Sun, Undo2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { dispatch, redo, undo } from '../store/history.ts';
import { useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { useMedia } from '../ui/use-media.ts';
import { saveWorkbench } from '../workflows/saving.ts';
import { runAction } from './actions.ts';

interface TopBarProps {
  readonly onPalette: () => void;
  /** The row of chips: in the bar itself where there is room, under it where there is not. */
  readonly lens: ReactNode;
}

/** Of a narrow window; a wide one never loads it. */
const FewTools = lazy(() => import('./few-tools.tsx').then((m) => ({ default: m.FewTools })));

/** The one bar over the content. The order of its parts is that in which they are seen. */
export function TopBar({ onPalette, lens }: TopBarProps) {
  const isWide = useMedia('(min-width: 2000px)');
  const isNarrow = useMedia('(max-width: 639px)');
  const tools = isNarrow ? (
    <Suspense fallback={null}>
      <FewTools key="tools" onPalette={onPalette} />
    </Suspense>
  ) : (
    <Tools key="tools" onPalette={onPalette} />
  );
  const chips = (
    <div key="lens" className="bar-lens">
      {lens}
    </div>
  );
  return (
    <header className={isWide ? 'top-bar wide' : 'top-bar'}>
      <Title />
      {isWide ? [chips, tools] : [tools, chips]}
    </header>
  );
}

function Title() {
  const t = useT();
  const title = useSession((state) => state.workbench?.title ?? '');
  const [draft, setDraft] = useState(title);
  useEffect(() => setDraft(title), [title]);
  const commit = () => {
    const next = draft.trim();
    if (next && next !== title) dispatch({ type: 'title/set', title: next });
    else setDraft(title);
  };
  return (
    <input
      className="title"
      aria-label={t('shell.title')}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function Tools({ onPalette }: { readonly onPalette: () => void }) {
  const t = useT();
  const theme = useSession((state) => state.theme);
  const undone = useSession((state) => state.past.at(-1)?.change);
  const redone = useSession((state) => state.future.at(-1)?.change);
  const hasRoom = useMedia('(min-width: 1000px)');
  const ThemeIcon = theme === 'dark' ? Sun : Moon;
  return (
    <div className="tools">
      <Button
        variant="quiet"
        isNameHidden
        icon={<Undo2 size={17} aria-hidden />}
        onPress={undo}
        isDisabled={!undone}
        {...(undone && { hint: t(`history.undo.${undone.verb}`, { thing: undone.thing }) })}
      >
        {t('shell.action.undo')}
      </Button>
      <Button
        variant="quiet"
        isNameHidden
        icon={<Redo2 size={17} aria-hidden />}
        onPress={redo}
        isDisabled={!redone}
        {...(redone && { hint: t(`history.redo.${redone.verb}`, { thing: redone.thing }) })}
      >
        {t('shell.action.redo')}
      </Button>
      {hasRoom ? (
        <AriaButton className="command-field" data-keys={isMac() ? '⌘ K' : 'Ctrl K'} onPress={onPalette}>
          <Search size={15} aria-hidden />
          {t('window.search')}
        </AriaButton>
      ) : (
        <Button variant="quiet" isNameHidden icon={<Search size={17} aria-hidden />} onPress={onPalette}>
          {t('window.search')}
        </Button>
      )}
      <Button
        variant="quiet"
        isNameHidden
        icon={<Languages size={17} aria-hidden />}
        onPress={() => runAction('view.language')}
      >
        {t('shell.action.language')}
      </Button>
      <Button
        variant="quiet"
        isNameHidden
        icon={<ThemeIcon size={17} aria-hidden />}
        onPress={() => runAction('view.theme')}
      >
        {t(theme === 'dark' ? 'shell.action.light' : 'shell.action.dark')}
      </Button>
      <Button
        variant="quiet"
        isNameHidden
        icon={<FolderOpen size={17} aria-hidden />}
        onPress={() => runAction('file.open')}
      >
        {t('shell.action.open')}
      </Button>
      <Button variant="primary" icon={<Save size={16} aria-hidden />} onPress={() => void saveWorkbench(false)}>
        {t('shell.action.save')}
      </Button>
    </div>
  );
}

const isMac = (): boolean => /Mac/.test(navigator.userAgent);
