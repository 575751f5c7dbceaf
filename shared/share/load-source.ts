import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { Engine } from '../engine/port.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import {
  type Draft,
  type Drafted,
  distinctPathOf,
  footnotesIn,
  recipeOf,
  sourceIdOf,
  sourceNameOf,
} from '../intake/draft.ts';
import { observe } from '../intake/observe.ts';
import type { Recipe } from '../intake/recipe.ts';
import { type Refreshed, refreshed } from '../intake/refresh.ts';
import { type FileReplay, recipeAgain } from '../intake/replay.ts';
import { registerColumns } from '../pledges/recognise.ts';
import type { Command } from '../workbench/commands.ts';
import type { Source, Workbench } from '../workbench/workbench.ts';
import { observationTable, tableOf } from './needed-tables.ts';
import { type WrittenPart, writePart } from './tables.ts';

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
  /** The engine's table of the source: made for a new file, compared with for a newer one. Without it `tableOf` its id. */
  readonly table?: string;
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

/** The id that a table of a file gets as a new source beside `sources`. */
export const newSourceId = (sources: readonly Source[], { name, drafts }: FileRead, draft: Draft): string =>
  sourceIdOf(
    distinctPathOf(draft, drafts) || name,
    sources.map(({ id }) => id),
  );

/** Progress once the observations are made, without and with a comparison to follow; writing the part is the rest. */
const [OBSERVING, COMPARING] = [0.7, 0.6];

/** A register of pledges read as observations would add identifiers, versions and sums of mixed currencies to the data. */
function refuseRegister(name: string, { columns, rows }: Draft): void {
  const found = registerColumns(
    name,
    columns.filter(({ role }) => role !== 'ignore'),
    rows,
  );
  if (found) throw new JalonError('intake/pledge-register', { name, columns: found.join(', ') });
}

/**
 * Reads a table of a file as a source into `table` of the engine and writes its part. Rejects with `intake/no-observations` {name},
 * `intake/pledge-register` {name, columns}, `cancelled` and what `observe` rejects with; the table is dropped then.
 */
export async function loadSource(
  engine: Engine,
  { sources, catalogue }: Workbench,
  file: FileRead,
  { bytes, draft }: Drafted,
  { name = sourceNameOf(file.name, draft, file.drafts), licence = '', replaces, ...options }: NewSourceOptions,
): Promise<LoadedSource> {
  refuseRegister(name, draft);
  const id = replaces?.id ?? newSourceId(sources, file, draft);
  const { table = tableOf(id), now, signal, onProgress } = options;
  const made = recipeOf(draft, id);
  const recipe = replaces?.recipe ? recipeAgain(replaces.recipe, made) : made;
  // Hashing copies the file: before its observations take up memory.
  const hash = replaces?.sha256 ?? (await sha256(file.bytes));
  let isDone = false;
  try {
    const {
      loss: read,
      indicators,
      measures,
    } = await observe(engine, bytes, recipe, {
      table,
      sourceId: id,
      title: name,
      areas: catalogue.areas,
      sample: draft,
      footnotes: footnotesIn(file.drafts, recipe),
      hiddenRows: draft.table.hiddenRows,
      remarks: draft.table.remarks,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress: (done, rows) => onProgress(done * OBSERVING, rows) } : {}),
    });
    const loss = { ...read, measures };
    if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file.name });
    const written = await writePart(engine, 'observations', table, signal);
    onProgress?.(1, loss.rowsRead);
    if (signal?.aborted) throw new JalonError('cancelled');
    isDone = true;
    const about = { name, licence, recipe, loss, parts: [written.part] };
    const source: Source = replaces
      ? { ...replaces, ...about }
      : { id, kind: 'file', sha256: hash, attribution: '', retrieved: dayOf(now), ...about };
    return { source, command: putSource(source, replaces ? unknownTo(catalogue, indicators) : indicators), written };
  } finally {
    if (!isDone) await engine.drop(table).catch(() => undefined);
  }
}

/** A source read from a newer file, and what that changes. */
export interface RefreshedSource extends Refreshed, LoadedSource {}

/**
 * Reads a newer file of a source by its recipe (fitted by `replayIn`), compares the two releases and writes the new part. The engine's
 * table of the source is not touched. Rejects as `refreshed` does.
 */
export async function loadNewerFile(
  engine: Engine,
  { catalogue }: Workbench,
  old: Source & { readonly recipe: Recipe },
  file: FileRead,
  replay: FileReplay,
  { table = observationTable(old), now, signal, onProgress }: LoadOptions,
): Promise<RefreshedSource> {
  const hash = await sha256(file.bytes);
  const options = {
    file: file.name,
    id: old.id,
    title: old.name,
    recipe: old.recipe,
    table,
    areas: catalogue.areas,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done: number, rows: number | null) => onProgress(done * COMPARING, rows) } : {}),
  };
  return refreshed(engine, file.drafts, replay, options, async (made, next) => {
    const written = await writePart(engine, 'observations', next, signal);
    const { recipe, loss } = made;
    onProgress?.(1, loss.rowsRead);
    const source: Source = { ...old, sha256: hash, retrieved: dayOf(now), recipe, loss, parts: [written.part] };
    return { ...made, source, command: putSource(source, unknownTo(catalogue, made.indicators)), written };
  });
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Indicators not yet in the catalogue; those that are keep their names and settings. */
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
