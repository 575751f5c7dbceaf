import { JalonError } from '#shared/core/errors';
import type { Translator } from '#shared/i18n/translator';
import { draftsOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import { lossLines } from '#shared/intake/loss/loss-text';
import { replayIn } from '#shared/intake/replay';
import { revisionLines } from '#shared/intake/revision/revision-text';
import { loadNewerFile } from '#shared/share/load-source';
import type { Parts } from '#shared/share/needed-tables';
import { apply } from '#shared/workbench/commands';
import type { Source, Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';
import { baseName, readData } from './files.ts';
import { narrowed, type RowsAndColumns, refuseLost } from './recipe.ts';
import { openWithTables } from './workbench.ts';

/**
 * A workbench whose source `named` (null: its only file) holds a newer file, read by the source's own recipe and narrowed by `choice`,
 * which becomes part of the recipe; what it changes is said, lost steps first. Rejects with `intake/recipe-lost` unless overridden.
 */
export async function refreshFile(
  path: string,
  newer: string,
  {
    named,
    choice,
    isOverridden,
  }: { readonly named: string | null; readonly choice: RowsAndColumns; readonly isOverridden: boolean },
  { t, say, engine }: Context,
): Promise<{ readonly before: Workbench; readonly workbench: Workbench; readonly parts: Parts }> {
  const ready = await engine();
  const { workbench, parts } = await openWithTables(path, ready);
  const { source, recipe } = chosen(workbench.sources, named);
  const { areas } = workbench.catalogue;
  const bytes = await readData(newer);
  const file = baseName(newer);
  const drafts = draftsOf(await tablesIn(file, bytes, engine), areas);
  const replayed = replayIn(drafts, recipe, areas);
  refuseLost(file, replayed.lost, isOverridden, t);
  const asked = { ...replayed, draft: narrowed(replayed.draft, choice, areas) };
  const read = { name: file, bytes, drafts };
  const made = await loadNewerFile(ready, workbench, { ...source, recipe }, read, asked, { now: new Date() });
  for (const line of loadedLines(made.source, t, revisionLines(made, t))) say(line);
  return {
    before: workbench,
    workbench: apply(workbench, made.command).next,
    parts: new Map([...parts, [made.written.part.sha256, made.written.bytes]]),
  };
}

/** What was read of a source, then `more`, then what did not become an observation. */
export const loadedLines = ({ name, loss }: Source, t: Translator, more: readonly string[] = []): readonly string[] =>
  loss === null
    ? []
    : [
        `${name}: ${t('data.loss.summary', { read: loss.rowsRead, observations: loss.observations })}`,
        ...linesOf(loss, more, t).map((line) => `  ${line}`),
      ];

/** What is lost or in doubt first, as the window shows it. */
function linesOf(loss: NonNullable<Source['loss']>, more: readonly string[], t: Translator): readonly string[] {
  const alerts = lossAlerts(loss, t);
  return [
    ...alerts.map((line) => `! ${line}`),
    ...more,
    ...lossLines(loss, t).filter((line) => !alerts.includes(line)),
  ];
}

/** The source a newer file is for. Throws `cli/source` {known} where none or several could be meant. */
function chosen(
  sources: readonly Source[],
  named: string | null,
): Pick<{ source: Source; recipe: NonNullable<Source['recipe']> }, 'source' | 'recipe'> {
  const files = sources.filter(({ recipe }) => recipe !== null);
  const found = named === null ? files : files.filter(({ id, name }) => id === named || name === named);
  const [source] = found;
  if (found.length !== 1 || !source?.recipe)
    throw new JalonError('cli/source', { known: files.map(({ name }) => name).join(', ') });
  return { source, recipe: source.recipe };
}
