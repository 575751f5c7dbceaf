import type PptxGenJS from 'pptxgenjs';
import { cellText } from '../office-text.ts';
import { INK } from './deck-layouts.ts';
import type { NativeChart } from './native-chart.ts';
import type { TextBox } from './slide-text.ts';

const TYPES = { line: 'line', area: 'area', 'stacked-area': 'area', columns: 'bar', rows: 'bar' } as const;

const FONT = {
  catAxisLabelFontFace: 'Arial',
  valAxisLabelFontFace: 'Arial',
  legendFontFace: 'Arial',
  dataLabelFontFace: 'Arial',
};

/** Beyond these a value is written as a power of ten, which number formats of charts are no match for. */
const MOST_DECIMALS = 8;

/** Number format of values: as many decimals as people read, percentages as they stand. */
export function chartNumberFormat({ series, isPercent }: NativeChart, isFrench: boolean): string {
  const isWhole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  const least = Math.min(
    ...series.flatMap(({ values }) => values.flatMap((value) => (value ? [Math.abs(value)] : []))),
  );
  const decimals = least < 0.1 ? Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(least)) + 1) : 1;
  const digits = isWhole ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return isPercent ? `${digits}"${isFrench ? '\u00a0%' : '%'}"` : digits;
}

/** A chart that can be edited, in `box` on a slide. */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  alt: string,
  box: TextBox,
  isFrench: boolean,
): void {
  const { type, series, categories, range, step, isLog, unit } = chart;
  const isRows = type === 'rows';
  const format = chartNumberFormat(chart, isFrench);
  const [low, high] = range;
  slide.addChart(
    TYPES[type],
    series.map(({ name, values }) => ({
      name: cellText(name) || '–',
      labels: categories.map((label) => cellText(label) || '–'),
      // Gaps: its types know none, its writer leaves them empty.
      values: values as number[],
    })),
    {
      ...box,
      ...FONT,
      altText: alt,
      objectName: 'Chart',
      chartColors: (chart.rowColours ?? series.map(({ colour }) => colour)).map((colour) => colour.replace('#', '')),
      barDir: isRows ? 'bar' : 'col',
      barGapWidthPct: isRows ? 40 : 60,
      ...(type === 'stacked-area' ? { barGrouping: 'stacked' as const } : {}),
      // From the top; its types know one direction only.
      ...(isRows ? ({ catAxisOrientation: 'maxMin' } as object) : {}),
      catAxisLabelFontSize: isRows && categories.length > 14 ? 11 : 14,
      valAxisLabelFontSize: 14,
      catAxisLabelColor: INK.soft,
      valAxisLabelColor: INK.soft,
      catAxisLineShow: true,
      valAxisLineShow: false,
      valAxisHidden: isRows,
      valGridLine: isRows ? { style: 'none' } : { color: INK.line, size: 0.75 },
      catGridLine: { style: 'none' },
      valAxisLabelFormatCode: format,
      ...(isLog ? { valAxisLogScaleBase: 10 } : {}),
      ...(low === null ? {} : { valAxisMinVal: low }),
      ...(high === null ? {} : { valAxisMaxVal: high }),
      ...(step === null ? {} : { valAxisMajorUnit: step }),
      showValAxisTitle: !isRows && unit !== '',
      valAxisTitle: cellText(unit),
      valAxisTitleFontSize: 13,
      valAxisTitleFontFace: 'Arial',
      valAxisTitleColor: INK.soft,
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontSize: 14,
      legendColor: INK.text,
      lineSize: 2.25,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 6,
      showValue: isRows,
      dataLabelFormatCode: format,
      dataLabelFontSize: isRows && categories.length > 14 ? 11 : 14,
      dataLabelColor: INK.text,
      dataLabelPosition: 'outEnd',
      displayBlanksAs: 'gap',
    },
  );
}
