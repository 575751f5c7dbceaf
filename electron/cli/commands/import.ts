import { JalonError } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import type { Area } from '#shared/framework/areas';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { type Drafted, draftsOf, footnotesIn, recipeOf, sourceIdOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { missingRole } from '#shared/intake/layout';
import { lossLines } from '#shared/intake/loss-text';
import { observe } from '#shared/intake/observe';
import type { Recipe } from '#shared/intake/recipe';
import { replayIn } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision-text';
import { codeOf } from '#shared/share/format';
import { connectTables, loadPledges, type Parts, pledgesTableOf, tableOf, withParts } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { apply, type Command as Change } from '#shared/workbench/commands';
import { BUNDLED, newWorkbench } from '#shared/workbench/new-workbench';
import type { Workbench } from '#shared/workbench/workbench';
import { onlyOperand, textOption } from '../arguments.ts';
import { bundledFiles } from '../bundled.ts';
import type { Command, Context } from '../command.ts';
import { fileName, readData, writeBytes } from '../files.ts';
import { type Choice, choiceOf, narrowed, readRecipe, refuseLost } from '../recipe.ts';
import { refreshFile } from '../refresh.ts';

export const importFiles: Command = {
  usage:
    'FILE… --out W.jalon [--recipe R.json] [--title TEXT] [--columns "A|B"] [--where "A >= 2015; B = X|Y"] | NEWER_FILE --refresh W.jalon [--source NAME] [--columns …] [--where …] --out W2.jalon; --override reads on where a recipe has lost a step',
  options: {
    out: 'text',
    recipe: 'text',
    title: 'text',
    columns: 'text',
    where: 'text',
    refresh: 'text',
    source: 'text',
    override: 'flag',
  },
  async run(args, context) {
    const { t, engine } = context;
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const old = textOption(args, 'refresh');
    const choice = choiceOf(args);
    const isOverridden = args.options.override === true;
    if (old !== null) {
      for (const one of ['recipe', 'title'])
        if (textOption(args, one) !== null)
          throw new JalonError('cli/not-together', { one: `--${one}`, other: '--refresh' });
      const wanted = { named: textOption(args, 'source'), choice, isOverridden };
      const made = await refreshFile(old, onlyOperand(args, 'NEWER_FILE'), wanted, context);
      return writeWorkbench(out, made, context);
    }
    if (textOption(args, 'source') !== null)
      throw new JalonError('cli/only-with', { option: '--source', other: '--refresh' });
    if (args.operands.length === 0) throw new JalonError('cli/operands', { what: 'FILE', count: 0 });
    const files = await bundledFiles();
    const bundled = readBundled(files);
    const title = textOption(args, 'title') ?? t('shell.untitled');
    let workbench = newWorkbench({ id: crypto.randomUUID(), title, language: t.language, bundled });
    const ready = await engine();
    await loadBundledObservations(ready, files, tableOf(BUNDLED));
    await loadPledges(ready, bundled.pledges, pledgesTableOf(BUNDLED));
    const recipePath = textOption(args, 'recipe');
    const recipe = recipePath === null ? null : await readRecipe(recipePath);
    for (const path of args.operands)
      workbench = await addFile(workbench, path, { recipe, isOverridden, ...choice }, context);
    await connectTables(ready, workbench, new Map());
    return writeWorkbench(out, await withParts(ready, workbench, new Map()), context);
  },
};

async function writeWorkbench(
  out: string,
  complete: { readonly workbench: Workbench; readonly parts: Parts },
  { t, say }: Context,
): Promise<0> {
  const { bytes, root } = await writeShare({ ...complete, savedAt: new Date().toISOString() });
  await writeBytes(out, bytes);
  say(t('cli.written', { file: out, code: codeOf(root) }));
  return 0;
}

/** The workbench with the tables of one more file as sources, their observations in the engine. */
async function addFile(workbench: Workbench, path: string, choice: Asked, context: Context): Promise<Workbench> {
  const { areas } = workbench.catalogue;
  const name = fileName(path);
  const file = await readData(path);
  const drafts = draftsOf(await tablesIn(name, file, context.engine), areas);
  const chosen = chosenOf(name, drafts, choice, areas, context).map((one) => ({
    ...one,
    draft: narrowed(one.draft, choice),
  }));
  const used = new Set(chosen.flatMap(({ draft }) => [draft.table.path, draft.footnotes?.table]));
  const left = drafts.filter(({ draft }) => !used.has(draft.table.path));
  if (left.length > 0)
    context.say(context.t('cli.leftTables', { tables: left.map(({ draft }) => draft.table.path).join(', ') }));
  let next = workbench;
  for (const table of chosen) next = await addTable(next, { name, file, drafts, ...table }, context);
  return next;
}

interface Asked extends Choice {
  readonly recipe: Recipe | null;
  /** Reads by the recipe although it has lost a step. */
  readonly isOverridden: boolean;
}

interface TableOfFile extends Drafted {
  readonly name: string;
  readonly file: Uint8Array;
  readonly drafts: readonly Drafted[];
}

async function addTable(
  workbench: Workbench,
  { name: file, file: whole, drafts, bytes, draft }: TableOfFile,
  { t, say, engine }: Context,
): Promise<Workbench> {
  const name = draft.table.path === '' ? file : `${file} · ${draft.table.path}`;
  const id = sourceIdOf(
    draft.table.path || file,
    workbench.sources.map((source) => source.id),
  );
  const recipe = recipeOf(draft, id);
  // Hashing copies the file: before its observations take up memory.
  const hash = await sha256(whole);
  const { loss, indicators } = await observe(await engine(), bytes, recipe, {
    table: tableOf(id),
    sourceId: id,
    title: name.replace(/\.[a-z]+$/i, ''),
    areas: workbench.catalogue.areas,
    footnotes: footnotesIn(drafts, recipe),
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
        sha256: hash,
        licence: '',
        attribution: '',
        retrieved: new Date().toISOString().slice(0, 10),
        recipe,
        loss,
        parts: [],
      },
    },
  ];
  return apply(workbench, { type: 'all', commands: changes }).next;
}

/**
 * The tables of a file to import, each with its draft: those that can be loaded, or the one a recipe is for, read as the recipe says.
 * Steps that are lost are refused or said first, then columns that a recipe does not know, or that are gone.
 */
function chosenOf(
  name: string,
  drafts: readonly Drafted[],
  { recipe, isOverridden }: Asked,
  areas: readonly Area[],
  { t, say }: Context,
): readonly Drafted[] {
  const loadable = drafts.filter(({ draft }) => missingRole(draft) === null);
  if (!recipe) return loadable.length > 0 ? loadable : drafts.slice(0, 1);
  const again = replayIn(drafts, recipe, areas);
  refuseLost(name, again.lost, isOverridden, t);
  for (const line of lostLines(again.lost, t)) say(line);
  for (const label of again.newColumns) say(t('cli.newColumn', { label }));
  for (const label of again.goneColumns) say(t('cli.goneColumn', { label }));
  return [{ bytes: again.bytes, draft: again.draft }];
}
