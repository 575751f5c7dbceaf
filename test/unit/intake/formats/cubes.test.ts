import { describe, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { tablesIn } from '#shared/intake/formats/tables';

const noEngine = () => Promise.reject(new Error('no engine here'));
const read = async (bytes: Uint8Array) =>
  (await tablesIn('file.txt', bytes, noEngine)).map((table) => new TextDecoder().decode(table.bytes));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const PX = `CHARSET="ANSI";\r\nAXIS-VERSION="2013";\r\nCODEPAGE="iso-8859-15";\r\nCONTENTS="Réfugiés";\r\nUNITS="personnes";\r\nSTUB="pays","sexe";\r\nHEADING="année";\r\nSTUB[en]="country","sex";\r\nVALUES("pays")="Kenya",\r\n"Bénin";\r\nCODES("pays")="KEN","BEN";\r\nVALUES("sexe")="Total; tous";\r\nVALUES("année")="2019","2020";\r\nNOTE="a long "\r\n"note; with = signs";\r\nDATA=\r\n1.5 ".."\r\n3 -4;\r\n`;

describe('PX', () => {
  test('a row a cell, with labels, codes, unit and missing values', async () => {
    expect(await read(latin(PX))).toEqual([
      'pays code,pays,sexe,année,indicator,unit,value\nKEN,Kenya,Total; tous,2019,Réfugiés,personnes,1.5\nKEN,Kenya,Total; tous,2020,Réfugiés,personnes,..\nBEN,Bénin,Total; tous,2019,Réfugiés,personnes,3\nBEN,Bénin,Total; tous,2020,Réfugiés,personnes,-4\n',
    ]);
  });
  test('too few values are refused with both counts', async () => {
    const failure = await read(latin(PX.replace('3 -4', '3'))).catch(toFailure);
    expect(failure).toMatchObject({ code: 'intake/cube-broken', params: { cells: 4, values: 3 } });
  });
});

describe('JSON-stat and other JSON', () => {
  const geo = { category: { index: { KEN: 0, UGA: 1 }, label: { KEN: 'Kenya', UGA: 'Uganda' } } };
  const time = { category: { index: ['2019', '2020'] } };
  test.each([
    [
      'version 2',
      {
        version: '2.0',
        class: 'dataset',
        id: ['geo', 'time'],
        size: [2, 2],
        dimension: { geo, time },
        value: [10, 11, 7, null],
      },
      'geo code,geo,time,value\nKEN,Kenya,2019,10\nKEN,Kenya,2020,11\nUGA,Uganda,2019,7\n',
    ],
    [
      'version 1, sparse, with status',
      {
        dataset: {
          dimension: { id: ['geo', 'time'], size: [2, 2], geo, time },
          value: { '3': 8 },
          status: { '3': 'e' },
        },
      },
      'geo code,geo,time,status,value\nUGA,Uganda,2020,e,8\n',
    ],
    [
      'units by category',
      {
        class: 'dataset',
        id: ['m', 'time'],
        dimension: { m: { category: { label: { a: 'Share' }, unit: { a: { label: '%' } } } }, time },
        value: [1, 2],
      },
      'm code,m,time,unit,value\na,Share,2019,%,1\na,Share,2020,%,2\n',
    ],
    [
      'the World Bank’s pair',
      [{ page: 1, pages: 1 }, [{ country: { id: 'KE', value: 'Kenya' }, date: '2020', value: 5, decimal: 0 }]],
      'country.id,country.value,date,value\nKE,Kenya,2020,5\n',
    ],
    [
      'a list under an unusual key',
      { short_url: 'x', maxPages: 1, people: [{ year: 2020, n: 1 }] },
      'year,n\n2020,1\n',
    ],
    [
      'OData',
      { '@odata.context': 'x', value: [{ SpatialDim: 'KEN', TimeDim: 2020, NumericValue: 1 }] },
      'SpatialDim,TimeDim,NumericValue\nKEN,2020,1\n',
    ],
  ])('%s', async (_, json, csv) => {
    expect(await read(utf8(JSON.stringify(json)))).toEqual([csv]);
  });
});
