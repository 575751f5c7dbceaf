import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { Engine } from '../engine/port.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import { type Drafted, footnotesIn, recipeOf, sourceIdOf, sourceNameOf } from '../intake/draft.ts';
import { observe } from '../intake/observe.ts';
import type { Recipe } from '../intake/recipe.ts';
import { type Refreshed, refreshed } from '../intake/refresh.ts';
import { type FileReplay, recipeAgain } from '../intake/replay.ts';
import type { Command } from '../workbench/commands.ts';
import type { Source, Workbench } from '../workbench/workbench.ts';
import { tableOf, type WrittenPart, writePart } from './tables.ts';

/** A file read whole, and the drafts of all its tables. */
export interface FileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly drafts: readonly Drafted[];
}

/** A source read from a file, not yet in the workbench. */
export interface LoadedSource {
  readonly source: Source;
  /** Puts the source and the indicators it brings, as one undoable change. */
  readonly command: Command;
  /** Its observations as the share file carries them. */
  readonly written: WrittenPart;
}

interface LoadOptions {
  /** When the file was retrieved; its day is kept. */
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1, and the rows of the file found so far. */
  readonly onProgress?: (done: number, rows: number | null) => void;
}

export interface NewSourceOptions extends LoadOptions {
  /** What people call the source; without it the name of its file. */
  readonly name?: string;
  readonly licence?: string;
  /** The source whose recipe was changed and whose place this one takes; it keeps its id, its file and when that was retrieved. */
  readonly replaces?: Source | null;
}

/** Shares of the work that making observations takes, alone and before they are compared; the rest is writing the part. */
const [OBSERVING, COMPARING] = [0.7, 0.6];

/** Where the file of a source is read to while the source still stands; no source has this table. */
const AGAIN = 'intake_again';

/**
 * Reads a table of a file as a source and writes its part. The engine holds the observations of a new source in its own table; those of
 * one that `replaces` another are in the part only, and the table of the old one stays until the part is loaded. Rejects with
 * `intake/no-observations` {name}, `cancelled` and what `observe` rejects with; nothing is left behind then.
 */
export async function loadSource(
  engine: Engine,
  { sources, catalogue }: Workbench,
  file: FileRead,
  { bytes, draft }: Drafted,
  { name = sourceNameOf(file.name, draft, file.drafts), licence = '', replaces, ...options }: NewSourceOptions,
): Promise<LoadedSource> {
  const { now, signal, onProgress } = options;
  const path = file.drafts.length > 1 ? draft.table.path : '';
  const id =
    replaces?.id ??
    sourceIdOf(
      path || file.name,
      sources.map((source) => source.id),
    );
  const made = recipeOf(draft, id);
  const recipe = replaces?.recipe ? recipeAgain(replaces.recipe, made) : made;
  const table = replaces ? AGAIN : tableOf(id);
  // Hashing copies the file: before its observations take up memory.
  const hash = replaces?.sha256 ?? (await sha256(file.bytes));
  let isDone = false;
  try {
    const { loss, indicators } = await observe(engine, bytes, recipe, {
      table,
      sourceId: id,
      title: name,
      areas: catalogue.areas,
      sample: draft,
      footnotes: footnotesIn(file.drafts, recipe),
      hiddenRows: draft.table.hiddenRows,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress: (done, rows) => onProgress(done * OBSERVING, rows) } : {}),
    });
    if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file.name });
    const written = await writePart(engine, 'observations', table, signal);
    if (signal?.aborted) throw new JalonError('cancelled');
    onProgress?.(1, loss.rowsRead);
    isDone = true;
    const about = { name, licence, recipe, loss, parts: [written.part] };
    const source: Source = replaces
      ? { ...replaces, ...about }
      : { id, kind: 'file', sha256: hash, attribution: '', retrieved: dayOf(now), ...about };
    return { source, command: putSource(source, replaces ? unknownTo(catalogue, indicators) : indicators), written };
  } finally {
    if (replaces || !isDone) await engine.drop(table).catch(() => undefined);
  }
}

/** A source read from a newer file, and what that changes. */
export interface RefreshedSource extends Refreshed, LoadedSource {}

/**
 * Reads a newer file of a source as its recipe was fitted to it (`replayIn`), compares the two and writes the new part; the engine's table
 * of the source stays as it is. Rejects as `refreshed` does.
 */
export async function loadNewerFile(
  engine: Engine,
  { catalogue }: Workbench,
  old: Source & { readonly recipe: Recipe },
  file: FileRead,
  replay: FileReplay,
  { now, signal, onProgress }: LoadOptions,
): Promise<RefreshedSource> {
  const hash = await sha256(file.bytes);
  const options = {
    file: file.name,
    id: old.id,
    title: old.name,
    recipe: old.recipe,
    table: tableOf(old.id),
    areas: catalogue.areas,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done: number, rows: number | null) => onProgress(done * COMPARING, rows) } : {}),
  };
  return refreshed(engine, file.drafts, replay, options, async (made, table) => {
    const written = await writePart(engine, 'observations', table, signal);
    const { recipe, loss } = made;
    onProgress?.(1, loss.rowsRead);
    const source: Source = { ...old, sha256: hash, retrieved: dayOf(now), recipe, loss, parts: [written.part] };
    return { ...made, source, command: putSource(source, unknownTo(catalogue, made.indicators)), written };
  });
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Indicators that are there already keep what was said about them. */
function unknownTo({ framework }: Catalogue, indicators: readonly Indicator[]): readonly Indicator[] {
  const known = new Set(framework.indicators.map(({ id }) => id));
  return indicators.filter(({ id }) => !known.has(id));
}

const putSource = (source: Source, indicators: readonly Indicator[]): Command => ({
  type: 'all',
  commands: [
    ...indicators.map((item) => ({ type: 'indicator/put' as const, item })),
    { type: 'source/put', item: source },
  ],
});
