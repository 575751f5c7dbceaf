/** Words that say nothing about which place is meant. */
const LINKS = new Set('the of and la le les l du de des d et in'.split(' '));

/** Spellings of a word by the one that stands for all of them: abbreviations, plurals, and French words for forms of state. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['republic', 'rep repub republique'],
      ['democratic', 'dem democr democratique'],
      ['people', 'peoples populaire pop'],
      ['federated', 'fed federes federees'],
      ['federal', 'federale'],
      ['state', 'states sts etat etats'],
      ['islamic', 'islamique'],
      ['arab', 'arabe'],
      ['socialist', 'socialiste'],
      ['kingdom', 'royaume'],
      ['united', 'utd unie unis'],
      ['principality', 'principaute'],
      ['duchy', 'duche'],
      ['sultanate', 'sultanat'],
      ['emirate', 'emirat'],
      ['bolivarian', 'bolivarienne'],
      ['independent', 'independant'],
      ['island', 'islands is isls ile iles'],
      ['saint', 'st ste sainte'],
      ['territory', 'territories terr territoire territoires'],
      ['province', 'prov'],
      ['former', 'fmr'],
      ['ivoire', 'divoire'],
    ] as const
  ).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

/** Names of a realm: what is left without them and the words beside them is the common name of the place. */
const REALMS = new Set(
  'republic kingdom principality duchy sultanate emirate commonwealth union plurinational'.split(' '),
);
const BESIDE_REALMS = new Set(
  'democratic people federal federated federative islamic socialist independent bolivarian cooperative grand oriental hashemite'.split(
    ' ',
  ),
);

/** Common names that two states have had: their form of state tells which one is meant, and is never left out. */
const SHARED_NAMES = new Set([
  'congo',
  'korea',
  'coree',
  'china',
  'chine',
  'germany',
  'allemagne',
  'nam viet',
  'vietnam',
  'yemen',
]);

/** A name in lower case without accents, marks and linking words, its words in the order they are written: for searching. */
export const foldName = (text: string): string => wordsOf(text).join(' ');

/** A name by its words whatever their order: "Korea (North)", "Korea, North" and "North Korea" are one. Brackets belong to the name. */
export const nameKey = (text: string): string => keyOf(wordsOf(text));

/** The common name within a formal one ("Kingdom of Morocco"), as a `nameKey`; blank where the text is none or where it would not be sure. */
export function commonNameKey(text: string): string {
  const words = wordsOf(text);
  if (!words.some((word) => REALMS.has(word))) return '';
  const key = keyOf(words.filter((word) => !REALMS.has(word) && !BESIDE_REALMS.has(word)));
  return SHARED_NAMES.has(key) ? '' : key;
}

/** Whether two states have had this name ("Congo", "Korea"). */
export const isSharedName = (text: string): boolean => SHARED_NAMES.has(nameKey(text));

const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/[¹²³⁰-⁹ᵃᵇᶜᵈᵉ]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('co-operative', 'cooperative')
    .replaceAll(/(?<=\p{L})['’ʼ`´]s\b/gu, '')
    .replaceAll(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !LINKS.has(word))
    .map((word) => SPELLINGS.get(word) ?? word);
}
