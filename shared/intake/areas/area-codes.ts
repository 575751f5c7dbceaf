import type { Area } from '../../framework/areas.ts';
import type { Recipe } from '../recipe.ts';

/** A cell as its code list is looked up: codes in upper case; names without accents, case, marks and notes in brackets. */
export const areaKey = (cell: string, codes: Recipe['areaCodes']): string =>
  codes === 'name'
    ? cell
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/\([^)]*\)|\p{M}/gu, '')
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .replaceAll(/\b(the|of|and|la|le|les|du|de|des|et|republic|republique|rep)\b/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : cell.trim().toUpperCase();

/** Names that publishers use or used besides those of the list of areas. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BOL: ['Bolivia', 'Bolivie', 'Plurinational State of Bolivia'],
  BRN: ['Brunei'],
  CIV: ['Ivory Coast', 'Cote d Ivoire'],
  COD: ['DR Congo', 'Democratic Republic of the Congo', 'Congo, Dem. Rep.', 'RD Congo', 'Dem. Rep. of the Congo'],
  COG: ['Congo', 'Congo, Rep.', 'Republic of Congo', 'Congo-Brazzaville'],
  CPV: ['Cape Verde', 'Cap-Vert'],
  CZE: ['Czech Republic', 'Czech Rep.', 'République tchèque', 'Tchéquie'],
  EGY: ['Egypt, Arab Rep.'],
  FSM: ['Micronesia', 'Micronésie', 'Federated States of Micronesia'],
  GBR: ['United Kingdom', 'UK', 'Great Britain', 'Royaume-Uni'],
  HKG: ['Hong Kong', 'Hong Kong SAR, China', 'China, Hong Kong SAR'],
  IRN: ['Iran', 'Iran, Islamic Rep.', 'Islamic Republic of Iran', 'Islamic Rep. of Iran'],
  KGZ: ['Kyrgyz Republic', 'Kirghizistan'],
  KOR: ['South Korea', 'Korea, Rep.', 'Republic of Korea', 'Rep. of Korea', 'Corée du Sud'],
  LAO: ['Laos', 'Lao PDR', 'Lao People s Dem. Rep.'],
  LBY: ['Libyan Arab Jamahiriya', 'Libye'],
  MAC: ['Macao', 'Macao SAR, China', 'China, Macao SAR'],
  MDA: ['Moldova', 'Moldavie', 'Rep. of Moldova'],
  MKD: ['Macedonia', 'Macédoine', 'The former Yugoslav Republic of Macedonia', 'The former Yugoslav Rep. of Macedonia'],
  MMR: ['Burma', 'Birmanie'],
  NLD: ['Netherlands', 'Pays-Bas'],
  PRK: ['North Korea', 'Korea, Dem. People s Rep.', 'Dem. People s Rep. of Korea'],
  PSE: ['Palestine', 'State of Palestine', 'West Bank and Gaza', 'Palestinian', 'Occupied Palestinian Territory'],
  RUS: ['Russia', 'Russie'],
  SRB: ['Serbia and Kosovo (S/RES/1244 (1999))', 'Serbia and Kosovo: S/RES/1244 (1999)'],
  SVK: ['Slovakia', 'Slovak Republic', 'Slovaquie'],
  SWZ: ['Swaziland'],
  SYR: ['Syria', 'Syrian Arab Rep.', 'Syrie'],
  TUR: ['Turkey', 'Turkiye', 'Turquie'],
  TZA: ['Tanzania', 'United Rep. of Tanzania', 'Tanzanie'],
  USA: ['United States', 'USA', 'US', 'United States of America', 'États-Unis'],
  VEN: ['Venezuela', 'Venezuela, RB', 'Bolivarian Republic of Venezuela'],
  VNM: ['Vietnam', 'Viet Nam'],
  YEM: ['Yemen, Rep.', 'Yémen'],
};

/** Area codes (ISO 3166-1 alpha-3) by the key of what a file calls them. */
export function areaLookup(areas: readonly Area[], codes: Recipe['areaCodes']): ReadonlyMap<string, string> {
  const lookup = new Map<string, string>();
  for (const area of areas) {
    for (const name of namesOf(area, codes)) {
      const key = areaKey(name, codes);
      if (!lookup.has(key)) lookup.set(key, area.code);
    }
  }
  return lookup;
}

/** What the texts of a file's area columns stand for: said by hand, in the file's code list, or as a name; undefined for the rest. */
export function areaCodeOf(
  { areaCodes, matches }: Pick<Recipe, 'areaCodes' | 'matches'>,
  areas: readonly Area[],
): (text: string) => string | undefined {
  const byHand = new Map(Object.entries(matches));
  const codes = areaLookup(areas, areaCodes);
  const names = areaLookup(areas, 'name');
  return (text) => byHand.get(text) ?? codes.get(areaKey(text, areaCodes)) ?? names.get(areaKey(text, 'name'));
}

/** A text that is one area by ISO codes and another by UNHCR's. */
export interface AmbiguousCode {
  readonly text: string;
  readonly iso3: string;
  readonly unhcr: string;
}

/** Texts that both code lists have, for different areas (AUS is Australia and Austria): the list chosen decides what they mean. */
export function ambiguousCodes(texts: Iterable<string>, areas: readonly Area[]): readonly AmbiguousCode[] {
  const iso = areaLookup(areas, 'iso3');
  const own = areaLookup(areas, 'unhcr');
  return [...new Set(texts)].flatMap((text) => {
    const [iso3, unhcr] = [iso.get(areaKey(text, 'iso3')), own.get(areaKey(text, 'unhcr'))];
    return iso3 !== undefined && unhcr !== undefined && iso3 !== unhcr ? [{ text, iso3, unhcr }] : [];
  });
}

function namesOf(area: Area, codes: Recipe['areaCodes']): readonly string[] {
  if (codes === 'iso3') return [area.code];
  if (codes === 'unhcr') return area.codes.unhcr === undefined ? [] : [area.codes.unhcr];
  return [...Object.values(area.name), ...(OTHER_NAMES[area.code] ?? [])];
}

/** Of how many letters at most in ten a name may differ from the one suggested for it. */
const FAR = 0.35;

/** The area whose name is nearest to a text that no list has, or null where none is near. */
export function suggestArea(text: string, areas: readonly Area[]): Area | null {
  const key = areaKey(text, 'name');
  if (key.length < 4) return null;
  let best: Area | null = null;
  let least = FAR;
  for (const area of areas) {
    for (const name of namesOf(area, 'name')) {
      const other = areaKey(name, 'name');
      const longer = Math.max(key.length, other.length);
      if (Math.abs(key.length - other.length) / longer > least) continue;
      const distance = editDistance(key, other) / longer;
      if (distance < least) [best, least] = [area, distance];
    }
  }
  return best;
}

/** Letters to put in, take out or change to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
