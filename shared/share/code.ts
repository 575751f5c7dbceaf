/** Crockford's base 32: without I, L, O and U, so that a code read aloud or by hand is still the same. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;
const LENGTH = 20;
/** Hexadecimal digits of a root that its code stands for: 100 bits. */
const DIGITS = (LENGTH * 5) / 4;

/**
 * A root hash as people compare it: its first 100 bits in four groups of five signs. Another file of the same code would take 2^100
 * trials, or 2^50 by somebody who makes both files.
 */
export function codeOf(root: string): string {
  const bits = [...root.slice(0, DIGITS)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'));
  const signs = (bits.join('').match(/.{5}/g) ?? []).map((five) => SIGNS[Number.parseInt(five, 2)]).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ');
}

/**
 * A code as somebody wrote it, in the form of `codeOf`, or a whole root of 64 digits in lower case; null where it is neither. Spaces,
 * hyphens and case do not count; O is read as 0, I and L as 1.
 */
export function codeIn(text: string): string | null {
  const plain = text.replaceAll(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  if (/^[0-9A-F]{64}$/.test(plain)) return plain.toLowerCase();
  const signs = plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ');
}

/** Whether `code`, from `codeIn`, stands for a root. */
export const isCodeOf = (code: string, root: string): boolean => code === root || code === codeOf(root);
