import { expect, test } from 'vitest';
import { exhibitSource } from '#shared/workbench/exhibit-schema';
import { EXHIBIT_SAMPLES } from '../../support/exhibit-samples.ts';

test.each(EXHIBIT_SAMPLES.map((source) => [source.of, source] as const))(
  '%s is read as it was written',
  (_, source) => {
    expect(exhibitSource.parse(JSON.parse(JSON.stringify(source)))).toEqual(source);
  },
);

test.each([
  { of: 'scoreboard' },
  { of: 'pledge-list', register: 'somewhere', filter: {} },
  { of: 'funding', year: 2025, grain: 'plan', data: [1, 2, 3] },
  { of: 'data-gaps', fresh: 1e9, reached: 'refugees' },
])('what no view chooses is refused: %j', (source) => {
  expect(exhibitSource.safeParse(source).success).toBe(false);
});

/** What of a schema of zod says which sources there are. */
interface Described {
  readonly options?: readonly (Described | string)[];
  readonly shape?: { readonly of: Described; readonly as?: Described };
  readonly values?: ReadonlySet<string>;
}
const wordsOf = ({ values, options }: Described): readonly string[] =>
  values ? [...values] : (options ?? []).filter((one) => typeof one === 'string');
const formsOf = ({ options, shape }: Described): readonly string[] =>
  shape
    ? wordsOf(shape.of).flatMap((of) => (shape.as ? wordsOf(shape.as).map((as) => `${of} ${as}`) : [of]))
    : (options ?? []).flatMap((one) => (typeof one === 'string' ? [] : formsOf(one)));

test('every kind of exhibit, in each of its forms, has a sample, so that it is drawn and written to every format', () => {
  const known = formsOf(exhibitSource as unknown as Described).filter((form) => form !== 'chart');
  const sampled = new Set(EXHIBIT_SAMPLES.map((one) => ('as' in one ? `${one.of} ${one.as}` : one.of)));
  expect(known.length).toBeGreaterThan(30);
  expect(known.filter((form) => !sampled.has(form))).toEqual([]);
});
