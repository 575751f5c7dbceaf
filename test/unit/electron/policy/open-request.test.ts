import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOpenRequest } from '../../../../electron/policy/open-request.ts';

const cwd = resolve('/home/analyst');
const at = (path: string) => resolve(cwd, path);
const existing = new Set([
  at('a.jalon'),
  at('b.jalon'),
  at('table.csv'),
  at('program.exe'),
  at('--inspect.csv'),
  at('with space.tsv'),
]);
const isFile = (path: string) => existing.has(path);
const parse = (...argv: string[]) => parseOpenRequest(argv, cwd, isFile);

test('a share file is opened, relative to the folder of the start', () => {
  expect(parse('a.jalon')).toBe(at('a.jalon'));
});

test('a known source is opened', () => {
  expect(parse('table.csv')).toBe(at('table.csv'));
});

test('of several files the first is opened', () => {
  expect(parse('missing.jalon', 'b.jalon', 'a.jalon')).toBe(at('b.jalon'));
});

test('switches are ignored, even where a file has their name', () => {
  expect(parse('--inspect.csv', '--remote-debugging-port=9222', '-x', '--', '.')).toBeNull();
});

test('a file address of this machine is opened', () => {
  expect(parse(`file://${at('with space.tsv').replaceAll(' ', '%20')}`)).toBe(at('with space.tsv'));
});

test.each([
  '',
  'missing.jalon',
  'program.exe',
  'https://example.org/a.jalon',
  'jalon://open/a.jalon',
  'file://server/share/a.jalon',
  'file:///home/analyst/a.jalon%00',
  'a.jalon\0.csv',
  'data:text/csv,a.csv',
])('%j opens nothing', (argument) => {
  expect(parse(argument)).toBeNull();
});

test('whatever the arguments, the answer is an existing file or nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('a.jalon', '../analyst/b.jalon', './table.csv'))),
      (argv) => {
        const path = parseOpenRequest(argv, cwd, isFile);
        expect(path === null || existing.has(path)).toBe(true);
      },
    ),
  );
});
