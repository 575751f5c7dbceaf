import { JalonError, toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import { carriedEdits } from '#shared/pledges/editions/carried-edits';
import type { KeptSnapshot } from '#shared/pledges/editions/kept-decision';
import { matchEditions } from '#shared/pledges/editions/match-editions';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { editionsUpTo, loadRegister } from '#shared/share/load-register';
import { keyOfPart } from '#shared/share/needed-tables';
import { pledgesOfTable } from '#shared/share/tables';
import type { Command } from '#shared/workbench/commands';
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

/** Milliseconds of work between two pauses. */
const SLICE = 12;

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
    const { command, written, pledges } = await loadRegister(
      await engine(),
      workbench,
      incoming,
      bytes,
      recipe,
      options,
    );
    keepPart(written);
    const to = written.part.sha256;
    const edits = await editsInNext(about.follows, { label: day, part: to, pledges }, signal);
    dispatch(edits.length > 0 ? { type: 'all', commands: [command, ...edits] } : command);
    show({ view: 'pledges', section: 'register' });
    return true;
  });
  return done ?? false;
}

/** Edits by hand of the edition in hand that surely pass to the next one. */
async function editsInNext(
  follows: Source | null,
  later: KeptSnapshot,
  signal: AbortSignal,
): Promise<readonly Command[]> {
  const { workbench, connected } = useSession.getState();
  const before = follows && editionsUpTo(follows).at(-1);
  const edits = workbench?.pledgeEdits ?? [];
  if (!before || !edits.some(({ part }) => part === before.part.sha256)) return [];
  const key = keyOfPart(before.part);
  const pledges = await pledgesOfTable(await engine(), connected?.tables.get(key) ?? key);
  const earlier = { label: before.retrieved, part: before.part.sha256, pledges };
  const matching = await inSlices(matchEditions(earlier, later), signal);
  return carriedEdits(earlier, later, matching, edits).carried.map(({ wanted }) => ({
    type: 'pledgeEdit/put',
    item: wanted,
  }));
}

/** What steps come to, with a pause for the window now and then. Rejects with `cancelled`. */
async function inSlices<T>(steps: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new JalonError('cancelled');
    until = performance.now() + SLICE;
  }
}
