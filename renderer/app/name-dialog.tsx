import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onName: (name: string) => void;
}

export function NameDialog({ title, label, isOpen, onOpenChange, onName }: NameDialogProps) {
  const t = useT();
  const [name, setName] = useState('');
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (!name.trim()) return;
              onName(name.trim());
              setName('');
              onOpenChange(false);
            }}
          >
            <Heading slot="title">{title}</Heading>
            <TextInput label={label} value={name} onChange={setName} />
            <div className="actions">
              <button type="submit" className="button primary">
                {t('shell.confirm')}
              </button>
              <Button onPress={() => onOpenChange(false)}>{t('shell.cancel')}</Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
