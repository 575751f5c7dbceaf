/** Characters of a name kept; with its ending it stays below the 255 bytes file systems allow, in any script. */
const LONGEST = 80;

/** A bare file name whatever was asked for: no folders, no characters a disk refuses; `jalon` where nothing is left. */
export const bareName = (name: string): string =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '') || 'jalon';

/** The name of a file for what is called `title`, one space between words, cut where it is very long; `ending` without its dot: `csv`, `recipe.json`. */
export const fileName = (title: string, ending: string): string =>
  `${bareName([...bareName(title).replaceAll(/\s+/g, ' ')].slice(0, LONGEST).join(''))}.${ending}`;

/** Letters that are two in plain Latin. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
};

/** `text` as letters and digits of ASCII with `-` between: `Côte d’Ivoire` is `Cote-d-Ivoire`; empty where nothing is left. */
export const slugOf = (text: string): string =>
  text
    .replaceAll(/[œŒæÆßøØł]/g, (letter) => LIGATURES[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** `name`, or with `_2`, `_3` … before its ending where `taken` holds it, however it is capitalised. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((one) => one.toLowerCase()));
  const dot = name.lastIndexOf('.');
  for (let at = 1; ; at += 1) {
    const tried = at === 1 ? name : `${name.slice(0, dot)}_${at}${name.slice(dot)}`;
    if (!lower.has(tried.toLowerCase())) return tried;
  }
}
