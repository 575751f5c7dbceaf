/** Characters of a name kept; with its ending it stays below the 255 bytes file systems allow, in any script. */
const LONGEST = 80;

/** A bare file name whatever was asked for: no folders, no characters a disk refuses; `jalon` where nothing is left. */
export const bareName = (name: string): string =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '') || 'jalon';

/** The name of a file for what is called `title`, cut where it is very long; `ending` without its dot: `csv`, `recipe.json`. */
export const fileName = (title: string, ending: string): string =>
  `${bareName([...bareName(title)].slice(0, LONGEST).join(''))}.${ending}`;
