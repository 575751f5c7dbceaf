import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { frozenReport } from '#shared/report/frozen';
import { addSeal } from '#shared/share/add-seal';
import { DOCUMENT, MANIFEST } from '#shared/share/format';
import { earlyRootHash, type Manifest } from '#shared/share/manifest';
import { makeKey } from '#shared/share/seal';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { sampleDocument } from './report-document.ts';
import { SAVED } from './reseal.ts';
import { freshWorkbench } from './workbench.ts';

/** A share file of a kind of its own. */
export interface ShareFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ANCHOR = { place: { on: 'whole' as const }, shown: '0'.repeat(64), numbers: null, number: null };
const SAID = { author: 'Amina ⟨é⟩', at: SAVED };

/** Ten share files: `tables` are the bytes of their observation tables, of `rows` rows each; at least three. */
export async function shareFixtures(tables: readonly Uint8Array[], rows: number): Promise<readonly ShareFixture[]> {
  const fresh = freshWorkbench();
  const [bundled] = fresh.sources;
  const [indicator] = fresh.catalogue.framework.indicators;
  if (!bundled || !indicator) throw new Error('a fresh workbench has a source and indicators');
  const parts = new Map<string, Uint8Array>();
  const sources: Source[] = [];
  for (const [at, bytes] of tables.entries()) {
    const digest = await sha256(bytes);
    parts.set(digest, bytes);
    const part = { table: 'observations' as const, sha256: digest, rows };
    sources.push({ ...bundled, id: `s${at}`, kind: 'file', name: `file ${at}.csv`, sha256: digest, parts: [part] });
  }
  const base: Workbench = { ...fresh, catalogue: slim(fresh.catalogue), sources: sources.slice(0, 1) };
  const write = async (change: Partial<Workbench> = {}, savedBy = ''): Promise<Uint8Array> =>
    (await writeShare({ workbench: { ...base, ...change }, parts, savedAt: SAVED, savedBy })).bytes;
  const comment = { id: 'c', ...SAID, text: 'Which year?\u202e', anchor: ANCHOR, mentions: ['f'] };
  const verdict = { id: 'v', ...SAID, anchor: ANCHOR, verdict: 'disagree' as const, reason: 'No.' };
  const edition = { id: 'e', name: 'For the forum', at: SAVED };
  const frozen = await frozenReport({ en: sampleDocument('en'), fr: sampleDocument('fr') }, edition);
  const plain = await write();
  return [
    { name: 'one table', bytes: plain },
    { name: 'several tables', bytes: await write({ sources, catalogue: fresh.catalogue }, 'Amina') },
    { name: 'no table', bytes: await write({ sources: [] }) },
    { name: 'comments and verdicts', bytes: await write({ comments: [comment], verdicts: [verdict] }) },
    { name: 'sealed twice', bytes: await twiceSealed(plain) },
    { name: 'from before the first release', bytes: await early(plain) },
    { name: 'packed by another tool', bytes: zipSync(unzipSync(await write({ sources }))) },
    { name: 'a frozen report', bytes: await write({ frozenReports: [frozen] }) },
    {
      name: 'corrections, charts and another alphabet',
      bytes: await write({
        title: 'أهلا · Отчёт · 報告',
        corrections: [
          { id: 'k', indicator: indicator.id, area: 'KEN', year: 2021, dims: '', value: -0.5, reason: 'r', ...SAID },
        ],
        charts: [newChart(indicator.id)],
      }),
    },
    { name: 'nothing but a title', bytes: await write({ ...EMPTY, title: 'x' }) },
  ];
}

/** As much of a catalogue as a file of a few kilobytes has, so that mutations fall on everything else too. */
const slim = ({ framework, areas, groups, ...rest }: Workbench['catalogue']): Workbench['catalogue'] => ({
  ...rest,
  framework: { ...framework, indicators: framework.indicators.slice(0, 4) },
  areas: areas.slice(0, 6),
  groups: groups.slice(0, 3),
});

const EMPTY = { sources: [], publishers: [], charts: [], scenarios: [], benchmarks: [], lenses: [], comments: [] };

async function twiceSealed(bytes: Uint8Array): Promise<Uint8Array> {
  const once = await addSeal(bytes, await makeKey('Amina', false), SAVED);
  return addSeal(once, await makeKey('Björn', false), SAVED);
}

/** The same content as files had it before the first release. */
async function early(bytes: Uint8Array): Promise<Uint8Array> {
  const { [MANIFEST]: stated = new Uint8Array(), ...files } = unzipSync(bytes);
  const { parts } = JSON.parse(strFromU8(stated)) as Manifest;
  const manifest = { format: 'jalon', formatVersion: 1, savedAt: SAVED, root: await earlyRootHash(parts), parts };
  return zipSync({ [MANIFEST]: strToU8(canonicalJson(manifest)), ...files }, { level: 0 });
}

/** Where the content of each entry lies in a file of stored or packed entries, by name. */
export function placesIn(zip: Uint8Array): ReadonlyMap<string, { readonly from: number; readonly length: number }> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const places = new Map<string, { from: number; length: number }>();
  let at = view.getUint32(zip.length - 6, true);
  for (let left = view.getUint16(zip.length - 12, true); left > 0; left--) {
    const [packed, name, offset] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    places.set(strFromU8(zip.subarray(at + 46, at + 46 + name)), { from, length: packed });
    at += 46 + name;
  }
  if (!places.has(DOCUMENT)) throw new Error('the file has no document');
  return places;
}
