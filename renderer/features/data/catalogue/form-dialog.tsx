import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Failure } from '#shared/core/errors';
import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What keeps the form from being saved, said where it is not plain to see. */
  readonly problem?: Failure | null;
  readonly canSave: boolean;
  readonly save?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A dialog that is open as long as it is shown: fields, what is wrong with them, save and cancel. */
export function FormDialog({ title, children, problem, canSave, save, onSave, onClose }: FormDialogProps) {
  const t = useT();
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog>
          <div className="stack">
            <Heading slot="title">{title}</Heading>
            {children}
            <p role="status">{problem ? describeFailure(t, problem) : ''}</p>
            <div className="actions">
              <Button
                variant="primary"
                isDisabled={!canSave || Boolean(problem)}
                onPress={() => {
                  onSave();
                  onClose();
                }}
              >
                {save ?? t('catalogue.save')}
              </Button>
              <Button onPress={onClose}>{t('shell.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
