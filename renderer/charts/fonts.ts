import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?url';
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff2?url';
import { kept } from '#shared/core/kept';
import type { FontFiles } from '#shared/export/svg';

/** The fonts of figures, to be put into pictures that leave Jalon. */
export const fontFiles = kept(async (): Promise<FontFiles> => {
  const [light, heavy] = await Promise.all([regular, bold].map(base64));
  return { '400': light ?? '', '700': heavy ?? '' };
});

async function base64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
