import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, readIn } from '#shared/intake/draft';
import { withMarks } from '#shared/intake/judge/decimal-marks';
import { freshWorkbench } from '../../support/workbench.ts';

const { areas } = freshWorkbench().catalogue;
const bytes = new TextEncoder().encode('iso3,year,people,code\nKEN,2020,"7,272",1\nUGA,2020,30,2\n');
const read = draftOf({ path: '', bytes, hiddenRows: 0, isHidden: false }, unwrap(detectDialect(bytes)), areas);
const said = {
  ...read,
  suppressBelow: 5,
  repeated: 'sum' as const,
  conditions: [],
  footnotes: { table: 'notes.csv' } as never,
  columns: read.columns.map((one) =>
    one.label === 'code' ? { ...one, role: 'ignore' as const, reason: 'by-hand' as const } : one,
  ),
};

test('what was said of a table stays when its decimal mark is said', () => {
  const again = readIn(withMarks(said.dialect, ','), said, bytes, areas);
  expect(again).toMatchObject({ suppressBelow: 5, repeated: 'sum', footnotes: { table: 'notes.csv' } });
  expect(again.columns.find(({ label }) => label === 'code')).toMatchObject({ role: 'ignore', reason: 'by-hand' });
  expect(again.dialect.decimal).toBe(',');
});

test('roles of columns that are others now are guessed anew; the rest stays', () => {
  const again = readIn({ ...said.dialect, delimiter: ';' }, said, bytes, areas);
  expect(again.columns.every(({ reason }) => reason !== 'by-hand')).toBe(true);
  expect(again.footnotes).not.toBeNull();
});
