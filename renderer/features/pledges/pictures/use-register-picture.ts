import { useMemo } from 'react';
import type { ChartData } from '#shared/charts/spec';
import type { Twin } from '#shared/charts/twin';
import { formatDate } from '#shared/core/format';
import { LANGUAGES, type LocalText } from '#shared/core/language';
import { type Translator, translator } from '#shared/i18n/translator';
import type { Pledge } from '#shared/pledges/pledge';
import { type PledgesUnderLens, pledgesUnder } from '#shared/pledges/under-lens';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { type RegisterInHand, useRegisterInHand } from '../register-in-hand.ts';

/** The register in hand under the lens. */
export interface LensedRegister extends RegisterInHand, PledgesUnderLens {
  readonly isFlows: boolean;
  /** The theme of the lens is set and cannot apply. */
  readonly isThemeless: boolean;
}

const NOTHING: readonly Pledge[] = [];

/** The register in hand under the lens: flows, which name no theme, whatever its theme. */
export function useLensedRegister(): LensedRegister {
  const register = useRegisterInHand();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  return useMemo(() => {
    const group = catalogue.groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
    const isFlows = register.name === 'flows';
    const asked = isFlows ? { ...lens, theme: null } : lens;
    const under = pledgesUnder(register.pledges ?? NOTHING, asked, group ? new Set(group.members) : null);
    return { ...register, ...under, isFlows, isThemeless: isFlows && lens.theme !== null };
  }, [register, catalogue.groups, lens]);
}

/** What a picture counts. */
export type PictureUnit = 'pledges' | 'flows' | 'usd' | 'share';

const labelOf = (unit: PictureUnit): LocalText =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, translator(language)(`pledges.unit.${unit}`)]),
  ) as LocalText;

/** Where the numbers of a register come from, in words. */
export function registerSource({ name, day, flows }: RegisterInHand, t: Translator): string {
  if (name === 'example') return t('pledges.picture.source.example');
  if (name === 'own')
    return day === null
      ? t('pledges.picture.source.ownUndated')
      : t('pledges.picture.source.own', { date: formatDate(day, t.language) });
  const { publisher, updated } = flows ?? {};
  return [
    publisher?.title[t.language],
    publisher?.publisher[t.language],
    publisher?.licence[t.language],
    updated ? formatDate(updated, t.language) : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

interface PictureWords {
  readonly title: string;
  readonly subtitle?: string;
  readonly unit: PictureUnit;
  readonly notes?: readonly string[];
  readonly columns: Twin['columns'];
  readonly rows: Twin['rows'];
}

/** What a picture says around what it draws, with its table; an invented register is called so in every picture. */
export function pictureWords(
  register: RegisterInHand,
  { title, subtitle = '', unit, notes = [], columns, rows }: PictureWords,
  t: Translator,
): { readonly data: ChartData; readonly twin: Twin } {
  const shared = {
    source: registerSource(register, t),
    note: notes.join(' ') || null,
    unit: { label: labelOf(unit), percent: unit === 'share' },
  };
  const under = [register.isInvented ? t('pledges.picture.invented') : '', subtitle].filter(Boolean).join(' ');
  return {
    data: { ...shared, title, subtitle: under, series: [] },
    twin: {
      ...shared,
      caption: under ? `${title} (${under})` : title,
      columns,
      rows,
      footnotes: [],
      sources: [],
    },
  };
}

/** Names of the categories of a register's columns. */
export function useCategoryNames(): (column: string, category: string) => string {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { name } = useRegisterInHand();
  return useMemo(() => categoryNames(catalogue, name === 'flows', t), [catalogue, name, t]);
}

function categoryNames(
  { actors, themes, groups, areas }: ReturnType<typeof useDocument<'catalogue'>>['catalogue'],
  isFlows: boolean,
  t: Translator,
) {
  const found = new Map(
    [...actors, ...themes, ...groups, ...areas].map((one) => [one.code, one.name[t.language]] as const),
  );
  return (column: string, category: string): string => {
    if (category === '' && isFlows && column === 'situation') return t('pledges.flow.noSituation');
    if (category === '') return t(`pledges.none.${column as 'actor'}`);
    if (column === 'contribution') return t(`pledges.contribution.${category as 'financial'}`);
    if (column === 'stage' && !isFlows) return t(`pledges.stage.${category as 'planning'}`);
    if (column === 'stage')
      return t(
        `pledges.flow.status.${category === 'planning' ? 'pledge' : category === 'in_progress' ? 'commitment' : 'paid'}`,
      );
    return found.get(category) ?? category;
  };
}
