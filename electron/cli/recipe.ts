import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Area } from '#shared/framework/areas';
import type { Translator } from '#shared/i18n/translator';
import { areaFinder } from '#shared/intake/areas/area-codes';
import { onlyColumns, readConditions } from '#shared/intake/conditions';
import type { Draft } from '#shared/intake/draft';
import { withMarks } from '#shared/intake/judge/decimal-marks';
import type { Recipe } from '#shared/intake/recipe';
import type { LostStep } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { parseRecipe } from '#shared/workbench/intake-schema';
import { textOption } from './arguments.ts';
import type { Arguments } from './command.ts';
import { readText } from './files.ts';

/** A recipe kept as a file. Rejects with `cli/not-json` {path}, `intake/not-a-recipe` {where}. */
export const readRecipe = async (path: string): Promise<Recipe> => unwrap(parseRecipe(await readJson(path)));

/** What a JSON file holds. Rejects with `cli/not-json` {path}. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(path));
  } catch (cause) {
    if (cause instanceof JalonError) throw cause;
    throw new JalonError('cli/not-json', { path }, { cause });
  }
}

/** What is asked for of a file: columns (labels with `|` between them) and conditions on rows; null: all of them. */
export interface RowsAndColumns {
  readonly columns: string | null;
  readonly where: string | null;
  /** The decimal mark where the file does not decide. */
  readonly decimal: string | null;
  /** The area of the whole file: of all its rows, or where a column names areas, of those that it leaves blank. */
  readonly area: string | null;
  /** The year of the whole file. */
  readonly year: string | null;
}

/** The options that say how a file is read, as `choiceOf` takes them. */
export const READING_OPTIONS = { columns: 'text', where: 'text', decimal: 'text', area: 'text', year: 'text' } as const;

export const choiceOf = (args: Arguments): RowsAndColumns => ({
  columns: textOption(args, 'columns'),
  where: textOption(args, 'where'),
  decimal: textOption(args, 'decimal'),
  area: textOption(args, 'area'),
  year: textOption(args, 'year'),
});

/**
 * A draft with only the columns and rows that are asked for, of those its recipe reads, and the decimal mark, area and year that are
 * said. Throws `cli/no-area` {text}, `cli/option-value`.
 */
export function narrowed(
  read: Draft,
  { columns, where, decimal, area, year }: RowsAndColumns,
  areas: readonly Area[],
): Draft {
  const draft = {
    ...read,
    dialect: decimal === null ? read.dialect : withDecimal(read.dialect, decimal),
    area: area === null ? read.area : knownArea(area, areas),
    year: year === null ? read.year : wholeYear(year),
  };
  const chosen = columns === null ? draft : { ...draft, columns: unwrap(onlyColumns(columns, draft.columns)) };
  if (where === null) return chosen;
  return { ...chosen, conditions: [...draft.conditions, ...unwrap(readConditions(where, draft.columns))] };
}

/** The code of an area that is named by its code or name. */
function knownArea(text: string, areas: readonly Area[]): string {
  const known = areas.find(({ code }) => code === text.toUpperCase())?.code ?? areaFinder(areas, 'name')(text);
  if (known === undefined) throw new JalonError('cli/no-area', { text });
  return known;
}

function wholeYear(text: string): number {
  if (!/^(1[89]|20|21)\d\d$/.test(text)) throw new JalonError('cli/option-value', { option: '--year' });
  return Number(text);
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
