/** What a text of a list stands for; undefined for a text that no list of names has. */
export type KnownTerm = (text: string) => string | undefined;

const SURE = /\s*[;|\n\r•]+\s*/;
/** Between items or within a name: the known names decide. */
const OPEN = /(\s*[,/]\s*|\s+(?:and|et|y|e|&|und)\s+)/i;
const isSoft = (mark: string): boolean => !/[,/]/.test(mark);

/**
 * The items of a cell. `;`, `|` and new lines always part them. At `,` and `/` they are parted unless known names hold them ("Congo,
 * Democratic Republic of the"); at "and", "et", "y" only where both sides are known ("Education and jobs").
 */
export function itemsOf(cell: string, known: KnownTerm): readonly string[] {
  return cell
    .split(SURE)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => (known(part) === undefined ? partsOfList(part, known) : [part]));
}

function partsOfList(text: string, known: KnownTerm): readonly string[] {
  const pieces = text.split(OPEN);
  const items: string[] = [];
  let isWaiting = false;
  for (let at = 0; at < pieces.length; ) {
    const end = longestKnown(pieces, at, known);
    const item = pieces.slice(at, end).join('').trim();
    const mark = at === 0 ? '' : (pieces[at - 1] ?? '');
    const isKnown = known(item) !== undefined;
    // An unknown side of an "and" stays with the other one.
    if (at > 0 && isSoft(mark) && (!isKnown || isWaiting)) items.push(`${items.pop() ?? ''}${mark}${item}`);
    else if (item !== '') items.push(item);
    isWaiting = !isKnown;
    at = end + 1;
  }
  return items;
}

/** No name has more marks in it: four parts and what is between them. */
const MOST_PIECES = 7;

/** The end of the longest known name that begins at a piece; of the piece alone where none does. */
function longestKnown(pieces: readonly string[], from: number, known: KnownTerm): number {
  for (let end = Math.min(pieces.length, from + MOST_PIECES); end > from + 1; end -= 1)
    if ((end - from) % 2 === 1 && known(pieces.slice(from, end).join('').trim()) !== undefined) return end;
  return from + 1;
}

const SUFFIX =
  /^(?:(?:the )?(?:government|republic|kingdom|islamic republic|state|ministry|gouvernement|république|gobierno) (?:of|de|du)\b|inc\b|ltd\b|llc\b|e\.?v\b|gmbh\b|plc\b)/i;

/** Items of a list of names that no list holds (partners, obstacles): parted at `;`, `|` and new lines, else at commas. */
export function freeItemsOf(cell: string): readonly string[] {
  const sure = cell
    .split(SURE)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (sure.length !== 1) return sure;
  const items: string[] = [];
  for (const piece of (sure[0] ?? '').split(/\s*,\s+/)) {
    if (items.length > 0 && SUFFIX.test(piece)) items.push(`${items.pop()}, ${piece}`);
    else if (piece !== '') items.push(piece);
  }
  return items;
}

const YES = /^(?:yes|y|oui|o|s[ií]|true|vrai|verdadero|1|x|✓|✔|☑)$/i;
const NO = /^(?:no|n|non|false|faux|falso|0|✗|☐|[-–])$/i;

/** Yes or no in English, French, Spanish and marks; null for a blank cell, undefined for anything else. */
export const yesOrNo = (text: string): boolean | null | undefined => {
  const cell = text.trim();
  if (cell === '') return null;
  return YES.test(cell) ? true : NO.test(cell) ? false : undefined;
};
