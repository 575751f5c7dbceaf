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
import { ACTIONS, runAction } from './actions.ts';

/** Every action by name: type, choose, Enter. */
export function Palette({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useT();
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
              items={ACTIONS}
              onAction={(id) => {
                onOpenChange(false);
                runAction(String(id));
              }}
            >
              {(action) => (
                <MenuItem className="list-item palette-item" id={action.id} textValue={t(action.label)}>
                  <span>{t(action.label)}</span>
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
