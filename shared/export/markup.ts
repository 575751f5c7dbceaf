import { visibleText } from '../charts/text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The only way text gets into HTML or SVG, as content or quoted attribute: no markup, direction overrides or control characters. */
export const escapeMarkup = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** UTF-8, then base64. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
