import { EmptyRegister } from '../empty-register.tsx';
import { FlowRegisterPanels } from '../flow-register.tsx';
import { PledgeRegister } from '../pledge-register.tsx';
import { useRegisterInHand } from '../register-in-hand.ts';

/** The register in hand as it is: what it holds, entry by entry. */
export function RegisterSection() {
  const { name, pledges, flows } = useRegisterInHand();
  if (flows) return <FlowRegisterPanels register={flows} />;
  if (!pledges) return null;
  return name === 'own' && pledges.length === 0 ? <EmptyRegister /> : <PledgeRegister register={pledges} />;
}
