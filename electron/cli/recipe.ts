import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Translator } from '#shared/i18n/translator';
import { onlyColumns, readConditions } from '#shared/intake/conditions';
import type { Draft } from '#shared/intake/draft';
import { withMarks } from '#shared/intake/judge/decimal-marks';
import type { Recipe } from '#shared/intake/recipe';
import type { LostStep } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { parseRecipe } from '#shared/workbench/schema';
import { textOption } from './arguments.ts';
import type { Arguments } from './command.ts';
import { readText } from './files.ts';

/** A recipe kept as a file. Rejects with `cli/not-json` {path}, `intake/not-a-recipe` {where}. */
export async function readRecipe(path: string): Promise<Recipe> {
  let json: unknown;
  try {
    json = JSON.parse(await readText(path));
  } catch (cause) {
    if (cause instanceof JalonError) throw cause;
    throw new JalonError('cli/not-json', { path }, { cause });
  }
  return unwrap(parseRecipe(json));
}

/** What is asked for of a file: columns (labels with `|` between them) and conditions on rows; null: all of them. */
export interface RowsAndColumns {
  readonly columns: string | null;
  readonly where: string | null;
  /** The decimal mark where the file does not decide. */
  readonly decimal: string | null;
}

export const choiceOf = (args: Arguments): RowsAndColumns => ({
  columns: textOption(args, 'columns'),
  where: textOption(args, 'where'),
  decimal: textOption(args, 'decimal'),
});

/** A draft with only the columns and rows that are asked for, of those its recipe reads, and the decimal mark that is said. */
export function narrowed(read: Draft, { columns, where, decimal }: RowsAndColumns): Draft {
  const draft = decimal === null ? read : { ...read, dialect: withDecimal(read.dialect, decimal) };
  const chosen = columns === null ? draft : { ...draft, columns: unwrap(onlyColumns(columns, draft.columns)) };
  if (where === null) return chosen;
  return { ...chosen, conditions: [...draft.conditions, ...unwrap(readConditions(where, draft.columns))] };
}

/** The dialect with a decimal mark that a person has said. Throws `cli/option-value` for another text than `.` or `,`. */
export function withDecimal(dialect: Draft['dialect'], decimal: string): Draft['dialect'] {
  if (decimal !== '.' && decimal !== ',') throw new JalonError('cli/option-value', { option: '--decimal' });
  return withMarks(dialect, decimal);
}

/** Refuses a file that a recipe can no longer be followed in (`intake/recipe-lost` {name, steps}), unless it is to be read all the same. */
export function refuseLost(name: string, lost: readonly LostStep[], isOverridden: boolean, t: Translator): void {
  if (lost.length > 0 && !isOverridden)
    throw new JalonError('intake/recipe-lost', { name, steps: lostLines(lost, t).join(' ') });
}
