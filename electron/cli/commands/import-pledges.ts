import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { tablesIn } from '#shared/intake/formats/tables';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import {
  pledgeLossLines,
  questionLines,
  registerDifferenceLines,
  roleLines,
} from '#shared/pledges/reading/pledge-loss-text';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { replayRegister } from '#shared/pledges/reading/replay-register';
import { loadRegister } from '#shared/share/load-register';
import type { Parts } from '#shared/share/needed-tables';
import { apply } from '#shared/workbench/commands';
import { parsePledgeRecipe } from '#shared/workbench/pledge-recipe-schema';
import type { Workbench } from '#shared/workbench/workbench';
import { textOption } from '../arguments.ts';
import type { Arguments, Context } from '../command.ts';
import { baseName, readData, writeBytes } from '../files.ts';
import { readJson } from '../recipe.ts';
import { answered, optionFor } from '../register-answers.ts';

/**
 * The registers of pledges in files as sources of a workbench, their pledges as its table. What every column is taken for, what became of
 * rows and what is asked is said, each question with the option that answers it. Rejects as `loadRegister` does.
 */
export async function importPledges(
  complete: { readonly workbench: Workbench; readonly parts: Parts },
  args: Arguments,
  { t, say, engine }: Context,
): Promise<{ readonly workbench: Workbench; readonly parts: Parts }> {
  let { workbench, parts } = complete;
  const recipePath = textOption(args, 'recipe');
  const kept = recipePath === null ? null : unwrap(parsePledgeRecipe(await readJson(recipePath)));
  for (const path of args.operands) {
    const name = baseName(path);
    const bytes = await readData(path);
    const tables = await tablesIn(name, bytes, engine);
    const drafts = tables.map((table) => ({ table, draft: unwrap(draftRegister(table, workbench.catalogue)) }));
    const chosen = drafts.find(({ draft }) => draft.table === kept?.table) ?? drafts.find(isRegister) ?? drafts[0];
    if (!chosen) throw new JalonError('intake/no-pledges', { name });
    const again = kept ? replayRegister(kept, chosen.draft) : null;
    for (const line of registerDifferenceLines(again?.differences ?? [], t)) say(line);
    const recipe = answered(again?.recipe ?? chosen.draft, args);
    for (const line of roleLines(recipe.columns, t)) say(line);
    const made = await loadRegister(await engine(), workbench, { name, bytes }, chosen.table.bytes, recipe, {
      now: new Date(),
      onRead: (loss) => {
        for (const line of [...pledgeLossLines(loss, t), ...questionLines(loss.questions, optionFor, t)]) say(line);
      },
    });
    workbench = apply(workbench, made.command).next;
    parts = new Map(parts).set(made.written.part.sha256, made.written.bytes);
    await saveRecipe(recipe, textOption(args, 'save-recipe'), t, say);
  }
  return { workbench, parts };
}

/** Of several tables of a file the one whose columns are those of a register. */
const isRegister = ({ draft }: { readonly draft: PledgeRecipe }): boolean =>
  new Set(draft.columns.map(({ role }) => role).filter((role) => ['id', 'title', 'entity', 'stage'].includes(role)))
    .size >= 3;

async function saveRecipe(
  recipe: PledgeRecipe,
  path: string | null,
  t: Context['t'],
  say: Context['say'],
): Promise<void> {
  if (path === null) return;
  await writeBytes(path, new TextEncoder().encode(`${JSON.stringify(recipe, null, 2)}\n`));
  say(t('cli.wrote', { file: path }));
}
