import { foldWords, matchedRanges, type TextRange, wordsOf } from './fold-words.ts';

/** The sections of the palette; where two are matched equally well the first one comes first. */
export const PALETTE_SECTIONS = [
  'command',
  'indicator',
  'area',
  'group',
  'lens',
  'chart',
  'scenario',
  'benchmark',
  'donor',
  'pledge',
] as const;
export type PaletteSection = (typeof PALETTE_SECTIONS)[number];

/** Something that can be found and chosen. */
export interface PaletteEntry {
  readonly section: PaletteSection;
  /** Of its section. */
  readonly id: string;
  readonly name: string;
  /** What it is found by as well: its name in the other language, its code. */
  readonly aliases?: readonly string[];
  /** What is said of it beside its name, and found too: the kind of a group, who made a pledge. */
  readonly about?: string;
  /** Beside the name of a command. */
  readonly shortcut?: string;
}

interface Indexed {
  readonly entry: PaletteEntry;
  readonly names: readonly string[];
  /** All it is found by. */
  readonly whole: string;
}

/** Entries prepared to be searched. */
export type PaletteIndex = readonly Indexed[];

export const indexOf = (entries: readonly PaletteEntry[]): PaletteIndex =>
  entries.map((entry) => {
    const names = [entry.name, ...(entry.aliases ?? [])].map(foldWords);
    return { entry, names, whole: `${names.join('')}${entry.about ? foldWords(entry.about) : ''}` };
  });

/** An entry that was found, and what of it is to be marked. */
export interface PaletteHit {
  readonly entry: PaletteEntry;
  readonly marks: readonly TextRange[];
  /** The other name it was found by, where its own does not hold what was typed. */
  readonly alias: string | null;
}

export interface FoundSection {
  readonly section: PaletteSection;
  readonly hits: readonly PaletteHit[];
  /** How many more there are. */
  readonly more: number;
}

/** A query, as entries are held against it. */
interface Query {
  readonly words: readonly string[];
  /** The words where one begins. */
  readonly starts: readonly string[];
  /** All of them in a row, where a word begins. */
  readonly phrase: string;
}

/** How well an entry is matched, from 0; null: not at all. */
function rankOf({ names, whole }: Indexed, { words, starts, phrase }: Query): number | null {
  for (const word of words) if (!whole.includes(word)) return null;
  let best = 5;
  for (const name of names) {
    const at = name.indexOf(phrase);
    if (at === 0) return name.length === phrase.length + 1 ? 0 : 1;
    if (at > 0) best = Math.min(best, 2);
    else if (best > 3 && starts.length > 1 && holdsAll(name, starts)) best = 3;
  }
  return best === 5 && holdsAll(whole, starts) ? 4 : best;
}

function holdsAll(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (!text.includes(part)) return false;
  return true;
}

interface Ranked {
  readonly indexed: Indexed;
  readonly rank: number;
}

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.indexed.entry.name.length < other.indexed.entry.name.length);

/** The first `most` of an index and how many match in all; equally good ones: the shortest name first, then as given. */
function bestOf(index: PaletteIndex, query: Query, most: number) {
  const best: Ranked[] = [];
  let count = 0;
  for (const indexed of index) {
    const rank = rankOf(indexed, query);
    if (rank === null) continue;
    count += 1;
    const ranked = { indexed, rank };
    const last = best.at(-1);
    if (best.length === most && last && !isBefore(ranked, last)) continue;
    const place = best.findIndex((one) => isBefore(ranked, one));
    best.splice(place < 0 ? best.length : place, 0, ranked);
    if (best.length > most) best.pop();
  }
  return { best, count };
}

function hitOf({ entry, names }: Indexed, words: readonly string[]): PaletteHit {
  const holds = (name: string | undefined) => words.every((word) => name?.includes(word));
  const alias = holds(names[0]) ? -1 : names.findIndex(holds);
  return {
    entry,
    marks: alias > 0 ? [] : matchedRanges(entry.name, words),
    alias: alias > 0 ? (entry.aliases?.[alias - 1] ?? null) : null,
  };
}

/**
 * What `query` finds in `indexes`, of which each is of one section: every word must stand somewhere in an entry, in any order, accents
 * and case aside. The section with the best match comes first. At most `most` of each section are listed, the others counted.
 */
export function findEntries(indexes: readonly PaletteIndex[], query: string, most = 5): readonly FoundSection[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const words = [...new Set(typed)];
  const asked = { words, starts: words.map((word) => ` ${word}`), phrase: ` ${typed.join(' ')}` };
  const found = indexes.flatMap((index) => {
    const { best, count } = bestOf(index, asked, most);
    const [first] = best;
    if (!first) return [];
    return [{ section: first.indexed.entry.section, best, count, rank: first.rank }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || placeOf(a.section) - placeOf(b.section))
    .map(({ section, best, count }) => ({
      section,
      hits: best.map(({ indexed }) => hitOf(indexed, words)),
      more: count - best.length,
    }));
}

const placeOf = (section: PaletteSection): number => PALETTE_SECTIONS.indexOf(section);
