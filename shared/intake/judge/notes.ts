import { numberReader } from '../dialect/cells.ts';
import type { Recipe } from '../recipe.ts';
import { compose } from '../scan/compose.ts';
import type { columnReader } from './columns.ts';
import { type CodedTexts, coded, type JudgedRows } from './judged-rows.ts';

/**
 * What is noted beside the values of a row: its footnote, then its intervals under their labels, in the unit of the value. A file whose
 * small values are suppressed keeps no interval, which would tell them.
 */
export function noteColumn(
  read: ReturnType<typeof columnReader>,
  { columns, dialect, suppressBelow }: Recipe,
  factors: JudgedRows['factors'],
): CodedTexts {
  const footnote = read('footnote');
  const intervals = columns.filter(({ role }) => role === 'interval');
  if (intervals.length === 0 || suppressBelow !== null) return footnote;
  const bounds = intervals.map((column) => ({ label: column.label.trim(), ...read(column) }));
  const number = numberReader(dialect);
  const rows = footnote.codes.length;
  const every = new Int32Array(rows).map((_, row) => row);
  const factor = { codes: factors.codes, size: factors.values.length };
  const { codes, first } = compose([coded(footnote), ...bounds.map(coded), factor], every, rows);
  const texts = Array.from(first, (row) => {
    const times = factors.values[factors.codes[row] ?? 0] ?? 1;
    const said = bounds.flatMap(({ label, codes: own, texts: cells }) => {
      const cell = cells[own[row] ?? 0] ?? '';
      if (cell === '') return [];
      const value = number(cell);
      return [`${label} ${value === null || times === 1 || Number.isNaN(times) ? cell : value * times}`];
    });
    return [footnote.texts[footnote.codes[row] ?? 0] ?? '', said.join(', ')].filter(Boolean).join(' · ');
  });
  return distinct(codes, texts);
}

/** The column with every text once. */
function distinct(codes: Int32Array, texts: readonly string[]): CodedTexts {
  const found = new Map<string, number>();
  const own = texts.map((text) => {
    const code = found.get(text) ?? found.size;
    found.set(text, code);
    return code;
  });
  return { codes: codes.map((code) => own[code] ?? -1), texts: [...found.keys()] };
}
