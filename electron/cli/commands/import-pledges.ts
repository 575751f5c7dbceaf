import { pledgeLossLines, questionLines } from '#shared/pledges/reading/pledge-loss-text';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { loadRegister } from '#shared/share/load-register';
import type { Parts } from '#shared/share/needed-tables';
import { apply } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';
import { textOption } from '../arguments.ts';
import type { Arguments, Context } from '../command.ts';
import { writeBytes } from '../files.ts';
import { draftedRegister } from '../pledge-register.ts';
import { optionFor } from '../register-answers.ts';

/**
 * The registers of pledges in files as sources of a workbench, their pledges as its table. What every column is taken for, what became of
 * rows and what is asked is said, each question with the option that answers it. Rejects as `loadRegister` does.
 */
export async function importPledges(
  complete: { readonly workbench: Workbench; readonly parts: Parts },
  args: Arguments,
  context: Context,
): Promise<{ readonly workbench: Workbench; readonly parts: Parts }> {
  const { t, say, engine } = context;
  let { workbench, parts } = complete;
  for (const path of args.operands) {
    const { name, bytes, table, recipe } = await draftedRegister(path, workbench.catalogue, args, context);
    const made = await loadRegister(await engine(), workbench, { name, bytes }, table.bytes, recipe, {
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
