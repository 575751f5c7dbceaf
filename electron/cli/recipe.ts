import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Recipe } from '#shared/intake/recipe';
import { parseRecipe } from '#shared/workbench/schema';
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
