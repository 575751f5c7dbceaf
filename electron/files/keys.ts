import { join } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { queue } from '#shared/core/queue';
import {
  knownKeysText,
  newKeyFile,
  ownKeyIn,
  readKeyFile,
  readKnownKeys,
  renamedKeyFile,
} from '#shared/share/key-file';
import { forgetKey, keepKey } from '#shared/share/known-keys';
import { type KnownKey, type Seal, type SealPurpose, sealRoot } from '#shared/share/seal';
import { atomicSave } from './atomic-save.ts';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { fileError } from './file-errors.ts';

/** The names of the two files, which `jalon seal --key` and `jalon verify --known` read too. */
const [OWN, KNOWN] = ['sealing-key.json', 'known-keys.json'];
const ONLY_OWNER = 0o600;

/** The sealing key of the person at this computer, and those of colleagues by name. Calls reject with `file/…` and `seal/no-key` {path}. */
export interface KeyStore {
  own(): Promise<KnownKey | null>;
  /** The own key under this name; made where there is none. */
  nameOwn(name: string): Promise<KnownKey>;
  /** Signs the root of a file, or the hash of a certificate, which never passes for one. */
  seal(root: string, at: string, purpose: SealPurpose): Promise<Seal>;
  known(): Promise<readonly KnownKey[]>;
  /** Keeps a key, or gives one that is kept another name. Rejects with `seal/name-taken` {name}. */
  keep(key: KnownKey): Promise<readonly KnownKey[]>;
  forget(key: string): Promise<readonly KnownKey[]>;
}

/** Keys in the application's data folder, in files only their owner can read; a file that cannot be read is never replaced. */
export function createKeys(dataFolder: string, disk: Disk = realDisk): KeyStore {
  const [own, known] = [join(dataFolder, OWN), join(dataFolder, KNOWN)];
  const inTurn = queue();
  const read = async (path: string): Promise<string | null> => {
    try {
      return await disk.readFile(path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw fileError(error, path);
    }
  };
  const write = async (path: string, text: string): Promise<void> => {
    await disk.mkdir(dataFolder, { recursive: true });
    await atomicSave(path, new TextEncoder().encode(text), { mode: ONLY_OWNER, disk });
  };
  const readKnown = async (): Promise<readonly KnownKey[]> => {
    const text = await read(known);
    return text === null ? [] : readKnownKeys(text, KNOWN);
  };
  const change = (changed: (kept: readonly KnownKey[]) => readonly KnownKey[]) =>
    inTurn(async () => {
      const next = changed(await readKnown());
      await write(known, knownKeysText(next));
      return readKnown();
    });
  return {
    async own() {
      const text = await read(own);
      return text === null ? null : ownKeyIn(text, OWN);
    },
    nameOwn: (name) =>
      inTurn(async () => {
        const text = await read(own);
        const named = text === null ? await newKeyFile(name) : renamedKeyFile(text, name, OWN);
        if (named !== text) await write(own, named);
        return ownKeyIn(named, OWN);
      }),
    async seal(root, at, purpose) {
      const text = await read(own);
      if (text === null) throw new JalonError('seal/no-key', { path: OWN });
      return sealRoot(root, await readKeyFile(text, OWN), at, purpose);
    },
    known: readKnown,
    keep: (key) => change((kept) => keepKey(kept, key)),
    forget: (key) => change((kept) => forgetKey(kept, key)),
  };
}
