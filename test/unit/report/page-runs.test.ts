import { expect, test } from 'vitest';
import type { DocumentBlock } from '#shared/report/document';
import { isWideTable, leastWidths, pageRuns, TABLE_ROOM } from '#shared/report/page-runs';
import { wideTable } from '../../support/report-document.ts';

const heading: DocumentBlock = { kind: 'heading', level: 1, number: null, content: [], anchor: 'h' };
const said: DocumentBlock = { kind: 'paragraph', content: [{ kind: 'text', text: 'said' }] };
const breaks: DocumentBlock = { kind: 'page-break' };
const wide = wideTable('1', 10);
const narrow = wideTable('2', 3);
const shapes = (blocks: readonly DocumentBlock[]) =>
  pageRuns(blocks).map(({ isWide, blocks: own }) => [isWide, own.map(({ kind }) => kind)]);

test('a table is wide by the width of its texts, not by how many columns it has', () => {
  expect(isWideTable(wide)).toBe(true);
  expect(isWideTable(narrow)).toBe(false);
  const years = { columns: Array(12).fill({ label: '2025', kind: 'year' }), rows: [Array(12).fill({ text: '1' })] };
  expect(isWideTable(years)).toBe(false);
  const sum = leastWidths(wide).reduce((total, width) => total + width, 0);
  expect(sum).toBeLessThan(TABLE_ROOM.landscape);
});

test('one long word makes no table wide', () => {
  const columns = [{ label: 'A', kind: 'text' as const }];
  expect(isWideTable({ columns, rows: [[{ text: 'x'.repeat(10_000) }]] })).toBe(false);
});

test('the page turns for a wide table and its headings, and back after it; nothing is lost', () => {
  expect(shapes([heading, said, heading, wide, narrow, said])).toEqual([
    [false, ['heading', 'paragraph']],
    [true, ['heading', 'table']],
    [false, ['table', 'paragraph']],
  ]);
  expect(shapes([heading, wide, wide])).toEqual([[true, ['heading', 'table', 'table']]]);
  expect(shapes([said])).toEqual([[false, ['paragraph']]]);
  expect(shapes([])).toEqual([]);
});

test('where the page turns no page break makes a page with nothing on it', () => {
  expect(shapes([said, breaks, wide, breaks, wide, breaks, said, breaks])).toEqual([
    [false, ['paragraph']],
    [true, ['table']],
    [true, ['table']],
    [false, ['paragraph', 'page-break']],
  ]);
});
