import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { readSample } from '#shared/intake/dialect/sample';
import type { Dialect } from '#shared/intake/recipe';

/** A way a table of indicators is really written, and what must be seen in it. */
interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly bytes?: (text: string) => Uint8Array;
  readonly expected: Partial<Dialect>;
  readonly header?: readonly string[];
  readonly firstRow?: readonly string[];
  readonly rows?: number;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => sign.charCodeAt(0));
const SIGNS: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, œ: 0x9c, '–': 0x96, '\u202f': 0xa0 };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => SIGNS[sign] ?? sign.charCodeAt(0));
const utf16 =
  (isLittle: boolean, isMarked: boolean) =>
  (text: string): Uint8Array => {
    const all = isMarked ? `\ufeff${text}` : text;
    const view = new DataView(new ArrayBuffer(2 * all.length));
    [...all].forEach((sign, at) => {
      view.setUint16(2 * at, sign.charCodeAt(0), isLittle);
    });
    return new Uint8Array(view.buffer);
  };

const PLAIN = 'iso3,year,refugees\nKEN,2020,452.5\nUGA,2020,1421.1\nETH,2021,782.3\n';
const CHOSEN = { header: ['iso3', 'year', 'refugees'], firstRow: ['KEN', '2020', '452.5'], rows: 3 } as const;
const FRENCH = 'Pays;Année;Réfugiés\nCôte d’Ivoire;2020;1 234,5\nTchad;2020;12 345,75\nNiger;2021;987,25\n';

const delimited = (delimiter: string): string => PLAIN.replaceAll(',', delimiter);

