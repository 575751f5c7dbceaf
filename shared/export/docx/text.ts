import { visibleText } from '../../charts/text.ts';

/** Longest address that Word keeps, and longest text of a screen tip, in characters. */
const ADDRESS = 2083;
export const SCREEN_TIP = 255;

/** `text` as XML 1.0 can hold it and as it looks: no control characters, direction overrides, halves of letters or non-characters; white space is one space. */
export const wordText = (text: string): string =>
  visibleText(text)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[\t\r\n]+/g, ' ');

/** The address a link may lead to, as a valid URI; null for what is no address of the web or of a mailbox. */
export function linkAddress(href: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null;
  const address = new URL(href).href.replace(/[\s"<>\\^`{|}]|[^\u0021-\u007e]/gu, (sign) =>
    encodeURIComponent(sign.replace(/[\ud800-\udfff]/gu, '\ufffd')),
  );
  return address.length <= ADDRESS ? address : null;
}
