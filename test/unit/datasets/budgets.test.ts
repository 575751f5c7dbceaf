import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const script = pathToFileURL(resolve(import.meta.dirname, '../../../datasets/gcr/build/money.mjs')).href;
const { budgets } = await import(script);

const row = (iso3: string, budget_type: string, value: number, year = 2024) => ({
  iati_identifier: `${year}-${iso3}`,
  iso3,
  budget_type,
  status: 'Committed',
  start: `${year}-01-01`,
  value: String(value),
});
const built = (rows: readonly object[], dims: string) =>
  budgets(rows, new Set(['BGR', 'BLR', 'CZE', 'POL'])).filter((one: { dims: string }) => one.dims === dims);
const chosen = (rows: readonly object[], dims = '') =>
  built(rows, dims).map(({ area, value, status, note }: Readonly<Record<string, unknown>>) => [
    area,
    value,
    status,
    note,
  ]);

it('uses the originals of two operations whose revised budgets are exchanged', () => {
  const rows = [
    row('BGR', 'Original', 16953454),
    row('BGR', 'Revised', 4546097),
    row('BLR', 'Revised', 16953454),
    row('BLR', 'Original', 4546097),
  ];
  expect(chosen(rows)).toEqual([
    ['BGR', 16953454, 'E', 'note:budget-exchanged'],
    ['BLR', 4546097, 'E', 'note:budget-exchanged'],
  ]);
});

it('keeps a revision that is no exchange: of one side only, of another year, or unchanged', () => {
  const rows = [
    row('BGR', 'Original', 10),
    row('BGR', 'Revised', 20),
    row('BLR', 'Original', 20),
    row('BLR', 'Revised', 30),
    row('CZE', 'Original', 20, 2023),
    row('CZE', 'Revised', 10, 2023),
    row('POL', 'Original', 5),
    row('POL', 'Revised', 5),
  ];
  expect(chosen(rows).map(([area, value]: readonly unknown[]) => [area, value])).toEqual([
    ['BGR', 20],
    ['BLR', 30],
    ['CZE', 10],
    ['POL', 5],
  ]);
});

it('marks the last of two revised budgets as estimated', () => {
  expect(chosen([row('BGR', 'Revised', 1), row('BGR', 'Revised', 2), row('BGR', 'Original', 3)])).toEqual([
    ['BGR', 2, 'E', 'note:budget-two-revised'],
  ]);
});

it('says of the seat of a multi-country office that the money is for several countries', () => {
  const office = { ...row('POL', 'Original', 5), iati_identifier: 'XM-DAC-41121-2024-EUR-POLMCO' };
  expect(chosen([office])).toEqual([['POL', 5, 'A', 'note:budget-original; note:multi-country-office']]);
});

it('keeps originals and revised ones apart, so that like compares with like', () => {
  const rows = [row('BGR', 'Original', 10), row('BGR', 'Revised', 20), row('BLR', 'Original', 30)];
  expect(chosen(rows, 'version=original')).toEqual([
    ['BGR', 10, 'A', ''],
    ['BLR', 30, 'A', ''],
  ]);
  expect(chosen(rows, 'version=revised')).toEqual([['BGR', 20, 'A', '']]);
});

it('marks a break where the version is another than in the year before, and none within one version', () => {
  const rows = [
    row('BGR', 'Revised', 9, 2022),
    row('BGR', 'Original', 8, 2023),
    row('BGR', 'Original', 7, 2024),
    row('POL', 'Revised', 6, 2022),
    row('POL', 'Original', 4, 2023),
    row('POL', 'Revised', 5, 2023),
  ];
  expect(
    built(rows, '').map(({ area, year, status }: Readonly<Record<string, unknown>>) => [area, year, status]),
  ).toEqual([
    ['BGR', 2022, 'A'],
    ['BGR', 2023, 'B'],
    ['BGR', 2024, 'A'],
    ['POL', 2022, 'A'],
    ['POL', 2023, 'A'],
  ]);
  expect(built(rows, 'version=original').map(({ status }: { status: string }) => status)).toEqual(['A', 'A', 'A']);
});
