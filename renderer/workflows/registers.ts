import { toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { loadRegister } from '#shared/share/load-register';
import type { Source } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import { engine } from '../store/engine.ts';
import { dispatch } from '../store/history.ts';
import { notify, show, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { arrive } from './arrivals.ts';
import { chosenOf, type Incoming, keepPart } from './intake.ts';

/** Asks for the file of a register: a new one, or the next edition of one that is loaded. */
export async function chooseRegister(follows: Source | null = null): Promise<void> {
  try {
    const [file] = await host().pickFiles('data', false);
    if (file) arrive([{ file, replaces: follows?.id ?? null, as: 'pledges' }]);
  } catch (error) {
    notify(toFailure(error));
  }
}

export interface AboutRegister {
  readonly title: string;
  readonly licence: string;
  /** Day the register is of. */
  readonly day: string;
  readonly follows: Source | null;
}

/** Loads the table in hand as a register of pledges, in one undoable change. False when cancelled or failed. */
export async function loadIncomingRegister(
  incoming: Incoming,
  recipe: PledgeRecipe,
  { day, ...about }: AboutRegister,
): Promise<boolean> {
  const { workbench, language } = useSession.getState();
  if (!workbench) return false;
  const label = translator(language)('data.loading', { name: incoming.name });
  const done = await runTask(label, async (signal) => {
    const options = { ...about, now: new Date(day), signal };
    const { bytes } = chosenOf(incoming);
    const { command, written } = await loadRegister(await engine(), workbench, incoming, bytes, recipe, options);
    keepPart(written);
    dispatch(command);
    show({ view: 'pledges', section: 'register' });
    return true;
  });
  return done ?? false;
}
