import { COLOURS } from './measures.ts';

const rule = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
const margin = (side: string, twentieths: number) => `<w:${side} w:w="${twentieths}" w:type="dxa"/>`;
const fill = (color: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`;

/** The style that the library has no options for, as the part of a document that holds it: a head in navy, lines between rows, every second row shaded. */
export const TABLE_STYLES = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">',
  '<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>',
  '<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>',
  rule('top', 8, COLOURS.navy),
  rule('bottom', 8, COLOURS.navy),
  rule('insideH', 4, COLOURS.rule),
  `</w:tblBorders><w:tblCellMar>${margin('top', 20)}${margin('left', 80)}${margin('bottom', 20)}${margin('right', 80)}</w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>${fill(COLOURS.navy)}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  `<w:tblStylePr w:type="band2Horz"><w:tcPr>${fill(COLOURS.band)}</w:tcPr></w:tblStylePr>`,
  '</w:style></w:styles>',
].join('');
