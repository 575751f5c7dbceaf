import { JalonError, toFailure } from '#shared/core/errors';
import { fileName } from '#shared/core/file-name';
import { sha256 } from '#shared/core/hash';
import { type Result, unwrap } from '#shared/core/result';
import { name, sql } from '#shared/engine/sql';
import { translator } from '#shared/i18n/translator';
import { type Draft, type Drafted, draftsOf, firstLoadable, footnoteTableOf, readIn } from '#shared/intake/draft';
import { joinFootnotes } from '#shared/intake/emit/footnotes';
import type { ReadingStage } from '#shared/intake/formats/file-table';
import { HEAD_BYTES, refuseTooLarge } from '#shared/intake/limits';
import type { Dialect, Recipe } from '#shared/intake/recipe';
import { type Replay, replayIn } from '#shared/intake/replay';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { loadSource } from '#shared/share/load-source';
import { keyOfPart } from '#shared/share/needed-tables';
import { type WrittenPart, writePart } from '#shared/share/tables';
import { parseRecipe } from '#shared/workbench/intake-schema';
import type { Source } from '#shared/workbench/workbench';
import { tablesOf } from '../engine/tables.ts';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { engine, tableSync } from '../store/engine.ts';
import { dispatch } from '../store/history.ts';
import { type Arrival, notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { arrive } from './arrivals.ts';

/** A data file read whole, and what intake makes of each of its tables. */
export interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly drafts: readonly Drafted[];
  /** Place of the table in hand. */
  readonly chosen: number;
}

/** The table in hand. */
export const chosenOf = ({ drafts, chosen }: Incoming): Drafted => {
  const found = drafts[chosen];
  if (!found) throw new JalonError('intake/no-table');
  return found;
};

/** The same file with another draft of the table in hand. */
export const withDraft = (incoming: Incoming, draft: Draft): Incoming => ({
  ...incoming,
  drafts: incoming.drafts.with(incoming.chosen, { ...chosenOf(incoming), draft }),
});

/** Asks for the file of a source again, so that the steps of its recipe can be changed; another file is refused. */
export async function changeRecipe(source: Source): Promise<void> {
  try {
    const [file] = await host().pickFiles('data', false);
    if (!file) return;
    if ((await sha256(await bytesOf(file))) !== source.sha256)
      throw new JalonError('intake/other-file', { file: file.name, name: source.name });
    arrive([{ file, replaces: source.id }]);
  } catch (error) {
    notify(toFailure(error));
  }
}

