import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './pledges.module.css';

interface RegisterCardProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog about one entry of a register. */
export function RegisterCard({ isOpen, onClose, children }: RegisterCardProps) {
  const t = useT();
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog>
          <div className="stack">
            {children}
            <div className="actions">
              <Button onPress={onClose}>{t('pledges.close')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface EntryProps {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly children?: ReactNode;
}

/** What an entry says, fact by fact, under its title and `children`. */
export function RegisterEntry({ title, facts, children }: EntryProps) {
  return (
    <>
      <Heading slot="title">{title}</Heading>
      {children}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
