import { useMemo } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { submitted } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { useBundledFlows } from '../../../queries/use-registers.ts';
import { useSession } from '../../../store/session.ts';
import { RegisterPages } from './register-pages.tsx';

/** Pages of bodies and platforms: of the pledges of the workbench that someone made, and of the flows of money. */
export function PagesSection() {
  const t = useT();
  const own = useSession((state) => state.pledges);
  const pledges = useMemo(() => submitted(own), [own]);
  const { value, failure } = useBundledFlows();
  if (failure) return <p role="alert">{describeFailure(t, failure)}</p>;
  if (!value) return <p role="status">{t('shell.loading')}</p>;
  return (
    <RegisterPages
      pledges={pledges}
      flows={value.flows}
      source={value.publisher?.title[t.language] ?? ''}
      isInvented={false}
    />
  );
}
