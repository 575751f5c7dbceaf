import type { Pledge } from '../pledge.ts';
import { placesById } from './edition.ts';
import { ringsOf } from './rings.ts';

const DATE_COLUMNS = ['stageDate', 'start', 'end'] as const;

/** What a register leaves open: told, never guessed. Places are those of the pledges in the register. */
export type RegisterProblem =
  | { readonly kind: 'duplicateId'; readonly id: string; readonly places: readonly number[] }
  | { readonly kind: 'missingIds'; readonly places: readonly number[] }
  /** Pledges that are matched with one another in a ring of one-sided statements, or one with itself. */
  | { readonly kind: 'matchCycle'; readonly ids: readonly string[] }
  | { readonly kind: 'unknownMatch'; readonly place: number; readonly id: string }
  | {
      readonly kind: 'severalYears';
      readonly place: number;
      readonly column: (typeof DATE_COLUMNS)[number];
      readonly text: string;
      readonly years: readonly number[];
    };

/** Finds duplicate and missing identifiers, rings of matched pledges, matches with pledges that are not there, and several years in one cell. */
export function registerProblems(pledges: readonly Pledge[]): readonly RegisterProblem[] {
  const byId = placesById(pledges);
  const missing = pledges.flatMap(({ id }, place) => (id.trim() === '' ? [place] : []));
  return [
    ...[...byId].flatMap(([id, places]) => (places.length > 1 ? [{ kind: 'duplicateId', id, places } as const] : [])),
    ...(missing.length > 0 ? [{ kind: 'missingIds', places: missing } as const] : []),
    ...matchCycles(pledges).map((ids) => ({ kind: 'matchCycle', ids }) as const),
    ...pledges.flatMap(({ matched = [] }, place) =>
      matched.flatMap((id) => (byId.has(id.trim()) ? [] : [{ kind: 'unknownMatch', place, id } as const])),
    ),
    ...pledges.flatMap((pledge, place) =>
      DATE_COLUMNS.flatMap((column) => {
        const text = pledge[column] ?? '';
        const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])].map(Number);
        return years.length > 1 ? [{ kind: 'severalYears', place, column, text, years } as const] : [];
      }),
    ),
  ];
}

/** Rings of one-sided matches: two pledges that name each other are simply matched. Each ring is sorted. */
function matchCycles(pledges: readonly Pledge[]): readonly (readonly string[])[] {
  const named = new Map<string, Set<string>>();
  for (const { id, matched = [] } of pledges) {
    const own = named.get(id.trim()) ?? new Set();
    for (const other of matched) own.add(other.trim());
    if (id.trim() !== '') named.set(id.trim(), own);
  }
  const oneSided = (id: string): readonly string[] =>
    [...(named.get(id) ?? [])].filter((other) => other === id || !named.get(other)?.has(id));
  return ringsOf([...named.keys()], oneSided).map((ring) => ring.toSorted());
}
