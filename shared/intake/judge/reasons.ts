import type { ScannedTable } from '../scan/scan-table.ts';
import { type CodedTexts, type JudgedRows, REASON } from './judged-rows.ts';

interface Judgeable extends Pick<JudgedRows, 'period' | 'years' | 'status' | 'values' | 'factors'> {
  /** Texts of the reference area. */
  readonly area: CodedTexts;
}

/** Why rows give no observation of their own, repeated ones not told yet. */
export function reasonsOf(
  table: ScannedTable,
  { period, years, status, values, factors, area }: Judgeable,
): Uint8Array {
  const { rows } = table;
  const reasons = new Uint8Array(rows);
  const isBlankArea = area.texts.map((text) => text === '');
  const isBlank = values.map(({ texts }) => [false, ...texts.map((text) => text === '')]);
  for (let row = 0; row < rows; row++) {
    if (isBlankArea[area.codes[row] ?? 0]) reasons[row] = REASON['no-area'];
    else if (years[period.codes[row] ?? 0] === 0) reasons[row] = REASON['no-time'];
    else if (Number.isNaN(factors.values[factors.codes[row] ?? 0])) reasons[row] = REASON['unknown-multiplier'];
    else if (!status.isWithoutValue(row)) {
      let isEmpty = true;
      for (let place = 0; isEmpty && place < values.length; place++)
        isEmpty = isBlank[place]?.[values[place]?.codes[row] ?? 0] ?? true;
      if (isEmpty) reasons[row] = REASON['no-value'];
    }
  }
  for (const row of table.tooLong) reasons[row] = REASON['too-many-cells'];
  return reasons;
}
