import type { Translator } from '../i18n/translator.ts';
import type { ListItem } from '../workbench/commands.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { COMPARED_LISTS, itemsByKey } from './compared-parts.ts';
import { fieldChanges, itemName } from './document-changes.ts';
import { fieldName } from './field-names.ts';
import type { MergeConflict } from './merge.ts';
import { shortened, valueWords } from './value-words.ts';

/** A conflict in words: what it is about, and what stands there on either side. */
export interface ConflictWords {
  readonly about: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The three documents of a merge. */
export interface MergedFrom {
  readonly base: Workbench;
  readonly mine: Workbench;
  readonly theirs: Workbench;
}

/** What two people changed differently, with only those values on which they differ. */
export function conflictWords(conflict: MergeConflict, from: MergedFrom, t: Translator): ConflictWords {
  const { part, kind, id, mine, theirs } = conflict;
  if (kind === 'order') {
    const named = (ids: unknown, workbench: Workbench): string => {
      const items = itemsByKey(COMPARED_LISTS.find((one) => one.part === part)?.read(workbench) ?? []);
      const called = (key: string): string => {
        const item = items.get(key);
        return item ? itemName(part, item, workbench, t) : key;
      };
      return shortened((ids as readonly string[]).map(called).join(', '));
    };
    return {
      about: t('compare.conflict.order', { thing: part, name: '', named: 'no' }),
      mine: named(mine, from.mine),
      theirs: named(theirs, from.theirs),
    };
  }
  const isOnce = !COMPARED_LISTS.some((one) => one.part === part);
  const [item, owner] =
    mine !== undefined ? [mine, from.mine] : theirs !== undefined ? [theirs, from.theirs] : [conflict.base, from.base];
  const name = isOnce ? '' : itemName(part, item as ListItem, owner, t);
  const about = t('compare.conflict.value', { thing: part, name, named: name ? 'yes' : 'no' });
  if (mine === undefined || theirs === undefined) {
    const kept = t(conflict.base === undefined ? 'compare.conflict.kept' : 'compare.conflict.changed');
    const gone = t('compare.conflict.removed');
    return { about, mine: mine === undefined ? gone : kept, theirs: theirs === undefined ? gone : kept };
  }
  const fields = fieldChanges(
    mine,
    theirs,
    [valueWords(part, from.mine, t), valueWords(part, from.theirs, t)],
    isOnce ? id : '',
  );
  const told = (side: 'before' | 'after'): string =>
    fields
      .map(({ path, [side]: value }) => {
        const text = value || t('compare.nothing');
        // What stands once is named already.
        return isOnce && path === id ? text : t('fields.line', { label: fieldName(path, t), value: text });
      })
      .join('\n');
  return { about, mine: told('before'), theirs: told('after') };
}
