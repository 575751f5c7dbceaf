import { decodeText, detectEncoding } from '../dialect/text.ts';
import { cubeTable } from './cube.ts';
import type { FileTable } from './file-table.ts';

const STATEMENT = /\s*([A-Z][A-Z0-9-]*)(?:\[[^\]]*\])?(?:\(((?:"[^"]*"|[^)"])*)\))?\s*=((?:"[^"]*"|[^;"])*);/gy;
const texts = (written: string): readonly string[] => {
  // A long text goes on in the next line as one more quoted piece without a comma between them.
  const joined = written.replaceAll(/"\s*\r?\n\s*"/g, '');
  return [...joined.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
};

/**
 * The values of a PX file (PC-Axis): a row for each cell, by the variables of STUB and HEADING with their labels, and codes where CODES
 * gives them; UNITS stands in each row. Texts in other languages than the first are left out. Throws `intake/cube-broken`.
 */
export function pxTable(bytes: Uint8Array): FileTable {
  const text = decodeText(bytes, encodingOf(bytes));
  const found = new Map<string, readonly string[]>();
  let data = '';
  STATEMENT.lastIndex = 0;
  for (let match = STATEMENT.exec(text); match; match = STATEMENT.exec(text)) {
    const [whole, key = '', of = '', value = ''] = match;
    if (key === 'DATA') data = value;
    else if (!/^\s*[A-Z0-9-]+\[/.test(whole)) found.set([key, ...texts(of)].join('\n'), texts(value));
  }
  const dimensions = [...(found.get('STUB') ?? []), ...(found.get('HEADING') ?? [])].map((name) => {
    const codes = found.get(`CODES\n${name}`) ?? null;
    const labels = found.get(`VALUES\n${name}`) ?? codes ?? [];
    return {
      name,
      labels,
      codes: codes?.length === labels.length && codes.some((one, at) => one !== labels[at]) ? codes : null,
    };
  });
  const values = data.match(/"[^"]*"|[^\s,;"]+/g) ?? [];
  const [contents] = found.get('CONTENTS') ?? [];
  const [unit] = found.get('UNITS') ?? [...found].find(([key]) => key.startsWith('UNITS\n'))?.[1] ?? [];
  const constants = new Map([
    ...(contents ? [['indicator', () => contents] as const] : []),
    ...(unit ? [['unit', () => unit] as const] : []),
  ]);
  return cubeTable(dimensions, values.length, (cell) => (values[cell] ?? '').replaceAll('"', ''), constants);
}

/** The code page a file states, where the decoder knows it. */
function encodingOf(bytes: Uint8Array): string {
  const guessed = detectEncoding(bytes);
  if (guessed.startsWith('utf-')) return guessed;
  const stated = /CODEPAGE="([^"]+)"/.exec(decodeText(bytes.subarray(0, 4000), 'windows-1252'))?.[1];
  try {
    return stated ? new TextDecoder(stated).encoding : guessed;
  } catch {
    return guessed;
  }
}
