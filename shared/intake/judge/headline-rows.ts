import { JalonError } from '../../core/errors.ts';
import { isAggregate } from '../areas/aggregates.ts';
import { columnOf, type Recipe } from '../recipe.ts';
import { type JudgedRows, REASON } from './judged-rows.ts';

const EXAMPLES = 2;

/**
 * Refuses a file about one country whose area is not said: rows that hold a value and name no area, beside areas of which no list has one.
 * They are the country itself, the headline (Open SDG), and nobody can tell which country. Throws `intake/blank-area`
 * {column, rows, examples, others}.
 */
export function refuseOpenHeadline(
  recipe: Pick<Recipe, 'columns' | 'area'>,
  { reasons, values, lines, kept, areaTexts }: Pick<JudgedRows, 'reasons' | 'values' | 'lines' | 'kept' | 'areaTexts'>,
): void {
  const column = columnOf(recipe, 'area');
  if (!column || recipe.area !== null || kept.length === 0) return;
  const hasValue = (row: number): boolean => values.some(({ numbers }) => !Number.isNaN(numbers[row] ?? Number.NaN));
  const blank: number[] = [];
  for (let row = 0; row < reasons.length; row++)
    if (reasons[row] === REASON['no-area'] && hasValue(row)) blank.push(row);
  if (blank.length === 0) return;
  const used = [...new Set(kept.map((row) => areaTexts.codes[row] ?? 0))];
  if (used.some((code) => areaTexts.isKnown[code] || isAggregate(areaTexts.texts[code] ?? ''))) return;
  throw new JalonError('intake/blank-area', {
    column: column.label.trim() || String(column.position + 1),
    rows: blank.length,
    examples: blank
      .slice(0, EXAMPLES)
      .map((row) => (lines?.[row] ?? row) + 1)
      .join(', '),
    others: used
      .slice(0, EXAMPLES)
      .map((code) => areaTexts.texts[code])
      .join(', '),
  });
}
