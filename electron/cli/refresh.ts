import { JalonError } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { draftsOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { lossLines } from '#shared/intake/loss-text';
import { refreshed } from '#shared/intake/refresh';
import { replayIn } from '#shared/intake/replay';
import { revisionLines } from '#shared/intake/revision-text';
import { type Parts, tableOf, writePart } from '#shared/share/tables';
import { apply, type Command } from '#shared/workbench/commands';
import type { Source, Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';
import { fileName, readData } from './files.ts';
import { type Choice, narrowed, refuseLost } from './recipe.ts';
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
  }: { readonly named: string | null; readonly choice: Choice; readonly isOverridden: boolean },
  { t, say, engine }: Context,
): Promise<{ readonly workbench: Workbench; readonly parts: Parts }> {
  const ready = await engine();
  const { workbench, parts } = await openWithTables(path, ready);
  const { source, recipe } = chosen(workbench.sources, named);
  const { areas, framework } = workbench.catalogue;
  const bytes = await readData(newer);
  const file = fileName(newer);
  const drafts = draftsOf(await tablesIn(file, bytes, engine), areas);
  const replayed = replayIn(drafts, recipe, areas);
  refuseLost(file, replayed.lost, isOverridden, t);
  const asked = { ...replayed, draft: narrowed(replayed.draft, choice) };
  const about = { file, id: source.id, title: source.name, recipe, table: tableOf(source.id), areas };
  return refreshed(ready, drafts, asked, about, async (made, next) => {
    say(
      `${source.name}: ${t('data.loss.summary', { read: made.loss.rowsRead, observations: made.loss.observations })}`,
    );
    for (const line of [...revisionLines(made, t), ...lossLines(made.loss, t)]) say(`  ${line}`);
    const { part, bytes: written } = await writePart(ready, 'observations', next);
    const known = new Set(framework.indicators.map(({ id }) => id));
    const item: Source = {
      ...source,
      sha256: await sha256(bytes),
      retrieved: new Date().toISOString().slice(0, 10),
      recipe: made.recipe,
      loss: made.loss,
      parts: [part],
    };
    const commands: readonly Command[] = [
      ...made.indicators
        .filter(({ id }) => !known.has(id))
        .map((one) => ({ type: 'indicator/put' as const, item: one })),
      { type: 'source/put', item },
    ];
    const old = new Set(source.parts.map((one) => one.sha256));
    return {
      workbench: apply(workbench, { type: 'all', commands }).next,
      parts: new Map([...[...parts].filter(([hash]) => !old.has(hash)), [part.sha256, written]]),
    };
  });
}

/** The source a newer file is for. Throws `cli/source` {name, known} where none or several could be meant. */
function chosen(
  sources: readonly Source[],
  named: string | null,
): Pick<{ source: Source; recipe: NonNullable<Source['recipe']> }, 'source' | 'recipe'> {
  const files = sources.filter(({ recipe }) => recipe !== null);
  const found = named === null ? files : files.filter(({ id, name }) => id === named || name === named);
  const [source] = found;
  if (found.length !== 1 || !source?.recipe)
    throw new JalonError('cli/source', { name: named ?? '', known: files.map(({ name }) => name).join(', ') });
  return { source, recipe: source.recipe };
}
