import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isPercentFormat } from '#shared/intake/formats/sheet-cells';
import { tablesIn } from '#shared/intake/formats/tables';

const noEngine = () => Promise.reject(new Error('no engine here'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook of one sheet, its rows as XML; style 1 is `format`. */
function workbook(rows: string, format = '0.0%'): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': utf8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': utf8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': utf8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': utf8(
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': utf8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}
const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.map((cell, column) => cell.replace('<c', `<c r="${'ABCDEF'[column]}${at}"`)).join('')}</row>`;
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
const formula = (result = ''): string => `<c><f>B2/2</f><v>${result}</v></c>`;
const HEAD = row(1, text('Country'), text('Year'), text('Enrolment'));
const read = async (bytes: Uint8Array) => {
  const [table] = await tablesIn('a.xlsx', bytes, noEngine);
  return { csv: new TextDecoder().decode(table?.bytes), remarks: table?.remarks };
};

describe('percentages of a spreadsheet', () => {
  test('a number is what its format shows, and a column of both kinds is remarked', async () => {
    const bytes = workbook(
      `${HEAD}${row(2, text('Kenya'), number(2019), number(0.6820000000000001, 1))}${row(3, text('Chad'), number(2019), number(0.07, 2))}${row(4, text('Mali'), number(2019), number(56.3))}`,
    );
    expect(await read(bytes)).toEqual({
      csv: 'Country,Year,Enrolment\nKenya,2019,68.2%\nChad,2019,7%\nMali,2019,56.3\n',
      remarks: [
        { code: 'percent-format', subject: 'Enrolment', count: 2, examples: ['68.2%', '7%'] },
        { code: 'percent-mixed', subject: 'Enrolment', count: 1, examples: ['56.3'] },
      ],
    });
  });
  test('years above percentages are no mixture', async () => {
    const bytes = workbook(`${row(1, text('Country'), number(2019))}${row(2, text('Kenya'), number(0.5, 1))}`);
    expect((await read(bytes)).remarks).toEqual([
      { code: 'percent-format', subject: 'B', count: 1, examples: ['50%'] },
    ]);
  });
  test.each([
    ['0%', true],
    ['0.00%;[Red]-0.00%', true],
    ['#,##0.0 %', true],
    ['0.0"%"', false],
    ['0.0\\%', false],
    ['General', false],
    [undefined, false],
  ])('%s', (format, isPercent) => expect(isPercentFormat(format)).toBe(isPercent));
});

describe('formulas of a spreadsheet', () => {
  test('those without a stored result are named', async () => {
    const bytes = workbook(
      `${HEAD}${row(2, text('Kenya'), number(2019), formula())}${row(3, text('Chad'), number(2019), formula())}`,
      '0',
    );
    expect((await read(bytes)).remarks).toEqual([
      { code: 'formula-without-result', subject: 'Enrolment', count: 2, examples: ['C2', 'C3'] },
    ]);
  });
  test('those whose results are all zero are asked about', async () => {
    const bytes = workbook(
      `${HEAD}${row(2, text('Kenya'), number(2019), formula('0'))}${row(3, text('Chad'), number(2019), formula('0'))}`,
    );
    expect((await read(bytes)).remarks).toEqual([
      { code: 'formula-zero', subject: 'Enrolment', count: 2, examples: ['C2', 'C3'] },
    ]);
  });
  test('stored results are read without a word', async () => {
    const bytes = workbook(`${HEAD}${row(2, text('Kenya'), number(2019), formula('12'))}`);
    expect(await read(bytes)).toEqual({ csv: 'Country,Year,Enrolment\nKenya,2019,12\n', remarks: [] });
  });
});

describe('OpenDocument', () => {
  const ods = (cells: string): Uint8Array =>
    zipSync({
      mimetype: utf8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': utf8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles><number:percentage-style style:name="N11"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N11"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>year</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>share</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="2020"/>${cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  test('a cell that is a percentage', async () => {
    const cell =
      '<table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>';
    expect((await read(ods(cell))).csv).toBe('year,share\n2020,25%\n');
  });
  test('a formula without a result', async () => {
    expect((await read(ods('<table:table-cell table:formula="of:=[.A2]/2"/>'))).remarks).toEqual([
      { code: 'formula-without-result', subject: 'share', count: 1, examples: ['B2'] },
    ]);
  });
});
