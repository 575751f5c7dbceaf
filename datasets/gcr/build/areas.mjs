import { BUREAUX, INCOMES, PLATFORMS, REGIONS, SITUATIONS, UN_REGIONS } from '../hand/groups.mjs';
import { byText } from './files.mjs';

/** Areas and groups: facts kept by hand (`hand/areas.csv`), codes and regions of UNHCR from its country list. */
export function areasAndGroups(handAreas, unhcrCountries, hosts, hostsInYears) {
  const unhcr = new Map(unhcrCountries.filter((row) => row.iso_code !== '').map((row) => [row.iso_code, row]));
  const areas = handAreas
    .map((row) => ({
      code: row.iso3,
      name: { en: row.name_en, fr: row.name_fr },
      codes: {
        ...(row.iso2 === '' ? {} : { iso2: row.iso2 }),
        ...(row.m49 === '' ? {} : { m49: row.m49 }),
        ...(unhcr.get(row.iso3)?.unhcr_code ? { unhcr: unhcr.get(row.iso3).unhcr_code } : {}),
      },
    }))
    .sort((a, b) => byText(a.code, b.code));

  const members = (test) =>
    handAreas
      .filter(test)
      .map((row) => row.iso3)
      .sort(byText);
  const group = (code, kind, name, codes, supporters = []) => ({ code, kind, name, members: codes, supporters });
  const groups = [
    group(
      'WLD',
      'world',
      { en: 'World', fr: 'Monde' },
      members(() => true),
    ),
    ...Object.entries(REGIONS).map(([published, [slug, name]]) =>
      group(
        `region:${slug}`,
        'unhcr-region',
        name,
        members((row) => unhcr.get(row.iso3)?.unhcr_region === published),
      ),
    ),
    ...Object.entries(BUREAUX).map(([slug, name]) =>
      group(
        `bureau:${slug}`,
        'bureau',
        name,
        members((row) => row.bureau === slug),
      ),
    ),
    ...Object.entries(UN_REGIONS).map(([slug, name]) =>
      group(
        `un:${slug}`,
        'un-region',
        name,
        members((row) => row.un_region === slug),
      ),
    ),
    ...Object.entries(INCOMES).map(([slug, name]) =>
      group(
        `income:${slug}`,
        'income',
        name,
        members((row) => row.income === slug),
      ),
    ),
    ...PLATFORMS.map(({ slug, name, members: codes, supporters }) =>
      group(`platform:${slug}`, 'platform', name, codes, supporters),
    ),
    ...SITUATIONS.map(({ slug, name }) => ({
      ...group(`situation:${slug}`, 'situation', name, hosts.get(slug) ?? []),
      membersByYear: hostsInYears.get(slug) ?? {},
    })),
  ];
  return { areas, groups };
}
