/** What a file is by its own bytes; its name plays no part. */
export type FormatKind =
  | 'text'
  | 'gzip'
  | 'zip'
  | 'parquet'
  | 'arrow'
  | 'json'
  | 'markup'
  | 'px'
  | 'old-office'
  | 'pdf'
  | 'duckdb'
  | 'database'
  | 'stata'
  | 'spss'
  | 'sas'
  | 'r'
  | 'rtf'
  | 'unknown';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, from: number, text: string): boolean =>
  [...text].every((letter, at) => bytes[from + at] === letter.charCodeAt(0));

/** Stata before 13: its release, the order of bytes, a file type of 1 and a zero. */
const isOldStata = ([release = 0, order, type, zero]: Uint8Array): boolean =>
  release >= 102 && release <= 115 && (order === 1 || order === 2) && type === 1 && zero === 0;

export function kindOf(bytes: Uint8Array): FormatKind {
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
  if (ascii(bytes, 0, 'PK\u0003\u0004')) return 'zip';
  if (ascii(bytes, 0, 'PAR1')) return 'parquet';
  if (ascii(bytes, 0, 'ARROW1') || (starts(bytes, 0xff, 0xff, 0xff, 0xff) && bytes.length > 8)) return 'arrow';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (ascii(bytes, 0, '%PDF')) return 'pdf';
  if (ascii(bytes, 8, 'DUCK')) return 'duckdb';
  if (ascii(bytes, 0, 'SQLite format 3')) return 'database';
  if (ascii(bytes, 0, '<stata_dta>') || isOldStata(bytes)) return 'stata';
  if (ascii(bytes, 0, '$FL2') || ascii(bytes, 0, '$FL3')) return 'spss';
  if (ascii(bytes, 84, 'SAS FILE') || ascii(bytes, 0, 'HEADER RECORD*******LIB')) return 'sas';
  if (ascii(bytes, 0, 'RDX2\n') || ascii(bytes, 0, 'RDX3\n') || starts(bytes, 0x58, 0x0a, 0, 0, 0)) return 'r';
  if (ascii(bytes, 0, '{\\rtf')) return 'rtf';
  const mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const head = String.fromCharCode(...bytes.subarray(mark, mark + 4000).filter((byte) => byte !== 0)).replace(
    /^(ÿþ|þÿ)/,
    '',
  );
  if (/^\s*<(?!stata)[a-z!?]/i.test(head)) return 'markup';
  if (
    /^\s*[A-Z-]{3,30}(\[\w+\])?=/.test(head) &&
    /^\s*(AXIS-VERSION|CHARSET|CODEPAGE|MATRIX|SUBJECT-AREA)=/m.test(head)
  )
    return 'px';
  const first = bytes.subarray(mark, mark + 4000).find((byte) => byte > 32);
  if (first === 0x5b || first === 0x7b) return 'json';
  return 'text';
}
