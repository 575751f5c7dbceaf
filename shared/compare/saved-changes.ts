import { joinedList } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { keyOfItem, type ListName, listItemsOf } from '../workbench/commands.ts';
import { SINGLE_THINGS, type TrailChange, type TrailEntry, type TrailThing } from '../workbench/trail.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { itemName } from './document-changes.ts';

/** One change a save recorded, in words. */
export interface SavedChange {
  readonly key: string;
  /** Null: a command that changed nothing. */
  readonly part: TrailThing | null;
  readonly from: string;
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

/** Names told of one change at most. */
const MOST_NAMES = 5;

/** What an entry of the trail tells in words, without additions that `isTold` elsewhere. */
export function savedChanges(
  entry: TrailEntry,
  workbench: Workbench,
  t: Translator,
  isTold: (thing: TrailThing, id: string) => boolean,
): readonly SavedChange[] {
  const { number, author, from, to, command } = entry;
  const own = { from, at: to, author: author.trim() };
  const by = (text: string) =>
    command ? t('fields.line', { label: t(`audit.command.${command}`), value: text }) : text;
  const changes = entry.changes.flatMap((change) => {
    const ids = change.verb === 'added' ? change.ids.filter((id) => !isTold(change.thing, id)) : change.ids;
    const count = change.count - (change.ids.length - ids.length);
    return count > 0 ? [{ ...change, ids, count }] : [];
  });
  if (command && entry.changes.length === 0)
    return [{ ...own, key: keyOf(entry, number), part: null, text: t(`audit.command.${command}`) }];
  return changes.map((change) => ({
    ...own,
    key: keyOf(entry, [number, change.verb, change.thing]),
    part: change.thing,
    text: by(changeText(change, workbench, t)),
  }));
}

const keyOf = ({ author, to }: TrailEntry, what: unknown): string => JSON.stringify(['saved', to, author, what]);

/** “Added: chart “Asylum””, or how many there were with the names of the first that are still there. */
function changeText({ verb, thing, count, ids }: TrailChange, workbench: Workbench, t: Translator): string {
  const names = namesOf(thing, ids, workbench, t);
  const said = (name: string) => t(`compare.change.${verb}`, { thing, named: name ? 'yes' : 'no', name });
  if (isSingle(thing) || verb === 'moved') return said('');
  const [only = ''] = names;
  if (count === 1) return said(only);
  const label = t('audit.counted', { label: said(''), count });
  const shown = names.slice(0, MOST_NAMES);
  if (shown.length === 0) return label;
  const value =
    count > shown.length
      ? t('audit.andMore', { names: shown.join(', '), count: count - shown.length })
      : joinedList(shown, t.language);
  return t('fields.line', { label, value });
}

const isSingle = (thing: TrailThing): boolean => SINGLE_THINGS.some((one) => one === thing);

/** What those of the items are called that the document still has. */
function namesOf(thing: TrailThing, ids: readonly string[], workbench: Workbench, t: Translator): readonly string[] {
  if (isSingle(thing)) return [];
  const list = thing as ListName;
  const items = new Map(listItemsOf(workbench, list).map((item) => [keyOfItem(item), item]));
  return ids.flatMap((id) => {
    const item = items.get(id);
    return item ? [itemName(list, item, workbench, t)] : [];
  });
}
