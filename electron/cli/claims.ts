import type { Engine } from '#shared/engine/port';
import type { Catalogue } from '#shared/framework/catalogue';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { type ClaimCheck, checkClaims } from '#shared/share/claims';
import type { Share } from '#shared/share/read';
import { loadTables } from '#shared/share/tables';
import { readBundledFiles } from './bundled.ts';

const REFERENCE = 'bundled_reference';

export interface CheckedClaims {
  readonly check: ClaimCheck | null;
  /** The bundled one: what places and indicators are called here. */
  readonly catalogue: Catalogue;
}

/** What of a share file says it is bundled data, compared with the bundled data themselves. */
export async function claimsOf(engine: Engine, { workbench, parts }: Share): Promise<CheckedClaims> {
  const files = await readBundledFiles();
  const { catalogue, publishers } = readBundled(files);
  await loadBundledObservations(engine, files, REFERENCE);
  const check = await checkClaims(engine, workbench, await loadTables(engine, workbench, parts), REFERENCE, publishers);
  return { check, catalogue };
}
