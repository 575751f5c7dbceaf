import { expect, test } from 'vitest';
import { readUrl, saveUrl } from '#shared/bridge/data-scheme';
import { tokenAllowed } from '../../../../electron/policy/requests.ts';

const token = 'T'.repeat(43);
const holderOf = (asked: string) => (asked === token ? 1 : null);

test.each([readUrl(token), saveUrl(token, 3)])('%s is for the window it was given to', (url) => {
  expect([1, 2].map((window) => tokenAllowed(url, window, holderOf))).toEqual([true, false]);
});

test('a token nobody holds, a request of no window and other addresses are judged elsewhere', () => {
  expect(tokenAllowed(readUrl('U'.repeat(43)), 2, holderOf)).toBe(true);
  expect(tokenAllowed(readUrl(token), null, holderOf)).toBe(true);
  expect(tokenAllowed('app://workbench/', 2, holderOf)).toBe(true);
});
