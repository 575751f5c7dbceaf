import { isSafeAddress } from '../../workbench/rich-text.ts';
import { officeText } from '../office-text.ts';

/** Longest address that Word keeps, and longest text of a screen tip, in characters. */
const ADDRESS = 2083;
export const SCREEN_TIP = 255;
/** What Word counts texts in. */
export const letters = ({ length }: string): number => length;

/** `officeText` in which white space is one space. */
export const wordText = (text: string): string => officeText(text).replace(/[\t\n]+/g, ' ');

/** A safe address as a valid URI; null for any other and for what is too long or malformed for Word. */
export function linkAddress(href: string): string | null {
  if (!isSafeAddress(href) || !URL.canParse(href)) return null;
  const address = new URL(href).href.replace(/["<>\\^`{|}]|[^\u0021-\u007e]/gu, (sign) =>
    encodeURIComponent(sign.replace(/[\ud800-\udfff]/gu, '\ufffd')),
  );
  return address.length <= ADDRESS ? address : null;
}
