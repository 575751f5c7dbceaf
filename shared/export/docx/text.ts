import { officeText } from '../office-text.ts';

/** Longest address that Word keeps, and longest text of a screen tip, in characters. */
const ADDRESS = 2083;
export const SCREEN_TIP = 255;

/** `officeText` in which white space is one space. */
export const wordText = (text: string): string => officeText(text).replace(/[\t\n]+/g, ' ');

/** The address a link may lead to, as a valid URI; null for what is no address of the web or of a mailbox. */
export function linkAddress(href: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null;
  const address = new URL(href).href.replace(/[\s"<>\\^`{|}]|[^\u0021-\u007e]/gu, (sign) =>
    encodeURIComponent(sign.replace(/[\ud800-\udfff]/gu, '\ufffd')),
  );
  return address.length <= ADDRESS ? address : null;
}
