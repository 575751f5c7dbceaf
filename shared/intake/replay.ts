import { JalonError } from '../core/errors.ts';
import type { Area } from '../framework/areas.ts';
import { conditionsText } from './conditions.ts';
import { type Draft, type Drafted, draftOf, firstLoadable, footnotesIn } from './draft.ts';
import type { ColumnRole, Recipe, Role } from './recipe.ts';

/**
 * A step of a recipe that a newer file leaves without what it works on. What is read without it would mean something else: rows that
 * were left out, values that were told apart or scaled by a column, another table.
 */
export type LostStep =
  | { readonly kind: 'table'; readonly table: string; readonly instead: string }
  | { readonly kind: 'rows'; readonly condition: string }
  | { readonly kind: 'role'; readonly label: string; readonly role: Role }
  | { readonly kind: 'footnotes'; readonly table: string }
  | { readonly kind: 'suppress'; readonly labels: readonly string[] };

/** A recipe fitted to a newer file of the same kind, and how its columns differ. */
export interface Replay {
  readonly draft: Draft;
  /** What can no longer be done; whoever loads the draft says so first and asks. */
  readonly lost: readonly LostStep[];
  /** Columns the recipe does not know; they are read as further information. */
  readonly newColumns: readonly string[];
  /** Columns of the recipe that the file no longer has. */
  readonly goneColumns: readonly string[];
}

/** A recipe fitted to the table of a file that it is for. */
export interface FileReplay extends Replay {
  /** Place of the table among those of the file. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Roles whose column says which value a row holds, or how large it is: without the column, values mix or change. */
const TELLING: ReadonlySet<Role> = new Set(['counterpart', 'indicator', 'unit', 'multiplier', 'dimension']);

/**
 * The table of a file that a recipe is for, read as it says; where no table has its name, the one at `otherwise`. Throws
 * `intake/no-table`.
 */
export function replayIn(
  drafts: readonly Drafted[],
  recipe: Recipe,
  areas: readonly Area[],
  otherwise = firstLoadable(drafts),
): FileReplay {
  const named = drafts.findIndex(({ draft }) => draft.table.path === recipe.table);
  const at = named < 0 ? otherwise : named;
  const chosen = drafts[at];
  if (!chosen) throw new JalonError('intake/no-table');
  const made = replay(recipe, readLike(recipe, chosen, areas));
  const { footnotes } = recipe;
  const isWithoutNotes = footnotes !== null && footnotesIn(drafts, recipe) === null;
  // A file of one table may call it what it likes; among several, another one is another matter.
  const isOther = named < 0 && drafts.length > 1;
  const lost: readonly LostStep[] = [
    ...(isOther ? [{ kind: 'table' as const, table: recipe.table, instead: chosen.draft.table.path }] : []),
    ...made.lost,
    ...(isWithoutNotes && !chosen.draft.footnotes ? [{ kind: 'footnotes' as const, table: footnotes.table }] : []),
  ];
  const draft = isWithoutNotes ? { ...made.draft, footnotes: chosen.draft.footnotes } : made.draft;
  return { ...made, at, bytes: chosen.bytes, draft, lost };
}

/**
 * A table read as a recipe was written down, unless the table's own reading finds more of the columns. What the recipe reads as no
 * value stays none.
 */
export function readLike(recipe: Recipe, { bytes, draft }: Drafted, areas: readonly Area[]): Draft {
  const asWritten = draftOf({ ...draft.table, bytes, isHidden: false }, recipe.dialect, areas);
  const found = ({ header }: Draft): number => recipe.columns.filter(({ label }) => header.includes(label)).length;
  if (found(asWritten) >= found(draft)) return asWritten;
  const missing = [...new Set([...recipe.dialect.missing, ...draft.dialect.missing])];
  return { ...draft, dialect: { ...draft.dialect, missing } };
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
  /** Where the columns of the recipe stand now. */
  const places = new Map<number, number>();
  const columns = draft.columns.map(({ label, position, role, reason }): ColumnRole => {
    const known = take(label);
    if (known) {
      places.set(known.position, position);
      return { ...known, position };
    }
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
      conditions: recipe.conditions.flatMap((condition) => {
        const position = places.get(condition.position);
        return position === undefined ? [] : [{ ...condition, position }];
      }),
      parts: Object.fromEntries(
        Object.entries(recipe.parts).flatMap(([old, part]) => {
          const position = places.get(Number(old));
          return position === undefined ? [] : [[String(position), part] as const];
        }),
      ),
      ...(recipe.measures
        ? {
            measures: Object.fromEntries(
              Object.entries(recipe.measures).flatMap(([old, terms]) => {
                const position = places.get(Number(old));
                return position === undefined ? [] : [[String(position), terms] as const];
              }),
            ),
          }
        : {}),
      sensitive: valuesAmong(recipe, recipe.sensitive)
        .flatMap((old) => places.get(old) ?? [])
        .sort((a, b) => a - b),
    },
    lost: lostIn(recipe, left, places),
    newColumns,
    goneColumns: left.filter(({ role }) => role !== 'ignore').map(({ label }) => label),
  };
}

const valuesAmong = ({ columns }: Recipe, positions: readonly number[]): readonly number[] =>
  positions.filter((one) => columns.some(({ position, role }) => position === one && role === 'value'));

/** The steps of a recipe that need columns which are gone. */
function lostIn(recipe: Recipe, gone: readonly ColumnRole[], places: ReadonlyMap<number, number>): readonly LostStep[] {
  const { conditions, columns, suppressBelow } = recipe;
  const sensitive = valuesAmong(recipe, recipe.sensitive);
  const isBare = suppressBelow !== null && sensitive.length > 0 && !sensitive.some((old) => places.has(old));
  const labels = columns.filter(({ position }) => sensitive.includes(position)).map(({ label }) => label);
  return [
    ...conditions
      .filter(({ position }) => !places.has(position))
      .map((condition) => ({ kind: 'rows' as const, condition: conditionsText([condition], columns) })),
    ...gone.filter(({ role }) => TELLING.has(role)).map(({ label, role }) => ({ kind: 'role' as const, label, role })),
    ...(isBare ? [{ kind: 'suppress' as const, labels }] : []),
  ];
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
