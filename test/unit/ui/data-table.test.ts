import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { DataTable, type TableColumn } from '../../../renderer/ui/data-table.tsx';

interface Place {
  readonly name: string;
  readonly people: number | null;
}

const t = translator('en');
const rows: readonly Place[] = [
  { name: 'Chad', people: 12 },
  { name: 'Kenya', people: null },
];
const columns: readonly TableColumn<Place>[] = [
  { id: 'name', header: 'Area', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'people', header: 'People', cell: ({ people }) => people, align: 'number' },
];
const keyOf = ({ name }: Place) => name;

type Options = Partial<Parameters<typeof DataTable<Place>>[0]>;

const html = (options: Options = {}): string =>
  renderToStaticMarkup(createElement(DataTable<Place>, { t, caption: 'Places', columns, rows, keyOf, ...options }));

test('a table has a caption, heads of columns and heads of rows', () => {
  expect(html()).toContain('<caption>Places</caption>');
  expect(html()).toContain('<th scope="col" class="number">People</th>');
  expect(html()).toContain('<th scope="row">Chad</th><td class="number">12</td>');
  expect(html({ isCaptionHidden: true })).toContain('<caption class="visually-hidden">Places</caption>');
});

test('a column that sorts is a button in its head, one that does not is a word', () => {
  expect(html()).toMatch(/<th scope="col" aria-sort="none"><button[^>]*>Area<\/button>/);
  expect(html({ sort: { column: 'name', direction: 'descending' } })).toContain('aria-sort="descending"');
});

test('another column than the first can name the row', () => {
  const [name, people] = columns as [TableColumn<Place>, TableColumn<Place>];
  expect(html({ columns: [people, { ...name, isRowHeader: true }] })).toContain(
    '<td class="number">12</td><th scope="row">Chad</th>',
  );
});

test('many rows are shown in parts', () => {
  const many = Array.from({ length: 120 }, (_, at) => ({ name: `Area ${at}`, people: at }));
  expect(html({ rows: many }).match(/<tr/g)).toHaveLength(1 + 50);
  expect(html({ rows: many })).toContain('Show all 120');
  expect(html({ rows: many, first: 200 }).match(/<tr/g)).toHaveLength(1 + 120);
});

test('without rows the empty state stands in place of the table', () => {
  expect(html({ rows: [], empty: 'Nothing yet' })).toBe('Nothing yet');
  expect(html({ rows: [] })).toContain('<caption>Places</caption>');
});

test('the current row, a foot, a hidden head and no head at all', () => {
  expect(html({ isCurrent: ({ name }) => name === 'Kenya' })).toContain(
    '<tr aria-current="true"><th scope="row">Kenya',
  );
  expect(html({ foot: createElement('tr', null, createElement('td', null, 12)) })).toContain(
    '<tfoot><tr><td>12</td></tr></tfoot>',
  );
  expect(html({ hasHead: false })).not.toContain('<thead>');
  const actions: TableColumn<Place> = { id: 'actions', header: 'Actions', isHeaderHidden: true, cell: () => null };
  expect(html({ columns: [...columns, actions] })).toContain(
    '<th scope="col"><span class="visually-hidden">Actions</span></th>',
  );
});
