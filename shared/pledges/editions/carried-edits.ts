import { editId, type PledgeEdit } from '../by-hand.ts';
import type { Pledge } from '../pledge.ts';
import { contentOf, placesById } from './edition.ts';
import type { KeptSnapshot } from './kept-decision.ts';
import type { EditionMatching } from './match-editions.ts';

/** Why an edit does not pass to the next edition by itself: its pledge is not surely there, or the register itself states anew what was edited. */
export const OPEN_EDITS = ['asked', 'gone', 'restated'] as const;
export type OpenEditReason = (typeof OPEN_EDITS)[number];

export interface OpenEdit {
  readonly edit: PledgeEdit;
  readonly why: OpenEditReason;
  /** The edit in the next edition, should a person want it there; null where its pledge is not surely known. */
  readonly wanted: PledgeEdit | null;
}

export interface CarriedEdits {
  /** Edits and what they are of the later edition's pledges: by the same author, with the same reason and instant. */
  readonly carried: readonly { readonly edit: PledgeEdit; readonly wanted: PledgeEdit }[];
  readonly open: readonly OpenEdit[];
}

/** What says where a pledge stands, and is nobody's to edit. */
const OWN: ReadonlySet<string> = new Set(['id', 'row', 'part']);
const textOf = (value: unknown): string => JSON.stringify(value ?? null);

/**
 * What edits by hand of one edition come to in the next. Of a changed pledge only what was edited passes, and only where the register states
 * it as before; a removed one stays removed where nothing of it is stated anew. Edits that the later edition already has are in neither.
 * @param earlier as it was read, without edits, as is `later`
 */
export function carriedEdits(
  earlier: KeptSnapshot,
  later: KeptSnapshot,
  matching: Pick<EditionMatching, 'matches'>,
  edits: readonly PledgeEdit[],
): CarriedEdits {
  const [places, laterPlaces] = [placesById(earlier.pledges), placesById(later.pledges)];
  const matches = new Map(matching.matches.map((match) => [match.earlier, match]));
  const made = new Set(edits.map(({ id }) => id));
  const carried: CarriedEdits['carried'][number][] = [];
  const open: OpenEdit[] = [];
  for (const edit of edits) {
    if (edit.part !== earlier.part) continue;
    const [place, ...others] = places.get(edit.pledge.trim()) ?? [];
    const match = place === undefined || others.length > 0 ? undefined : matches.get(place);
    const before = place === undefined ? undefined : earlier.pledges[place];
    const after = match && later.pledges[match.later];
    const isKnown = after && (laterPlaces.get(after.id.trim()) ?? []).length === 1;
    if (!before || !isKnown || match?.band !== 'sure') {
      open.push({ edit, why: match ? 'asked' : 'gone', wanted: null });
      continue;
    }
    const named = { part: later.part, pledge: after.id };
    if (made.has(editId(named))) continue;
    const { entry, isRestated } = inNext(edit.entry, before, after);
    if (entry === undefined) continue;
    const next: PledgeEdit = { ...edit, ...named, id: editId(named), entry };
    if (isRestated) open.push({ edit, why: 'restated', wanted: next });
    else carried.push({ edit, wanted: next });
  }
  return { carried, open };
}

/** What an edit makes of the pledge in the next edition; undefined where that already says so. */
function inNext(
  entry: Pledge | null,
  before: Pledge,
  after: Pledge,
): { readonly entry: Pledge | null | undefined; readonly isRestated: boolean } {
  if (entry === null) return { entry, isRestated: contentOf(before) !== contentOf(after) };
  const fields = (pledge: Pledge): ReadonlyMap<string, unknown> => new Map(Object.entries(pledge));
  const [old, edited, now] = [fields(before), fields(entry), fields(after)];
  const differ = [...new Set([...old.keys(), ...edited.keys()])].filter(
    (field) =>
      !OWN.has(field) &&
      textOf(edited.get(field)) !== textOf(old.get(field)) &&
      textOf(edited.get(field)) !== textOf(now.get(field)),
  );
  if (differ.length === 0) return { entry: undefined, isRestated: false };
  const changed = Object.fromEntries(differ.map((field) => [field, edited.get(field)]));
  return {
    entry: { ...after, ...(changed as Partial<Pledge>) },
    isRestated: differ.some((field) => textOf(now.get(field)) !== textOf(old.get(field))),
  };
}
