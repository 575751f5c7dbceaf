import { canonicalJson } from '../core/canonical-json.ts';
import { crc32 } from '../core/crc.ts';
import type { Command } from '../workbench/commands.ts';
import type { Comment, Verdict } from '../workbench/review.ts';
import { inTimeOrder, personOf } from './threads.ts';

/** What persons said: comments and verdicts, each never changed once made. */
export interface ReviewContent {
  readonly comments: readonly Comment[];
  readonly verdicts: readonly Verdict[];
}

/** Comments and verdicts of both, in the order of time. Nothing is lost, and the order of merging makes no difference. */
export const mergeReviews = (one: ReviewContent, other: ReviewContent): ReviewContent => ({
  comments: union(one.comments, other.comments),
  verdicts: union(one.verdicts, other.verdicts),
});

interface Said {
  readonly id: string;
  readonly at: string;
}

/**
 * Items of both lists. Under one id the item greatest in canonical JSON stays; each other one goes on under an id made from its content, so
 * that whichever list it came from, and however often, it ends in the same place.
 */
function union<T extends Said>(one: readonly T[], other: readonly T[]): readonly T[] {
  const kept = new Map<string, { readonly item: T; readonly text: string }>();
  const place = (item: T): void => {
    const text = canonicalJson(item);
    const known = kept.get(item.id);
    if (known?.text === text) return;
    if (!known || text > known.text) kept.set(item.id, { item, text });
    if (!known) return;
    const beaten = text > known.text ? known : { item, text };
    place({ ...beaten.item, id: derivedId(beaten.text) });
  };
  for (const item of [...one, ...other]) place(item);
  return inTimeOrder([...kept.values()].map(({ item }) => item));
}

/** Of fixed length, so that ids never grow; two CRCs of the content, which only has to be told apart from what shares its id. */
function derivedId(text: string): string {
  const crc = (said: string) => crc32(new TextEncoder().encode(said)).toString(16).padStart(8, '0');
  return `conflict-${crc(text)}${crc(`${text.length} ${text}`)}`;
}

/** Commands that turn the review of a workbench into `merged`, as one step; null: it already is. */
export function mergeCommand(before: ReviewContent, merged: ReviewContent): Command | null {
  const commands = [
    ...puts('comment', before.comments, merged.comments),
    ...puts('verdict', before.verdicts, merged.verdicts),
  ];
  return commands.length > 0 ? { type: 'all', commands } : null;
}

/** Puts every item that is not at its place, from the first place to the last. */
function puts<T extends Said>(list: 'comment' | 'verdict', before: readonly T[], merged: readonly T[]): Command[] {
  const now = [...before];
  const commands: Command[] = [];
  for (const [at, item] of merged.entries()) {
    const known = now[at];
    if (known && canonicalJson(known) === canonicalJson(item)) continue;
    const place = now.findIndex(({ id }) => id === item.id);
    if (place >= 0) now.splice(place, 1);
    now.splice(at, 0, item);
    commands.push({ type: `${list}/put`, item, at } as unknown as Command);
  }
  return commands;
}

/** Two persons who judge one thing differently, or one who changed their mind. */
export interface VerdictConflict {
  readonly kind: 'persons' | 'changed-mind';
  /** In the order of time; the last of a person stands. */
  readonly verdicts: readonly Verdict[];
}

/** Verdicts that do not agree, by what they are about. */
export function verdictConflicts(verdicts: readonly Verdict[]): readonly VerdictConflict[] {
  const places = new Map<string, Verdict[]>();
  for (const verdict of inTimeOrder(verdicts)) {
    const key = canonicalJson(verdict.anchor.place);
    places.set(key, [...(places.get(key) ?? []), verdict]);
  }
  return [...places.values()].flatMap((said) => {
    const byPerson = new Map<string, Verdict[]>();
    for (const verdict of said) {
      const person = personOf(verdict.author);
      byPerson.set(person, [...(byPerson.get(person) ?? []), verdict]);
    }
    const minds = [...byPerson.values()]
      .filter((own) => new Set(own.map(({ verdict }) => verdict)).size > 1)
      .map((own): VerdictConflict => ({ kind: 'changed-mind', verdicts: own }));
    const standing = [...byPerson.values()]
      .flatMap((own) => own.slice(-1))
      .filter((one) => one.verdict !== 'not-reviewed');
    const differ = new Set(standing.map(({ verdict }) => verdict)).size > 1;
    return [...(differ ? [{ kind: 'persons', verdicts: inTimeOrder(standing) } as const] : []), ...minds];
  });
}
