import { collator } from '#shared/core/format';
import type { Language } from '#shared/core/language';
import { nameUnderKind } from '#shared/framework/areas';
import type { Catalogue } from '#shared/framework/catalogue';
import { LENS_GROUP_KINDS } from '#shared/framework/lens';
import type { Translator } from '#shared/i18n/translator';
import type { KindOption, OptionSection } from '../ui/chip-select.tsx';

/** The id of the choice that limits nothing. */
export const ALL = 'all';
export const FIRST_LENS_YEAR = 1951;
export const LAST_LENS_YEAR = 2100;

interface Term {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** The groups a lens can be about, each kind under its heading, sorted by name; the world stands before them. */
export function groupSections(groups: Catalogue['groups'], t: Translator): readonly OptionSection[] {
  const { compare } = collator(t.language);
  const kinds = LENS_GROUP_KINDS.map((kind) => ({
    id: kind,
    heading: t(`window.groups.${kind}`),
    items: groups
      .filter((group) => group.kind === kind)
      .map((group) => ({
        id: group.code,
        name: nameUnderKind(group, t.language),
        fullName: group.name[t.language],
        kind: t(`shell.groupKind.${kind}`),
      }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
  return [
    { id: ALL, heading: null, items: [{ id: ALL, name: t('shell.lens.world') }] },
    ...kinds.filter(({ items }) => items.length > 0),
  ];
}

/** Terms in the catalogue's order under no heading, after the choice of `all` of them. */
export function termSections(terms: readonly Term[], all: string, language: Language): readonly OptionSection[] {
  return [
    {
      id: ALL,
      heading: null,
      items: [{ id: ALL, name: all }, ...terms.map(({ code, name }) => ({ id: code, name: name[language] }))],
    },
  ];
}

export const optionNamed = (sections: readonly OptionSection[], id: string): KindOption | undefined =>
  sections.flatMap(({ items }) => items).find((item) => item.id === id);

/** A span of years in words; ends beyond which no lens goes are open. */
export function yearsInWords(years: readonly [number, number] | null, t: Translator): string {
  const from = years && years[0] > FIRST_LENS_YEAR ? years[0] : null;
  const to = years && years[1] < LAST_LENS_YEAR ? years[1] : null;
  if (from !== null && to !== null)
    return from === to ? String(from) : t('window.lens.between', { from: String(from), to: String(to) });
  if (from !== null) return t('window.lens.since', { from: String(from) });
  return to === null ? t('window.lens.allYears') : t('window.lens.until', { to: String(to) });
}
