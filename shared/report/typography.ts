/** Left as it stands: addresses, what is written as code, and the sign that stands in for them meanwhile. */
const KEPT = /`[^`]*`|(?:https?:\/\/|mailto:|www\.)\S+|[^\s@]{1,64}@[^\s@]+|\ue000/gi;
const STAND_IN = '\ue000';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** Nothing stands before these, so no space does. */
const OPENING = /[\s([{‘“'"-]/;

/**
 * A French text as printers set it: U+202F before `;`, `!` and `?`, U+00A0 before `:` and inside guillemets, which take the place of
 * straight quotation marks, and a curly apostrophe. Addresses and code stay as they are; so do all letters and digits. Applied twice it
 * is the same. `before`: the sign in front of the text in its line.
 */
export function frenchTypography(text: string, before = ''): string {
  const kept: string[] = [];
  const line = `${before}${text}`.replaceAll(KEPT, (one) => {
    kept.push(one);
    return STAND_IN;
  });
  const set = line
    .replaceAll(/(\p{L})'(?=[\p{L}«"])/gu, '$1’')
    .replaceAll(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`)
    .replaceAll(/(?<![ \u00a0\u202f])[ \u00a0\u202f]*»/g, `${NO_BREAK}»`)
    .replaceAll(/(^|[\s(])"(?=[^\s"])([^"]*?[^\s"])"(?=$|[\s.,;:!?)…])/g, `$1«${NO_BREAK}$2${NO_BREAK}»`)
    .replaceAll(
      /([^ \u00a0\u202f])[ \u00a0\u202f]*([;:!?]+)(?=$|[\s)»”\]…])/gu,
      (whole, last: string, signs: string) =>
        OPENING.test(last) ? whole : `${last}${signs.startsWith(':') ? NO_BREAK : NARROW}${signs}`,
    )
    .replaceAll(/(\d) ?%/g, `$1${NARROW}%`);
  const restored = set.replaceAll(STAND_IN, () => kept.shift() ?? '');
  return restored.slice(before.length);
}

const CURRENCY =
  /^(\s+)(?:de\s+|d[’'])?(?=((?:euro|dollar|franc|livre|yen|yuan|couronne|shilling|dinar|rial|riyal|roupie|peso|real)\p{L}*))/iu;
const IN_WORDS = /(?:million|milliard|billion)s?$/u;

/** What follows a number in French: currencies join millions and milliards by “de” (26,3 milliards de dollars), and figures without it. */
export const nounAfter = (number: string, text: string): string =>
  text.replace(CURRENCY, (_, space: string, noun: string) =>
    !IN_WORDS.test(number) ? space : `${space}${/^e/i.test(noun) ? 'd’' : 'de '}`,
  );
