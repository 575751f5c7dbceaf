import { useMemo } from 'react';
import type { PledgesUnderLens } from '#shared/pledges/under-lens';
import { categoryNames, underLensOf } from '#shared/report/exhibits/pledges/register-picture';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { type RegisterInHand, useRegisterInHand } from '../register-in-hand.ts';

/** The register in hand under the lens. */
export interface LensedRegister extends RegisterInHand, PledgesUnderLens {
  readonly isFlows: boolean;
  /** The theme of the lens is set and cannot apply. */
  readonly isThemeless: boolean;
}

/** The register in hand under the lens. */
export function useLensedRegister(): LensedRegister {
  const register = useRegisterInHand();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  return useMemo(() => underLensOf(register, catalogue, lens), [register, catalogue, lens]);
}

/** Names of the categories of a register's columns. */
export function useCategoryNames(): (column: string, category: string) => string {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { name } = useRegisterInHand();
  return useMemo(() => categoryNames(catalogue, name === 'flows', t), [catalogue, name, t]);
}
