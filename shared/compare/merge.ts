import type { ListItem } from '../workbench/commands.ts';
import { documentOf } from '../workbench/drafts.ts';
import { joinedTrail, withTrail } from '../workbench/trail.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { COMPARED_FIELDS, COMPARED_LISTS, type ComparedPart, isSameValue, itemsByKey } from './compared-parts.ts';
import { type MergeSide, mergeOrder } from './merge-order.ts';

/** What two people changed differently; undefined: removed, or absent. */
export interface MergeConflict {
  /** Names the conflict: the same in every merge of the same documents. */
  readonly key: string;
  readonly part: ComparedPart;
  /** `order`: both put the items of a list into an order of their own. */
  readonly kind: 'value' | 'order';
  readonly id: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly workbench: Workbench;
  /** What no choice was given for; the document has what is mine there, or what was not removed. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Two documents that come from one, `base`, as one: what either changed, added or removed. Lists are merged item by item and keep their
 * order, trails are joined; what both changed differently is a conflict until `choices` says, by its key, whose counts. Drafts are left out.
 */
export function mergeWorkbenches(
  base: Workbench,
  mine: Workbench,
  theirs: Workbench,
  choices: ReadonlyMap<string, MergeSide> = new Map(),
): Merged {
  const conflicts: MergeConflict[] = [];
  const decide = (conflict: Omit<MergeConflict, 'key'>, otherwise: MergeSide): MergeSide => {
    const key = JSON.stringify([conflict.part, conflict.kind, conflict.id]);
    const choice = choices.get(key);
    if (!choice) conflicts.push({ key, ...conflict });
    return choice ?? otherwise;
  };
  const merged = (part: ComparedPart, id: string, [was, own, other]: readonly unknown[]): unknown => {
    if (isSameValue(own, other) || isSameValue(was, other)) return own;
    if (isSameValue(was, own)) return other;
    const side = decide(
      { part, kind: 'value', id, base: was, mine: own, theirs: other },
      own === undefined ? 'theirs' : 'mine',
    );
    return side === 'mine' ? own : other;
  };
  let workbench = withTrail(documentOf(mine), joinedTrail(base.trail ?? [], mine.trail ?? [], theirs.trail ?? []));
  for (const { part, field, read, write } of COMPARED_FIELDS)
    workbench = write(workbench, merged(part, field, [read(base), read(mine), read(theirs)]) as never);
  for (const { part, read, write } of COMPARED_LISTS) {
    const [was, own, other] = [base, mine, theirs].map((one) => itemsByKey(read(one))) as [Items, Items, Items];
    const found = new Map<string, ListItem>();
    // What both sides added comes in one order, whoever merges.
    const added = [...own.keys(), ...other.keys()].toSorted();
    for (const id of new Set([...was.keys(), ...added])) {
      const item = merged(part, id, [was.get(id), own.get(id), other.get(id)]);
      if (item !== undefined) found.set(id, item as ListItem);
    }
    const orders = [was, own, other].map((items) => [...items.keys()].filter((id) => found.has(id)));
    const [before, ours, others] = orders as [string[], string[], string[]];
    const order = mergeOrder(before, ours, others, () =>
      decide({ part, kind: 'order', id: part, base: before, mine: ours, theirs: others }, 'mine'),
    );
    workbench = write(
      workbench,
      order.map((id) => found.get(id) as ListItem),
    );
  }
  return { workbench, conflicts };
}

type Items = ReadonlyMap<string, ListItem>;
