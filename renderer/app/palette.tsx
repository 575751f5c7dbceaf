import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { useSession } from '../store/session.ts';
import { ACTIONS, type Action, runAction } from './actions.ts';

/** Every action by name: type, choose, Enter. */
export function CommandPalette({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useT();
  const undone = useSession((state) => state.past.at(-1)?.change);
  const redone = useSession((state) => state.future.at(-1)?.change);
  const labelOf = ({ id, label }: Action): string => {
    if (id === 'edit.undo' && undone) return t(`history.undo.${undone.verb}`, { thing: undone.thing });
    if (id === 'edit.redo' && redone) return t(`history.redo.${redone.verb}`, { thing: redone.thing });
    return t(label);
  };
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog aria-label={t('shell.action.palette')}>
          <Autocomplete filter={contains}>
            <SearchField className="field" aria-label={t('shell.palette.search')} autoFocus>
              <Input className="input" placeholder={t('shell.palette.search')} />
            </SearchField>
            <Menu
              className="list-box"
              aria-label={t('shell.action.palette')}
              items={ACTIONS.map((action) => ({ ...action, name: labelOf(action) }))}
              onAction={(id) => {
                onOpenChange(false);
                runAction(String(id));
              }}
            >
              {(action) => (
                <MenuItem className="list-item palette-item" id={action.id} textValue={action.name}>
                  <span>{action.name}</span>
                  {action.shortcut ? (
                    <kbd>{action.shortcut.replace('mod+', 'Ctrl+').replace('shift+', '⇧')}</kbd>
                  ) : null}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
