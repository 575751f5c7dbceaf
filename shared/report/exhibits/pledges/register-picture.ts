import type { ChartData } from '../../../charts/spec.ts';
import type { Twin } from '../../../charts/twin.ts';
import { formatDate } from '../../../core/format.ts';
import { LANGUAGES, type LocalText } from '../../../core/language.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import type { Lens } from '../../../framework/lens.ts';
import { type Translator, translator } from '../../../i18n/translator.ts';
import type { BundledFlows } from '../../../intake/bundled-flows.ts';
import { organisationName } from '../../../pledges/organisation-in-language.ts';
import { type Pledge, submitted } from '../../../pledges/pledge.ts';
import { registerDay } from '../../../pledges/register-day.ts';
import { type PledgesUnderLens, pledgesUnder } from '../../../pledges/under-lens.ts';
import type { RegisterName } from '../../../workbench/exhibit-source.ts';
import type { PictureContext, ViewPicture } from '../view-picture.ts';

/** What of a register is said with every picture of it. */
export interface RegisterFacts {
  readonly name: RegisterName;
  /** Some of it is invented: nothing found in it is a finding. */
  readonly isInvented: boolean;
  /** The day as of which it holds, YYYY-MM-DD; null where that is not known. */
  readonly day: string | null;
  /** Of the register of flows: who publishes it, and the day of its last update. */
  readonly flows: (Pick<BundledFlows, 'publisher'> & { readonly updated: string }) | null;
}

/** What a picture of a page is of, and the registers behind it. */
export interface PageFacts {
  /** Of the body or platform, as people call it. */
  readonly name: string;
  readonly pledges: RegisterFacts;
  readonly flows: RegisterFacts;
}

/** A register under a lens. */
export interface ShownRegister extends RegisterFacts, PledgesUnderLens {
  readonly pledges: readonly Pledge[] | null;
  readonly isFlows: boolean;
}

const NOTHING: readonly Pledge[] = [];

/** A register under the lens: flows, which name no theme, whatever its theme. */
export function underLensOf<R extends RegisterFacts & { readonly pledges: readonly Pledge[] | null }>(
  register: R,
  { groups }: Pick<Catalogue, 'groups'>,
  lens: Lens,
): R & PledgesUnderLens & { readonly isFlows: boolean; readonly isThemeless: boolean } {
  const group = groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
  const isFlows = register.name === 'flows';
  const asked = isFlows ? { ...lens, theme: null } : lens;
  const under = pledgesUnder(register.pledges ?? NOTHING, asked, group ? new Set(group.members) : null);
  return { ...register, ...under, isFlows, isThemeless: isFlows && lens.theme !== null };
}

/** A register by its name under the lens of the context; null where the host cannot read it. */
export async function shownRegister(name: RegisterName, context: PictureContext): Promise<ShownRegister | null> {
  const { workbench, pledges: own, registers } = context;
  const { catalogue, lens, sources } = workbench;
  if (name === 'flows') {
    const found = await registers?.flows();
    if (!found) return null;
    const facts = { name, isInvented: false, day: found.updated, flows: found, pledges: found.flows };
    return underLensOf(facts, catalogue, lens);
  }
  const pledges = name === 'own' ? own : await registers?.example();
  if (!pledges) return null;
  const retrieved = sources.filter(({ parts }) => parts.some(({ table }) => table === 'pledges'));
  const isInvented = name === 'example' || submitted(pledges).length < pledges.length;
  const day = registerDay(pledges, name === 'own' ? retrieved.map((source) => source.retrieved) : []);
  return underLensOf({ name, pledges, isInvented, day, flows: null }, catalogue, lens);
}

/** What a picture counts. */
export type PictureUnit = 'pledges' | 'flows' | 'usd' | 'share';

const labelOf = (unit: PictureUnit): LocalText =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, translator(language)(`pledges.unit.${unit}`)]),
  ) as LocalText;

/** Where the numbers of a register come from, in words. */
export function registerSource({ name, day, flows }: RegisterFacts, t: Translator): string {
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
  register: RegisterFacts,
  { title, subtitle = '', unit, notes = [], columns, rows }: PictureWords,
  t: Translator,
): Omit<ViewPicture, 'kind'> {
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
    warnings: register.isInvented ? [t('pledges.picture.invented')] : [],
    isInvented: register.isInvented,
  };
}

/** The register's year, which bars of counts are of; 0 where it is not known, and is said nowhere. */
const yearOf = ({ day }: Pick<RegisterFacts, 'day'>): number => (day === null ? 0 : Number(day.slice(0, 4)));

/** Bars in the order given, of the year of the register. */
export const barsIn = (
  register: Pick<RegisterFacts, 'day'>,
  bars: readonly { readonly name: string; readonly value: number }[],
): Pick<ChartData, 'series' | 'look' | 'year'> => ({
  year: yearOf(register),
  look: { order: 'given' },
  series: bars.map(({ name, value }) => ({
    name,
    role: 'observed',
    x: [yearOf(register)],
    y: [value],
    bands: [],
  })),
});

/** Names of the categories of a register's columns. */
export function categoryNames(
  { actors, themes, groups, areas }: Pick<Catalogue, 'actors' | 'themes' | 'groups' | 'areas'>,
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
    return found.get(category) ?? (isFlows ? organisationName(category, t.language) : category);
  };
}
