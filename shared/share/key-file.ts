import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { fromHex, type KnownKey, makeKey, type SealingKey, toHex } from './seal.ts';

z.config({ jitless: true });

const hex = z.string().regex(/^([0-9a-f]{2}){1,200}$/);
const name = z.string().trim().min(1).max(200);
const publicKey = z.string().regex(/^[0-9a-f]{64}$/);
const keySchema = z.strictObject({ jalonKey: z.literal(1), name, publicKey, privateKey: hex });
const knownSchema = z.record(name, publicKey);

/** A new key as it is kept in a file: whoever has the file can seal in this name. */
export async function newKeyFile(owner: string): Promise<string> {
  const made = await makeKey(owner, true);
  const privateKey = toHex(await crypto.subtle.exportKey('pkcs8', made.privateKey));
  return `${canonicalJson({ jalonKey: 1, name: owner, publicKey: made.publicKey, privateKey })}\n`;
}

/** A key file's text with another name of its owner; the key stays. Throws `seal/no-key` {path}. */
export function renamedKeyFile(text: string, owner: string, path: string): string {
  return `${canonicalJson({ ...parsedKey(text, path), name: owner })}\n`;
}

/** The public half of the key in a file's text, with its owner's name. Throws `seal/no-key` {path}. */
export function ownKeyIn(text: string, path: string): KnownKey {
  const { name: owner, publicKey: key } = parsedKey(text, path);
  return { name: owner, key };
}

/** The key in a file's text. Rejects with `seal/no-key` {path}. */
export async function readKeyFile(text: string, path: string): Promise<SealingKey> {
  const { name: owner, publicKey: key, privateKey } = parsedKey(text, path);
  try {
    const imported = await crypto.subtle.importKey('pkcs8', fromHex(privateKey), 'Ed25519', false, ['sign']);
    return { name: owner, publicKey: key, privateKey: imported };
  } catch (cause) {
    throw new JalonError('seal/no-key', { path }, { cause });
  }
}

/** Keys by name, as `{"Amina": "<64 digits>"}`. Throws `seal/no-key` {path}. */
export function readKnownKeys(text: string, path: string): readonly KnownKey[] {
  try {
    return Object.entries(knownSchema.parse(JSON.parse(text))).map(([owner, key]) => ({ name: owner, key }));
  } catch (cause) {
    throw new JalonError('seal/no-key', { path }, { cause });
  }
}

/** The text of a file that `readKnownKeys` reads. */
export const knownKeysText = (known: readonly KnownKey[]): string =>
  `${canonicalJson(Object.fromEntries(known.map(({ name: owner, key }) => [owner, key])))}\n`;

function parsedKey(text: string, path: string): z.infer<typeof keySchema> {
  try {
    return keySchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new JalonError('seal/no-key', { path }, { cause });
  }
}
