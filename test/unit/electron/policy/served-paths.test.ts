import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentType, servedFile } from '../../../../electron/policy/served-paths.ts';

const files = new Set(['index.html', 'assets/app-1a2b.js', 'assets/with space.css']);

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/assets/app-1a2b.js', 'assets/app-1a2b.js'],
  ['/assets/with%20space.css', 'assets/with space.css'],
])('%s is served as %s', (path, file) => {
  expect(servedFile(path, files)).toBe(file);
});

test.each([
  '',
  'index.html',
  '/..',
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/%252e%252e/main/index.js',
  '/..\\main\\index.js',
  '/..%5cmain',
  '//index.html',
  '/assets//app-1a2b.js',
  '/index.html%00.js',
  '/index.html\0',
  '/C:/Windows/win.ini',
  '/C:\\Windows\\win.ini',
  '/\\\\server\\share\\x',
  '/index.html.',
  '/index.html::$DATA',
  `/${'a'.repeat(5000)}`,
  '/renderer-evil/index.html',
  '/assets/',
  '/index.html?x',
  '/index.html#x',
  '/INDEX.HTML',
  '/%E0%A4%A',
  '/__proto__',
])('%j is not served', (path) => {
  expect(servedFile(path, files)).toBeNull();
});

test('whatever is asked for, the answer is a file of the list or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const file = servedFile(path, files);
      expect(file === null || files.has(file)).toBe(true);
    }),
  );
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.svg', 'image/svg+xml'],
  ['a.png', 'image/png'],
  ['a.woff2', 'font/woff2'],
  ['a.ttf', 'font/ttf'],
  ['a.exe', 'application/octet-stream'],
  ['a', 'application/octet-stream'],
])('%s has type %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
