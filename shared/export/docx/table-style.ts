import { ImportedXmlComponent } from 'docx';
import { COLOURS } from './measures.ts';

const rule = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** The style of tables: a head in navy, lines between rows, every second row shaded. */
const TABLE_STYLE =
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="ReportTable">
<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${rule('top', 8, COLOURS.navy)}${rule('bottom', 8, COLOURS.navy)}${rule('insideH', 4, COLOURS.rule)}</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.navy}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.band}"/></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll('\n', '');

export const tableStyle = (): ImportedXmlComponent => ImportedXmlComponent.fromXmlString(TABLE_STYLE);
