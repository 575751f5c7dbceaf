import { describe, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { tablesIn } from '#shared/intake/formats/tables';

const noEngine = () => Promise.reject(new Error('no engine here'));
const read = async (text: string) =>
  (await tablesIn('file.xls', new TextEncoder().encode(text), noEngine)).map(({ path, bytes }) => [
    path,
    new TextDecoder().decode(bytes),
  ]);
const SS =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';

describe('tables in HTML and XML, whatever the file is called', () => {
  test.each([
    [
      'HTML',
      '<html><table border=1><tr><th>Country</th><th>n</th></tr><tr><td>Kenya</td><td>1,234</td></tr></table>',
      'Country,n\nKenya,"1,234"\n',
    ],
    [
      'HTML with a type, styles, entities and open cells',
      '<!DOCTYPE html>\n<style>td>a{x:"<table>"}</style><table><tr><td>A<td>B<tr><td>x &amp; y&nbsp;<td>C&ocirc;te &#233;<br>z</table>',
      'A,B\nx & y,Côte é z\n',
    ],
    [
      'HTML with spans',
      '<table><tr><td rowspan="2">c</td><td colspan="2">2020</td></tr><tr><td>f</td><td>m</td></tr><tr><td>KEN</td><td>1</td><td>2</td></tr></table>',
      'c,2020,2020\nc,f,m\nKEN,1,2\n',
    ],
    [
      'SpreadsheetML',
      `<?xml version="1.0"?><Workbook ${SS}><Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles><Worksheet ss:Name="D"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">c</Data></Cell></Row><Row ss:Index="3"><Cell><Data ss:Type="DateTime">2019-12-31T00:00:00.000</Data></Cell><Cell/><Cell ss:StyleID="p"><Data ss:Type="Number">0.682</Data></Cell></Row></Table></Worksheet></Workbook>`,
      'a,,c\n2019-12-31,,68.2%\n',
    ],
    [
      'SDMX-ML by structure',
      '<?xml version="1.0"?><m:StructureSpecificData xmlns:m="x"><m:DataSet action="Replace"><Group xsi:type="G" REF_AREA="KEN" TITLE="t"/><Series FREQ="A" REF_AREA="KEN"><Obs TIME_PERIOD="2019" OBS_VALUE="12.5" OBS_STATUS="B"/><Obs TIME_PERIOD="2020" OBS_VALUE="1"/></Series></m:DataSet></m:StructureSpecificData>',
      'ACTION,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE\nR,A,KEN,2019,12.5,B,t\nR,A,KEN,2020,1,,t\n',
    ],
    [
      'SDMX-ML by structure, flat',
      '<StructureSpecificData><DataSet><Obs REF_AREA="KEN" TIME_PERIOD="2019" OBS_VALUE="1"/></DataSet></StructureSpecificData>',
      'REF_AREA,TIME_PERIOD,OBS_VALUE\nKEN,2019,1\n',
    ],
    [
      'generic SDMX-ML',
      '<m:GenericData xmlns:m="x" xmlns:g="y"><m:DataSet><g:Series><g:SeriesKey><g:Value id="REF_AREA" value="KEN"/></g:SeriesKey><g:Attributes><g:Value id="UNIT" value="PS"/></g:Attributes><g:Obs><g:ObsDimension value="2019"/><g:ObsValue value="5"/><g:Attributes><g:Value id="OBS_STATUS" value="E"/></g:Attributes></g:Obs></g:Series></m:DataSet></m:GenericData>',
      'REF_AREA,UNIT,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nKEN,PS,2019,5,E\n',
    ],
    [
      'generic SDMX-ML 2.0',
      '<GenericData><DataSet><Series><SeriesKey><Value concept="REF_AREA" value="KEN"/></SeriesKey><Obs><Time>2019</Time><ObsValue value="5"/></Obs></Series></DataSet></GenericData>',
      'REF_AREA,TIME_PERIOD,OBS_VALUE\nKEN,2019,5\n',
    ],
  ])('%s', async (_, text, csv) => {
    expect(await read(text)).toEqual([['', csv]]);
  });
  test('several tables are told apart', async () => {
    const table = (n: number) => `<table><tr><td>a</td><td>b</td></tr><tr><td>${n}</td><td>2</td></tr></table>`;
    expect(await read(`<html>${table(1)}${table(2)}`)).toEqual([
      ['1', 'a,b\n1,2\n'],
      ['2', 'a,b\n2,2\n'],
    ]);
  });
  test('declared entities are never expanded, and deep nesting costs nothing', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY a "boom"><!ENTITY f SYSTEM "file:///etc/passwd">]><Workbook ${SS}><Worksheet><Table><Row><Cell><Data>&a;&f;</Data></Cell><Cell><Data>b</Data></Cell></Row><Row><Cell><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await read(bomb)).toEqual([['', '&a;&f;,b\n1,\n']]);
    await expect(read('<div>'.repeat(200_000))).rejects.toMatchObject({ code: 'intake/markup-no-table' });
  });
  test.each(['<html><p>Please log in</p></html>', '<GenericData><Header/></GenericData>', '<rss><item/></rss>'])(
    '%s is named',
    async (text) => {
      expect(await read(text).catch((error: unknown) => toFailure(error).code)).toBe('intake/markup-no-table');
    },
  );
});
