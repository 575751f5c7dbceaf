import { describeFailure } from '#shared/i18n/translator';
import { inPartWords } from '#shared/share/part-words';
import { useT } from '../queries/hooks.ts';
import { type Refused, show, useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { ViewHeader } from '../ui/layout.tsx';
import { openWorkbench } from '../workflows/documents.ts';

/** A file that could not be opened: which, what is wrong with it, what can be done. Nothing of another file stands beside it. */
export function RefusedPage({ refused: { name, failure, sources } }: { readonly refused: Refused }) {
  const t = useT();
  const title = useSession((state) => state.workbench?.title ?? '');
  const view = useSession((state) => state.destination.view);
  return (
    <>
      <ViewHeader title={t('refused.title', { name })} />
      <div role="alert" className="refused-reason">
        <p>{describeFailure(t, inPartWords(failure, sources, t))}</p>
        {title ? <p>{t('refused.kept', { title })}</p> : null}
      </div>
      <div className="actions">
        {title ? (
          <Button variant="primary" onPress={() => show({ view })}>
            {t('refused.back', { title })}
          </Button>
        ) : null}
        <Button onPress={() => void openWorkbench()}>{t('refused.other')}</Button>
      </div>
    </>
  );
}
