/** A language as an encoding writes it: the letters beyond a–z it uses, and for other scripts its most frequent ones. */
interface Alphabet {
  readonly encodings: readonly string[];
  readonly letters: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** What a perfect fit counts: below 1 for mixtures of languages, which fit anything. */
  readonly weight: number;
}

const both = (letters: string): ReadonlySet<string> => new Set([...letters, ...letters.toUpperCase()]);
const latin = (encodings: readonly string[], letters: string, weight = 1): Alphabet => ({
  encodings,
  letters: both(letters),
  common: new Set(),
  weight,
});
const script = (encodings: readonly string[], letters: string, common: string, weight = 0.98): Alphabet => ({
  encodings,
  letters: both(letters),
  common: both(common),
  weight,
});

const WESTERN = ['windows-1252', 'iso-8859-15', 'macintosh'];
const TURKISH = ['windows-1254', 'iso-8859-9'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'];

/** The likelier first: where two fit alike, the first is taken. */
const ALPHABETS: readonly Alphabet[] = [
  latin(WESTERN, 'éèàçêôîïâûùœëüæÿñ'),
  latin(WESTERN, 'áéíóúñü'),
  latin(WESTERN, 'áâãàçéêíóôõúü'),
  latin(WESTERN, 'äöüß'),
  latin(WESTERN, 'àèéìòùî'),
  latin(WESTERN, 'åäöæøé'),
  latin(WESTERN, 'éëïóöüèáúê'),
  latin(TURKISH, 'çğöşüıİâî'),
  latin(CENTRAL, 'ąćęłńóśźż'),
  latin(CENTRAL, 'áčďéěíňóřšťúůýž'),
  latin(CENTRAL, 'áäčďéíĺľňóôŕšťúýž'),
  latin(CENTRAL, 'áéíóöőúüű'),
  latin(CENTRAL, 'ăâîşţ'),
  latin(CENTRAL, 'čćđšž'),
  latin(['windows-1257'], 'ąčęėįšųūžāēģīķļņōŗõäöü'),
  latin(WESTERN, 'áðéíóúýþæö', 0.99),
  latin(WESTERN, 'éèàçêôîïâûùœëüæñáíóúãõäößìòåøð', 0.85),
  latin(CENTRAL, 'ąćęłńóśźżáčďéěíňřšťúůýžäĺľôŕöőüűăâîşţđ', 0.84),
  script(CYRILLIC, 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў', 'оеаинтсрвлк'),
  script(['windows-1251', 'iso-8859-5'], 'абвгдежзиклмнопрстуфхцчшјљњћџђѓќѕ', 'оеаинтсрвлк', 0.97),
  script(['windows-1256', 'iso-8859-6'], 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژگکیںھہے،؛؟ًٌٍَُِّْ', 'اليمنتوربهةد'),
  script(['windows-1253', 'iso-8859-7'], 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', 'αοιετνσςρκ', 0.97),
];

/** Encodings of one byte a sign that are told apart, as `TextDecoder` labels. */
export const SINGLE_BYTE: readonly string[] = [...new Set(ALPHABETS.flatMap(({ encodings }) => encodings))];

/** Different words that decide. */
const MOST_WORDS = 3000;
/** Another encoding than Windows-1252 is taken where this share of its signs is plausible. */
const LEAST_FIT = 0.7;

/**
 * The encoding of a text that is no Unicode: the one in which its signs beyond ASCII are letters of one language, in places where
 * letters stand. Windows-1252 where none fits better. `decode` reads bytes in an encoding.
 */
export function singleByteEncoding(bytes: Uint8Array, decode: (bytes: Uint8Array, encoding: string) => string): string {
  const words = highWords(bytes);
  let best = { encoding: 'windows-1252', fit: LEAST_FIT };
  for (const encoding of SINGLE_BYTE) {
    const texts = decode(words, encoding).split('\n');
    for (const alphabet of ALPHABETS) {
      if (!alphabet.encodings.includes(encoding)) continue;
      const { fit, letters } = fitOf(texts, alphabet);
      if (alphabet.weight * fit <= best.fit + 1e-9 || (letters === 0 && encoding !== 'windows-1252')) continue;
      best = { encoding, fit: alphabet.weight * fit };
    }
  }
  return best.encoding;
}

const isAsciiLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The different words of a text that hold a byte beyond ASCII, one a line. */
function highWords(bytes: Uint8Array): Uint8Array {
  const found = new Map<string, Uint8Array>();
  let [start, isHigh] = [0, false];
  for (let at = 0; at <= bytes.length && found.size < MOST_WORDS; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128) isHigh = true;
    else if (!isAsciiLetter(byte)) {
      const word = isHigh ? bytes.subarray(start, Math.min(at, start + 60)) : null;
      if (word) found.set(String.fromCharCode(...word), word);
      start = at + 1;
      isHigh = false;
    }
  }
  return Uint8Array.from([...found.values()].flatMap((word) => [...word, 10]));
}

/** What a frequent letter counts more, and a capital after a capital. */
const [FREQUENT, INNER_CAPITAL] = [0.1, 0.95];

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();
const LETTER = /\p{L}/u;
/** Signs that stand between letters of one word. */
const JOINS = new Set(['’', '‘', '\u00a0', '·', '­']);

/** Share of the signs beyond ASCII that stand where the language would have them, 0 to 1, and a little more for frequent letters. */
function fitOf(
  words: readonly string[],
  { letters, common }: Alphabet,
): { readonly fit: number; readonly letters: number } {
  let [signs, marks, placed, frequent] = [0, 0, 0, 0];
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const sign = word[at] ?? '';
      if (sign < '\u0080') continue;
      signs++;
      if (LETTER.test(sign) && sign !== 'ª' && sign !== 'º') {
        if (!letters.has(sign) || !isPlaced(word, at, common.size > 0)) continue;
        placed += isCapital(sign) && isCapital(word[at - 1] ?? '') ? INNER_CAPITAL : 1;
        if (common.has(sign)) frequent++;
      } else marks += markFit(word, at);
    }
  return { fit: signs === 0 ? 0 : (placed + marks + FREQUENT * frequent) / signs, letters: placed };
}

/** Whether a letter stands where one can: no capital after a small letter, no letters of two scripts side by side. */
function isPlaced(word: string, at: number, isOtherScript: boolean): boolean {
  const [before = '', sign = '', after = ''] = [word[at - 1], word[at], word[at + 1]];
  if (isOtherScript && (/[a-z]/i.test(before) || /[a-z]/i.test(after))) return false;
  return !(isCapital(sign) && LETTER.test(before) && before !== before.toUpperCase());
}

/** Signs that texts use; the others of an encoding are rare. */
const USUAL = new Set('’‘“”„«»–—…•·°©®™€£¥±×½¼¾§¹²³ªº¿¡\u00a0');

/** How well a sign that is no letter stands where it does: 0 inside a word, 1 elsewhere, less for a rare one. */
function markFit(word: string, at: number): number {
  const [before = '', sign = '', after = ''] = [word[at - 1], word[at], word[at + 1]];
  if (sign >= '\u0080' && sign < '\u00a0') return 0;
  if (!USUAL.has(sign)) return 0.5;
  const isAfterLetter = LETTER.test(before);
  if (/[¹²³ªº]/.test(sign)) return !isAfterLetter || /^[ckm]?m$/.test(word.slice(0, at)) ? 1 : 0.5;
  if (JOINS.has(sign) || !isAfterLetter || !LETTER.test(after)) return 1;
  return /[–—/]/.test(sign) && after !== after.toLowerCase() ? 1 : 0.2;
}
