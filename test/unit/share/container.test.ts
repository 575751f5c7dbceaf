import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { intactEntries, readContainer } from '#shared/share/container';
import { type ContainerLimits, dataName, LIMITS, PART_NAME } from '#shared/share/format';
import { randomFrom, SEED } from '../../support/random.ts';

const part = (at: number): string => dataName(at.toString(16).padStart(64, '0'));
const noise = (length: number): Uint8Array => {
  const random = randomFrom(SEED);
  return Uint8Array.from({ length }, () => random() * 256);
};
const codeOf = (bytes: Uint8Array, limits?: ContainerLimits): string => {
  try {
    readContainer(bytes, limits);
    return 'read';
  } catch (error) {
    if (error instanceof JalonError) return error.code;
    throw error;
  }
};
const stored = (files: Zippable): Uint8Array => zipSync(files, { level: 0 });
const END = 22;
const directoryAt = (zip: Uint8Array): number => new DataView(zip.buffer).getUint32(zip.length - 6, true);
const sizesOf = (zip: Uint8Array): { packed: number; size: number } => {
  const view = new DataView(zip.buffer);
  return { packed: view.getUint32(directoryAt(zip) + 20, true), size: view.getUint32(directoryAt(zip) + 24, true) };
};

describe('at the limit it is read, one beyond it is refused', () => {
  test('the limits are those that were decided', () => {
    expect(LIMITS).toEqual({
      entries: 2000,
      entry: 268_435_456,
      json: 33_554_432,
      preview: 67_108_864,
      total: 536_870_912,
      ratio: 200,
      tableRatio: 20,
      previewRatio: 50,
      ratioFrom: 1_048_576,
    });
  });

  test('entries', () => {
    const zipOf = (count: number) =>
      stored(Object.fromEntries(Array.from({ length: count }, (_, at) => [part(at), Uint8Array.of(at)])));
    expect([codeOf(zipOf(LIMITS.entries)), codeOf(zipOf(LIMITS.entries + 1))]).toEqual(['read', 'share/too-large']);
  });

  test.each([0, 6] as const)('bytes of an entry, and of all together, packed at level %i', (level) => {
    const limits = { ...LIMITS, entry: 5000, total: 12_000 };
    const zipOf = (...sizes: number[]) =>
      zipSync(Object.fromEntries(sizes.map((size, at) => [part(at), noise(size)])), { level });
    expect([codeOf(zipOf(5000), limits), codeOf(zipOf(5001), limits)]).toEqual(['read', 'share/too-large']);
    expect(codeOf(zipOf(5000, 5000, 2000), limits)).toBe('read');
    expect(codeOf(zipOf(5000, 5000, 2001), limits)).toBe('share/too-large');
  });

  test('bytes of an entry that is JSON, by what it claims and before it is inflated', () => {
    const limits = { ...LIMITS, json: 5000 };
    const zipOf = (size: number) => zipSync({ 'manifest.json': noise(size) }, { level: 6 });
    expect([codeOf(zipOf(5000), limits), codeOf(zipOf(5001), limits)]).toEqual(['read', 'share/too-large']);
    expect(codeOf(zipSync({ [part(0)]: noise(5001) }), limits)).toBe('read');
  });

  test('bytes of the page, by what it claims and before it is inflated', () => {
    const limits = { ...LIMITS, preview: 5000 };
    const zipOf = (size: number) => zipSync({ 'preview.html': noise(size) }, { level: 6 });
    expect([codeOf(zipOf(5000), limits), codeOf(zipOf(5001), limits)]).toEqual(['read', 'share/too-large']);
  });

  test('how much smaller than its content an entry is, where that is large', () => {
    const zip = zipSync({ [part(0)]: new Uint8Array(100_000) }, { level: 9 });
    const { packed, size } = sizesOf(zip);
    const limits = (tableRatio: number, ratioFrom: number) => ({ ...LIMITS, ratio: 1, tableRatio, ratioFrom });
    const others = { ...LIMITS, ratio: 1, tableRatio: 1, previewRatio: 1, ratioFrom: 10 };
    for (const [name, measure] of [
      ['document.json', 'ratio'],
      ['preview.html', 'previewRatio'],
    ] as const) {
      const other = zipSync({ [name]: new Uint8Array(100_000) }, { level: 9 });
      const most = size / sizesOf(other).packed;
      expect(codeOf(other, { ...others, [measure]: most }), name).toBe('read');
      expect(codeOf(other, { ...others, [measure]: most - 0.01 }), name).toBe('share/too-large');
    }
    expect(codeOf(zip, limits(size / packed, 10))).toBe('read');
    expect(codeOf(zip, limits(size / packed - 0.01, 10))).toBe('share/too-large');
    expect(codeOf(zip, limits(2, size))).toBe('read');
    expect(codeOf(zip, limits(2, size - 1))).toBe('share/too-large');
  });

  test('no name of an entry can be longer than 77 letters', () => {
    expect(part(0)).toHaveLength(77);
    expect(PART_NAME.test(part(0))).toBe(true);
    for (const name of [`${part(0)}x`, `data/${'0'.repeat(65)}.parquet`, `${part(0)}\n`, 'x'.repeat(201)])
      expect(PART_NAME.test(name), name).toBe(false);
  });
});

