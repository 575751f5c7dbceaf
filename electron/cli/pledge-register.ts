import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import type { Catalogue } from '#shared/framework/catalogue';
import type { FileTable } from '#shared/intake/formats/file-table';
import { tablesIn } from '#shared/intake/formats/tables';
import type { Pledge } from '#shared/pledges/pledge';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import { blockingQuestions } from '#shared/pledges/reading/pledge-loss';
import {
  pledgeLossLines,
  questionLines,
  registerDifferenceLines,
  roleLines,
} from '#shared/pledges/reading/pledge-loss-text';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { readRegister } from '#shared/pledges/reading/read-register';
import { scanRegister } from '#shared/pledges/reading/register-table';
import { replayRegister } from '#shared/pledges/reading/replay-register';
import { loadTables, pledgesIn } from '#shared/share/tables';
import { parsePledgeRecipe } from '#shared/workbench/pledge-recipe-schema';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { textOption } from './arguments.ts';
import type { Arguments, Context } from './command.ts';
import { baseName, readData } from './files.ts';
import { readJson } from './recipe.ts';
import { answered, optionFor } from './register-answers.ts';
import { isShareFile, openShare } from './workbench.ts';

export interface OpenedRegister {
  readonly pledges: readonly Pledge[];
  readonly sources: readonly Source[];
  readonly workbench: Workbench;
}

/** The pledges of a share file and the sources they come from; no other table of it is loaded. */
export async function openRegister(path: string, engine: Engine): Promise<OpenedRegister> {
  const { workbench, parts } = await openShare(path);
  const sources = workbench.sources
    .map((source) => ({ ...source, parts: source.parts.filter(({ table }) => table === 'pledges') }))
    .filter((source) => source.parts.length > 0);
  const tables = await loadTables(engine, { sources }, parts);
  return { pledges: await pledgesIn(engine, { sources }, tables), sources, workbench };
}

export interface DraftedRegister {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The table of the file that holds the register, as delimited text. */
  readonly table: FileTable;
  readonly recipe: PledgeRecipe;
}

/** A register in a file with the recipe that reads it: guessed, or `--recipe`, and answered by the options. Says what every column is taken for. */
export async function draftedRegister(
  path: string,
  catalogue: Catalogue,
  args: Arguments,
  { t, say, engine }: Context,
): Promise<DraftedRegister> {
  const recipePath = textOption(args, 'recipe');
  const kept = recipePath === null ? null : unwrap(parsePledgeRecipe(await readJson(recipePath)));
  const name = baseName(path);
  const bytes = await readData(path);
  const tables = await tablesIn(name, bytes, engine);
  const drafts = tables.map((table) => ({ table, draft: unwrap(draftRegister(table, catalogue)) }));
  const chosen = drafts.find(({ draft }) => draft.table === kept?.table) ?? drafts.find(isRegister) ?? drafts[0];
  if (!chosen) throw new JalonError('intake/no-pledges', { name });
  const again = kept ? replayRegister(kept, chosen.draft) : null;
  for (const line of registerDifferenceLines(again?.differences ?? [], t)) say(line);
  const recipe = answered(again?.recipe ?? chosen.draft, args);
  for (const line of roleLines(recipe.columns, t)) say(line);
  return { name, bytes, table: chosen.table, recipe };
}

/** Of several tables of a file the one whose columns are those of a register. */
const isRegister = ({ draft }: { readonly draft: PledgeRecipe }): boolean =>
  new Set(draft.columns.map(({ role }) => role).filter((role) => ['id', 'title', 'entity', 'stage'].includes(role)))
    .size >= 3;

/**
 * The pledges of another edition, of a share file or of any file that holds a register; nothing is kept. Rejects as `loadRegister` does while
 * questions are open without whose answer pledges would say something wrong.
 */
export async function pledgesOfFile(
  path: string,
  catalogue: Catalogue,
  args: Arguments,
  context: Context,
): Promise<readonly Pledge[]> {
  const { t, say } = context;
  const name = baseName(path);
  if (isShareFile(path)) {
    const { pledges } = await openRegister(path, await context.engine());
    if (pledges.length === 0) throw new JalonError('cli/no-pledges', { path });
    return pledges;
  }
  const { table, recipe } = await draftedRegister(path, catalogue, args, context);
  const width = Math.max(...recipe.columns.map(({ position }) => position)) + 1;
  const { pledges, loss } = readRegister(await scanRegister(table.bytes, recipe.dialect, width), recipe, catalogue);
  const answer: typeof optionFor = (question) => (question.kind === 'term' ? '--recipe R.json' : optionFor(question));
  for (const line of [...pledgeLossLines(loss, t), ...questionLines(loss.questions, answer, t)]) say(line);
  const open = blockingQuestions(loss).length;
  if (open > 0) throw new JalonError('intake/register-open', { name, count: open });
  if (pledges.length === 0) throw new JalonError('intake/no-pledges', { name });
  return pledges;
}
