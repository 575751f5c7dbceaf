import { expect, test } from 'vitest';
import { tablesIn } from '#shared/intake/formats/tables';

const ole = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, ...Buffer.from(stream, 'utf16le')]);
const text = (start: string): Uint8Array => new TextEncoder().encode(`${start}\u0001\u0000 binary`);

test.each([
  ['Stata 14', text('<stata_dta><header><release>118</release>'), 'Stata'],
  ['Stata 12', new Uint8Array([115, 2, 1, 0, 3, 0, 9, 0]), 'Stata'],
  ['SPSS', text('$FL2@(#) SPSS DATA FILE'), 'SPSS'],
  ['compressed SPSS', text('$FL3@(#) SPSS DATA FILE'), 'SPSS'],
  ['SAS', text(`${'\0'.repeat(84)}SAS FILE`), 'SAS'],
  ['SAS transport', text('HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!'), 'SAS'],
  ['R', text('RDX3\nX\n'), 'R'],
  ['rich text', text('{\\rtf1\\ansi'), 'office'],
  ['old Word', ole('Root Entry WordDocument'), 'office'],
])('a file of %s is named with the way out', async (_, bytes, program) => {
  await expect(tablesIn('table.csv', bytes, () => Promise.reject(new Error('no engine here')))).rejects.toMatchObject({
    code: 'intake/statistical-file',
    params: { program },
  });
});

test('an old spreadsheet is no document', async () => {
  await expect(
    tablesIn('table.xls', ole('Root Entry Workbook'), () => Promise.reject(new Error('no engine here'))),
  ).rejects.toMatchObject({ code: 'intake/sheet-locked' });
});
