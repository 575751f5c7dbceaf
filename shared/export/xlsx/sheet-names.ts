import { officeText } from '../office-text.ts';

const LONGEST = 31;

/** Names of sheets from names of exhibits, in order: at most 31 characters, none of those spreadsheets refuse, each once whatever its case. */
export function sheetNames(names: readonly string[]): readonly string[] {
  // Reserved in English versions of Excel.
  const taken = new Set(['history']);
  return names.map((name) => {
    const plain =
      officeText(name)
        .replace(/[[\]:*?/\\\s]+/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` (${count})`;
      const own = `${plain
        .slice(0, LONGEST - end.length)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}${end}`;
      if (taken.has(own.toLowerCase())) continue;
      taken.add(own.toLowerCase());
      return own;
    }
  });
}
