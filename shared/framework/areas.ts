import type { Language, LocalText } from '../core/language.ts';

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
  'donor',
  'scope',
  'own',
] as const;

/**
 * A named set of areas. `world` holds all of them; a `scope` those that an indicator is asked of; a `donor` is who gives and is no country: it has no members, only observations of
 * its own, and is no set of areas to choose.
 */
export interface AreaGroup {
  readonly code: string;
  readonly kind: (typeof GROUP_KINDS)[number];
  readonly name: LocalText;
  readonly members: readonly string[];
  /** Areas that support the group without being in it (support platforms). Never counted as members. */
  readonly supporters: readonly string[];
  /** Of a situation: the members that its plans name, by year; of a year without an entry it is not known. */
  readonly membersByYear?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Of a donor: its kind of actor. A donor without one is nobody: income that the publisher attributes to no one. */
  readonly actor?: string | undefined;
  /** Of a donor: several that the publisher does not tell apart. */
  readonly pooled?: boolean | undefined;
}

/** What the names of groups say of their kind, since other kinds have regions of the same names. */
const SAID_IN_NAMES: Partial<Readonly<Record<AreaGroup['kind'], LocalText>>> = {
  bureau: { en: ' (UNHCR bureau)', fr: ' (bureau du HCR)' },
  'un-region': { en: ' (UN region)', fr: ' (région de l’ONU)' },
};

/** The name of a group where its kind is said beside or above it. */
export function nameUnderKind({ kind, name }: Pick<AreaGroup, 'kind' | 'name'>, language: Language): string {
  const own = name[language];
  const said = SAID_IN_NAMES[kind]?.[language];
  return said !== undefined && own.endsWith(said) ? own.slice(0, -said.length) : own;
}

/** Members of a group in a year: those its plans of the year name, or all where that is not known. */
export function membersIn(
  { members, membersByYear }: Pick<AreaGroup, 'members' | 'membersByYear'>,
  year: number,
): readonly string[] {
  const named = membersByYear?.[year];
  return named ? members.filter((code) => named.includes(code)) : members;
}

/** Is it a set of areas, and not a donor? */
export const isAreaSet = ({ kind }: Pick<AreaGroup, 'kind'>): boolean => kind !== 'donor';

/** A coded term: theme, kind of actor, contribution. */
export interface Term {
  readonly code: string;
  readonly name: LocalText;
}
