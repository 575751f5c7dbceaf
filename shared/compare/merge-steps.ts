import { apply, type Command, keyOfItem, LIST_NAMES, type ListItem, listItemsOf } from '../workbench/commands.ts';
import { trailBeyond } from '../workbench/trail.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { isSameValue } from './compared-parts.ts';

/** The one command that makes `merged` of `mine`, and so one step of undo. Drafts stay as they are in `mine`. */
export function mergeSteps(mine: Workbench, merged: Workbench): Command {
  const commands: Command[] = [...fieldSteps(mine, merged)];
  for (const list of LIST_NAMES) {
    const wanted = listItemsOf(merged, list);
    const keys = new Set(wanted.map(keyOfItem));
    let now: readonly ListItem[] = listItemsOf(mine, list);
    for (const id of now.map(keyOfItem)) if (!keys.has(id)) commands.push({ type: `${list}/remove`, id } as Command);
    now = now.filter((item) => keys.has(keyOfItem(item)));
    for (const [at, item] of wanted.entries()) {
      const key = keyOfItem(item);
      const there = now[at];
      if (there && keyOfItem(there) === key && isSameValue(there, item)) continue;
      commands.push({ type: `${list}/put`, item, at } as Command);
      now = now.filter((one) => keyOfItem(one) !== key).toSpliced(at, 0, item);
    }
  }
  const [own, all] = [mine.trail ?? [], merged.trail ?? []];
  const [add, drop] = [trailBeyond(all, own), trailBeyond(own, all)];
  if (add.length + drop.length > 0) commands.push({ type: 'trail/join', add, drop });
  return { type: 'all', commands };
}

function fieldSteps(mine: Workbench, { title, report, lens, fairShareKey, catalogue }: Workbench): readonly Command[] {
  const { blocks: _, ...head } = report;
  const { name, baselineYear } = catalogue.framework;
  const steps: readonly Command[] = [
    { type: 'title/set', title },
    { type: 'report/set', ...head },
    { type: 'lens/set', lens },
    { type: 'fair-share-key/set', key: fairShareKey ?? null },
    { type: 'framework/set', name, baselineYear },
  ];
  return steps.filter((step) => !isSameValue(apply(mine, step).next, mine));
}
