import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { useSession } from '../store/session.ts';
import { useUnsavedQuestion } from '../store/unsaved.ts';
import { Button } from '../ui/button.tsx';

/** Asks what is to become of unsaved work before it is left. */
export function UnsavedDialog() {
  const t = useT();
  const answer = useUnsavedQuestion((state) => state.answer);
  const title = useSession((state) => state.workbench?.title ?? '');
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={answer !== null}
      onOpenChange={(isOpen) => !isOpen && answer?.('cancel')}
    >
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{t('unsaved.title')}</Heading>
          <p>{t('unsaved.text', { title })}</p>
          <div className="actions">
            <Button variant="primary" onPress={() => answer?.('save')}>
              {t('unsaved.save')}
            </Button>
            <Button onPress={() => answer?.('discard')}>{t('unsaved.discard')}</Button>
            <Button onPress={() => answer?.('cancel')}>{t('shell.cancel')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
