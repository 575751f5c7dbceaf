import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatDate, formatTime } from '#shared/core/format';
import { useT } from '../queries/hooks.ts';
import { Button } from '../ui/button.tsx';
import { giveUp, type LeftWork, leftWork, restore } from '../workflows/recover.ts';

/** Offers what windows that did not end well left behind, one after the other; closing the dialog keeps it for the next start. */
export function RecoveryDialog() {
  const t = useT();
  const [left, setLeft] = useState<readonly LeftWork[]>([]);
  useEffect(() => {
    void leftWork().then(setLeft);
  }, []);
  const [work, ...rest] = left;
  if (!work) return null;
  const answered = (done: boolean) => done && setLeft(rest);
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={(isOpen) => !isOpen && setLeft(rest)}>
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{t('recovery.title', { title: work.workbench.title })}</Heading>
          <p>{summaryOf(work, t)}</p>
          {work.isDamaged ? <p role="note">{t('recovery.damaged')}</p> : null}
          {work.edits.length > 0 ? (
            <details>
              <summary>{t('recovery.see')}</summary>
              <ol className="recovered-edits">
                {work.edits.map(({ at, change }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <li key={index}>
                    {`${formatTime(at, t.language)} · ${t(`history.change.${change.verb}`, { thing: change.thing })}`}
                  </li>
                ))}
              </ol>
            </details>
          ) : null}
          <div className="actions">
            <Button variant="primary" onPress={() => void restore(work).then(answered)}>
              {t('recovery.restore')}
            </Button>
            <Button onPress={() => void giveUp(work).then(() => answered(true))}>{t('recovery.discard')}</Button>
            <Button onPress={() => setLeft(rest)}>{t('recovery.later')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function summaryOf({ edits }: LeftWork, t: ReturnType<typeof useT>): string {
  const [first] = edits;
  if (!first) return t('recovery.unsaved');
  const when = { date: formatDate(first.at, t.language), time: formatTime(first.at, t.language) };
  return t('recovery.summary', { count: edits.length, ...when });
}