describe('what a container may hide', () => {
  const plain = stored({ 'manifest.json': strToU8('{}'), [part(1)]: noise(300) });
  const changed = (change: (view: DataView, directory: number) => void): Uint8Array => {
    const copy = plain.slice();
    change(new DataView(copy.buffer), directoryAt(copy));
    return copy;
  };
  const second = (view: DataView, directory: number): number => directory + 46 + view.getUint16(directory + 28, true);

  test('it opens as it is', () => expect(codeOf(plain)).toBe('read'));

  test('two entries over the same bytes', () => {
    const both = changed((view, directory) => view.setUint32(second(view, directory) + 42, 0, true));
    expect(codeOf(both)).toBe('share/extra-bytes');
  });
  test('two ends, of which tools choose one or the other', () => {
    const end = plain.slice(-END);
    expect(codeOf(Uint8Array.from([...plain, ...end]))).toBe('share/extra-bytes');
    const other = stored({ 'manifest.json': strToU8('{"other":1}') });
    expect(codeOf(Uint8Array.from([...plain, ...other]))).toBe('share/extra-bytes');
  });
  test('a comment of the file, with an end inside', () => {
    const commented = Uint8Array.from([...plain, ...plain.slice(-END)]);
    new DataView(commented.buffer).setUint16(plain.length - 2, END, true);
    expect(codeOf(commented)).toBe('share/extra-bytes');
  });
  test('an end of zip64 with its locator, which says otherwise', () => {
    const wide = new Uint8Array(56 + 20);
    const view = new DataView(wide.buffer);
    view.setUint32(0, 0x06064b50, true);
    view.setUint32(4, 44, true);
    view.setUint32(56, 0x07064b50, true);
    const [body, end] = [plain.slice(0, -END), plain.slice(-END)];
    expect(codeOf(Uint8Array.from([...body, ...wide, ...end]))).toBe('share/extra-bytes');
    const marked = Uint8Array.from([...body, ...wide, ...end]);
    const last = new DataView(marked.buffer);
    for (const at of [8, 10]) last.setUint16(marked.length - END + at, 0xffff, true);
    for (const at of [12, 16]) last.setUint32(marked.length - END + at, 0xffffffff, true);
    expect(codeOf(marked)).toBe('share/too-large');
  });
  test('an archive in several volumes', () => {
    const volumes = changed((view) => view.setUint16(plain.length - END + 8, 1, true));
    expect(codeOf(volumes)).toBe('share/extra-bytes');
  });
  test('a zip within the zip is a part like another, and is not opened', () => {
    const nested = stored({ [part(1)]: stored({ 'manifest.json': strToU8('{}') }) });
    expect([...readContainer(nested).keys()]).toEqual([part(1)]);
  });
  test.each([
    ['encrypted', 8, 1],
    ['strongly encrypted', 8, 65],
    ['packed in a way we do not read', 10, 14],
    ['packed in a way that does not exist', 10, 0xffff],
  ])('an entry that is %s', (_, offset, value) => {
    expect(codeOf(changed((view, directory) => view.setUint16(directory + offset, value, true)))).toBe(
      'share/foreign-part',
    );
  });
  test('a wrong checksum, in the directory alone and in both headers', () => {
    const alone = (view: DataView, directory: number) => view.setUint32(directory + 16, 7, true);
    const both = (view: DataView, directory: number) => {
      alone(view, directory);
      view.setUint32(14, 7, true);
    };
    for (const change of [alone, both]) expect(codeOf(changed(change))).toBe('share/part-altered');
  });
  test('a size that both headers claim and that is not so, stored and packed', () => {
    const packed = zipSync({ [part(1)]: new Uint8Array(4000) });
    for (const [zip, size] of [
      [plain, 1],
      [plain, 3],
      [packed, 10],
      [packed, 3999],
      [packed, 4001],
    ] as const) {
      const lying = zip.slice();
      const view = new DataView(lying.buffer);
      view.setUint32(directoryAt(lying) + 24, size, true);
      view.setUint32(22, size, true);
      expect(codeOf(lying)).toBe('share/part-altered');
    }
  });
  test('cut after any byte, it is refused, and what is intact is found', () => {
    for (let end = 0; end < plain.length; end++) {
      const cut = plain.subarray(0, end);
      expect(codeOf(cut)).toMatch(/^share\/(truncated|truncated-end|not-a-share-file)$/);
      if (end >= 4)
        expect([...intactEntries(cut).keys()]).toHaveLength(end < 45 ? 0 : end < 45 + 30 + 77 + 300 ? 1 : 2);
    }
  });
});
