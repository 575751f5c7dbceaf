import { actionOf } from '../dialect/action.ts';
import { compose } from '../scan/compose.ts';
import type { Cut } from './dims.ts';
import { type CodedTexts, coded, type JudgedRows, REASON } from './judged-rows.ts';
import { withNone } from './repeats.ts';

type Keys = Pick<JudgedRows, 'area' | 'counterpart' | 'period' | 'years' | 'dims' | 'names'> & {
  readonly cuts: readonly Cut[];
};

/**
 * Carries out what rows do to earlier ones of the same key (SDMX-CSV 2.0, ACTION), and notes it in `reasons`: a deletion is no observation
 * and removes them, a replacement or merger takes their place. What a deletion leaves blank fits everything; a merger without a value
 * changes none.
 */
export function carryOut(reasons: Uint8Array, action: CodedTexts, keys: Keys): void {
  const actions = action.texts.map(actionOf);
  if (actions.every((one) => one === 'add' || one === null)) return;
  const rows = Int32Array.from(reasons, (_, row) => row);
  const { area, counterpart, period, names, dims } = keys;
  const composed = compose(
    [coded(area), withNone(counterpart), names, coded(dims), coded(period)],
    rows,
    reasons.length,
  );
  const standing = new Map<number, number[]>();
  const fits = fitting(keys);
  for (const row of rows) {
    const own = actions[action.codes[row] ?? 0] ?? 'add';
    const key = composed.codes[row] ?? 0;
    if (own === 'delete') {
      reasons[row] = REASON.deletion;
      const removed = fits.isPartial(row)
        ? [...standing.values()].flat().filter((other) => fits.isOf(row, other))
        : (standing.get(key) ?? []);
      for (const other of removed) reasons[other] = REASON.deleted;
      for (const other of removed) standing.delete(composed.codes[other] ?? 0);
      continue;
    }
    if (own === 'replace' || (own === 'merge' && reasons[row] === 0)) {
      for (const other of standing.get(key) ?? []) reasons[other] = REASON.replaced;
      standing.delete(key);
    }
    if (reasons[row] === 0) standing.set(key, [...(standing.get(key) ?? []), row]);
  }
}

/** Whether a deletion leaves part of its key blank, and whether it is about another row. */
function fitting({ area, counterpart, period, years, names, cuts }: Keys) {
  const decoder = new TextDecoder();
  const breakdowns = cuts.map(({ codes, isBlank, parts }) => {
    const texts = parts.map((part) => decoder.decode(part));
    return {
      isOpen: (row: number): boolean => isBlank[codes[row] ?? 0] === true,
      partAt: (row: number): string => texts[codes[row] ?? 0] ?? '',
    };
  });
  const nameAt = (row: number) => names.texts[names.codes[row] ?? 0] ?? { what: '', unit: '' };
  const isBlankArea = (row: number): boolean => (area.texts[area.codes[row] ?? 0] ?? '') === '';
  const hasTime = (row: number): boolean => (years[period.codes[row] ?? 0] ?? 0) !== 0;
  const hasUnits = names.texts.some(({ unit }) => unit !== '');
  const hasNames = names.texts.some(({ what }) => what !== '');
  return {
    isPartial: (row: number): boolean =>
      isBlankArea(row) ||
      !hasTime(row) ||
      breakdowns.some(({ isOpen }) => isOpen(row)) ||
      (hasUnits && nameAt(row).unit === '') ||
      (hasNames && nameAt(row).what === '') ||
      (counterpart.texts.length > 0 && (counterpart.codes[row] ?? -1) < 0),
    isOf: (deletion: number, row: number): boolean =>
      (isBlankArea(deletion) || area.codes[deletion] === area.codes[row]) &&
      ((counterpart.codes[deletion] ?? -1) < 0 || counterpart.codes[deletion] === counterpart.codes[row]) &&
      (!hasTime(deletion) || period.codes[deletion] === period.codes[row]) &&
      ['', nameAt(row).unit].includes(nameAt(deletion).unit) &&
      ['', nameAt(row).what].includes(nameAt(deletion).what) &&
      breakdowns.every(({ isOpen, partAt }) => isOpen(deletion) || partAt(deletion) === partAt(row)),
  };
}
