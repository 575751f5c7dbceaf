import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { decodeText, detectEncoding } from '#shared/intake/dialect/text';
import { tablesIn } from '#shared/intake/formats/tables';
import { intakeCase } from '../../../support/shared-data.ts';

const noEngine = () => Promise.reject(new Error('no engine here'));

test.each([
  ['36c-sdmx-ml.xml', 'A,KEN,"PS, thousands",2019,"12,5"'],
  ['40-mac-1904.xlsx', '2019-12-31'],
  ['42-percent-format-mixed.xlsx', '68.2%'],
  ['43-formula-no-cache.xlsx', 'Uganda,2019,200,800,'],
  ['50-html.xls', 'Kenya,2019,"1,234"'],
  ['50b-html-lines.xls', 'Chad,2020,"3,345"'],
  ['50c-html-style.xls', 'Kenya & Uganda;,2019'],
  ['51-spreadsheetml.xls', 'Kenya,2019,1234'],
  ['54-sdmx-ml.xml', 'intake/markup-no-table'],
  ['55-px.px', 'Uganda,2020,4.5'],
  ['56-json-stat.json', 'UGA,Uganda,2020,8'],
  ['57-worldbank-api.json', 'KEN,2020,51985780'],
  ['67-double-encoded.csv', 'Côte d’Ivoire,2019,1'],
  ['68-mixed-encoding.csv', 'Bénin,2020,3'],
  ['69-cp1251.csv', 'Таджикистан;2020;13,5'],
])('%s holds %s', async (name, expected) => {
  const path = intakeCase(name);
  if (path === null) return;
  const found = await tablesIn(name, new Uint8Array(readFileSync(path)), noEngine).then(
    (tables) => tables.map(({ bytes }) => decodeText(bytes, detectEncoding(bytes))).join('\n'),
    (error: unknown) => toFailure(error).code,
  );
  expect(found).toContain(expected);
});
