import { expect, test } from 'vitest';
import { developmentUrl, startRefused, TAKEOVER_SWITCHES } from '../../../../electron/policy/development.ts';

test.each(['http://localhost:5173/', 'http://127.0.0.1:5173/', 'http://[::1]:5173/'])(
  '%s is a development server',
  (url) => {
    expect(developmentUrl(url, false)).toBe(url);
  },
);

test.each([
  'https://example.org/',
  'http://localhost.example.org/',
  'http://localhost@example.org/',
  'http://a:b@localhost/',
  'file:///etc/passwd',
  'javascript:1',
  '',
  undefined,
])('%s is none', (url) => {
  expect(developmentUrl(url, false)).toBeNull();
});

test('a packaged application has no development server', () => {
  expect(developmentUrl('http://localhost:5173/', true)).toBeNull();
});

test.each(TAKEOVER_SWITCHES)('a packaged application does not start with --%s', (name) => {
  const has = (asked: string) => asked === name;
  expect([startRefused(has, true), startRefused(has, false), startRefused(() => false, true)]).toEqual([
    true,
    false,
    false,
  ]);
});
