import type { LocalText } from '../core/language.ts';

/** A reference area: ISO 3166-1 alpha-3 code, or a publisher's own code where ISO has none. */
export interface Area {
  readonly code: string;
  readonly name: LocalText;
  /** Codes the publishers use for it, e.g. `{ unhcr: 'AUS' }` for Austria. */
  readonly codes: Readonly<Record<string, string>>;
}

export const GROUP_KINDS = [
  'world',
  'unhcr-region',
  'bureau',
  'un-region',
  'income',
  'platform',
  'situation',
  'own',
] as const;

/** A named set of areas. `world` holds all of them. */
export interface AreaGroup {
  readonly code: string;
  readonly kind: (typeof GROUP_KINDS)[number];
  readonly name: LocalText;
  readonly members: readonly string[];
  /** Areas that support the group without being in it (support platforms). Never counted as members. */
  readonly supporters: readonly string[];
}

/** A coded term: theme, kind of actor, contribution. */
export interface Term {
  readonly code: string;
  readonly name: LocalText;
}
