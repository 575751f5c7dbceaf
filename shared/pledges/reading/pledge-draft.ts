import type { Result } from '../../core/result.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import { detectDialect } from '../../intake/dialect/dialect.ts';
import { readSample } from '../../intake/dialect/sample.ts';
import type { FileTable } from '../../intake/formats/file-table.ts';
import { guessPledgeRoles } from './guess-roles.ts';
import type { PledgeRecipe } from './pledge-recipe.ts';
import { termFinders } from './terms.ts';

/** What is understood of a register so far: a recipe with guessed roles and nothing said by hand. `intake/no-table` and the like. */
export function draftRegister(
  { path, bytes, hints }: Pick<FileTable, 'path' | 'bytes' | 'hints'>,
  catalogue: Pick<Catalogue, 'areas' | 'groups' | 'themes' | 'actors' | 'framework'>,
): Result<PledgeRecipe> {
  const found = detectDialect(bytes);
  if (!found.ok) return found;
  const dialect = { ...found.value, ...hints };
  const { header, rows } = readSample(bytes, dialect);
  return {
    ok: true,
    value: {
      reads: 'pledges',
      table: path,
      dialect,
      columns: guessPledgeRoles(header, rows, termFinders(catalogue)),
      stages: {},
      reviews: {},
      dates: null,
      decimal: null,
      currency: null,
      rates: {},
      terms: {},
    },
  };
}
