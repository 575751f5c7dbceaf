import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../shared/i18n/en');

test('no key stands in two catalogues, where the later would take the place of the earlier', () => {
  const places = new Map<string, string[]>();
  for (const file of readdirSync(folder))
    for (const [, key = ''] of readFileSync(resolve(folder, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm))
      places.set(key, [...(places.get(key) ?? []), file]);
  expect(places.size).toBeGreaterThan(1000);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});
