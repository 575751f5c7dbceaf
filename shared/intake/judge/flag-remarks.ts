import type { LossRemark } from '../loss/loss-report.ts';
import { columnOf, type Recipe } from '../recipe.ts';
import type { StatusColumn, ValueCells } from './judged-rows.ts';

const EXAMPLES = 2;

/**
 * Takes away the numbers that stand beside a flag of no value (confidential, not applicable, missing), and says so; says what flags
 * nobody knows.
 */
export function flagRemarks(
  status: StatusColumn,
  values: readonly ValueCells[],
  recipe: Recipe,
): readonly LossRemark[] {
  const { unknown } = status;
  const { label } = columnOf(recipe, 'status') ?? { label: '' };
  return [
    ...values.flatMap((cells) => withoutFlagged(status, cells)),
    ...(unknown.cells > 0
      ? [{ kind: 'unknown-flag', column: label, ...unknown, examples: unknown.examples.slice(0, EXAMPLES) } as const]
      : []),
  ];
}

function withoutFlagged(status: StatusColumn, { column, numbers, codes, texts }: ValueCells): readonly LossRemark[] {
  if (!status.hasWithoutValue) return [];
  const examples = new Set<string>();
  let cells = 0;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    if (Number.isNaN(number) || !status.isWithoutValue(row)) continue;
    if (examples.size < EXAMPLES) examples.add(texts[(codes[row] ?? 0) - 1] ?? String(number));
    numbers[row] = Number.NaN;
    codes[row] = 0;
    cells++;
  }
  return cells === 0 ? [] : [{ kind: 'flagged-missing', column: column.label, cells, examples: [...examples] }];
}
