import { JalonError } from '../../core/errors.ts';
import type { LossRemark } from '../loss/loss-report.ts';
import type { ValueCells } from './judged-rows.ts';

const SHARE = /share|rate|ratio|percent|per ?cent|%|proportion|part|taux|pourcentage/i;
/** Numbers up to 1 and above it are of two kinds where this many times lies between them. */
const GAP = 5;
const EXAMPLES = 2;

/**
 * Sees that what the cells of a value column name as their unit is one, and says where shares and percentages may stand side by side.
 * Throws `intake/mixed-units` {column, units} for several, `intake/mixed-percent` {column, text} for numbers up to 1 beside percentages.
 */
export function unitRemarks(values: readonly ValueCells[]): readonly LossRemark[] {
  for (const { column, units, plain, texts } of values) {
    if (units.length > 1) throw new JalonError('intake/mixed-units', { column: column.label, units: units.join(', ') });
    const isShare = plain !== null && plain.most > 0 && plain.most <= 1;
    if (isShare && (units[0] === '%' || units[0] === '‰')) {
      const text = texts.find((one) => /[%‰]/.test(one)) ?? '%';
      throw new JalonError('intake/mixed-percent', { column: column.label, text });
    }
  }
  return values.flatMap(mixedShares);
}

function mixedShares({ column, numbers }: ValueCells): readonly LossRemark[] {
  if (!SHARE.test(column.label)) return [];
  let [small, large, most, least, highest] = [0, 0, 0, Number.POSITIVE_INFINITY, 0];
  for (const number of numbers) {
    if (Number.isNaN(number) || number === 0) continue;
    if (number < 0) return [];
    highest = Math.max(highest, number);
    if (number <= 1) {
      small++;
      most = Math.max(most, number);
    } else {
      large++;
      least = Math.min(least, number);
    }
  }
  if (small < 2 || large < 1 || highest > 100 || least < GAP * most) return [];
  const examples = [most, least].slice(0, EXAMPLES).map(String);
  return [{ kind: 'mixed-shares', column: column.label, cells: Math.min(small, large), examples }];
}
