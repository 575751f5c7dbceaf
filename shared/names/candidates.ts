import type { NameParts } from './name-parts.ts';

/** A key that more names share says too little to compare them all. */
const MOST_PER_KEY = 60;

/** What a name may share with another of the same organisation. */
function keysOf({ forms, acronyms, initials, compact }: NameParts): readonly string[] {
  const words = forms[0]?.words ?? [];
  const starts = [...new Set(words.map((word) => word.slice(0, 4)))].sort();
  return [
    ...starts.map((start) => `word ${start}`),
    ...starts.flatMap((start, at) => starts.slice(at + 1).map((other) => `words ${start} ${other}`)),
    ...[...acronyms, ...initials].map((letters) => `letters ${letters}`),
    `start ${compact.slice(0, 8)}`,
    `end ${compact.slice(-8)}`,
  ];
}

/**
 * Pairs of places in `names` that are worth comparing, each once, the smaller place first: not all n(n − 1)/2 of them.
 * @param own how many of the names, from the first, are to be compared with the others; the rest not among each other
 */
export function candidatePairs(names: readonly NameParts[], own: number): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>();
  for (const [at, name] of names.entries())
    for (const key of new Set(keysOf(name))) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const places of byKey.values()) {
    if (places.length > MOST_PER_KEY) continue;
    for (const [index, first] of places.entries()) {
      if (first >= own) break;
      for (const second of places.slice(index + 1)) {
        const pair = first * names.length + second;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([first, second]);
      }
    }
  }
  return pairs;
}
