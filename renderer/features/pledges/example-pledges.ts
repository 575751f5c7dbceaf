import type { Pledge } from '#shared/pledges/pledge';
import { pledgeOfRow } from '#shared/pledges/rows';
import { fetchBundledFiles } from '../../store/bundled-files.ts';

/** The invented register that comes with Jalon, every row marked `illustrative`. */
export async function examplePledges(): Promise<readonly Pledge[]> {
  const { readBundled } = await import('#shared/intake/bundled');
  return readBundled(await fetchBundledFiles()).pledges.map(pledgeOfRow);
}
