import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ClosedByEscape } from '../../ui/closed-by-escape.tsx';
import type { Option } from '../../ui/fields.tsx';
import '../../ui/search.css';

interface ChoiceDialogProps {
  readonly title: string;
  /** What is said where there is nothing to choose. */
  readonly empty: string;
  readonly items: readonly Option[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (id: string) => void;
}

/** One thing out of many: search, arrows, Enter. */
export function ChoiceDialog({ title, empty, items, isOpen, onClose, onChoose }: ChoiceDialogProps) {
  const t = useT();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          <div className="stack">
            <Heading slot="title">{title}</Heading>
            {items.length === 0 ? (
              <p>{empty}</p>
            ) : (
              <ClosedByEscape onClose={onClose}>
                <Autocomplete filter={contains}>
                  <SearchField className="search-field" type="text" aria-label={t('explore.search')} autoFocus>
                    <Input className="input" role="combobox" aria-expanded placeholder={t('explore.search')} />
                  </SearchField>
                  <ListBox
                    className="list-box"
                    aria-label={title}
                    items={items}
                    onAction={(id) => {
                      onClose();
                      onChoose(String(id));
                    }}
                    renderEmptyState={() => <p className="soft list-item">{t('explore.noMatch')}</p>}
                  >
                    {(item) => (
                      <ListBoxItem className="list-item" textValue={item.name}>
                        {item.name}
                      </ListBoxItem>
                    )}
                  </ListBox>
                </Autocomplete>
              </ClosedByEscape>
            )}
            <div className="actions">
              <Button onPress={onClose}>{t('shell.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
