import { createHash } from 'node:crypto';

/** What a journal file holds: its whole records, and where in the file they end. */
export interface JournalContent {
  readonly records: readonly string[];
  /** Bytes of the whole records, and the checksum of the last one. */
  readonly bytes: number;
  readonly sum: string;
  /** How the file ends: with its last whole record, in the middle of one, or in lines that are not as they were written. */
  readonly end: 'whole' | 'torn' | 'altered';
}

const sumOf = (before: string, record: string): string =>
  createHash('sha256').update(before).update(record).digest('hex');

/**
 * Records as lines of a journal. Each carries the SHA-256 of the checksum before it (empty for the first) and its own text as
 * JSON, so that a line altered, lost or moved is told.
 */
export function encodeRecords(
  records: readonly string[],
  before: string,
): { readonly lines: Buffer; readonly sum: string } {
  let sum = before;
  const lines = records.map((record) => {
    const text = JSON.stringify(record);
    sum = sumOf(sum, text);
    return Buffer.from(`{"sum":"${sum}","record":${text}}\n`);
  });
  return { lines: Buffer.concat(lines), sum };
}

/** Reads a journal up to the first line that is not whole. */
export function decodeRecords(content: Buffer): JournalContent {
  const records: string[] = [];
  let [start, sum] = [0, ''];
  while (start < content.length) {
    const line = content.indexOf('\n', start);
    if (line < 0) return { records, bytes: start, sum, end: 'torn' };
    const found = parseLine(content.toString('utf8', start, line), sum);
    if (!found) return { records, bytes: start, sum, end: 'altered' };
    records.push(found.record);
    ({ sum } = found);
    start = line + 1;
  }
  return { records, bytes: start, sum, end: 'whole' };
}

function parseLine(line: string, before: string): { readonly record: string; readonly sum: string } | null {
  try {
    const { sum, record } = JSON.parse(line) as { sum?: unknown; record?: unknown };
    if (typeof sum !== 'string' || typeof record !== 'string') return null;
    return sum === sumOf(before, JSON.stringify(record)) ? { record, sum } : null;
  } catch {
    return null;
  }
}
