import { visibleText } from '#shared/charts/text';
import { COMPARE_TOLERANCE, compareWorkbenches } from '#shared/compare/comparison';
import { comparisonParts, comparisonSummary } from '#shared/compare/sentences';
import { JalonError } from '#shared/core/errors';
import { comparisonHtml } from '#shared/export/html/comparison-html';
import { projectScenario } from '#shared/projections/scenario-projection';
import { numberOption, textOption } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { baseName, writeBytes } from '../files.ts';
import { registersAtHand } from '../report-context.ts';
import { openShare } from '../workbench.ts';

/**
 * `jalon diff A.jalon B.jalon`: what differs, worst figures first. Exit 0: nothing, 1: something, 2: a file cannot be read. `--tolerance`
 * is the largest relative difference of two numbers that counts as none.
 */
export const diffCommand: CliCommand = {
  usage: 'A.jalon B.jalon [--json] [--out F.html] [--tolerance T]',
  options: { json: 'flag', out: 'text', tolerance: 'text' },
  async run(args, { t, print, say, engine }) {
    const [first, second, ...more] = args.operands;
    if (first === undefined || second === undefined || more.length > 0)
      throw new JalonError('cli/operands', { what: 'A.jalon B.jalon', count: args.operands.length });
    const tolerance = numberOption(args, 'tolerance', 0, 1) ?? COMPARE_TOLERANCE;
    const [before, after] = [await openShare(first), await openShare(second)];
    const today = new Date().toISOString().slice(0, 10);
    const comparison = await compareWorkbenches(await engine(), before, after, {
      t,
      tolerance,
      today,
      registers: registersAtHand(),
      project: async (question) => projectScenario(question.scenario, question.series, question),
    });
    const summary = comparisonSummary(comparison, t);
    const parts = comparisonParts(comparison, after.workbench, t);
    if (args.options.json) print(`${JSON.stringify(comparison, null, 2)}\n`);
    else {
      const text = parts.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]);
      print(visibleText(`${[summary, ...text].join('\n')}\n`));
    }
    const out = textOption(args, 'out');
    if (out !== null) {
      const names = { before: baseName(first), after: baseName(second) };
      const page = { ...names, summary, parts, tolerance, date: today };
      await writeBytes(out, new TextEncoder().encode(comparisonHtml(page, t)));
      say(t('cli.wrote', { file: out }));
    }
    return comparison.isSame ? 0 : 1;
  },
};
