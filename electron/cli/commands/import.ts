import { withSaveRecorded } from '#shared/compare/record-save';
import { canonicalJson } from '#shared/core/canonical-json';
import { JalonError } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import type { Area } from '#shared/framework/areas';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { type Drafted, draftsOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import type { Recipe } from '#shared/intake/recipe';
import { replayIn } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { missingRole } from '#shared/intake/roles/layout';
import { loadSource } from '#shared/share/load-source';
import { type Parts, tableOf } from '#shared/share/needed-tables';
import { writeOutParts } from '#shared/share/tables';
import { apply } from '#shared/workbench/commands';
import { documentOf } from '#shared/workbench/drafts';
import { BUNDLED, newWorkbench } from '#shared/workbench/new-workbench';
import { withTrail } from '#shared/workbench/trail';
import type { Workbench } from '#shared/workbench/workbench';
import { onlyOperand, textOption } from '../arguments.ts';
import { readBundledFiles } from '../bundled.ts';
import { now } from '../clock.ts';
import type { Arguments, CliCommand, Context } from '../command.ts';
import { baseName, readData } from '../files.ts';
import { choiceOf, narrowed, READING_OPTIONS, type RowsAndColumns, readRecipe, refuseLost } from '../recipe.ts';
import { loadedLines, refreshFile } from '../refresh.ts';
import { REGISTER_OPTIONS } from '../register-answers.ts';
import { resultsToKeep, saveShare } from '../save-share.ts';
import { importPledges } from './import-pledges.ts';

export const importFiles: CliCommand = {
  usage:
    'FILE… --out W.jalon [--recipe R.json] [--title TEXT] [--columns "A|B"] [--where "A >= 2015; B = X|Y"] [--decimal .|,] [--area KEN] [--year 2024] | NEWER_FILE --refresh W.jalon [--source NAME] [--columns …] [--where …] --out W2.jalon; --override reads on where a recipe has lost a step | REGISTER… --as pledges --out W.jalon [--stage "word=in_progress; …"] [--reviewed "word=limited; …"] [--dates dmy|mdy] [--decimal .|,] [--currency EUR] [--rate "EUR=1.08; …"] [--match "areas:word=KEN; …"] [--role "label=stage; …"] [--recipe R.json] [--save-recipe R.json]',
  options: {
    out: 'text',
    recipe: 'text',
    title: 'text',
    ...READING_OPTIONS,
    refresh: 'text',
    source: 'text',
    override: 'flag',
    as: 'text',
    'save-recipe': 'text',
    ...REGISTER_OPTIONS,
  },
  async run(args, context) {
    const { t, engine } = context;
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const isRegister = readsPledges(args);
    const old = textOption(args, 'refresh');
    const choice = choiceOf(args);
    const isOverridden = args.options.override === true;
    if (old !== null) {
      for (const one of ['recipe', 'title'])
        if (textOption(args, one) !== null)
          throw new JalonError('cli/not-together', { one: `--${one}`, other: '--refresh' });
      const wanted = { named: textOption(args, 'source'), choice, isOverridden };
      const made = await refreshFile(old, onlyOperand(args, 'NEWER_FILE'), wanted, context);
      return writeWorkbench(out, { ...made, workbench: recorded(made.before, made.workbench) }, context);
    }
    if (textOption(args, 'source') !== null)
      throw new JalonError('cli/only-with', { option: '--source', other: '--refresh' });
    if (args.operands.length === 0) throw new JalonError('cli/operands', { what: 'FILE', count: 0 });
    const files = await readBundledFiles();
    const bundled = readBundled(files);
    const title = textOption(args, 'title') ?? t('shell.untitled');
    const workbench = newWorkbench({ id: UNNAMED, title, language: t.language, bundled });
    const ready = await engine();
    await loadBundledObservations(ready, files, tableOf(BUNDLED));
    if (isRegister) {
      const made = await importPledges({ workbench, parts: new Map() }, args, context);
      const pledged = recorded(workbench, made.workbench);
      return writeWorkbench(out, await writeOutParts(ready, pledged, made.parts), context);
    }
    const recipePath = textOption(args, 'recipe');
    const recipe = recipePath === null ? null : await readRecipe(recipePath);
    let complete: Complete = { workbench, parts: new Map() };
    for (const path of args.operands)
      complete = await addFile(complete, path, { recipe, isOverridden, ...choice }, context);
    const made = recorded(workbench, complete.workbench);
    return writeWorkbench(out, await writeOutParts(ready, made, complete.parts), context);
  },
};

/** Whether files are read as registers. Throws `cli/option-value` for another table than pledges, `cli/only-with` for its options alone. */
function readsPledges(args: Arguments): boolean {
  const as = textOption(args, 'as');
  if (as !== null && as !== 'pledges') throw new JalonError('cli/option-value', { option: '--as pledges' });
  for (const option of as === null ? [...Object.keys(REGISTER_OPTIONS), 'save-recipe'] : [])
    if (textOption(args, option) !== null)
      throw new JalonError('cli/only-with', { option: `--${option}`, other: '--as pledges' });
  for (const option of as === null ? [] : ['columns', 'where', 'area', 'year', 'refresh'])
    if (textOption(args, option) !== null)
      throw new JalonError('cli/not-together', { one: `--${option}`, other: '--as pledges' });
  return as !== null;
}

/** A workbench and the parts of its sources. */
interface Complete {
  readonly workbench: Workbench;
  readonly parts: Parts;
}

/** The id of a workbench until it is written; a refreshed one keeps its own. */
const UNNAMED = 'unnamed';

/** The workbench with what the import changed in its trail. */
function recorded(before: Workbench, after: Workbench): Workbench {
  const at = now().toISOString();
  return withSaveRecorded(before, after, { author: '', from: at, to: at, command: 'import' });
}

/** A new workbench with an id from what it holds, so that the same import twice is the same file. */
async function withContentId(workbench: Workbench): Promise<Workbench> {
  if (workbench.id !== UNNAMED) return workbench;
  const hash = await sha256(new TextEncoder().encode(canonicalJson(documentOf(withTrail(workbench, [])))));
  return { ...workbench, id: `w-${hash.slice(0, 32)}` };
}

async function writeWorkbench(out: string, complete: Complete, context: Context): Promise<0> {
  const workbench = await withContentId(complete.workbench);
  const content = { ...complete, workbench, savedAt: now().toISOString() };
  await saveShare(out, { ...content, results: await resultsToKeep(content, context.engine) }, context);
  return 0;
}

/** The tables of one more file as sources of the workbench, their observations in the engine and as parts. */
async function addFile(complete: Complete, path: string, choice: Asked, context: Context): Promise<Complete> {
  const { t, say, engine } = context;
  const { areas } = complete.workbench.catalogue;
  const name = baseName(path);
  const bytes = await readData(path);
  const drafts = draftsOf(await tablesIn(name, bytes, engine), areas);
  const chosen = chosenOf(name, drafts, choice, areas, context).map((one) => ({
    ...one,
    draft: narrowed(one.draft, choice, areas),
  }));
  const used = new Set(chosen.flatMap(({ draft }) => [draft.table.path, draft.footnotes?.table]));
  const left = drafts.filter(({ draft }) => !used.has(draft.table.path));
  if (left.length > 0) say(t('cli.leftTables', { tables: left.map(({ draft }) => draft.table.path).join(', ') }));
  let { workbench, parts } = complete;
  for (const table of chosen) {
    const made = await loadSource(await engine(), workbench, { name, bytes, drafts }, table, { now: now() });
    for (const line of loadedLines(made.source, t)) say(line);
    workbench = apply(workbench, made.command).next;
    parts = new Map(parts).set(made.written.part.sha256, made.written.bytes);
  }
  return { workbench, parts };
}

interface Asked extends RowsAndColumns {
  readonly recipe: Recipe | null;
  /** Reads by the recipe although it has lost a step. */
  readonly isOverridden: boolean;
}

/**
 * The tables of a file to import, each with its draft: those that can be loaded, or the one a recipe is for, read as the recipe says.
 * Steps that are lost are refused or said first, then columns that a recipe does not know, or that are gone.
 */
function chosenOf(
  name: string,
  drafts: readonly Drafted[],
  { recipe, isOverridden, area, year }: Asked,
  areas: readonly Area[],
  { t, say }: Context,
): readonly Drafted[] {
  const isAsked = ({ draft }: Drafted): boolean =>
    missingRole({ ...draft, area: area ?? draft.area, year: year === null ? draft.year : Number(year) }) === null;
  const loadable = drafts.filter(isAsked);
  if (!recipe) return loadable.length > 0 ? loadable : drafts.slice(0, 1);
  const again = replayIn(drafts, recipe, areas);
  refuseLost(name, again.lost, isOverridden, t);
  for (const line of lostLines(again.lost, t)) say(line);
  for (const label of again.newColumns) say(t('cli.newColumn', { label }));
  for (const label of again.goneColumns) say(t('cli.goneColumn', { label }));
  return [{ bytes: again.bytes, draft: again.draft }];
}
