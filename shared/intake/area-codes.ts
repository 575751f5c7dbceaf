import type { Area } from '../framework/areas.ts';
import type { Recipe } from './recipe.ts';

/** A cell as its code list is looked up: codes in upper case; names without accents, case, marks and notes in brackets. */
export const areaKey = (cell: string, codes: Recipe['areaCodes']): string =>
  codes === 'name'
    ? cell
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/\([^)]*\)|\p{M}/gu, '')
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .trim()
    : cell.trim().toUpperCase();

/** Area codes (ISO 3166-1 alpha-3) by the key of what a file calls them. */
export function areaLookup(areas: readonly Area[], codes: Recipe['areaCodes']): ReadonlyMap<string, string> {
  const lookup = new Map<string, string>();
  for (const area of areas) {
    const names = codes === 'iso3' ? [area.code] : codes === 'unhcr' ? [area.codes.unhcr] : Object.values(area.name);
    for (const name of names) if (name !== undefined) lookup.set(areaKey(name, codes), area.code);
  }
  return lookup;
}
