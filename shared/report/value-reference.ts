import type { Language } from '../core/language.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { WORLD } from '../framework/lens.ts';
import type { ValueReference } from '../workbench/rich-text.ts';

const LATEST = /^(?:latest|last|dernier|derniere|derniere annee|latest year)$/;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[\s\u00a0\u202f,;·]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * What `3.1.1 World 2025` stands for, with or without `{{ }}`: the code, id or name of an indicator, an area by its name in either
 * language or its code, and a year or “latest” / « dernière année ». Without an area it is the world, without a year the latest; names in
 * `language` come before those of the other one. Null: some part is unknown.
 */
export function parseValueReference(text: string, catalogue: Catalogue, language: Language): ValueReference | null {
  const given = folded(text.replaceAll(/[{}]/g, ' '));
  for (const { name, id } of indicatorNames(catalogue, language)) {
    if (given !== name && !given.startsWith(`${name} `)) continue;
    const placed = placeAndYear(given.slice(name.length).trim(), catalogue, language);
    if (placed) return { indicator: id, dims: '', seen: null, ...placed };
  }
  return null;
}

/** Every name of every indicator, the longest first. */
function indicatorNames({ framework }: Catalogue, language: Language) {
  const other = language === 'en' ? 'fr' : 'en';
  return framework.indicators
    .flatMap(({ id, code, name }) =>
      [code, id, name[language], name[other]].flatMap((one) => (one ? [{ name: folded(one), id }] : [])),
    )
    .sort((a, b) => b.name.length - a.name.length);
}

function placeAndYear(
  rest: string,
  { areas, groups }: Catalogue,
  language: Language,
): Pick<ValueReference, 'area' | 'year'> | null {
  const other = language === 'en' ? 'fr' : 'en';
  const places = [...areas, ...groups];
  const placeOf = (name: string): string | null => {
    if (name === '') return groups.find(({ kind }) => kind === 'world')?.code ?? WORLD;
    const found =
      places.find((one) => folded(one.name[language]) === name) ??
      places.find((one) => folded(one.name[other]) === name) ??
      places.find(({ code }) => folded(code) === name);
    return found?.code ?? null;
  };
  const words = rest.split(' ').filter(Boolean);
  for (let taken = 0; taken <= 2 && taken <= words.length; taken++) {
    const last = words.slice(words.length - taken).join(' ');
    const year = taken === 0 || LATEST.test(last) ? null : /^\d{4}$/.test(last) ? Number(last) : undefined;
    const area = year === undefined ? null : placeOf(words.slice(0, words.length - taken).join(' '));
    if (year !== undefined && area) return { area, year };
  }
  return null;
}
