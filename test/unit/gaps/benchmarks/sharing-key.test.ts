import { expect, test } from 'vitest';
import { keyPartsOf, SHARED_BY, sharedBy, sharingKey } from '#shared/gaps/benchmarks/sharing-key';
import { PRESETS } from '#shared/responsibility/key';

test.each(SHARED_BY)('%s: the key it gives is known again', (by) => {
  expect(sharedBy(sharingKey(by, undefined))).toBe(by);
});

test('the fair-share key of the workbench is taken over without its inverse parts, which are counted', () => {
  const { key, inverse } = keyPartsOf(PRESETS.ec2015);
  expect(key).toEqual([
    { indicator: 'ctx-population', weight: 40 },
    { indicator: 'ctx-gdp', weight: 40 },
  ]);
  expect(inverse).toBe(2);
  expect(sharingKey('key', PRESETS.koenigstein).map(({ weight }) => weight)).toEqual([100 / 3, 200 / 3]);
});

test('a key of something else is one of its own', () => {
  expect(sharedBy([{ indicator: 'other', weight: 1 }])).toBe('key');
  expect(sharedBy([])).toBe('key');
});
