import { JalonError } from '../core/errors.ts';
import { unwrap } from '../core/result.ts';
import { readContainer } from './container.ts';
import { readShare } from './read.ts';
import { type SealingKey, sealRoot } from './seal.ts';
import { packContainer } from './write.ts';

/**
 * A share file with one more seal; one of the same key gives way to it. The root stays as it is. Rejects with what `readShare` finds,
 * and with `share/early-seal` for a file from before the first release, whose root does not cover all of it.
 */
export async function addSeal(bytes: Uint8Array, key: SealingKey, at: string): Promise<Uint8Array> {
  const { manifest, isEarly, seals } = unwrap(await readShare(bytes));
  if (isEarly) throw new JalonError('share/early-seal');
  const others = seals.filter((one) => one.key !== key.publicKey);
  return packContainer(manifest, readContainer(bytes), [...others, await sealRoot(manifest.root, key, at)]);
}
