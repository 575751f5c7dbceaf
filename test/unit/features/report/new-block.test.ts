import { expect, test } from 'vitest';
import { exhibitSource } from '#shared/workbench/exhibit-schema';
import type { ExhibitBlock } from '#shared/workbench/report';
import { blockShowing } from '../../../../renderer/features/report/new-block.ts';

test('a list of pledges is a table of the register that was chosen, whole', () => {
  const block = blockShowing('pledges', 'p', 'flows', { charts: [] });
  expect(block).toMatchObject({ kind: 'exhibit', shows: 'table', source: { of: 'pledge-list', register: 'flows' } });
  const { source } = block as ExhibitBlock;
  expect(exhibitSource.parse(JSON.parse(JSON.stringify(source)))).toEqual(source);
  expect(blockShowing('pledges', 'p', 'elsewhere', { charts: [] })).toBeNull();
});
