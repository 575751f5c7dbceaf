import { CONCEPTS, LINK_WORDS, PLACE_WORDS } from '../../names/words.ts';

/** Letters of a word that are looked at: endings differ between forms of a word, and between English and French. */
const STEM = 6;

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a text by what they mean: places and concepts of the field whatever the language, others by how they begin. */
export function textTerms(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .flatMap((word) =>
      word.length < 2 || LINK_WORDS.has(word)
        ? []
        : (PLACE_WORDS.get(word) ?? CONCEPTS.get(word) ?? word.slice(0, STEM)),
    );
}

/** A text as weights of its terms, of length 1; empty of a text without words. */
export type TextVector = ReadonlyMap<string, number>;

/** Texts by their terms. */
export interface TextVectors {
  readonly vectors: readonly TextVector[];
  /** In how many of the texts each term stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Texts as TF-IDF vectors over all of them (term frequency 1 + ln f, inverse document frequency ln(1 + N/n), cosine normalised:
 * Salton and Buckley, 1988).
 */
export function textVectors(texts: readonly string[]): TextVectors {
  const counts = new Map<string, number>();
  const frequencies = texts.map((text) => {
    const own = new Map<string, number>();
    for (const term of textTerms(text)) own.set(term, (own.get(term) ?? 0) + 1);
    for (const term of own.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    return own;
  });
  const vectors = frequencies.map((own) => {
    const weights = [...own]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, count]): [string, number] => [
        term,
        (1 + Math.log(count)) * Math.log(1 + texts.length / (counts.get(term) ?? 1)),
      ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
  return { vectors, counts };
}

/** How alike two texts are, 0–1: the cosine of the angle between their vectors. */
export function cosineOf(a: TextVector, b: TextVector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of short) product += weight * (long.get(term) ?? 0);
  return Math.min(1, product);
}
