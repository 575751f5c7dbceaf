import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { sha256 } from '#shared/core/hash';
import { DOCUMENT, dataName, digestOf, MANIFEST } from '#shared/share/format';
import { run } from '../../electron/cli/main.ts';
import { sealed } from './reseal.ts';

/** A share file on its way into a window. */
export interface ShareCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it opens; null: either, but whole or not at all. */
  readonly opens: boolean | null;
}

const ROWS = Array.from({ length: 400 }, (_, at) => `KEN,${1900 + (at % 100)},k${at % 4},${at}`);

/** A whole share file with one source of the own, titled “Whole”. */
export async function wholeFile(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-share-'));
  try {
    writeFileSync(join(folder, 'own.csv'), `iso3,year,kind,value\n${ROWS.join('\n')}\n`);
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const args = ['import', join(folder, 'own.csv'), '--title', 'Whole', '--out', join(folder, 'whole.jalon')];
    if ((await run(args, { print: say, say })) !== 0) throw new Error(said.join('\n'));
    return new Uint8Array(readFileSync(join(folder, 'whole.jalon')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ways to damage `whole` so that every hash still fits, or none does; and `whole` itself. */
export async function craftedCases(whole: Uint8Array): Promise<readonly ShareCase[]> {
  const { [MANIFEST]: _, ...entries } = unzipSync(whole);
  const document = new TextDecoder().decode(entries[DOCUMENT]);
  const withDocument = (text: string) => sealed({ ...entries, [DOCUMENT]: strToU8(text) });
  const withField = (change: (fields: Record<string, unknown>) => object) =>
    withDocument(JSON.stringify({ ...JSON.parse(document), ...change(JSON.parse(document)) }));
  /** Every part with its bytes changed, under its new hash, as the document then says. */
  const withParts = async (change: (bytes: Uint8Array) => Uint8Array): Promise<Uint8Array> => {
    let text = document;
    const parts: Record<string, Uint8Array> = {};
    for (const [name, bytes] of Object.entries(entries).filter(([one]) => one !== DOCUMENT)) {
      const changed = change(bytes);
      const hash = await sha256(changed);
      text = text.replaceAll(digestOf(name), hash);
      parts[dataName(hash)] = changed;
    }
    return sealed({ ...parts, [DOCUMENT]: strToU8(text) });
  };
  const flipped = whole.slice();
  const middle = flipped.length >> 1;
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  const comment = { id: 'c1', author: 'A', text: 'B' };
  return [
    { name: 'whole.jalon', bytes: whole, opens: true },
    { name: 'cut.jalon', bytes: whole.subarray(0, middle), opens: false },
    { name: 'one-bit.jalon', bytes: flipped, opens: false },
    { name: 'no-zip.jalon', bytes: strToU8('this is not a share file'), opens: false },
    {
      name: 'part-of-zeros.jalon',
      bytes: await withParts((bytes) => bytes.map((byte, at) => (at > 8 && at < bytes.length - 8 ? 0 : byte))),
      opens: false,
    },
    {
      name: 'part-with-a-broken-page.jalon',
      bytes: await withParts((bytes) => bytes.map((byte, at) => (at > 20 && at < 120 ? byte ^ 0x55 : byte))),
      opens: false,
    },
    {
      name: 'bad-date-of-a-comment.jalon',
      bytes: await withField(() => ({ comments: [{ ...comment, at: 'yesterday' }] })),
      opens: true,
    },
    {
      name: 'day-that-is-none.jalon',
      bytes: await withField(() => ({ comments: [{ ...comment, at: '2026-02-31T25:61:00.000Z' }] })),
      opens: true,
    },
    {
      name: 'source-without-its-part.jalon',
      bytes: await sealed({ [DOCUMENT]: entries[DOCUMENT] ?? new Uint8Array() }),
      opens: false,
    },
  ];
}
