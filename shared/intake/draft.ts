import type { Area } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import type { ColumnRole, Dialect, Recipe } from './recipe.ts';
import { guessColumns, isByYear } from './roles.ts';
import { readSample, type Sample } from './sample.ts';

/** What intake understands of a file so far; every field can be corrected before it is loaded. */
export interface Draft extends Sample {
  readonly dialect: Dialect;
  readonly columns: readonly ColumnRole[];
  readonly areaCodes: Recipe['areaCodes'];
}

/** What a file holds when read in `dialect`: header, first rows and the roles they suggest. */
export function draftOf(bytes: Uint8Array, dialect: Dialect, areas: readonly Area[]): Draft {
  const sample = readSample(bytes, dialect);
  return { dialect, ...sample, ...guessColumns(sample, areas) };
}

/** A source id no other source has, and a physical name, from the name of its file. */
export function sourceIdOf(file: string, taken: readonly string[]): string {
  const plain = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const stem = plain.slice(0, 30) || 'source';
  let id = stem;
  for (let copy = 2; taken.includes(id); copy++) id = `${stem}_${copy}`;
  return id;
}

/**
 * The recipe of a draft, and the indicators it gives: one per value column, or one for all where the columns are years. They
 * count things that add up, and are shown without a score until someone says which way is progress.
 */
export function recipeOf(
  draft: Draft,
  source: string,
  name: string,
): { readonly recipe: Recipe; readonly indicators: readonly Indicator[] } {
  const values = draft.columns.filter((column) => column.role === 'value');
  const isOne = isByYear(draft.columns);
  const idOf = ({ position }: ColumnRole): string => (isOne ? source : `${source}-${position + 1}`);
  const indicators = (isOne ? values.slice(0, 1) : values).map((column): Indicator => {
    const label = isOne ? name : column.label.trim() || `${name} ${column.position + 1}`;
    return {
      id: idOf(column),
      code: source,
      parent: null,
      name: { en: label, fr: label },
      unit: { measure: 'count', label: { en: '', fr: '' }, multiplier: 1 },
      direction: 'conditional',
      domain: { kind: 'positive' },
      aggregation: { kind: 'sum' },
      themes: [],
      actors: [],
      editions: [],
      note: null,
    };
  });
  const { dialect, columns, areaCodes } = draft;
  const byColumn = Object.fromEntries(values.map((column) => [String(column.position), idOf(column)]));
  return { recipe: { dialect, columns, indicators: byColumn, areaCodes }, indicators };
}
