// Writes shared/charts/letter-widths.ts: how wide Arimo makes each letter, as Arial, Liberation Sans and Helvetica do too.
// Run after an update of the font: node datasets/fonts/build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);
/** Latin letters of European languages, punctuation, currencies, arrows and signs of mathematics. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2009, 0x2015],
  [0x2018, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];
const FACES = { regular: '400Regular/Arimo_400Regular.ttf', bold: '700Bold/Arimo_700Bold.ttf' };

const tables = Object.entries(FACES).map(([name, file]) => {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/arimo/${file}`));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const lines = RANGES.map(([first, last]) => {
    const widths = Array.from({ length: last - first + 1 }, (_, at) => {
      const glyph = font.charToGlyph(String.fromCodePoint(first + at));
      return glyph.index === 0 ? 0 : Math.round((glyph.advanceWidth * 2048) / font.unitsPerEm);
    });
    return `    [0x${first.toString(16)}, [${widths.join(', ')}]],`;
  });
  return `  ${name}: [\n${lines.join('\n')}\n  ],`;
});

writeFileSync(
  join(import.meta.dirname, '../../shared/charts/letter-widths.ts'),
  `/**
 * How wide letters are, in 2048ths of the font size, by their first code point; 0: not in the font.
 * Of Arimo (SIL Open Font License 1.1), whose widths are those of Arial. Written by datasets/fonts/build.mjs.
 */
export const LETTER_WIDTHS: Readonly<Record<'regular' | 'bold', readonly (readonly [number, readonly number[]])[]>> = {
${tables.join('\n')}
};
`,
);
