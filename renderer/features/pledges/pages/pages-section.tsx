import { useMemo } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import type { FundingFlow } from '#shared/pledges/flow';
import { type Pledge, submitted } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { useBundledFlows } from '../../../queries/use-registers.ts';
import { useSession } from '../../../store/session.ts';
import { useRegisterInHand } from '../register-in-hand.ts';
import { RegisterPages } from './register-pages.tsx';

const NO_PLEDGES: readonly Pledge[] = [];
const NO_FLOWS: readonly FundingFlow[] = [];

/**
 * Pages of bodies and platforms: of the pledges of the workbench that someone made beside the flows of money. Where the register in hand is
 * invented, of that alone, so that nothing real stands in its frame.
 */
export function PagesSection() {
  const t = useT();
  const { name, pledges: inHand, isInvented } = useRegisterInHand();
  const own = useSession((state) => state.pledges);
  const pledges = useMemo(() => (isInvented ? (inHand ?? NO_PLEDGES) : submitted(own)), [isInvented, inHand, own]);
  const { value, failure } = useBundledFlows();
  if (failure) return <p role="alert">{describeFailure(t, failure)}</p>;
  if (!value) return <p role="status">{t('shell.loading')}</p>;
  return (
    <RegisterPages
      pledges={pledges}
      flows={isInvented ? NO_FLOWS : value.flows}
      source={value.publisher?.title[t.language] ?? ''}
      register={name}
      isInvented={isInvented}
    />
  );
}
