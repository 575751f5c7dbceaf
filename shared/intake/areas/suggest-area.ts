import type { Area } from '../../framework/areas.ts';
import { areaFinder, type FindArea, namesOfArea } from './area-codes.ts';
import { foldName } from './area-name.ts';
import { governmentArea, isOtherBody } from './government.ts';

/** Abbreviations that are likely, not sure: "N. Korea" is asked about, with North Korea as the hint. */
const LIKELY: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  c: 'central',
  eq: 'equatorial',
  fr: 'french',
  br: 'british',
  brit: 'british',
  afr: 'african',
  herz: 'herzegovina',
};
/** Names that two places share, by the one that is meant more often. */
const LIKELY_NAMES: Readonly<Record<string, string>> = {
  'saint martin': 'MAF',
  'virgin island': 'VIR',
  'island vierges': 'VIR',
  korea: 'KOR',
  coree: 'KOR',
};
/** States whose files name their parts beside them: in "Denmark (Greenland)" and "Réunion (France)" the other one is meant. */
const WHOLES = new Set('AUS CHN DNK ESP FIN FRA GBR NLD NOR NZL PRT SRB USA'.split(' '));
/** What is longer is prose, no name. */
const LONGEST = 200;
/** Shorter names differ from others by too little. */
const SHORTEST = 5;
/** One wrong letter in so many, and no more than two. */
const LETTERS_PER_SLIP = 5;
const MOST_SLIPS = 2;

/**
 * The area that a text no list has may mean, or null: the name without its abbreviations, the part named with its whole ("Denmark
 * (Greenland)"), the State
 * whose government or ministry a donor's name says it is, or the name that is at most a slip of the pen away. Never the whole for its part.
 */
export function suggestArea(text: string, areas: readonly Area[]): Area | null {
  if (text.length > LONGEST) return null;
  const find = areaFinder(areas, 'name');
  const name = foldName(text);
  const full = name.split(' ').map((word) => LIKELY[word] ?? word.replace(/^(north|south|east|west)ern$/, '$1'));
  const code =
    find(full.join(' ')) ?? find(full.map((word) => word.replace(/^(?:north|south|east|west)$/, '$&ern')).join(' '));
  const sure =
    code ?? LIKELY_NAMES[name] ?? governmentArea(text, find) ?? (isOtherBody(text) ? undefined : partOf(text, find));
  return sure === undefined ? nearest(name, areas) : (areas.find((area) => area.code === sure) ?? null);
}

/** The one of two names that is no whole of the other. */
function partOf(text: string, find: FindArea): string | undefined {
  const [, outer = '', inner = ''] = /^(.+?)[(/[,:]([^)\]]+)[)\]]?\s*$/.exec(text) ?? [];
  const [first, second] = [find(outer), find(inner)];
  if (second !== undefined && !WHOLES.has(second)) return first === undefined || WHOLES.has(first) ? second : undefined;
  return second !== undefined && first !== undefined && !WHOLES.has(first) ? first : undefined;
}

const folded = new WeakMap<readonly Area[], readonly { readonly area: Area; readonly names: readonly string[] }[]>();

/** The names of every area as they are compared, made once for a list. */
function foldedNames(areas: readonly Area[]) {
  const known = folded.get(areas) ?? areas.map((area) => ({ area, names: namesOfArea(area).map(foldName) }));
  folded.set(areas, known);
  return known;
}

function nearest(name: string, areas: readonly Area[]): Area | null {
  if (name.length < SHORTEST) return null;
  let best: Area | null = null;
  let least = Math.min(MOST_SLIPS, Math.floor(name.length / LETTERS_PER_SLIP)) + 1;
  let isTied = false;
  for (const { area, names } of foldedNames(areas)) {
    for (const other of names) {
      if (other.length < SHORTEST || Math.abs(name.length - other.length) > least) continue;
      const distance = editDistance(name, other);
      if (distance < least) [best, least, isTied] = [area, distance, false];
      else if (distance === least && best !== null && best !== area) isTied = true;
    }
  }
  return isTied ? null : best;
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
