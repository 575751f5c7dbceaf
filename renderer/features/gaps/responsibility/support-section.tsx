import { BaseSection } from './base-section.tsx';
import { FundingSection } from './funding-section.tsx';

/** Who supports and how much: the base of support, and funding against requirements. */
export function SupportSection() {
  return (
    <>
      <FundingSection />
      <BaseSection />
    </>
  );
}
