import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENTS, REQUESTS, type RequestName } from '#shared/bridge/channels';
import { requests } from '#shared/bridge/contract';
import { MOST_RECORD, MOST_RECORDS } from '#shared/bridge/journals';

const id = 'a'.repeat(64);
const token = 'T'.repeat(43);
const journal = '0b9f2c1e-1111-4222-8333-444455556666';

/** Texts that may be long, with the most they may hold. */
const LONG: Readonly<Record<string, number>> = { first: MOST_RECORD };

/** One good input of each request. */
const GOOD: Readonly<Record<RequestName, Readonly<Record<string, unknown>>>> = {
  'app.info': {},
  'files.pick': { kind: 'share', multiple: false },
  'files.saveAs': { name: 'a.jalon', kind: 'share' },
  'generations.list': { token },
  'generations.open': { token, id },
  'journals.begin': { id: journal, first: '{}', target: token },
  'journals.append': { id: journal, records: ['a', 'b'] },
  'journals.part': { id: journal, sha256: id },
  'journals.left': {},
  'journals.recover': { id: journal },
  'journals.discard': { id: journal },
  'window.describe': { title: 'T', edited: true, language: 'fr' },
  'window.close-answer': { request: 1, mayClose: true },
  'recent.list': {},
  'recent.open': { id },
  'recent.clear': {},
  'links.open': { id: 'gcr-text' },
  'keys.own': {},
  'keys.name': { name: 'Amina' },
  'keys.seal': { root: id, at: '2026-11-27T08:00:00.000Z', purpose: 'seal' },
  'keys.known': {},
  'keys.keep': { name: 'Amina', key: id },
  'keys.forget': { key: id },
};

test('the contract is exactly this', () => {
  expect(Object.keys(requests)).toEqual([...REQUESTS]);
  expect(REQUESTS).toMatchInlineSnapshot(`
    [
      "app.info",
      "files.pick",
      "files.saveAs",
      "generations.list",
      "generations.open",
      "journals.begin",
      "journals.append",
      "journals.part",
      "journals.left",
      "journals.recover",
      "journals.discard",
      "window.describe",
      "window.close-answer",
      "recent.list",
      "recent.open",
      "recent.clear",
      "links.open",
      "keys.own",
      "keys.name",
      "keys.seal",
      "keys.known",
      "keys.keep",
      "keys.forget",
    ]
  `);
  expect(EVENTS).toMatchInlineSnapshot(`
    [
      "open-request",
      "menu",
      "close-request",
      "health",
    ]
  `);
});

/** Bad forms of a good input, made from it: never an input another request takes. */
function badInputs(good: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const perField = Object.keys(good).flatMap((field): (readonly [string, unknown])[] => [
    [`${field} missing`, Object.fromEntries(Object.entries(good).filter(([key]) => key !== field))],
    [`${field} of another type`, { ...good, [field]: { nested: [] } }],
    [`${field} not a number`, { ...good, [field]: Number.NaN }],
    [`${field} too long`, { ...good, [field]: 'x'.repeat((LONG[field] ?? 9_999) + 1) }],
    ...(field === 'target' ? [] : [[`${field} null`, { ...good, [field]: null }] as const]),
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

test('a journal may be without a target', () => {
  expect(requests['journals.begin'].safeParse({ id: journal, first: '', target: null }).success).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  'a',
  'con',
  'com1.txt',
  '../../../etc',
  'aaaaaaaa/b',
  'aaaaaaaa\\b',
  'aaaaaaaa.b',
  'aaaaaaaa\0',
  'aaaaaaaa\n',
  ' aaaaaaaa',
  'AAAAAAAA',
  '-aaaaaaaa',
  'a'.repeat(65),
  '%2e%2e%2faaaa',
  'äaaaaaaa',
])('a journal cannot be called %j', (bad) => {
  for (const name of REQUESTS.filter((request) => /^journals\.(?!left)/.test(request))) {
    expect(requests[name].safeParse({ ...GOOD[name], id: bad }).success).toBe(false);
  }
});

test('only so many records are added at once', () => {
  const adding = (count: number) => ({ id: journal, records: Array.from({ length: count }, () => '') });
  expect(requests['journals.append'].safeParse(adding(MOST_RECORDS)).success).toBe(true);
  expect(requests['journals.append'].safeParse(adding(MOST_RECORDS + 1)).success).toBe(false);
  expect(requests['journals.append'].safeParse({ id: journal, records: [1] }).success).toBe(false);
});
