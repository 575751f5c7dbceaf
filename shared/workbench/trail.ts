import { canonicalJson } from '../core/canonical-json.ts';

/** What stands once in a document and is changed as a whole. */
export const SINGLE_THINGS = ['title', 'report', 'shown', 'fairShareKey', 'framework'] as const;
/** What can change: the lists of a document too. */
export const TRAIL_THINGS = [
  ...SINGLE_THINGS,
  ...(['benchmark', 'pledgeDecision', 'scenario', 'chart', 'lens', 'comment', 'verdict', 'correction'] as const),
  ...(['pledgeEdit', 'editionDecision', 'block', 'frozenReport', 'source', 'publisher', 'indicator'] as const),
  ...(['node', 'area', 'group', 'theme', 'actor', 'edition'] as const),
] as const;
export type TrailThing = (typeof TRAIL_THINGS)[number];

export const TRAIL_VERBS = ['added', 'changed', 'removed', 'moved'] as const;

/** Commands of the command line that write a document of their own. */
export const TRAIL_COMMANDS = ['import', 'merge'] as const;

/** What a save changed of one kind of thing, against the save before it. */
export interface TrailChange {
  readonly verb: (typeof TRAIL_VERBS)[number];
  readonly thing: TrailThing;
  /** How many. */
  readonly count: number;
  /** By id, code or field: the first `MOST_IDS` of them. */
  readonly ids: readonly string[];
}

/** What one person changed between two saves. */
export interface TrailEntry {
  /** One more than the highest before it: of entries of two copies that were merged, two can have the same. */
  readonly number: number;
  /** As the person who saved gave it; blank: nobody gave a name. */
  readonly author: string;
  /** ISO instants of the first change and of the save. */
  readonly from: string;
  readonly to: string;
  /** The command that saved, where it was not the window. */
  readonly command?: (typeof TRAIL_COMMANDS)[number] | undefined;
  readonly changes: readonly TrailChange[];
}

/** Entries a document keeps, and ids one change keeps. */
export const MOST_ENTRIES = 2000;
export const MOST_IDS = 20;

/** What an entry is known by: all it says. */
const keyOf = (entry: TrailEntry): string => canonicalJson(entry);

/** The newest `MOST_ENTRIES` of several trails, oldest first and each once: the same in whatever order they are joined. */
export function joinedTrail(...trails: readonly (readonly TrailEntry[])[]): readonly TrailEntry[] {
  const found = new Map(trails.flat().map((entry) => [keyOf(entry), entry]));
  return [...found]
    .sort(([a, one], [b, other]) => one.number - other.number || (a < b ? -1 : 1))
    .map(([, entry]) => entry)
    .slice(-MOST_ENTRIES);
}

/** The entries of a trail that another one does not have. */
export function trailBeyond(trail: readonly TrailEntry[], other: readonly TrailEntry[]): readonly TrailEntry[] {
  const known = new Set(other.map(keyOf));
  return trail.filter((entry) => !known.has(keyOf(entry)));
}

/** How many entries came before the first that is kept, at the least: saves of two copies at a time count as one. */
export const entriesLetGo = (trail: readonly TrailEntry[]): number => Math.max(0, (trail[0]?.number ?? 1) - 1);

/** The number of the next entry. */
export const nextNumber = (trail: readonly TrailEntry[]): number =>
  trail.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;

/** A document with a trail; an empty one is absent. */
export function withTrail<Document extends { readonly trail?: readonly TrailEntry[] | undefined }>(
  { trail: _, ...document }: Document,
  trail: readonly TrailEntry[],
): Document {
  return (trail.length > 0 ? { ...document, trail } : document) as Document;
}