const FIXTURES: readonly Fixture[] = [
  { name: 'comma and point', text: PLAIN, expected: { delimiter: ',', decimal: '.', encoding: 'utf-8' }, ...CHOSEN },
  { name: 'semicolon and point', text: delimited(';'), expected: { delimiter: ';', decimal: '.' }, ...CHOSEN },
  { name: 'tab and point', text: delimited('\t'), expected: { delimiter: '\t', decimal: '.' }, ...CHOSEN },
  { name: 'pipe and point', text: delimited('|'), expected: { delimiter: '|', decimal: '.' }, ...CHOSEN },
  { name: 'pipes with spaces around', text: delimited(' | '), expected: { delimiter: '|', decimal: '.' }, rows: 3 },
  { name: 'a byte order mark', text: `\ufeff${PLAIN}`, expected: { encoding: 'utf-8' }, ...CHOSEN },
  { name: 'no line end at the end', text: PLAIN.trimEnd(), expected: { footerLines: 0 }, ...CHOSEN },
  { name: 'CRLF', text: PLAIN.replaceAll('\n', '\r\n'), expected: { delimiter: ',' }, ...CHOSEN },
  { name: 'CR alone', text: PLAIN.replaceAll('\n', '\r'), expected: { delimiter: ',' }, ...CHOSEN },
  { name: 'mixed line ends', text: PLAIN.replace('\n', '\r\n'), expected: { delimiter: ',' }, ...CHOSEN },
  { name: 'blank lines between rows', text: PLAIN.replaceAll('\n', '\n\n'), expected: { delimiter: ',' }, ...CHOSEN },
  { name: 'blank lines at the end', text: `${PLAIN}\n\n`, expected: { footerLines: 0 }, ...CHOSEN },
  { name: 'every cell quoted', text: PLAIN.replaceAll(/[^,\n]+/g, '"$&"'), expected: { delimiter: ',' }, ...CHOSEN },
  {
    name: 'semicolon and decimal comma',
    text: 'iso3;year;share\nKEN;2020;12,5\nUGA;2020;7,25\n',
    expected: { delimiter: ';', decimal: ',', thousands: '' },
    firstRow: ['KEN', '2020', '12,5'],
  },
  {
    name: 'tab and decimal comma',
    text: 'iso3\tyear\tshare\nKEN\t2020\t12,5\nUGA\t2020\t7,25\n',
    expected: { delimiter: '\t', decimal: ',' },
  },
  {
    name: 'pipe and decimal comma',
    text: 'iso3|year|share\nKEN|2020|12,5\nUGA|2020|7,25\n',
    expected: { delimiter: '|', decimal: ',' },
  },
  {
    name: 'comma with quoted decimal commas',
    text: 'iso3,year,share\nKEN,2020,"12,5"\nUGA,2020,"7,25"\n',
    expected: { delimiter: ',', decimal: ',' },
    firstRow: ['KEN', '2020', '12,5'],
  },
  {
    name: 'comma with quoted thousands',
    text: 'iso3,year,n\nKEN,2020,"1,234,567"\nUGA,2020,"98,765"\n',
    expected: { delimiter: ',', decimal: '.', thousands: ',' },
  },
  {
    name: 'German: point groups, comma decimals',
    text: 'Land;Jahr;Anzahl\nKenia;2020;1.234.567,5\nUganda;2020;98.765,25\n',
    expected: { delimiter: ';', decimal: ',', thousands: '.' },
  },
  {
    name: 'Swiss: apostrophe groups',
    text: "Land;Jahr;Anzahl\nKenia;2020;1'234'567.5\nUganda;2020;98'765.25\n",
    expected: { delimiter: ';', decimal: '.', thousands: "'" },
  },
  {
    name: 'French: space groups',
    text: 'Pays;Année;n\nKenya;2020;1 234 567,5\nOuganda;2020;98 765,25\n',
    expected: { delimiter: ';', decimal: ',', thousands: ' ' },
  },
  {
    name: 'French: no-break space groups',
    text: 'Pays;Année;n\nKenya;2020;1\u00a0234\u00a0567,5\nOuganda;2020;98\u00a0765,25\n',
    expected: { delimiter: ';', decimal: ',', thousands: '\u00a0' },
  },
  {
    name: 'French: narrow no-break space groups',
    text: 'Pays;Année;n\nKenya;2020;1\u202f234\u202f567,5\nOuganda;2020;98\u202f765,25\n',
    expected: { delimiter: ';', decimal: ',', thousands: '\u202f' },
  },
  {
    name: 'whole numbers with space groups in a comma file',
    text: 'country,year,n\nKenya,2020,1 234 567\nUganda,2020,98 765\n',
    expected: { delimiter: ',', thousands: ' ' },
  },
  {
    name: 'three digits after every point: groups, since one number has two',
    text: 'country;year;n\nKenya;2020;1.234.567\nUganda;2020;98.765\n',
    expected: { thousands: '.', decimal: ',' },
  },
  {
    name: 'negative numbers with groups',
    text: 'country;year;balance\nKenya;2020;-1.234,5\nUganda;2020;+98.765,25\n',
    expected: { thousands: '.', decimal: ',' },
  },
  {
    name: 'numbers that start with the mark',
    text: 'country;year;share\nKenya;2020;,5\nUganda;2020;,25\n',
    expected: { decimal: ',' },
  },
  { name: 'French in UTF-8', text: FRENCH, expected: { encoding: 'utf-8', decimal: ',', thousands: ' ' }, rows: 3 },
  { name: 'French in Windows-1252', text: FRENCH, bytes: windows1252, expected: { encoding: 'windows-1252' }, rows: 3 },
  {
    name: 'French in ISO-8859-1',
    text: FRENCH.replace('’', "'"),
    bytes: latin1,
    expected: { encoding: 'windows-1252', decimal: ',' },
    header: ['Pays', 'Année', 'Réfugiés'],
  },
  {
    name: 'UTF-16 little endian, marked',
    text: PLAIN,
    bytes: utf16(true, true),
    expected: { encoding: 'utf-16le' },
    ...CHOSEN,
  },
  {
    name: 'UTF-16 big endian, marked',
    text: PLAIN,
    bytes: utf16(false, true),
    expected: { encoding: 'utf-16be' },
    ...CHOSEN,
  },
  {
    name: 'UTF-16 little endian, no mark',
    text: PLAIN,
    bytes: utf16(true, false),
    expected: { encoding: 'utf-16le' },
    ...CHOSEN,
  },
  {
    name: 'UTF-16 big endian, no mark',
    text: PLAIN,
    bytes: utf16(false, false),
    expected: { encoding: 'utf-16be' },
    ...CHOSEN,
  },
  {
    name: 'UTF-16 with tabs, as Excel saves Unicode text',
    text: delimited('\t').replaceAll('\n', '\r\n'),
    bytes: utf16(true, true),
    expected: { encoding: 'utf-16le', delimiter: '\t' },
    ...CHOSEN,
  },
  {
    name: 'names in Arabic and Chinese',
    text: 'country,year,n\nكينيا,2020,1.5\n乌干达,2020,2.5\n',
    expected: { encoding: 'utf-8' },
    firstRow: ['كينيا', '2020', '1.5'],
  },
  {
    name: 'a title line above the header',
    text: `Refugees by country of asylum\n${PLAIN}`,
    expected: { skipLines: 1 },
    ...CHOSEN,
  },
  {
    name: 'a title with commas above the header',
    text: `Refugees, asylum-seekers and others, by country\n\n${PLAIN}`,
    expected: { skipLines: 2 },
    ...CHOSEN,
  },
  {
    name: 'World Bank preamble',
    text: `"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-10-07",\n\n${PLAIN}`,
    expected: { skipLines: 4 },
    ...CHOSEN,
  },
  {
    name: 'preamble padded to the width of the table',
    text: `Refugees by country,,\nExtracted 2025-06-12,,\n,,\n${PLAIN}`,
    expected: { skipLines: 3 },
    ...CHOSEN,
  },
  {
    name: 'fifteen lines of metadata',
    text: `${Array.from({ length: 15 }, (_, at) => `Key ${at}: a value`).join('\n')}\n${PLAIN}`,
    expected: { skipLines: 15 },
    ...CHOSEN,
  },
  {
    name: 'preamble in a semicolon file',
    text: `Réfugiés par pays d’asile\nExtraction : 12/06/2025\n${FRENCH}`,
    expected: { skipLines: 2, delimiter: ';' },
    rows: 3,
  },
  { name: 'a source line below', text: `${PLAIN}Source: UNHCR\n`, expected: { footerLines: 1 }, ...CHOSEN },
  {
    name: 'World Bank footer',
    text: `${PLAIN}\n\n"Data from database: World Development Indicators"\n"Last Updated: 10/07/2025"\n`,
    expected: { footerLines: 4 },
    ...CHOSEN,
  },
  {
    name: 'a footer padded to the width of the table',
    text: `${PLAIN},,\n"Source: UNHCR, Refugee Data Finder",,\n`,
    expected: { footerLines: 2 },
    ...CHOSEN,
  },
  {
    name: 'a footer in French, in a semicolon file',
    text: `${FRENCH}Source : HCR\nNotes : chiffres provisoires; arrondis à 5\n`,
    expected: { footerLines: 2, delimiter: ';' },
    rows: 3,
  },
  {
    name: 'numbered footnotes below',
    text: `${PLAIN}\n* Provisional.\n(1) Includes people in refugee-like situations.\n`,
    expected: { footerLines: 3 },
    ...CHOSEN,
  },
  {
    name: 'a footer in UTF-16',
    text: `${PLAIN}\r\nSource: UNHCR\r\n`,
    bytes: utf16(true, true),
    expected: { footerLines: 2, encoding: 'utf-16le' },
    ...CHOSEN,
  },
  {
    name: 'a footer after CR line ends',
    text: `${PLAIN}Source: UNHCR\n`.replaceAll('\n', '\r'),
    expected: { footerLines: 1 },
    ...CHOSEN,
  },
  {
    name: 'preamble and footer',
    text: `Refugees\n\n${PLAIN}\nSource: UNHCR\n`,
    expected: { skipLines: 2, footerLines: 2 },
    ...CHOSEN,
  },
  {
    name: 'a last row with blank cells is no footer',
    text: `${PLAIN}NRU,,\n`,
    expected: { footerLines: 0 },
    rows: 4,
  },
  {
    name: 'a row of HXL hashtags',
    text: 'Country,Year,Refugees\n#country+code,#date+year,#affected\nKEN,2020,452.5\nUGA,2020,1\n',
    expected: { tagRow: true, skipLines: 0 },
    firstRow: ['KEN', '2020', '452.5'],
    rows: 2,
  },
  {
    name: 'HXL hashtags below a title',
    text: 'A title\nCountry,Year,Refugees\n#country,#date,#affected\nKEN,2020,452.5\nUGA,2020,1\n',
    expected: { tagRow: true, skipLines: 1 },
  },
  {
    name: 'delimiters inside quotes',
    text: 'name,year,n\n"Korea, Rep.",2020,1\n"Congo, Dem. Rep.",2020,2\n',
    expected: { delimiter: ',' },
    firstRow: ['Korea, Rep.', '2020', '1'],
  },
  {
    name: 'line ends inside quotes',
    text: 'name,note,n\nKEN,"two\nlines",1\nUGA,"three\r\nlines\nhere",2\n',
    expected: { delimiter: ',' },
    firstRow: ['KEN', 'two\nlines', '1'],
    rows: 2,
  },
  {
    name: 'doubled quotes inside quotes',
    text: 'name,year,n\n"the ""Republic""",2020,1\nUGA,2020,2\n',
    expected: { quote: '"' },
    firstRow: ['the "Republic"', '2020', '1'],
  },
  {
    name: 'a quote inside a plain cell',
    text: 'name,year,n\n5" pipes,2020,1\nUGA,2020,2\n',
    expected: { delimiter: ',' },
    rows: 2,
  },
  {
    name: 'semicolons in texts of a comma file',
    text: 'name,note,n\nKEN,a; b; c,1\nUGA,d; e; f,2\n',
    expected: { delimiter: ',' },
  },
  {
    name: 'commas in texts of a semicolon file',
    text: 'name;note;n\nKEN;a, b, c;1\nUGA;d, e, f;2\n',
    expected: { delimiter: ';' },
  },
  {
    name: 'ragged rows',
    text: 'iso3,year,a,b,c\nKEN,2020,1,2,3\nUGA,2020,1\nETH,2020,1,2\nTCD,2020,1,2,3\n',
    expected: { delimiter: ',' },
    header: ['iso3', 'year', 'a', 'b', 'c'],
  },
  {
    name: 'a delimiter at the end of every line',
    text: PLAIN.replaceAll('\n', ',\n'),
    expected: { delimiter: ',' },
    header: ['iso3', 'year', 'refugees'],
  },
  {
    name: 'an unnamed first column, as R writes row names',
    text: '"","iso3","n"\n"1","KEN",1.5\n"2","UGA",2.5\n',
    expected: { skipLines: 0 },
    header: ['', 'iso3', 'n'],
  },
  {
    name: 'a single value column of two columns',
    text: 'year,n\n2020,1.5\n2021,2.5\n2022,3.5\n',
    expected: { delimiter: ',' },
    rows: 3,
  },
  {
    name: 'marks of no value',
    text: 'iso3,year,n\nKEN,2020,*\nUGA,2020,-\nETH,2020,..\nTCD,2020,1.5\n',
    expected: { decimal: '.' },
    rows: 4,
  },
  {
    name: 'columns of years',
    text: 'Country Name,Country Code,2019,2020 [YR2020]\nKenya,KEN,1.5,2.5\nUganda,UGA,..,3.5\n',
    expected: { skipLines: 0 },
    header: ['Country Name', 'Country Code', '2019', '2020 [YR2020]'],
  },
  {
    name: 'percent signs and plus signs',
    text: 'iso3;year;growth\nKEN;2020;+1,5\nUGA;2020;-2,25\n',
    expected: { decimal: ',' },
  },
  {
    name: 'numbers with exponents',
    text: 'iso3,year,gdp\nKEN,2020,1.01E+11\nUGA,2020,3.8e10\n',
    expected: { decimal: '.', thousands: '' },
  },
  {
    name: 'SDMX-CSV',
    text: 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nUN:DF(1.0),KE,2020,1.5\nUN:DF(1.0),UG,2020,\n',
    expected: { delimiter: ',', skipLines: 0 },
    rows: 2,
  },
  {
    name: 'one row under the header',
    text: 'iso3,year,n\nKEN,2020,1.5\n',
    expected: { delimiter: ',', footerLines: 0 },
    rows: 1,
  },
  {
    name: 'dates with slashes',
    text: 'iso3;date;n\nKEN;31/12/2020;1,5\nUGA;31/12/2020;2,5\n',
    expected: { delimiter: ';', decimal: ',' },
    firstRow: ['KEN', '31/12/2020', '1,5'],
  },
];

test('there are sixty ways and more, each with a name of its own', () => {
  expect(new Set(FIXTURES.map(({ name }) => name)).size).toBe(FIXTURES.length);
  expect(FIXTURES.length).toBeGreaterThanOrEqual(60);
});

describe('a table is understood as it is written', () => {
  test.each(FIXTURES)('$name', ({ text, bytes = utf8, expected, header, firstRow, rows }) => {
    const file = bytes(text);
    const dialect = unwrap(detectDialect(file));
    expect(dialect).toMatchObject(expected);
    const sample = readSample(file, dialect);
    if (header) expect(sample.header).toEqual(header);
    if (firstRow) expect(sample.rows[0]).toEqual(firstRow);
    if (rows !== undefined) expect(sample.rows).toHaveLength(rows);
  });
});
