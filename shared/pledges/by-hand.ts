import type { Pledge } from './pledge.ts';

/** What a person made of one pledge: entered, changed or removed. The register itself stays as it was read. */
export interface PledgeEdit {
  /** As `editId` makes it: one edit a pledge, the last one. */
  readonly id: string;
  /** Hash of the table of the edition that was edited; null for a pledge entered by hand. */
  readonly part: string | null;
  /** Identifier of the pledge in its register. */
  readonly pledge: string;
  /** The pledge from now on; null: it is removed. */
  readonly entry: Pledge | null;
  readonly author: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
}

/** What an edit of a pledge is known by. */
export const editId = ({ part, pledge }: Pick<PledgeEdit, 'part' | 'pledge'>): string => `${part ?? 'hand'}/${pledge}`;

/**
 * The pledges of one edition as they are edited, each knowing its table. An edit of a pledge that the edition does not hold is left out.
 * @param part hash of the edition's table
 */
export function withEdits(part: string, pledges: readonly Pledge[], edits: readonly PledgeEdit[]): readonly Pledge[] {
  const own = new Map(edits.flatMap((edit) => (edit.part === part ? [[edit.pledge, edit.entry] as const] : [])));
  return pledges.flatMap((pledge) => {
    const entry = own.get(pledge.id);
    if (entry === null) return [];
    return [{ ...(entry ?? pledge), part }];
  });
}

/** Pledges that no register holds. */
export const enteredByHand = (edits: readonly PledgeEdit[]): readonly Pledge[] =>
  edits.flatMap(({ part, entry }) => (part === null && entry ? [entry] : []));

/** Identifier for a new pledge entered by hand: the first number that none of `ids` has. */
export function freshPledgeId(ids: readonly string[], prefix = 'H-'): string {
  const taken = new Set(ids);
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
