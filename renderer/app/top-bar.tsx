import { Ellipsis, FolderOpen, Languages, Moon, Redo2, Save, Search, Sun, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { dispatch, redo, undo } from '../store/history.ts';
import { useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { useMedia } from '../ui/use-media.ts';
import { saveWorkbench } from '../workflows/documents.ts';
import { runAction } from './actions.ts';

interface TopBarProps {
  readonly onPalette: () => void;
  /** The row of chips: in the bar itself where there is room, under it where there is not. */
  readonly lens: ReactNode;
}

/** The one bar over the content. The order of its parts is that in which they are seen. */
export function TopBar({ onPalette, lens }: TopBarProps) {
  const isWide = useMedia('(min-width: 2000px)');
  const isNarrow = useMedia('(max-width: 639px)');
  const tools = isNarrow ? <FewTools key="tools" onPalette={onPalette} /> : <Tools key="tools" onPalette={onPalette} />;
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

/** Of a narrow window: saving at hand, all else in a menu. */
function FewTools({ onPalette }: { readonly onPalette: () => void }) {
  const t = useT();
  const theme = useSession((state) => state.theme);
  const canUndo = useSession((state) => state.past.length > 0);
  const canRedo = useSession((state) => state.future.length > 0);
  const disabled = [...(canUndo ? [] : ['edit.undo']), ...(canRedo ? [] : ['edit.redo'])];
  const items = [
    { id: 'edit.undo', name: t('shell.action.undo') },
    { id: 'edit.redo', name: t('shell.action.redo') },
    { id: PALETTE, name: t('window.search') },
    { id: 'file.open', name: t('shell.action.open') },
    { id: 'view.language', name: t('shell.action.language') },
    { id: 'view.theme', name: t(theme === 'dark' ? 'shell.action.light' : 'shell.action.dark') },
  ];
  return (
    <div className="tools">
      <Button
        variant="primary"
        isNameHidden
        icon={<Save size={16} aria-hidden />}
        onPress={() => void saveWorkbench(false)}
      >
        {t('shell.action.save')}
      </Button>
      <MenuTrigger>
        <AriaButton className="button quiet bare" aria-label={t('window.more')}>
          <Ellipsis size={18} aria-hidden />
        </AriaButton>
        <Popover className="popover">
          <Menu
            className="list-box"
            aria-label={t('window.more')}
            items={items}
            disabledKeys={disabled}
            onAction={(id) => (id === PALETTE ? onPalette() : runAction(String(id)))}
          >
            {({ id, name }) => (
              <MenuItem id={id} className="list-item">
                {name}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

const PALETTE = 'view.palette';

const isMac = (): boolean => /Mac/.test(navigator.userAgent);
