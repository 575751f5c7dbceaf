import { plain } from '../../intake/roles/total-words.ts';
import type { PledgeColumn, PledgeRecipe } from './pledge-recipe.ts';

/** How a file differs from the one its recipe was made for. */
export interface RegisterDifference {
  /** A column of the recipe that is gone, one that it does not know, one that is called or stands elsewhere. */
  readonly kind: 'gone' | 'new' | 'moved';
  readonly column: PledgeColumn;
}

export interface ReplayedRegister {
  readonly recipe: PledgeRecipe;
  readonly differences: readonly RegisterDifference[];
}

/**
 * A recipe fitted to another file of the same register: columns are found by their label, whatever their order and upper or lower case,
 * and keep their role and what was said of their words. Columns that the recipe does not know are not read; both are told.
 * @param draft what is guessed of the other file
 */
export function replayRegister(recipe: PledgeRecipe, draft: PledgeRecipe): ReplayedRegister {
  const left = [...recipe.columns];
  const take = (suits: (column: PledgeColumn) => boolean): PledgeColumn | undefined => {
    const at = left.findIndex(suits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const exact = draft.columns.map(({ label }) => take((one) => one.label === label));
  const found = draft.columns.map(({ label }, at) => exact[at] ?? take((one) => plain(one.label) === plain(label)));
  const columns = draft.columns.map(({ label, position }, at): PledgeColumn => {
    const own = found[at];
    return own ? { ...own, label, position } : { label, position, role: 'ignore', reason: 'none' };
  });
  const differences = columns.flatMap((column, at): readonly RegisterDifference[] => {
    const own = found[at];
    if (!own) return [{ kind: 'new', column }];
    return own.position === column.position && own.label === column.label ? [] : [{ kind: 'moved', column }];
  });
  const gone = left.filter(({ role }) => role !== 'ignore').map((column) => ({ kind: 'gone' as const, column }));
  return {
    recipe: { ...recipe, table: draft.table, dialect: draft.dialect, columns },
    differences: [...gone, ...differences],
  };
}
