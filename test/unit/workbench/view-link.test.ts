import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '#shared/charts/spec';
import { WHOLE_LENS } from '#shared/framework/lens';
import { newChart, newScenario } from '#shared/workbench/drafts';
import { type LinkedView, LONGEST_LINK, parseViewLink, viewLink } from '#shared/workbench/view-link';

const view = (part: Partial<LinkedView> = {}): LinkedView => ({
  workbench: null,
  view: 'explore',
  section: null,
  lens: WHOLE_LENS,
  chart: null,
  scenario: null,
  ...part,
});
const linkOf = (linked: LinkedView): string => {
  const made = viewLink(linked);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const codeOf = (text: string): string => {
  const parsed = parseViewLink(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

const word = fc.string({ unit: 'grapheme', maxLength: 20 });
const maybe = fc.option(word);
const year = fc.integer({ min: -9999, max: 9999 });
const chart = fc.record({
  id: word,
  kind: fc.constantFrom(...CHART_KINDS.filter((kind) => kind !== 'map')),
  indicators: fc.array(word, { maxLength: 3 }),
  areas: fc.array(word, { maxLength: 5 }),
  years: fc.option(fc.tuple(year, year)),
  title: maybe,
  note: maybe,
  scenario: maybe,
  look: fc.record({
    annotations: fc.array(fc.record({ kind: fc.constant('line' as const), value: fc.integer(), text: word }), {
      maxLength: 2,
    }),
  }),
});
const scenario = fc.record({
  scenario: fc.record({ indicator: word, area: word }).map(({ indicator, area }) => newScenario(indicator, area)),
  benchmark: maybe,
  compared: fc.array(word, { maxLength: 3 }),
});
const anyView: fc.Arbitrary<LinkedView> = fc.record({
  workbench: maybe,
  view: word,
  section: maybe,
  lens: fc.record({ group: maybe, theme: maybe, actor: maybe, edition: maybe, years: fc.option(fc.tuple(year, year)) }),
  chart: fc.oneof(maybe, chart),
  scenario: fc.oneof(maybe, scenario),
});

test('a link reopens the view it was made of, behind an address, behind jalon: and bare', () => {
  fc.assert(
    fc.property(
      anyView,
      fc.constantFrom('', 'jalon:', '#', 'http://localhost:5173/?x=1#', ' jalon:#'),
      (linked, before) => {
        expect(parseViewLink(`${before}${linkOf(linked)}`)).toEqual({ ok: true, value: linked });
      },
    ),
  );
});

test('a link is of letters that every message and address carries as they are', () => {
  const link = linkOf(view({ lens: { ...WHOLE_LENS, group: 'own:Côte & “x”#' }, chart: newChart('é', ['CIV']) }));
  expect(link).toMatch(/^[\w\-.~!*'()%&=]+$/);
});

test('what is no link is one failure, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.webUrl(), fc.json()), (text) => {
      expect(['link/unreadable', 'link/too-new']).toContain(codeOf(text));
    }),
  );
});

test('a link altered anywhere is read, or refused, and never throws', () => {
  const link = linkOf(view({ chart: newChart('gcr-3.1.1', ['KEN']), lens: { ...WHOLE_LENS, years: [2016, 2024] } }));
  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.string({ maxLength: 4 }), fc.nat(6), (at, put, out) => {
      expect(() => parseViewLink(link.slice(0, at) + put + link.slice(at + out))).not.toThrow();
    }),
  );
});

test.each([
  ['huge', `v=1&view=${'x'.repeat(300)}`],
  ['huger', `v=1&view=explore&chart=${'x'.repeat(3 * LONGEST_LINK)}`],
  ['markup as a field', 'v=1&view=explore&<img src=x onerror=alert(1)>=1'],
  ['a prototype key', 'v=1&view=explore&__proto__=x'],
  ['a constructor', 'v=1&view=explore&constructor=x'],
  ['a field twice', 'v=1&view=explore&view=gaps'],
  ['a broken escape', 'v=1&view=%E0%A4'],
  ['a draft that is no chart', `v=1&view=explore&chart-draft=${encodeURIComponent('{"id":"x"}')}`],
  ['a draft that is no JSON', 'v=1&view=explore&chart-draft=alert(1)'],
  [
    'a draft with a prototype key',
    `v=1&view=explore&chart-draft=${encodeURIComponent(JSON.stringify(newChart('i')).replace('{', '{"__proto__":{"a":1},'))}`,
  ],
  [
    'a draft with a field of Plotly',
    `v=1&view=explore&chart-draft=${encodeURIComponent(JSON.stringify({ ...newChart('i'), layout: {} }))}`,
  ],
  ['years that are none', 'v=1&view=explore&years=2016'],
  ['no version', 'view=explore'],
  ['an address', 'https://example.org/'],
  ['a script', 'javascript:alert(1)'],
  ['nothing', ''],
])('%s is refused', (_, link) => {
  expect(codeOf(link)).toBe('link/unreadable');
});

test('a link of a later version says so', () => {
  expect(codeOf('jalon:v=2&view=explore&new=1')).toBe('link/too-new');
});

test('a draft with texts that do not go into a link is not cut', () => {
  const made = viewLink(view({ chart: { ...newChart('i'), note: 'x'.repeat(LONGEST_LINK) } }));
  expect(made).toEqual({ ok: false, error: { code: 'link/too-long', params: { limit: LONGEST_LINK } } });
});
