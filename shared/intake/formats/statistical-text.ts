import Papa from 'papaparse';
import { idOfLabel } from '../dialect/standards.ts';
import { decodeText, detectEncoding } from '../dialect/text.ts';

/** Longest text that can be written anew, in bytes: a longer one does not fit into one string. */
const LONGEST = 2 ** 28;
const HEAD = 1 << 16;
/** Characters put together before they are encoded. */
const CHUNK = 1 << 20;

/** Keys and dimension of the columns of a Eurostat table: `freq,unit,geo\TIME_PERIOD`. */
const EUROSTAT = /^\ufeff?"?((?:\w+,)*\w+)\\(time(?:_period)?|geo)"?\s*\t/i;
/** A value of Eurostat with the flags beside it: `12.3 bep`, `: c`. */
const FLAGGED = /^(:|[-+]?[\d.]+(?:e[-+]?\d+)?)\s*([a-z]*)$/i;
const BOTH = /^([A-Z][A-Z0-9_]*):\s*\S/;
/** A code and its label in one cell: `KEN: Kenya`. */
const CODE_AND_LABEL = /^([^\s:](?:[^:]|:(?!\s))*):\s+(\S.*)$/s;

/**
 * Text of a statistical office as plain columns: Eurostat's tables of years become rows with a value and its flags, and cells of SDMX-CSV
 * that hold code and label (`labels=both`) hold the code, those of units and indicators both. Any other text, and one too long, comes
 * back as it is.
 */
export function plainColumns(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LONGEST) return bytes;
  const encoding = detectEncoding(bytes);
  const [first = ''] = decodeText(bytes.subarray(0, HEAD), encoding).split(/\r?\n/, 1);
  if (EUROSTAT.test(first)) return fromEurostat(decodeText(bytes, encoding));
  const delimiter = [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  const [header = []] = Papa.parse<string[]>(first, { delimiter }).data;
  const ids = header.map(idOfLabel);
  const isBoth =
    ids.includes('TIME_PERIOD') && ids.includes('OBS_VALUE') && header.filter((one) => BOTH.test(one)).length > 1;
  return isBoth ? fromBoth(decodeText(bytes, encoding), delimiter, header) : bytes;
}

function fromBoth(text: string, delimiter: string, header: readonly string[]): Uint8Array {
  const kept = header.map((label) => {
    const id = idOfLabel(label);
    if (!BOTH.test(label) && !/^(DATAFLOW|STRUCTURE)$/.test(id)) return (cell: string) => cell;
    if (/^(INDICATOR|MEASURE|SERIES|SUBJECT|UNIT|UNIT_MEASURE)$/.test(id)) return (cell: string) => cell;
    return (cell: string) => cell.trim().replace(CODE_AND_LABEL, '$1');
  });
  const out = writer();
  let isHeader = true;
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    step: ({ data }) => {
      out.row(
        isHeader
          ? header.map((label) => (BOTH.test(label) ? idOfLabel(label) : label))
          : data.map((cell, at) => kept[at]?.(cell) ?? cell),
      );
      isHeader = false;
    },
  });
  return out.bytes();
}

function fromEurostat(text: string): Uint8Array {
  const out = writer();
  let keys: readonly string[] = [];
  let columns: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [own = '', ...cells] = line.split('\t');
    if (keys.length === 0) {
      const [, rows = '', across = ''] = EUROSTAT.exec(line) ?? [];
      keys = rows.split(',');
      columns = cells.map((cell) => cell.trim());
      out.row(
        [...keys, across]
          .map((key) => (/^time(_period)?$/i.test(key) ? 'TIME_PERIOD' : key))
          .concat('OBS_VALUE', 'OBS_FLAG'),
      );
      continue;
    }
    const named = own
      .replaceAll('"', '')
      .split(',')
      .map((key) => key.trim());
    for (const [at, column] of columns.entries()) {
      const cell = (cells[at] ?? '').trim();
      const [, value = cell, flags = ''] = FLAGGED.exec(cell) ?? [];
      out.row([...named, column, value, flags]);
    }
  }
  return out.bytes();
}

/** Writes rows as comma-separated UTF-8 text. */
function writer() {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let pending = '';
  const flush = (): void => {
    chunks.push(encoder.encode(pending));
    pending = '';
  };
  return {
    row(cells: readonly string[]): void {
      pending += `${cells.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
      if (pending.length > CHUNK) flush();
    },
    bytes(): Uint8Array {
      flush();
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
