import { describe, expect, test } from 'vitest';
import { LINK_IDS } from '#shared/bridge/links';
import { externalUrl, navigationVerdict } from '../../../../electron/policy/navigation.ts';
import { requestAllowed } from '../../../../electron/policy/requests.ts';

const ELSEWHERE = [
  'https://example.org/',
  'http://workbench/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'blob:app://workbench/3f6c',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'ms-settings:privacy',
  'mailto:a@example.org',
  'APP://WORKBENCH/',
  'app://workbench@evil/',
  'app://evil@workbench/',
  'app://workbench:1/',
  'app://workbench.evil/',
  'app://w\u043erkbench/',
  'app:workbench',
  'view-source:app://workbench/',
  'devtools://devtools/bundled/inspector.html',
  'jalon-data://file/x',
  '//workbench/',
  '',
] as const;

test.each(ELSEWHERE)('a frame may not go to %j', (url) => {
  expect(navigationVerdict(url, true, null)).toBe('deny');
});

test('the main frame may go to our own pages, a sub-frame nowhere', () => {
  expect(navigationVerdict('app://workbench/index.html#x', true, null)).toBe('allow');
  expect(navigationVerdict('app://workbench/', false, null)).toBe('deny');
});

describe('the development server', () => {
  const dev = 'http://localhost:5173';
  test('is ours in development only', () => {
    expect(navigationVerdict('http://localhost:5173/index.html', true, dev)).toBe('allow');
    expect(navigationVerdict('http://localhost:5173/', true, null)).toBe('deny');
  });
  test.each([
    'http://localhost:51730/',
    'http://localhost:5173@evil/',
    'http://localhost.evil:5173/',
    'https://localhost:5173/',
  ])('is not %s', (url) => {
    expect(navigationVerdict(url, true, dev)).toBe('deny');
  });
});

test('only known addresses, all of them https, go to the browser', () => {
  expect(LINK_IDS.map((id) => new URL(externalUrl(id)).protocol)).toEqual(LINK_IDS.map(() => 'https:'));
});

test.each(['app://workbench/a.js', 'jalon-data://file/x', 'blob:app://workbench/1', 'data:image/png;base64,AA'])(
  'a page may ask for %s',
  (url) => {
    expect(requestAllowed(url, null)).toBe(true);
  },
);

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://localhost:1/',
  'file:///etc/passwd',
  'ftp://x/',
  'devtools://x/',
  'chrome://gpu',
  'x',
])('a page may not ask for %s', (url) => {
  expect(requestAllowed(url, null)).toBe(false);
});

test('in development its server, its web socket and the developer tools are reached, other hosts are not', () => {
  const dev = 'http://localhost:5173';
  expect(
    ['http://localhost:5173/x.ts', 'ws://localhost:5173/', 'devtools://devtools/x'].map((url) =>
      requestAllowed(url, dev),
    ),
  ).toEqual([true, true, true]);
  expect(requestAllowed('http://localhost:5174/', dev)).toBe(false);
});
