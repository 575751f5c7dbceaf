import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const EXPORTED = /^export (?:async )?(?:abstract )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm;

/** Catalogues of the two languages hold the same names by design. */
const isCatalogue = (file: string): boolean => file.startsWith('shared/i18n/');

const files = ['shared', 'renderer', 'electron'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, top, file)),
);

test('no exported name stands twice: one name means one thing', () => {
  const places = new Map<string, string[]>();
  for (const file of files) {
    const place = relative(root, file).replaceAll('\\', '/');
    if (isCatalogue(place)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED))
      places.set(name, [...(places.get(name) ?? []), place]);
  }
  expect(places.size).toBeGreaterThan(500);
  const twice = [...places].filter(([, found]) => new Set(found).size > 1);
  expect(twice.map(([name, found]) => `${name}: ${found.join(', ')}`)).toEqual([]);
});