/** The bytes of a data file; one that would not fit into memory is refused before it is read. */
export async function bytesOf(file: HostFile): Promise<Uint8Array> {
  const blob = await file.blob();
  refuseTooLarge(file.name, blob.size, new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * What intake makes of a file: by the recipe of the source it replaces, else by itself. Rejects with `JalonError` for what is no
 * table, and with `cancelled`.
 */
export async function understand(
  { file, replaces }: Arrival,
  signal: AbortSignal,
  onStage: (stage: ReadingStage) => void,
): Promise<Incoming> {
  const bytes = await bytesOf(file);
  if (signal.aborted) throw new JalonError('cancelled');
  const drafts = draftsOf(await tablesOf(file.name, bytes, { engine, signal, onStage }), areas());
  const incoming = { name: file.name, bytes, drafts, chosen: firstLoadable(drafts) };
  const recipe = sourceOf(replaces)?.recipe;
  return recipe ? recipeApplied(incoming, recipe).incoming : incoming;
}

const sourceOf = (id: string | null): Source | undefined =>
  useSession.getState().workbench?.sources.find((source) => source.id === id);

/** A file read by a recipe, and how its columns differ from those the recipe knows. */
export interface RecipeApplication extends Pick<Replay, 'lost' | 'newColumns' | 'goneColumns'> {
  readonly incoming: Incoming;
}

/** The table a recipe is for, read as the recipe says. */
function recipeApplied(incoming: Incoming, recipe: Recipe): RecipeApplication {
  const { at, draft, lost, newColumns, goneColumns } = replayIn(incoming.drafts, recipe, areas(), incoming.chosen);
  return { incoming: withDraft({ ...incoming, chosen: at }, draft), lost, newColumns, goneColumns };
}

/** Asks for a recipe kept as a file and applies it to the file in hand. Null when cancelled, or failed with a notice. */
export async function applyRecipe(incoming: Incoming): Promise<(RecipeApplication & { readonly name: string }) | null> {
  const file = await chosenRecipe(parseRecipe);
  return file && { name: file.name, ...recipeApplied(incoming, file.recipe) };
}

/** Asks for a recipe kept as a file. Null when cancelled, or failed with a notice. */
export async function chosenRecipe<T>(
  parse: (json: unknown) => Result<T>,
): Promise<{ readonly name: string; readonly recipe: T } | null> {
  try {
    const [file] = await host().pickFiles('data', false);
    if (!file) return null;
    return { name: file.name, recipe: unwrap(parse(jsonIn(await (await file.blob()).text()))) };
  } catch (error) {
    notify(toFailure(error));
    return null;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JalonError('intake/not-a-recipe', { where: '1' });
  }
}

/** Writes the recipe of a source or of a register as a file, for another workbench and for `--recipe` of the command line. */
export const saveRecipe = (
  { name, recipe }: { readonly name: string; readonly recipe: Recipe | PledgeRecipe | null },
  label: string,
): Promise<unknown> =>
  runTask(label, () =>
    host().saveFile({
      name: fileName(name, 'recipe.json'),
      kind: 'json',
      content: new Blob([`${JSON.stringify(recipe, null, 2)}\n`], { type: 'application/json' }),
      target: null,
    }),
  );

/** The table in hand read in another dialect. */
export function readAgain(incoming: Incoming, dialect: Dialect): Incoming {
  const { bytes, draft } = chosenOf(incoming);
  return withDraft(incoming, readIn(dialect, draft, bytes, areas()));
}

const areas = () => useSession.getState().workbench?.catalogue.areas ?? [];

let tablesMade = 0;

/** A table of the engine that nothing else has ever been called. */
const freshTable = (): string => {
  tablesMade += 1;
  return `intake_${tablesMade}`;
};

/**
 * Loads a file as a source and its values as indicators, in one undoable change; the source it `replaces` keeps its id, and the
 * indicators it has what was said about them. False when cancelled or failed.
 */
export async function loadIncoming(
  incoming: Incoming,
  about: { readonly name: string; readonly licence: string },
  replaces: string | null = null,
): Promise<boolean> {
  const { workbench, language } = useSession.getState();
  if (!workbench) return false;
  const old = sourceOf(replaces) ?? null;
  const label = translator(language)('data.loading', { name: incoming.name });
  const done = await runTask(label, async (signal, onProgress) => {
    const ready = await engine();
    const table = freshTable();
    const options = { ...about, replaces: old, now: new Date(), signal, onProgress, table };
    const { command, written } = await loadSource(ready, workbench, incoming, chosenOf(incoming), options);
    keepPart(written);
    tableSync.adopt(new Map([[keyOfPart(written.part), table]]));
    dispatch(command);
    return true;
  });
  return done ?? false;
}

/** Keeps a written part with the session: the share file carries it, and the engine is rebuilt from it. */
export const keepPart = ({ part, bytes }: WrittenPart): void =>
  useSession.setState((state) => ({ parts: new Map(state.parts).set(part.sha256, bytes) }));

/** Where observations get their footnotes; no source has this table. */
const NOTED = 'footnotes_next';

/** Joins a table of footnotes to a source that is loaded, in one undoable change. False when cancelled or failed. */
export async function addFootnotes(incoming: Incoming, draft: Draft, source: Source): Promise<boolean> {
  const { workbench, language } = useSession.getState();
  if (!workbench) return false;
  const { areas, framework } = workbench.catalogue;
  const indicators = framework.indicators.filter(({ code }) => code === source.id);
  const label = translator(language)('data.footnotes.joining', { name: incoming.name });
  const done = await runTask(label, async (signal) => {
    const ready = await engine();
    try {
      await ready.execute(
        sql`CREATE OR REPLACE TABLE ${name(NOTED)} AS SELECT * FROM ${name(tableSync.tableOf(source))}`,
      );
      const joined = await joinFootnotes(ready, chosenOf(incoming).bytes, footnoteTableOf(draft), {
        table: NOTED,
        indicators,
        areas,
        signal,
      });
      const written = await writePart(ready, 'observations', NOTED, signal);
      const loss = source.loss ? { ...source.loss, footnotes: joined } : null;
      keepPart(written);
      dispatch({ type: 'source/put', item: { ...source, loss, parts: [written.part] } });
      return true;
    } finally {
      await ready.drop(NOTED).catch(() => undefined);
    }
  });
  return done ?? false;
}
