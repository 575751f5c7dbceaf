import { FlowRegisterPanels } from '../flow-register.tsx';
import { OwnRegister } from '../own-register.tsx';
import { PledgeRegister } from '../pledge-register.tsx';
import { useRegisterInHand } from '../register-in-hand.ts';

/** The register in hand as it is: where it comes from, what moved in it, and what it holds, entry by entry. */
export function RegisterSection() {
  const { name, pledges, flows } = useRegisterInHand();
  if (flows) return <FlowRegisterPanels register={flows} />;
  if (!pledges) return null;
  return name === 'own' ? <OwnRegister register={pledges} /> : <PledgeRegister register={pledges} name={name} />;
}
