import { lazy, Suspense } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { inPartWords } from '#shared/share/part-words';
import { useT } from '../queries/hooks.ts';
import { type Refused, show, useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { ViewHeader } from '../ui/layout.tsx';
import { openWorkbench } from '../workflows/documents.ts';

const SalvageOffer = lazy(() => import('./salvage-offer.tsx').then((m) => ({ default: m.SalvageOffer })));

/** A file that could not be opened: which, what is wrong with it, what can be done. Nothing of another file stands beside it. */
export function RefusedPage({ refused }: { readonly refused: Refused }) {
  const t = useT();
  const { name, failure, sources } = refused;
  const title = useSession((state) => state.workbench?.title ?? '');
  const view = useSession((state) => state.destination.view);
  return (
    <>
      <ViewHeader title={t('refused.title', { name })} />
      <div role="alert" className="refused-reason">
        <p>{describeFailure(t, inPartWords(failure, sources, t))}</p>
        {title ? <p>{t('refused.kept', { title })}</p> : null}
      </div>
      <Suspense fallback={null}>
        <SalvageOffer key={failure.code} refused={refused} />
      </Suspense>
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
