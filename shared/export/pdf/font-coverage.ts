/** Files of text, whose letters are set. */
const TEXT_FILE = /\.(?:typ|json|svg|csv|txt|xml|ya?ml|toml)$/i;

/** What takes no shape of its own: spaces, controls, marks of direction and variation. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Z}]|\p{Variation_Selector}/u;

/**
 * The code points a TrueType font has shapes for, by the format 4 subtable of its `cmap` (OpenType 1.9.1), which holds those of the Basic
 * Multilingual Plane. @returns none where there is no such subtable.
 */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Set<number>();
  const cmap = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + at * 16).find(
    (record) => view.getUint32(record) === 0x636d6170,
  );
  if (cmap === undefined) return found;
  const table = view.getUint32(cmap + 8);
  const subtable = Array.from(
    { length: view.getUint16(table + 2) },
    (_, at) => table + view.getUint32(table + 8 + at * 8),
  ).find((at) => view.getUint16(at) === 4);
  if (subtable === undefined) return found;
  const length = view.getUint16(subtable + 6);
  const [ends, starts] = [subtable + 14, subtable + 16 + length];
  const [deltas, offsets] = [starts + length, starts + 2 * length];
  for (let at = 0; at < length; at += 2) {
    const [start, end] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const [delta, offset] = [view.getUint16(deltas + at), view.getUint16(offsets + at)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - start) * 2) || -delta;
      if (((listed + delta) & 0xffff) !== 0) found.add(code);
    }
  }
  return found;
}

/** Letters of `texts`, and of those of `files` that are text, which are not in `covered`, each once and in the order they appear. */
export function missingLetters(
  texts: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  covered: ReadonlySet<number>,
): string {
  const decoder = new TextDecoder();
  const missing = new Set<string>();
  const look = (text: string): void => {
    for (const letter of text)
      if (!covered.has(letter.codePointAt(0) ?? 0) && !SHAPELESS.test(letter)) missing.add(letter);
  };
  for (const text of texts) look(text);
  for (const [path, bytes] of files) if (TEXT_FILE.test(path)) look(decoder.decode(bytes));
  return [...missing].join('');
}
