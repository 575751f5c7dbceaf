import { expect, test } from 'vitest';
import { supportOverEditions } from '#shared/pledges/editions/support';
import { pledgeWith } from '../../../support/pledges.ts';

const edition = (label: string, ...entities: string[]) => ({
  label,
  pledges: entities.map((entity, at) => pledgeWith({ id: String(at), entity })),
});

test('each edition is held against the one before it; the first against none', () => {
  const [first, second] = supportOverEditions([
    edition('2024-12-01', 'A', 'B', 'C', 'D', 'E'),
    edition('2025-12-01', 'A', 'A', 'A', 'B', 'F'),
  ]);
  expect(first).toMatchObject({ pledges: 5, givers: 5, top: 0.8, fresh: null, lost: null });
  expect(first?.effective).toBeCloseTo(5, 10);
  expect(second).toMatchObject({ pledges: 5, givers: 3, top: 1, fresh: ['F'], lost: ['C', 'D', 'E'] });
  // Shares 0.6, 0.2 and 0.2: 1 / 0.44.
  expect(second?.effective).toBeCloseTo(1 / 0.44, 10);
});

test('an edition that the lens leaves nothing of has no shares', () => {
  expect(supportOverEditions([edition('2024'), edition('2025', 'A')])).toMatchObject([
    { pledges: 0, givers: 0, top: null, effective: null },
    { givers: 1, fresh: ['A'], lost: [] },
  ]);
});
