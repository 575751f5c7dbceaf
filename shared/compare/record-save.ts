import { keyOfItem } from '../workbench/commands.ts';
import {
  joinedTrail,
  MOST_IDS,
  nextNumber,
  type TrailChange,
  type TrailEntry,
  type TrailThing,
  trailBeyond,
  withTrail,
} from '../workbench/trail.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { COMPARED_FIELDS, COMPARED_LISTS, isSameValue, itemsByKey } from './compared-parts.ts';

/** Who saves, from when on it was changed, and when it is saved (ISO instants). */
export type Saving = Pick<TrailEntry, 'author' | 'from' | 'to' | 'command'>;

/**
 * `after` with an entry of what changed since `before`, as it was last saved: what was done and undone in between is not listed, nor
 * what others' entries that were merged in tell already. The same object where nothing is to tell and no command saves.
 */
export function withSaveRecorded(before: Workbench, after: Workbench, saving: Saving): Workbench {
  const trail = after.trail ?? [];
  const changes = changesTold(changedSince(before, after), trailBeyond(trail, before.trail ?? []));
  if (changes.length === 0 && !saving.command) return after;
  const { author, from, to, command } = saving;
  const entry: TrailEntry = {
    number: nextNumber(trail),
    author: author.slice(0, 200),
    from: from < to ? from : to,
    to,
    ...(command && { command }),
    changes,
  };
  return withTrail(after, joinedTrail(trail, [entry]));
}

interface Changed extends Pick<TrailChange, 'verb' | 'thing'> {
  readonly ids: readonly string[];
}

/** What of each kind of thing differs, in the order of the document; nothing of drafts. */
function changedSince(before: Workbench, after: Workbench): readonly Changed[] {
  const fields = new Map<TrailThing, string[]>();
  for (const { part, field, read } of COMPARED_FIELDS)
    if (!isSameValue(read(before), read(after))) fields.set(part, [...(fields.get(part) ?? []), field]);
  const single = [...fields].map(([thing, ids]): Changed => ({ verb: 'changed', thing, ids }));
  const listed = COMPARED_LISTS.flatMap(({ part: thing, read }): readonly Changed[] => {
    const [old, fresh] = [read(before), read(after)];
    if (old === fresh) return [];
    const [was, now] = [itemsByKey(old), itemsByKey(fresh)];
    const added = [...now.keys()].filter((id) => !was.has(id));
    const removed = [...was.keys()].filter((id) => !now.has(id));
    const changed = [...now].filter(([id, item]) => was.has(id) && !isSameValue(was.get(id), item)).map(([id]) => id);
    const order = (items: typeof old, other: typeof now) => items.map(keyOfItem).filter((id) => other.has(id));
    const moved = isSameValue(order(old, now), order(fresh, was)) ? [] : [''];
    return [
      { verb: 'added', thing, ids: added },
      { verb: 'changed', thing, ids: changed },
      { verb: 'removed', thing, ids: removed },
      { verb: 'moved', thing, ids: moved },
    ];
  });
  return [...single, ...listed].filter(({ ids }) => ids.length > 0);
}

/** Changes without those that `others` name, as an entry keeps them. */
function changesTold(changes: readonly Changed[], others: readonly TrailEntry[]): readonly TrailChange[] {
  const keyed = (verb: string, thing: string, id: string) => JSON.stringify([verb, thing, id]);
  const told = new Set(
    others.flatMap((entry) =>
      entry.changes.flatMap(({ verb, thing, ids }) =>
        (ids.length > 0 ? ids : ['']).map((id) => keyed(verb, thing, id)),
      ),
    ),
  );
  return changes.flatMap(({ verb, thing, ids }) => {
    const own = ids.filter((id) => !told.has(keyed(verb, thing, id)));
    if (own.length === 0) return [];
    return [{ verb, thing, count: own.length, ids: verb === 'moved' ? [] : own.slice(0, MOST_IDS) }];
  });
}
