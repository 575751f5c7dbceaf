import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKeyFile, readKnownKeys } from '#shared/share/key-file';
import { isSealOf } from '#shared/share/seal';
import { createKeys, type KeyStore } from '../../../../electron/files/keys.ts';

let folder: string;
let keys: KeyStore;
const at = (file: string): string => join(folder, file);
const [ROOT, AT] = ['a'.repeat(64), '2026-11-27T08:00:00.000Z'];
const [FIRST, SECOND] = ['1'.repeat(64), '2'.repeat(64)];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-keys-'));
  keys = createKeys(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the own key is made once, in a file only its owner can read, which the command line reads too', async () => {
  expect(await keys.own()).toBeNull();
  const [made, again] = await Promise.all([keys.nameOwn('Amina'), keys.nameOwn('Amina')]);
  expect(again).toEqual(made);
  expect((await stat(at('sealing-key.json'))).mode & 0o777).toBe(0o600);
  const read = await readKeyFile(await readFile(at('sealing-key.json'), 'utf8'), 'k');
  expect([read.name, read.publicKey]).toEqual(['Amina', made.key]);
  expect(await createKeys(folder).own()).toEqual(made);
});

test('another name leaves the key as it is, and what is sealed says the name', async () => {
  const { key } = await keys.nameOwn('Amina');
  expect(await keys.nameOwn('Amina Diallo')).toEqual({ name: 'Amina Diallo', key });
  const seal = await keys.seal(ROOT, AT, 'seal');
  expect(seal).toMatchObject({ name: 'Amina Diallo', key, at: AT });
  expect(await isSealOf(seal, ROOT)).toBe(true);
  expect(await keys.seal(ROOT, AT, 'seal')).toEqual(seal);
});

test('a certificate is signed with the same key, and neither signature passes for the other', async () => {
  await keys.nameOwn('Amina');
  const [file, certificate] = [await keys.seal(ROOT, AT, 'seal'), await keys.seal(ROOT, AT, 'certificate')];
  expect([await isSealOf(file, ROOT, 'seal'), await isSealOf(certificate, ROOT, 'certificate')]).toEqual([true, true]);
  expect([await isSealOf(file, ROOT, 'certificate'), await isSealOf(certificate, ROOT, 'seal')]).toEqual([
    false,
    false,
  ]);
});

test('a key file that is damaged is said and never replaced', async () => {
  await writeFile(at('sealing-key.json'), '{');
  await writeFile(at('known-keys.json'), 'x');
  const asked = [
    () => keys.own(),
    () => keys.nameOwn('B'),
    () => keys.seal(ROOT, AT, 'seal'),
    () => keys.keep({ name: 'B', key: FIRST }),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'seal/no-key' });
  expect([await readFile(at('sealing-key.json'), 'utf8'), await readFile(at('known-keys.json'), 'utf8')]).toEqual([
    '{',
    'x',
  ]);
});

test('nothing is sealed without a key', async () => {
  await expect(keys.seal(ROOT, AT, 'seal')).rejects.toMatchObject({ code: 'seal/no-key' });
});

test('keys of colleagues are kept by name, renamed and forgotten; asked for at once none is lost', async () => {
  expect(await keys.known()).toEqual([]);
  await Promise.all([keys.keep({ name: 'Ben', key: FIRST }), keys.keep({ name: 'Ana', key: SECOND })]);
  expect(await keys.keep({ name: 'Ben O.', key: FIRST })).toHaveLength(2);
  expect(readKnownKeys(await readFile(at('known-keys.json'), 'utf8'), 'k')).toEqual(
    expect.arrayContaining([
      { name: 'Ben O.', key: FIRST },
      { name: 'Ana', key: SECOND },
    ]),
  );
  expect(await keys.forget(FIRST)).toEqual([{ name: 'Ana', key: SECOND }]);
});

test('another key never takes a known name, however it is written', async () => {
  await keys.keep({ name: 'Ana  Bell', key: FIRST });
  await expect(keys.keep({ name: 'ana bell ', key: SECOND })).rejects.toMatchObject({ code: 'seal/name-taken' });
  expect(await keys.known()).toEqual([{ name: 'Ana  Bell', key: FIRST }]);
});
