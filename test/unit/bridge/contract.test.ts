import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENTS, REQUESTS, type RequestName } from '#shared/bridge/channels';
import { requests } from '#shared/bridge/contract';

const id = 'a'.repeat(64);

/** One good input of each request. */
const GOOD: Readonly<Record<RequestName, Readonly<Record<string, unknown>>>> = {
  'app.info': {},
  'files.pick': { kind: 'share', multiple: false },
  'files.saveAs': { name: 'a.jalon', kind: 'share' },
  'window.describe': { title: 'T', edited: true, language: 'fr' },
  'window.close-answer': { request: 1, mayClose: true },
  'recent.list': {},
  'recent.open': { id },
  'recent.clear': {},
  'links.open': { id: 'gcr-text' },
};

test('the contract is exactly this', () => {
  expect(Object.keys(requests)).toEqual([...REQUESTS]);
  expect(REQUESTS).toMatchInlineSnapshot(`
    [
      "app.info",
      "files.pick",
      "files.saveAs",
      "window.describe",
      "window.close-answer",
      "recent.list",
      "recent.open",
      "recent.clear",
      "links.open",
    ]
  `);
  expect(EVENTS).toMatchInlineSnapshot(`
    [
      "open-request",
      "menu",
      "close-request",
    ]
  `);
});

/** Bad forms of a good input, made from it: never an input another request takes. */
function badInputs(good: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const perField = Object.keys(good).flatMap((field): (readonly [string, unknown])[] => [
    [`${field} missing`, Object.fromEntries(Object.entries(good).filter(([key]) => key !== field))],
    [`${field} of another type`, { ...good, [field]: { nested: [] } }],
    [`${field} not a number`, { ...good, [field]: Number.NaN }],
    [`${field} too long`, { ...good, [field]: 'x'.repeat(10_000) }],
    [`${field} null`, { ...good, [field]: null }],
  ]);
  return [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'app.info'],
    ['a list', [good]],
    ['an extra key', { ...good, extra: 1 }],
    [
      'an own __proto__',
      JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(good).slice(1)}`.replace(', }', '}')),
    ],
    ['an own constructor', { ...good, constructor: 1 }],
    ...perField,
  ];
}

describe.each(REQUESTS)('%s', (name) => {
  test('takes a good input', () => {
    expect(requests[name].safeParse(GOOD[name]).success).toBe(true);
  });
  test.each(badInputs(GOOD[name]))('refuses %s', (_what, input) => {
    expect(requests[name].safeParse(input).success).toBe(false);
  });
  test('whatever is sent is refused, or comes through as it was sent', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { success, data } = requests[name].safeParse(input);
        if (success) expect(data).toEqual(input);
        else expect(data).toBeUndefined();
      }),
    );
  });
});
