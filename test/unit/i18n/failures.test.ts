import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '#shared/i18n/en/index';

const root = resolve(import.meta.dirname, '../../..');

/** Failure codes written in the source: `new JalonError('a/b'`, `failure('a/b'`, `code: 'a/b'`. */
const codes = new Set(
  ['shared', 'renderer', 'electron'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(root, top, file), 'utf8').matchAll(
            /(?:JalonError\(|failure\(|code: )'([a-z-]+\/[a-z-]+)'/g,
          ),
        ].map((match) => match[1] ?? ''),
      ),
  ),
);

test('the scan finds the codes of the house', () => {
  expect(codes.size).toBeGreaterThan(15);
});

test.each([...codes].sort())('%s has a sentence', (code) => {
  expect(Object.keys(en)).toContain(`error.${code}`);
});
