import type { Area } from '../framework/areas.ts';
import { type Draft, type Drafted, draftOf } from './draft.ts';
import type { ColumnRole, Recipe } from './recipe.ts';

/** A recipe fitted to a newer file of the same kind, and how its columns differ. */
export interface Replay {
  readonly draft: Draft;
  /** Columns the recipe does not know; they are read as further information. */
  readonly newColumns: readonly string[];
  /** Columns of the recipe that the file no longer has. */
  readonly goneColumns: readonly string[];
}

/** A table read as a recipe was written down, where its columns can be found so; else as the table itself suggests. */
export function readLike(recipe: Recipe, { bytes, draft }: Drafted, areas: readonly Area[]): Draft {
  const asWritten = draftOf({ ...draft.table, bytes, isHidden: false }, recipe.dialect, areas);
  return recipe.columns.every(({ label }) => asWritten.header.includes(label)) ? asWritten : draft;
}

/**
 * The draft of a newer file with the roles that a recipe gave: columns are found by label, in order where labels repeat, wherever
 * they stand now. How the file is written is judged anew, since exports change their marks.
 */
export function replay(recipe: Recipe, draft: Draft): Replay {
  const left = [...recipe.columns];
  const take = (label: string): ColumnRole | null => {
    const at = left.findIndex((column) => column.label === label);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const newColumns: string[] = [];
  const columns = draft.columns.map(({ label, position, role, reason }): ColumnRole => {
    const known = take(label);
    if (known) return { ...known, position };
    newColumns.push(label);
    // A new year of a table by years is a value like the others; anything else waits to be looked at.
    return reason === 'year-label' ? { label, position, role, reason } : { label, position, role: 'attribute', reason };
  });
  const { area, year, repeated, footnotes, suppressBelow, areaCodes, matches } = recipe;
  const kept = { area, year, repeated, footnotes, suppressBelow, areaCodes, matches };
  return {
    draft: {
      ...draft,
      ...kept,
      columns,
      conditions: conditionsAgain(recipe, columns),
      parts: partsAgain(recipe, columns),
      sensitive: sensitiveAgain(recipe, columns),
    },
    newColumns,
    goneColumns: left.filter(({ role }) => role !== 'ignore').map(({ label }) => label),
  };
}

/** The parts of a recipe at the places where its columns stand now. */
function partsAgain(recipe: Recipe, columns: readonly ColumnRole[]): Recipe['parts'] {
  const partOf = new Map(recipe.columns.map(({ label, position }) => [label, recipe.parts[String(position)]]));
  const found = columns.flatMap(({ label, position, role }) => {
    const part = partOf.get(label);
    return role === 'value' && part !== undefined ? [[String(position), part] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The conditions of a recipe on the columns that are still there. */
function conditionsAgain({ columns: old, conditions }: Recipe, columns: readonly ColumnRole[]): Recipe['conditions'] {
  return conditions.flatMap((condition) => {
    const label = old.find(({ position }) => position === condition.position)?.label;
    const now = columns.find((column) => column.label === label);
    return now ? [{ ...condition, position: now.position }] : [];
  });
}

/** The sensitive columns of a recipe at the places where they stand now. */
function sensitiveAgain({ columns: old, sensitive }: Recipe, columns: readonly ColumnRole[]): Recipe['sensitive'] {
  const labels = new Set(old.filter(({ position }) => sensitive.includes(position)).map(({ label }) => label));
  return columns.filter(({ label, role }) => role === 'value' && labels.has(label)).map(({ position }) => position);
}

/** The recipe of a replayed draft: value columns keep the indicators they had, by label. */
export function recipeAgain(old: Recipe, fresh: Recipe): Recipe {
  const idOf = new Map(old.columns.map(({ label, position }) => [label, old.indicators[String(position)]]));
  const indicators = fresh.columns
    .filter(({ role }) => role === 'value')
    .map(
      ({ label, position }) =>
        [String(position), idOf.get(label) ?? fresh.indicators[String(position)] ?? label] as const,
    );
  return { ...fresh, indicators: Object.fromEntries(indicators) };
}
