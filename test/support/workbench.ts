import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256 } from '#shared/core/hash';
import { type Bundled, readBundled } from '#shared/intake/bundled';
import { newWorkbench } from '#shared/workbench/new-workbench';
import type { Workbench } from '#shared/workbench/workbench';

const folder = resolve(import.meta.dirname, '../../datasets/gcr');

/** The files of the bundled dataset by name. */
export const bundledFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /\.(json|csv)$/.test(name))
      .map((name) => [name, new Uint8Array(readFileSync(resolve(folder, name)))]),
  );

export const bundled = (): Bundled => readBundled(bundledFiles());

/** A fresh workbench on the bundled data, always the same. */
export const freshWorkbench = (): Workbench =>
  newWorkbench({ id: 'w1', title: 'Stock-take', language: 'en', bundled: bundled() });

/** A workbench whose bundled source has two parts of made-up bytes, small enough to be altered at every place. */
export async function sealedWorkbench(): Promise<{ workbench: Workbench; parts: ReadonlyMap<string, Uint8Array> }> {
  const bytes = [Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 251), new TextEncoder().encode('PAR1 pledges')];
  const hashes = await Promise.all(bytes.map((one) => sha256(one)));
  const workbench = freshWorkbench();
  const [source] = workbench.sources;
  if (!source) throw new Error('a fresh workbench has its bundled source');
  const parts = hashes.map((digest, i) => ({
    table: i === 0 ? ('observations' as const) : ('pledges' as const),
    sha256: digest,
    rows: 3,
  }));
  return {
    workbench: { ...workbench, sources: [{ ...source, sha256: hashes[0] ?? '', parts }] },
    parts: new Map(hashes.map((digest, i) => [digest, bytes[i] ?? new Uint8Array()])),
  };
}
