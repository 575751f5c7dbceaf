import { JalonError } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { unwrap } from '#shared/core/result';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { draftsOf, firstLoadable, recipeOf, sourceIdOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { lossLines } from '#shared/intake/loss-text';
import { observe } from '#shared/intake/observe';
import type { Recipe } from '#shared/intake/recipe';
import { connectTables, loadPledges, tableOf, withParts } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { apply, type Command as Change } from '#shared/workbench/commands';
import { BUNDLED, newWorkbench } from '#shared/workbench/new-workbench';
import { parseRecipe } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import { textOption } from '../arguments.ts';
import { bundledFiles } from '../bundled.ts';
import type { Command, Context } from '../command.ts';
import { fileName, readBytes, readText, writeBytes } from '../files.ts';

export const importFiles: Command = {
  usage: 'FILE… --out W.jalon [--recipe R.json] [--title TEXT]',
  options: { out: 'text', recipe: 'text', title: 'text' },
  async run(args, context) {
    const { t, say, engine } = context;
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    if (args.operands.length === 0) throw new JalonError('cli/operands', { what: 'FILE', count: 0 });
    const files = await bundledFiles();
    const bundled = readBundled(files);
    const title = textOption(args, 'title') ?? t('shell.untitled');
    let workbench = newWorkbench({ id: crypto.randomUUID(), title, language: t.language, bundled });
    const ready = await engine();
    await loadBundledObservations(ready, files, tableOf(BUNDLED));
    await loadPledges(ready, bundled.pledges);
    const recipePath = textOption(args, 'recipe');
    const recipe = recipePath === null ? null : await readRecipe(recipePath);
    for (const path of args.operands) workbench = await addFile(workbench, path, recipe, context);
    await connectTables(ready, workbench);
    const complete = await withParts(ready, workbench, new Map());
    const { bytes, root } = await writeShare({ ...complete, savedAt: new Date().toISOString() });
    await writeBytes(out, bytes);
    say(t('cli.written', { file: out, code: root.slice(0, 8) }));
    return 0;
  },
};

async function readRecipe(path: string): Promise<Recipe> {
  let json: unknown;
  try {
    json = JSON.parse(await readText(path));
  } catch (cause) {
    if (cause instanceof JalonError) throw cause;
    throw new JalonError('cli/not-json', { path }, { cause });
  }
  return unwrap(parseRecipe(json));
}

/** The workbench with one more source, its observations in the engine. */
async function addFile(
  workbench: Workbench,
  path: string,
  recipe: Recipe | null,
  { t, say, engine }: Context,
): Promise<Workbench> {
  const { areas } = workbench.catalogue;
  const name = fileName(path);
  const file = await readBytes(path);
  const drafts = draftsOf(await tablesIn(name, file, engine), areas);
  const wanted = recipe && drafts.find(({ draft }) => draft.table.path === recipe.table);
  const chosen = wanted ?? drafts[firstLoadable(drafts)];
  if (!chosen) throw new JalonError('intake/no-table');
  const { bytes, draft } = chosen;
  const others = drafts.filter((one) => one !== chosen).map((one) => one.draft.table.path);
  if (others.length > 0) say(t('cli.otherTables', { table: draft.table.path, others: others.join(', ') }));
  const id = sourceIdOf(
    name,
    workbench.sources.map((source) => source.id),
  );
  const understood = recipeOf({ ...draft, ...(recipe ? understoodBy(recipe) : {}) }, id);
  const { loss, indicators } = await observe(await engine(), bytes, understood, {
    table: tableOf(id),
    sourceId: id,
    title: name.replace(/\.[a-z]+$/i, ''),
    areas,
    hiddenRows: draft.table.hiddenRows,
  });
  if (loss.observations === 0) throw new JalonError('intake/no-observations', { name });
  say(`${name}: ${t('data.loss.summary', { read: loss.rowsRead, observations: loss.observations })}`);
  for (const text of lossLines(loss, t)) say(`  ${text}`);
  const changes: readonly Change[] = [
    ...indicators.map((item) => ({ type: 'indicator/put' as const, item })),
    {
      type: 'source/put',
      item: {
        id,
        kind: 'file',
        name,
        sha256: await sha256(file),
        licence: '',
        attribution: '',
        retrieved: new Date().toISOString().slice(0, 10),
        recipe: understood,
        loss,
        parts: [],
      },
    },
  ];
  return apply(workbench, { type: 'all', commands: changes }).next;
}

/** What a recipe says of how a table is read; its indicators are named anew for the source at hand. */
const understoodBy = ({ dialect, columns, area, suppressBelow, areaCodes }: Recipe) => ({
  dialect,
  columns,
  area,
  suppressBelow,
  areaCodes,
});
