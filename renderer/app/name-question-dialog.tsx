import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { useKeyCodes } from '../reviewing/use-seals.ts';
import { type NameReason, useNameQuestion } from '../store/name-question.ts';
import { useReviewer } from '../store/reviewer.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';

/** Asks under which name a person saves or seals, and says what the name and the seal are good for. */
export function NameQuestionDialog() {
  const { reason, answer } = useNameQuestion();
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={reason !== null}
      onOpenChange={(isOpen) => !isOpen && answer(null)}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>{reason ? <NameForm reason={reason} answer={answer} /> : null}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface NameFormProps {
  readonly reason: NameReason;
  readonly answer: (name: string | null) => void;
}

function NameForm({ reason, answer }: NameFormProps) {
  const t = useT();
  const known = useReviewer((state) => state.name);
  const key = reason.for === 'save' ? null : reason.key;
  const [name, setName] = useState('');
  useEffect(() => setName(key?.name ?? known), [key, known]);
  const isNamed = name.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) answer(name);
      }}
    >
      <Heading slot="title">{t(`naming.${reason.for}.title`)}</Heading>
      <TextInput label={t('review.author')} value={name} onChange={setName} isFirst />
      {reason.for === 'save' ? <p>{t('naming.save.text')}</p> : <AboutKey reason={reason} name={name.trim()} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={!isNamed}>
          {t(reason.for === 'save' ? 'unsaved.save' : `naming.${reason.for}.title`)}
        </button>
        {reason.for === 'save' ? <Button onPress={() => answer('')}>{t('naming.empty')}</Button> : null}
        <Button onPress={() => answer(null)}>{t('shell.cancel')}</Button>
      </div>
    </form>
  );
}

function AboutKey({
  reason: { key, for: purpose },
  name,
}: {
  readonly reason: Exclude<NameReason, { readonly for: 'save' }>;
  readonly name: string;
}) {
  const t = useT();
  const [code = ''] = useKeyCodes(key ? [key.key] : []);
  return (
    <>
      <p>{key ? t('naming.seal.key', { code }) : t('naming.seal.make')}</p>
      {key && name !== '' && name !== key.name ? (
        <p role="status">{t('naming.seal.renamed', { name: key.name })}</p>
      ) : null}
      {purpose === 'seal' ? <p>{t('naming.seal.page')}</p> : null}
      <p className="soft">{t(purpose === 'seal' ? 'seal.proves' : 'naming.certificate.proves')}</p>
    </>
  );
}
