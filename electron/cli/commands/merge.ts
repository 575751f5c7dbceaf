import { visibleText } from '#shared/charts/text';
import { type MergeConflict, mergeWorkbenches } from '#shared/compare/merge';
import type { MergeSide } from '#shared/compare/merge-order';
import { conflictWords, type MergedFrom } from '#shared/compare/merge-words';
import { withSaveRecorded } from '#shared/compare/record-save';
import { JalonError } from '#shared/core/errors';
import type { Translator } from '#shared/i18n/translator';
import { textOption } from '../arguments.ts';
import { now } from '../clock.ts';
import type { Arguments, CliCommand } from '../command.ts';
import { baseName } from '../files.ts';
import { resultsToKeep, saveShare } from '../save-share.ts';
import { openShare } from '../workbench.ts';

/**
 * `jalon merge BASE.jalon OURS.jalon THEIRS.jalon --out F.jalon`: what two people did to one file, as one. Exit 0: merged and written;
 * 1: both changed something differently, nothing is written; `--prefer` settles that for one side, and says what it settled. Rejects with
 * `merge/other-workbench` {name} for a file that does not come from the first.
 */
export const mergeFiles: CliCommand = {
  usage: 'BASE.jalon OURS.jalon THEIRS.jalon --out F.jalon [--prefer ours|theirs] [--json]',
  options: { out: 'text', prefer: 'text', json: 'flag' },
  async run(args, { t, print, say, engine }) {
    const [first, second, third, ...more] = args.operands;
    if (first === undefined || second === undefined || third === undefined || more.length > 0)
      throw new JalonError('cli/operands', {
        what: 'BASE.jalon OURS.jalon THEIRS.jalon',
        count: args.operands.length,
      });
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const prefer = preferred(args);
    const [base, mine, theirs] = [await openShare(first), await openShare(second), await openShare(third)];
    for (const [path, { workbench }] of [[second, mine] as const, [third, theirs] as const])
      if (workbench.id !== base.workbench.id) throw new JalonError('merge/other-workbench', { name: baseName(path) });
    const from = { base: base.workbench, mine: mine.workbench, theirs: theirs.workbench };
    const open = mergeWorkbenches(from.base, from.mine, from.theirs);
    const { conflicts } = open;
    const choices = new Map(conflicts.flatMap(({ key }) => (prefer ? [[key, prefer] as const] : [])));
    const { workbench, conflicts: unsettled } = prefer
      ? mergeWorkbenches(from.base, from.mine, from.theirs, choices)
      : open;
    const isMerged = unsettled.length === 0;
    if (args.options.json) {
      const settled = prefer === 'mine' ? 'ours' : prefer;
      print(`${JSON.stringify({ merged: isMerged, conflicts, settled }, null, 2)}\n`);
    } else print(visibleText(`${sentences(conflicts, from, prefer, t).join('\n')}\n`));
    if (!isMerged) return 1;
    const parts = new Map([...base.parts, ...theirs.parts, ...mine.parts]);
    const savedAt = now().toISOString();
    // Against the first file, so that it is told the same whoever is “ours”.
    const saving = { author: '', from: savedAt, to: savedAt, command: 'merge' as const };
    const document = withSaveRecorded(from.base, workbench, saving);
    const content = { workbench: document, parts, savedAt };
    const known = new Map([...base.results, ...theirs.results, ...mine.results]);
    await saveShare(out, { ...content, results: await resultsToKeep(content, engine, known) }, { t, say });
    return 0;
  },
};

function preferred(args: Arguments): MergeSide | null {
  const side = textOption(args, 'prefer');
  if (side !== null && side !== 'ours' && side !== 'theirs')
    throw new JalonError('cli/option-value', { option: '--prefer (ours, theirs)' });
  return side === 'ours' ? 'mine' : side;
}

function sentences(
  conflicts: readonly MergeConflict[],
  from: MergedFrom,
  prefer: MergeSide | null,
  t: Translator,
): readonly string[] {
  const side = (which: MergeSide, text: string) =>
    `  ${t('fields.line', { label: t(`compare.side.${which}`), value: text.replaceAll('\n', '\n    ') })}`;
  const each = conflicts.flatMap((conflict) => {
    const { about, mine, theirs } = conflictWords(conflict, from, t);
    return ['', about, side('mine', mine), side('theirs', theirs)];
  });
  const key = conflicts.length === 0 ? 'none' : prefer === null ? 'open' : prefer;
  return [t(`cli.merge.${key}`, { count: conflicts.length }), ...each];
}
