import { chartName } from '#shared/charts/from-series';
import { collator } from '#shared/core/format';
import { LANGUAGES, type LocalText } from '#shared/core/language';
import { type AreaGroup, nameUnderKind, type Term } from '#shared/framework/areas';
import type { Catalogue } from '#shared/framework/catalogue';
import type { MessageKey, Translator } from '#shared/i18n/translator';
import type { Pledge } from '#shared/pledges/pledge';
import { DONOR_SCOPES } from '#shared/responsibility/context';
import type { Workbench } from '#shared/workbench/workbench';
import type { PaletteEntry } from './find.ts';

/** What of a workbench can be found, a list for each section, in the order of its names. */
export function documentEntries(workbench: Workbench, t: Translator): readonly (readonly PaletteEntry[])[] {
  const { catalogue, lenses, charts, scenarios, benchmarks } = workbench;
  const codes = new Map(catalogue.framework.indicators.map(({ id, code }) => [id, code]));
  const byName = (entries: readonly PaletteEntry[]) => {
    const { compare } = collator(t.language);
    return entries.toSorted((a, b) => compare(a.name, b.name));
  };
  return [
    catalogue.framework.indicators.map(({ id, code, name }) => ({
      section: 'indicator',
      id,
      name: `${code} ${name[t.language]}`,
      aliases: [name[t.language], ...others(name, t).map((other) => `${code} ${other}`)],
    })),
    byName(
      catalogue.areas.map(({ code, name }) => ({
        section: 'area',
        id: code,
        name: name[t.language],
        aliases: [...others(name, t), code],
        about: t('palette.kind.country'),
      })),
    ),
    byName(
      catalogue.groups
        .filter(({ kind }) => kind !== 'donor')
        .map((group) => ({
          section: 'group',
          id: group.code,
          name: nameUnderKind(group, t.language),
          aliases: others(group.name, t),
          about: t(KINDS[group.kind]),
        })),
    ),
    lenses.map(({ id, name }) => ({ section: 'lens', id, name })),
    charts.map((chart) => ({ section: 'chart', id: chart.id, name: chartName(chart, catalogue, t) })),
    scenarios.map(({ id, name, indicator }) => ({ section: 'scenario', id, name, about: codes.get(indicator) ?? '' })),
    benchmarks.map(({ id, name, indicator }) => ({
      section: 'benchmark',
      id,
      name,
      about: codes.get(indicator) ?? '',
    })),
    byName(
      donorsOf(catalogue).map(({ code, name }) => ({
        section: 'donor',
        id: code,
        name: name[t.language],
        aliases: others(name, t),
      })),
    ),
  ];
}

/** Donors that are no country, and the countries that are asked what they give. */
function donorsOf({ areas, groups }: Catalogue): readonly Term[] {
  const asked = new Set(groups.flatMap(({ code, members }) => (DONOR_SCOPES.has(code) ? members : [])));
  return [...groups.filter(({ kind }) => kind === 'donor'), ...areas.filter(({ code }) => asked.has(code))];
}

/** Pledges as they can be found: by title and by who made them. */
export const pledgeEntries = (pledges: readonly Pick<Pledge, 'id' | 'title' | 'entity'>[]): readonly PaletteEntry[] =>
  pledges.map(({ id, title, entity }) => ({ section: 'pledge', id, name: title || entity, about: entity }));

const others = (name: LocalText, t: Translator): readonly string[] =>
  LANGUAGES.filter((language) => language !== t.language && name[language] !== name[t.language]).map(
    (language) => name[language],
  );

const KINDS: Readonly<Record<AreaGroup['kind'], MessageKey>> = {
  world: 'palette.kind.world',
  'unhcr-region': 'shell.groupKind.unhcr-region',
  bureau: 'shell.groupKind.bureau',
  'un-region': 'palette.kind.un-region',
  income: 'shell.groupKind.income',
  platform: 'shell.groupKind.platform',
  situation: 'palette.kind.situation',
  donor: 'palette.section.donor',
  scope: 'shell.groupKind.scope',
  own: 'shell.groupKind.own',
};
