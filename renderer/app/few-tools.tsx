import { Ellipsis, Save } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { saveWorkbench } from '../workflows/saving.ts';
import { runAction } from './actions.ts';

const PALETTE = 'view.palette';

/** Of a narrow window: saving at hand, all else in a menu. */
export function FewTools({ onPalette }: { readonly onPalette: () => void }) {
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
