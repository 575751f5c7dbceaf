/** Numbers in words, without accents: English, French, Spanish. */
const LINES: readonly (readonly [string, number])[] = [
  ['one un une uno una', 1],
  ['two deux dos', 2],
  ['three trois tres', 3],
  ['four quatre cuatro', 4],
  ['five cinq cinco', 5],
  ['six seis', 6],
  ['seven sept siete', 7],
  ['eight huit ocho', 8],
  ['nine neuf nueve', 9],
  ['ten dix diez', 10],
  ['eleven onze once', 11],
  ['twelve douze doce', 12],
  ['thirteen treize trece', 13],
  ['fourteen quatorze catorce', 14],
  ['fifteen quinze quince', 15],
  ['sixteen seize dieciseis', 16],
  ['seventeen diecisiete', 17],
  ['eighteen dieciocho', 18],
  ['nineteen diecinueve', 19],
  ['twenty vingt veinte', 20],
  ['thirty trente treinta', 30],
  ['forty quarante cuarenta', 40],
  ['fifty cinquante cincuenta', 50],
  ['sixty soixante sesenta', 60],
  ['seventy septante setenta', 70],
  ['eighty octante ochenta', 80],
  ['ninety nonante noventa', 90],
  ['hundred cent cents cien ciento cientos', 100],
];
const VALUES: ReadonlyMap<string, number> = new Map(
  LINES.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
);

const WORD = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Matches a number in words ("twenty-five", "two hundred", "quatre-vingts" as 80) where the search begins. */
export const NUMBER_WORDS_AT: RegExp = new RegExp(
  `(?:quatre[- ]vingts?(?:[- ]${WORD}(?![a-z]))?|${WORD}(?![a-z])(?:[- ]+(?:(?:and|et|y)[- ]+)?${WORD}(?![a-z]))*)`,
  'y',
);

/** The number that words matched by `NUMBER_WORDS_AT` say. */
export function numberOfWords(text: string): number {
  let sum = 0;
  for (const word of text.replace(/quatre[- ]vingts?/, 'octante').split(/[- ]+/)) {
    const value = VALUES.get(word);
    if (value === undefined) continue;
    sum = value === 100 ? Math.max(1, sum) * 100 : sum + value;
  }
  return sum;
}
