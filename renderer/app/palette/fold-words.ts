const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** One letter as it is searched: lower case without accents; a blank for what is neither letter, digit nor the point of a code. */
function foldLetter(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[^\p{L}\p{N}.]/gu, ' ').replaceAll(/[œæßøłđı]/g, (one) => LIGATURES[one] ?? one);
}

const ASCII_ONLY = /^[\u0020-\u007e]*$/;

/** `text` as it is searched: words in lower case without accents, one blank between them and one at either end. */
export function foldWords(text: string): string {
  const folded = ASCII_ONLY.test(text)
    ? text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, ' ')
    : foldLetter(text).replaceAll(/\s+/g, ' ');
  return ` ${folded.trim()} `;
}

/** The words of a query, as they are searched. */
export const wordsOf = (query: string): readonly string[] => foldWords(query).split(' ').filter(Boolean);

/** A stretch of a text: from the first character to before the last. */
export type TextRange = readonly [from: number, to: number];

/** Where the words of a query stand in `text`, in order and apart: at the start of a word where one begins so, else within one. */
export function matchedRanges(text: string, words: readonly string[]): readonly TextRange[] {
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (const one of foldLetter(letter)) {
      letters.push(one);
      places.push(at);
    }
    at += letter.length;
  }
  const folded = ` ${letters.join('')}`;
  const found = words.flatMap((word): TextRange[] => {
    const start = folded.indexOf(` ${word}`);
    const from = start >= 0 ? start : folded.indexOf(word) - 1;
    if (from < 0) return [];
    return [[places[from] ?? 0, places[from + word.length] ?? text.length]];
  });
  return joined(text, found);
}

/** Stretches in order; those that touch, overlap or have only a blank between them are one. */
function joined(text: string, stretches: readonly TextRange[]): readonly TextRange[] {
  const all: TextRange[] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && text.slice(last[1], from).trim() === '') all[all.length - 1] = [last[0], Math.max(last[1], to)];
    else all.push([from, to]);
  }
  return all;
}
