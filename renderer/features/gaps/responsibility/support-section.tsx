import { BaseSection } from './base-section.tsx';
import { FundingSection } from './funding-section.tsx';
import { OperationsSection } from './operations-section.tsx';

/** Who supports and how much: funding against requirements, UNHCR's operations by country, and the base of support. */
export function SupportSection() {
  return (
    <>
      <FundingSection />
      <OperationsSection />
      <BaseSection />
    </>
  );
}
