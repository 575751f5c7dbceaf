import { JalonError, toFailure } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { name, sql } from '#shared/engine/sql';
import { translator } from '#shared/i18n/translator';
import {
  type Draft,
  type Drafted,
  draftOf,
  draftsOf,
  firstLoadable,
  footnotesIn,
  footnoteTableOf,
  recipeOf,
  sourceIdOf,
} from '#shared/intake/draft';
import { joinFootnotes } from '#shared/intake/footnotes';
import { tablesIn } from '#shared/intake/formats/tables';
import { HEAD_BYTES, refuseTooLarge } from '#shared/intake/limits';
import { observe } from '#shared/intake/observe';
import type { Dialect } from '#shared/intake/recipe';
import { tableOf, writePart } from '#shared/share/tables';
import type { Command } from '#shared/workbench/commands';
import type { Source } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { engine, noteHeld } from './engine.ts';
import { dispatch, notify, runTask, show, useSession } from './session.ts';

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

/** Takes data files in hand, after those that wait already: the Data view shows what intake makes of the first. */
export function receive(...files: readonly HostFile[]): void {
  if (files.length === 0) return;
  useSession.setState((state) => ({ incoming: [...state.incoming, ...files] }));
  show('data');
}

/** Lets go of the file in hand, loaded or not; the next one takes its place. */
export const letGo = (): void => useSession.setState((state) => ({ incoming: state.incoming.slice(1) }));

/** Asks for data files. */
export async function chooseData(): Promise<void> {
  try {
    receive(...(await host().pickFiles('data', true)));
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

/** What intake makes of `file`. Rejects with `JalonError` for what is no table. */
export async function understand(file: HostFile): Promise<Incoming> {
  const bytes = await bytesOf(file);
  const drafts = draftsOf(await tablesIn(file.name, bytes, engine), areas());
  return { name: file.name, bytes, drafts, chosen: firstLoadable(drafts) };
}

/** The table in hand read in another dialect: header, rows and roles are made anew. */
export function readAgain(incoming: Incoming, dialect: Dialect): Incoming {
  const { bytes, draft } = chosenOf(incoming);
  return withDraft(incoming, draftOf({ ...draft.table, bytes, isHidden: false }, dialect, areas()));
}

const areas = () => useSession.getState().workbench?.catalogue.areas ?? [];

/** Loads a file as a source and its values as indicators, in one undoable change. False when cancelled or failed. */
export async function loadIncoming(
  incoming: Incoming,
  about: { readonly name: string; readonly licence: string },
): Promise<boolean> {
  const { workbench, language } = useSession.getState();
  if (!workbench) return false;
  const { name: file } = incoming;
  const { bytes, draft } = chosenOf(incoming);
  const done = await runTask(translator(language)('data.loading', { name: file }), async (signal, progress) => {
    const { areas } = workbench.catalogue;
    const id = sourceIdOf(
      file,
      workbench.sources.map((source) => source.id),
    );
    const recipe = recipeOf(draft, id);
    const ready = await engine();
    const table = tableOf(id);
    const { loss, indicators } = await observe(ready, bytes, recipe, {
      table,
      sourceId: id,
      title: about.name,
      areas,
      footnotes: footnotesIn(incoming.drafts, recipe),
      hiddenRows: draft.table.hiddenRows,
      signal,
      onProgress: (share, rows) => progress(share * LOADING, rows),
    });
    if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file });
    const written = await writePart(ready, 'observations', table, signal);
    if (signal.aborted) throw new JalonError('cancelled');
    const source: Source = {
      id,
      kind: 'file',
      name: about.name,
      sha256: await sha256(incoming.bytes),
      licence: about.licence,
      attribution: '',
      retrieved: new Date().toISOString().slice(0, 10),
      recipe,
      loss,
      parts: [written.part],
    };
    useSession.setState((state) => ({ parts: new Map(state.parts).set(written.part.sha256, written.bytes) }));
    noteHeld(id, written.part.sha256);
    const commands: Command[] = indicators.map((item) => ({ type: 'indicator/put', item }));
    dispatch({ type: 'all', commands: [...commands, { type: 'source/put', item: source }] });
    return true;
  });
  return done ?? false;
}

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
      await ready.execute(sql`CREATE OR REPLACE TABLE ${name(NOTED)} AS SELECT * FROM ${name(tableOf(source.id))}`);
      const joined = await joinFootnotes(ready, chosenOf(incoming).bytes, footnoteTableOf(draft), {
        table: NOTED,
        indicators,
        areas,
        signal,
      });
      const { part, bytes } = await writePart(ready, 'observations', NOTED, signal);
      const loss = source.loss ? { ...source.loss, footnotes: joined } : null;
      useSession.setState((state) => ({ parts: new Map(state.parts).set(part.sha256, bytes) }));
      dispatch({ type: 'source/put', item: { ...source, loss, parts: [part] } });
      return true;
    } finally {
      await ready.execute(sql`DROP TABLE IF EXISTS ${name(NOTED)}`).catch(() => undefined);
    }
  });
  return done ?? false;
}

/** Share of the loading that making observations takes; the rest is writing them as a part of the share file. */
const LOADING = 0.7;
