import { expect, test } from 'vitest';
import { closeStep, type EndReason, isDeath, type PageState, pagesNotice } from '../../../../electron/policy/deaths.ts';

const REASONS: readonly EndReason[] = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
];

test('every end but a clean one is a death', () => {
  expect(REASONS.filter((reason) => !isDeath(reason))).toEqual(['clean-exit']);
});

test('pages hear of the death of what draws for them or serves them', () => {
  const types = ['Utility', 'Zygote', 'Sandbox helper', 'GPU', 'Pepper Plugin', 'Unknown'];
  expect(types.filter((type) => pagesNotice({ type, reason: 'crashed' }))).toEqual(['Utility', 'GPU']);
  expect(types.filter((type) => pagesNotice({ type, reason: 'clean-exit' }))).toEqual([]);
});

const both = [false, true];
const pages: readonly PageState[] = ['answers', 'unresponsive', 'gone'];
const windows = both.flatMap((isEdited) =>
  pages.flatMap((page) =>
    both.flatMap((isPageAsked) => both.map((isPersonAsked) => ({ isEdited, page, isPageAsked, isPersonAsked }))),
  ),
);

test('a window closes without a question only where nothing is unsaved, its page lives and no question is open', () => {
  const closing = windows.filter((window) => closeStep(window) === 'close');
  expect(closing.length).toBeGreaterThan(0);
  for (const window of closing) {
    expect(window.isEdited).toBe(false);
    expect(window.page).not.toBe('gone');
    expect(window.isPersonAsked).toBe(false);
  }
});

test('only a page that answers is asked, and once', () => {
  const asking = windows.filter((window) => closeStep(window) === 'ask-page');
  expect(asking).toEqual([{ isEdited: true, page: 'answers', isPageAsked: false, isPersonAsked: false }]);
});

test.each([
  [{ isEdited: true, page: 'answers', isPageAsked: true, isPersonAsked: false }, 'ask-about-waiting'],
  [{ isEdited: true, page: 'unresponsive', isPageAsked: false, isPersonAsked: false }, 'ask-about-unresponsive'],
  [{ isEdited: true, page: 'unresponsive', isPageAsked: true, isPersonAsked: false }, 'ask-about-unresponsive'],
  [{ isEdited: true, page: 'gone', isPageAsked: false, isPersonAsked: false }, 'ask-about-death'],
  [{ isEdited: false, page: 'gone', isPageAsked: false, isPersonAsked: false }, 'ask-about-death'],
  [{ isEdited: false, page: 'gone', isPageAsked: false, isPersonAsked: true }, 'stay'],
] as const)('%o: %s', (window, step) => {
  expect(closeStep(window)).toBe(step);
});
