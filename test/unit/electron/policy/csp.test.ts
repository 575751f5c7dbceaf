import { expect, test } from 'vitest';
import { contentSecurityPolicy, pageHeaders } from '../../../../electron/policy/csp.ts';

test('the policy of the desktop is exactly this', () => {
  expect(contentSecurityPolicy(['jalon-data'])).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' jalon-data:; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
  );
});

test('the policy of the web lets a page fetch from its own server only', () => {
  expect(contentSecurityPolicy()).toContain("connect-src 'self';");
});

test('no policy allows inline or evaluated code', () => {
  expect(contentSecurityPolicy(['jalon-data'])).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test('pages are kept to themselves', () => {
  expect(Object.keys(pageHeaders())).toEqual([
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cross-origin-opener-policy',
    'cross-origin-embedder-policy',
    'cross-origin-resource-policy',
  ]);
});
