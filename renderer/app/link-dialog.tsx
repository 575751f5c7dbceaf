import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { describeFailure } from '#shared/i18n/translator';
import { host } from '../host/index.ts';
import { useT } from '../queries/hooks.ts';
import { closeLinkDialog, useLinkDialog } from '../store/link-dialog.ts';
import { openViewLink } from '../store/view-link.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';

/** Shows a link that was made, or asks for one to open. */
export function LinkDialog() {
  const shown = useLinkDialog((state) => state.shown);
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={shown !== null}
      onOpenChange={(isOpen) => !isOpen && closeLinkDialog()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          {shown?.kind === 'made' ? <MadeLink text={shown.text} isCopied={shown.isCopied} /> : <AskedLink />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function MadeLink({ text, isCopied }: { readonly text: string; readonly isCopied: boolean }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="stack">
      <Heading slot="title">{t('link.copied.title')}</Heading>
      <p role="status">{t(isCopied ? 'link.copied' : 'link.toCopy')}</p>
      <textarea ref={field} className="input" aria-label={t('link.text')} readOnly rows={4} value={text} />
      <p className="soft">{t(host().kind === 'web' ? 'link.howto.web' : 'link.howto.desktop')}</p>
      <div className="actions">
        <Button variant="primary" onPress={closeLinkDialog}>
          {t('link.close')}
        </Button>
      </div>
    </div>
  );
}

function AskedLink() {
  const t = useT();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const done = openViewLink(text);
        if (done.ok) closeLinkDialog();
        else setProblem(describeFailure(t, done.error));
      }}
    >
      <Heading slot="title">{t('link.open.title')}</Heading>
      <TextInput label={t('link.open.text')} value={text} onChange={setText} />
      <p role="alert">{problem}</p>
      <div className="actions">
        <button type="submit" className="button primary">
          {t('link.open.open')}
        </button>
        <Button onPress={closeLinkDialog}>{t('shell.cancel')}</Button>
      </div>
    </form>
  );
}
