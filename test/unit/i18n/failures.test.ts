import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ERROR_PARAMS, type ErrorCode } from '#shared/core/error-codes';
import { errorOf, failure, JalonError } from '#shared/core/errors';
import { en } from '#shared/i18n/en/index';
import { placeholders } from '../../support/placeholders.ts';

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

const known = Object.keys(ERROR_PARAMS) as ErrorCode[];

test('codes are in order, and each has exactly one sentence', () => {
  const sentences = Object.keys(en).filter((key) => key.startsWith('error.'));
  expect(sentences.toSorted()).toEqual(known.map((code) => `error.${code}`).toSorted());
  const place = (code: string): string => `${code.includes('/') ? 1 : 0}${code}`;
  expect(known).toEqual(known.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)));
});

test.each(known)('the values of %s are those its sentence needs', (code) => {
  expect([...ERROR_PARAMS[code]].sort()).toEqual(placeholders(en[`error.${code}`]));
});

const texts = ['shared', 'renderer', 'electron'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/i18n|error-codes/.test(file))
    .map((file) => readFileSync(join(root, top, file), 'utf8')),
);

test.each(known)('%s can happen', (code) => {
  expect(texts.some((text) => text.includes(`'${code}'`))).toBe(true);
});

test('unknown codes and wrong values do not compile', () => {
  // @ts-expect-error no such code
  failure('file/vanished');
  // @ts-expect-error a name is needed
  failure('file/gone');
  // @ts-expect-error it is called otherwise
  new JalonError('file/gone', { path: 'x' });
  // @ts-expect-error its sentence needs no values
  failure('cancelled', { name: 'x' });
  expect(errorOf(failure('file/gone', { name: 'x' }))).toMatchObject({ code: 'file/gone', params: { name: 'x' } });
});
