import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { codeOf } from './code.ts';

z.config({ jitless: true });

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const sealSchema = z.strictObject({
  /** What the owner of the key is called, in their own words. */
  name: z.string().min(1).max(200),
  /** Public key, 32 bytes. */
  key: hex(32),
  /** ISO instant, as the clock of the machine that sealed had it. */
  at: z.iso.datetime().max(40),
  /** Over the root, name and time, 64 bytes. */
  signature: hex(64),
});

/** Of one file, by different people; outside of the root, which each of them signs. */
export const sealsSchema = z.array(sealSchema).min(1).max(20);

export type Seal = z.infer<typeof sealSchema>;

/** A key pair of Ed25519 whose private half may be one that cannot be taken out of the machine. */
export interface SealingKey {
  readonly name: string;
  /** 32 bytes, hexadecimal. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

const ALGORITHM = 'Ed25519';

export const toHex = (bytes: ArrayBuffer | Uint8Array): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** What a signature stands for: a file as it is, or a certificate by its hash. One never passes for the other. */
export const SEAL_PURPOSES = ['seal', 'certificate'] as const;
export type SealPurpose = (typeof SEAL_PURPOSES)[number];

/** What is signed: nothing else of this form is, so that no other signature of the key can pass for a seal. */
const signed = (root: string, { name, at }: Pick<Seal, 'name' | 'at'>, purpose: SealPurpose): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson({ at, name, purpose: `jalon ${purpose} 1`, root })) as Uint8Array<ArrayBuffer>;

/**
 * Public keys of small order, without the bit of the sign: for each of them anybody finds signatures that hold, which browsers and Node do
 * not refuse. (The list of libsodium, `ge25519_has_small_order`.)
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

function hasSmallOrder(key: string): boolean {
  const bytes = fromHex(key);
  const last = bytes.length - 1;
  return SMALL_ORDER.has(toHex(bytes.with(last, (bytes[last] ?? 0) & 0x7f)));
}

/** Seals are made and checked with WebCrypto alone, which older browsers have without Ed25519. */
const unavailable = (cause: unknown): JalonError => new JalonError('seal/unavailable', {}, { cause });

/** A new key; `isKept`: its private half can be written out, to be kept in a file. Rejects with `seal/unavailable`. */
export async function makeKey(name: string, isKept: boolean): Promise<SealingKey> {
  const made = await crypto.subtle.generateKey(ALGORITHM, isKept, ['sign', 'verify']).catch((error: unknown) => {
    throw unavailable(error);
  });
  const publicKey = toHex(await crypto.subtle.exportKey('raw', made.publicKey));
  return { name, publicKey, privateKey: made.privateKey };
}

/** Seals a root hash at an ISO instant. */
export async function sealRoot(
  root: string,
  { name, publicKey, privateKey }: SealingKey,
  at: string,
  purpose: SealPurpose = 'seal',
): Promise<Seal> {
  const signature = await crypto.subtle.sign(ALGORITHM, privateKey, signed(root, { name, at }, purpose));
  return { name, key: publicKey, at, signature: toHex(signature) };
}

/** Whether a seal is one of this root, by the key it names. Rejects with `seal/unavailable` where seals cannot be checked at all. */
export async function isSealOf(seal: Seal, root: string, purpose: SealPurpose = 'seal'): Promise<boolean> {
  if (hasSmallOrder(seal.key)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', fromHex(seal.key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, fromHex(seal.signature), signed(root, seal, purpose));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') throw unavailable(error);
    return false;
  }
}

/** What two people compare of a key, in the form of a code. */
export const keyCode = async (key: string): Promise<string> => codeOf(await sha256(fromHex(key)));

/** The key of somebody, kept by the name they are known by. */
export interface KnownKey {
  readonly name: string;
  readonly key: string;
}

/**
 * What the keys one has kept say of a seal: `known`, by the same name; `changed`, another key under a known name; `renamed`, a known
 * key under another name; `new`, neither is known.
 */
export type SealStanding = 'known' | 'changed' | 'renamed' | 'new';

/** Names are compared without case, blanks at their ends and ways of writing accents, so that a lookalike of a known name is no new one. */
export function standingOf({ name, key }: Pick<Seal, 'name' | 'key'>, known: readonly KnownKey[]): SealStanding {
  const plain = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const sameName = known.filter((one) => plain(one.name) === plain(name));
  if (sameName.some((one) => one.key === key)) return 'known';
  if (sameName.length > 0) return 'changed';
  return known.some((one) => one.key === key) ? 'renamed' : 'new';
}
