import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { unmatchedAreas } from '#shared/intake/areas/unmatched';
import { readConditions } from '#shared/intake/conditions';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf } from '#shared/intake/draft';
import { freshWorkbench } from '../../../support/workbench.ts';

const { areas } = freshWorkbench().catalogue;
const bytes = new TextEncoder().encode(
  'area,year,scope,value\nKEN,2020,in,100\nAtlantis,2020,in,0\nAtlantis,2021,in,0\nLemuria,2020,out,30\nKeniya,2020,in,5\n',
);
const draft = draftOf({ path: '', bytes, hiddenRows: 0, isHidden: false }, unwrap(detectDialect(bytes)), areas);
const textsUnder = async (conditions: string): Promise<readonly string[]> => {
  const read = unwrap(readConditions(conditions, draft.columns));
  return (await unmatchedAreas(bytes, { ...draft, conditions: read }, areas)).map(({ text }) => text);
};

test('areas are asked about of the rows that will be read, not of those that conditions leave out', async () => {
  expect(await textsUnder('')).toEqual(['Atlantis', 'Keniya', 'Lemuria']);
  expect(await textsUnder('value >= 1')).toEqual(['Keniya', 'Lemuria']);
  expect(await textsUnder('scope = in; value >= 1')).toEqual(['Keniya']);
});
