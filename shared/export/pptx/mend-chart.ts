import { writeXlsx } from 'hucre/xlsx';
import { cellText } from '../office-text.ts';
import type { NativeChart } from './native-chart.ts';

/**
 * The drawing of a chart as the schema has it: gaps are no points, categories are one level, elements stand in order and none is there
 * that its kind of chart does not know. The writer of presentations leaves these to the leniency of who reads them.
 */
export function mendedChart(xml: string): string {
  const isBar = xml.includes('<c:barChart>');
  const mended = xml
    .replace(/>\s+</g, '><')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replaceAll('c:multiLvlStrRef', 'c:strRef')
    .replaceAll('c:multiLvlStrCache', 'c:strCache')
    .replace(/<\/?c:lvl>/g, '')
    .replace(/(<c:ser>(?:(?!<\/c:ser>).)*?)<c:dLbls>.*?<\/c:dLbls>/gs, '$1')
    .replace(/<c:axId val="[^"]*"\/>(?=<\/c:(?:bar|line|area)Chart>)/g, '')
    .replace(/<c:numFmt formatCode="General" sourceLinked="1"\/>/g, '<c:numFmt formatCode="General" sourceLinked="0"/>')
    .replace(/<c:(line|area)Chart><c:varyColors/g, '<c:$1Chart><c:grouping val="standard"/><c:varyColors');
  return isBar
    ? mended
    : mended.replaceAll('<c:invertIfNegative val="0"/>', '').replace(/<c:dLbls>.*?<\/c:dLbls>/gs, '');
}

/** The workbook behind a chart: its categories and values to the last digit, zeros as zeros, gaps empty. */
export const chartWorkbook = ({ categories, series }: NativeChart, date: Date): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [null, ...series.map(({ name }) => cellText(name))],
          ...categories.map((category, at) => [cellText(category), ...series.map(({ values }) => values[at] ?? null)]),
        ],
        columns: [{ width: 24 }, ...series.map(() => ({ width: 16 }))],
      },
    ],
    properties: { created: date, modified: date },
    defaultFont: { name: 'Arial', size: 10 },
  });
