import type { Area } from '../../framework/areas.ts';
import type { KnownOrganisation } from '../../names/known.ts';
import { proposedMatches } from '../../names/proposed-matches.ts';
import type { Edition } from './edition.ts';

/** Who may be who among the names of entities. */
export interface EntityLikeness {
  /** Probability that two names are of one entity, 0–1; null where one is blank. */
  of(a: string, b: string): number | null;
  /** Names that may be of one entity have one group; null of a blank name. */
  groupOf(name: string): string | null;
}

const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * Compares the names of the pledging entities of some editions once, as `proposedMatches` does; their order is of no matter.
 * @param known the reference list of organisations; it may be empty
 * @param areas States whose governments are recognised
 */
export function entitiesOf(
  editions: readonly Edition[],
  known: readonly KnownOrganisation[],
  areas: readonly Area[],
): EntityLikeness {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? foldedName(name);
    keys.set(name, key);
    return key;
  };
  const names = editions.flatMap(({ pledges }) => pledges.map(({ entity }) => entity));
  const spellings = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    const key = keyOf(name);
    if (key !== '' && !spellings.has(key)) spellings.set(key, name);
  }
  const groups = new Map<string, { readonly group: string; readonly score: number }>();
  for (const { names: own, score } of proposedMatches([...spellings.values()], known, areas))
    for (const name of own) groups.set(keyOf(name), { group: keyOf(own[0] ?? ''), score });
  return {
    of(a, b) {
      const [one, two] = [keyOf(a), keyOf(b)];
      if (one === '' || two === '') return null;
      if (one === two) return 1;
      const [first, second] = [groups.get(one), groups.get(two)];
      return first && second && first.group === second.group ? first.score : 0;
    },
    groupOf(name) {
      const key = keyOf(name);
      return key === '' ? null : (groups.get(key)?.group ?? key);
    },
  };
}
