import { describe, expect, test } from 'vitest';
import type { Area } from '#shared/framework/areas';
import { areaFinder, namesOfArea } from '#shared/intake/areas/area-codes';
import { nameKey } from '#shared/intake/areas/area-name';
import { suggestArea } from '#shared/intake/areas/suggest-area';
import list from '../../../../datasets/gcr/areas.json' with { type: 'json' };

const areas: readonly Area[] = list;
const find = areaFinder(areas, 'name');

/** Other ways to write a name: turned round at every word, by comma and by brackets, in capitals, abbreviated. */
function variantsOf(name: string): readonly string[] {
  const words = name.split(' ');
  const turns = words.slice(1).flatMap((_, at) => {
    const [head, tail] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return /[(),]/.test(name) ? [] : [`${tail}, ${head}`, `${tail} (${head})`];
  });
  const short = name
    .replace(/\bRepublic\b/, 'Rep.')
    .replace(/\bRépublique\b/, 'Rép.')
    .replace(/\bDemocratic\b/, 'Dem.')
    .replace(/\bIslands\b/, 'Is.')
    .replace(/\bSaint\b/, 'St.');
  return [name, name.toUpperCase(), ` ${name} (1)`, `${name}*`, `${name}¹`, short, ...turns];
}

describe('names of areas', () => {
  test('no two areas share a name', () => {
    const owners = new Map<string, string>();
    for (const area of areas)
      for (const name of namesOfArea(area)) {
        expect(owners.get(nameKey(name)) ?? area.code, name).toBe(area.code);
        owners.set(nameKey(name), area.code);
      }
  });

  test('every name is its own area in order, reversed, bracketed and abbreviated', () => {
    const wrong = areas.flatMap((area) =>
      namesOfArea(area)
        .flatMap(variantsOf)
        .filter((name) => find(name) !== area.code)
        .map((name) => `${name}: ${find(name)} for ${area.code}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['en', 'fr'])('names of CLDR in %s: none is wrong, hardly any is unknown', (language) => {
    const names = (['long', 'short'] as const).flatMap((style) => {
      const display = new Intl.DisplayNames(language, { type: 'region', style });
      return areas.flatMap(({ code, codes }) => (codes.iso2 ? [{ code, name: display.of(codes.iso2) ?? '' }] : []));
    });
    const found = names.map(({ code, name }) => ({ name, code, as: find(name) }));
    expect(found.filter(({ code, as }) => as !== undefined && as !== code)).toEqual([]);
    const unknown = found.filter(({ as }) => as === undefined);
    expect(unknown.length, unknown.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(4);
  });

  test.each([
    ['Congo (the Democratic Republic of the)', 'COD'],
    ['Congo (the)', 'COG'],
    ['Congo (Kinshasa)', 'COD'],
    ['Congo-Kinshasa', 'COD'],
    ['D.R. Congo', 'COD'],
    ['Congo, DR', 'COD'],
    ['Zaire', 'COD'],
    ['Congo, Rep.', 'COG'],
    ['Congo (Brazzaville)', 'COG'],
    ['Congo (République démocratique du)', 'COD'],
    ["Korea (the Democratic People's Republic of)", 'PRK'],
    ['Korea, Dem. Rep.', 'PRK'],
    ['Korea (North)', 'PRK'],
    ['Korea, Rep.', 'KOR'],
    ['Corée, République démocratique de', 'PRK'],
    ['Guinea (Equatorial)', 'GNQ'],
    ['Guinea (Bissau)', 'GNB'],
    ['Sudan (South)', 'SSD'],
    ['Samoa (American)', 'ASM'],
    ['China (Taiwan)', 'TWN'],
    ['China (Hong Kong SAR)', 'HKG'],
    ['Saint-Martin (partie néerlandaise)', 'SXM'],
    ['St. Martin (French part)', 'MAF'],
    ['Virgin Islands (U.S.)', 'VIR'],
    ['Virgin Islands (British)', 'VGB'],
    ['Tanzania, United Republic of', 'TZA'],
    ['St. Kitts & Nevis', 'KNA'],
    ['Micronesia, Fed. Sts.', 'FSM'],
    ['Somalia, Fed. Rep.', 'SOM'],
    ['Macedonia, FYR', 'MKD'],
    ['Eswatini (Swaziland)', 'SWZ'],
    ["Côte d'Ivoire / Ivory Coast", 'CIV'],
    ['Timor-Leste (East Timor)', 'TLS'],
    ['the Kingdom of Morocco', 'MAR'],
    ['République du Niger', 'NER'],
    ['Kenya (KEN)', 'KEN'],
    ['Yemen, Rep.', 'YEM'],
  ])('%s is %s', (name, code) => {
    expect(find(name)).toBe(code);
  });

  test.each([
    ['N. Korea', 'PRK'],
    ['S. Sudan', 'SSD'],
    ['Eq. Guinea', 'GNQ'],
    ['W. Sahara', 'ESH'],
    ['Denmark (Greenland)', 'GRL'],
    ['France (Réunion)', 'REU'],
    ['France/Réunion', 'REU'],
    ['Réunion (France)', 'REU'],
    ['Puerto Rico (US)', 'PRI'],
    ['Saint Martin', 'MAF'],
    ['Korea', 'KOR'],
    ['Phillipines', 'PHL'],
    ['Afganistan', 'AFG'],
    ['Alberta', null],
    ['Ontario', null],
    ['West Virginia', null],
    ['Niger State', null],
    ['Mexico (State)', null],
    ['Jordan (West Bank)', null],
    ['Ireland (Northern)', null],
    ['UK (Northern Ireland)', null],
    ['Serbia (Kosovo)', null],
    ['Sudan (former)', null],
    ['Yemen, Dem.', null],
    ['South Vietnam', null],
    ['Republic of Vietnam', null],
    ['Republic of China', null],
    ['German Democratic Republic', null],
    ['Congo (B)', null],
    ['Turkish Republic of Northern Cyprus', null],
    ['Luxembourg (province)', null],
  ])('%s is asked about, with %s as the hint', (name, hint) => {
    expect(find(name)).toBeUndefined();
    expect(suggestArea(name, areas)?.code ?? null).toBe(hint);
  });
});

describe('codes of areas', () => {
  test.each([
    ['iso2', 'NA', 'NAM'],
    ['iso2', 'el', 'GRC'],
    ['iso2', 'UK', 'GBR'],
    ['iso2', 'GB', 'GBR'],
    ['m49', '4', 'AFG'],
    ['m49', '004', 'AFG'],
    ['m49', "'404", 'KEN'],
    ['iso3', 'nam', 'NAM'],
  ] as const)('%s %s is %s', (codes, text, code) => {
    expect(areaFinder(areas, codes)(text)).toBe(code);
  });
});
