import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ReportDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Reading matter, over most of the window. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A dialog of the report, closed by Escape, by a press beside it and by what it holds. */
export function ReportDialog({ title, onClose, isWide = false, children }: ReportDialogProps) {
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal" {...(isWide ? { style: { width: 'min(900px, 94vw)', maxWidth: 'none' } } : {})}>
        <Dialog>
          <div className="stack">
            <Heading slot="title">{title}</Heading>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
