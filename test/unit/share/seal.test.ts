import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { unwrap } from '#shared/core/result';
import { addSeal } from '#shared/share/add-seal';
import { newKeyFile, readKeyFile, readKnownKeys } from '#shared/share/key-file';
import { readShare } from '#shared/share/read';
import { isSealOf, makeKey, type Seal, type SealingKey, sealRoot, standingOf } from '#shared/share/seal';
import { writeShare } from '#shared/share/write';
import { SAVED } from '../../support/reseal.ts';
import { sealedWorkbench } from '../../support/workbench.ts';

let plain: Uint8Array;
let root: string;
let sealedFile: Uint8Array;
let amina: SealingKey;
let other: SealingKey;
beforeAll(async () => {
  ({ bytes: plain, root } = await writeShare({ ...(await sealedWorkbench()), savedAt: SAVED }));
  [amina, other] = [await makeKey('Amina', false), await makeKey('Björn', false)];
  sealedFile = await addSeal(plain, amina, SAVED);
});

const failureOf = async (bytes: Uint8Array) => {
  const share = await readShare(bytes);
  return share.ok ? null : share.error;
};
const withSeals = (seals: unknown): Uint8Array =>
  zipSync({ ...unzipSync(plain), 'seals.json': strToU8(canonicalJson(seals)) }, { level: 0 });

describe('a seal', () => {
  test('holds for the file it was made for, whose root and bytes stay as they are', async () => {
    const { seals, manifest } = unwrap(await readShare(sealedFile));
    expect(seals).toMatchObject([{ name: 'Amina', key: amina.publicKey, at: SAVED }]);
    expect(manifest.root).toBe(root);
    expect({ ...unzipSync(sealedFile), 'seals.json': undefined }).toEqual({
      ...unzipSync(plain),
      'seals.json': undefined,
    });
  });

  test('made while the file is written is the same file, byte for byte; one that does not hold is never written', async () => {
    const content = { ...(await sealedWorkbench()), savedAt: SAVED };
    const written = await writeShare({ ...content, seal: (one) => sealRoot(one, amina, SAVED) });
    expect(Buffer.compare(written.bytes, sealedFile)).toBe(0);
    const broken = { ...amina, publicKey: other.publicKey };
    await expect(writeShare({ ...content, seal: (one) => sealRoot(one, broken, SAVED) })).rejects.toMatchObject({
      code: 'seal/broken-key',
    });
  });

  test('of two people stand side by side; one of the same key gives way', async () => {
    const twice = await addSeal(await addSeal(sealedFile, other, SAVED), amina, '2026-11-25T08:00:00.000Z');
    expect(unwrap(await readShare(twice)).seals.map(({ name, at }) => [name, at])).toEqual([
      ['Björn', SAVED],
      ['Amina', '2026-11-25T08:00:00.000Z'],
    ]);
  });

  test.each<[string, (seal: Seal) => unknown]>([
    ['another name', (seal) => [{ ...seal, name: 'Björn' }]],
    ['another time', (seal) => [{ ...seal, at: '1999-01-01T00:00:00.000Z' }]],
    ['another key', (seal) => [{ ...seal, key: other.publicKey }]],
    [
      'a flipped bit',
      (seal) => [{ ...seal, signature: seal.signature.replace(/^./, (one) => (one === '0' ? '1' : '0')) }],
    ],
    ['zeros as key and signature', (seal) => [{ ...seal, key: '0'.repeat(64), signature: '0'.repeat(128) }]],
    ['the same seal twice', (seal) => [seal, seal]],
    ['no seals', () => []],
    ['a list too long', (seal) => Array.from({ length: 21 }, () => seal)],
    ['a further field', (seal) => [{ ...seal, note: 'x' }]],
    ['something else', () => ({ __proto__: 1 })],
  ])('with %s is refused, and its part named', async (_, change) => {
    const seal = await sealRoot(root, amina, SAVED);
    expect(await failureOf(withSeals([seal]))).toBeNull();
    expect(await failureOf(withSeals(change(seal)))).toEqual({
      code: 'share/part-altered',
      params: { part: 'seals.json' },
    });
  });

  test.each([
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(30)}7f`,
  ])('by the key of small order %s holds for no file', async (key) => {
    const negative = key.slice(0, 62) + (Number.parseInt(key.slice(62), 16) | 0x80).toString(16);
    const held = await Promise.all(
      [key, negative].flatMap((one) =>
        Array.from({ length: 32 }, (_, file) =>
          isSealOf(
            { name: 'Amina', at: SAVED, key: one, signature: key + '00'.repeat(32) },
            file.toString(16).padStart(64, '0'),
          ),
        ),
      ),
    );
    expect(held).not.toContain(true);
  });

  test('of another file is refused', async () => {
    expect((await failureOf(withSeals([await sealRoot('0'.repeat(64), amina, SAVED)])))?.code).toBe(
      'share/part-altered',
    );
  });
});

describe('keys that are kept', () => {
  test('by name say what they know', () => {
    const known = [{ name: 'Amina', key: amina.publicKey }];
    const seal = { name: 'Amina', key: amina.publicKey };
    expect(standingOf(seal, known)).toBe('known');
    expect(standingOf({ ...seal, key: other.publicKey }, known)).toBe('changed');
    expect(standingOf({ name: '  AMINA ', key: other.publicKey }, known)).toBe('changed');
    expect(standingOf({ ...seal, name: 'Björn' }, known)).toBe('renamed');
    expect(standingOf({ name: 'Björn', key: other.publicKey }, known)).toBe('new');
    expect(standingOf(seal, [])).toBe('new');
  });

  test('in a file seal as before; another file is refused with its name', async () => {
    const key = await readKeyFile(await newKeyFile('Chidi'), 'k.json');
    const { seals } = unwrap(await readShare(await addSeal(plain, key, SAVED)));
    expect(seals).toMatchObject([{ name: 'Chidi', key: key.publicKey }]);
    for (const text of ['', '{}', '[]', strFromU8(plain.subarray(0, 50)), '{"jalonKey":1,"name":"x"}'])
      await expect(readKeyFile(text, 'k.json')).rejects.toMatchObject({
        code: 'seal/no-key',
        params: { path: 'k.json' },
      });
    expect(readKnownKeys(JSON.stringify({ Amina: amina.publicKey }), 'k')).toEqual([
      { name: 'Amina', key: amina.publicKey },
    ]);
    expect(() => readKnownKeys('{"Amina":"1"}', 'k')).toThrow(expect.objectContaining({ code: 'seal/no-key' }));
  });
});
