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
