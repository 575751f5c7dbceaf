import { JalonError } from '#shared/core/errors';
import { projectionsToCsv } from '#shared/export/projection-csv';
import type { Note } from '#shared/projections/notes';
import { projectAll } from '#shared/projections/project-rows';
import { totalsOf } from '#shared/projections/project-totals';
import { numberOption, onlyOperand } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { areasOption, indicatorsOption, write } from '../output.ts';
import { domainOption, levelsOption } from '../projecting.ts';
import { readSeries } from '../series.ts';
import { domainsOf, panelOf, totalsEvidence } from '../totals-evidence.ts';

/**
 * `jalon project`: every series by itself, and totals (the groups of a tidy table's rows, the groups asked for of a share file) from
 * their areas, path by path.
 */
export const projectCommand: CliCommand = {
  usage:
    'INPUT --horizon H [--level 95 | --level 80,95] [--domain auto|positive|real|bounded:L:U] [--indicator 3.1.1] [--areas KEN,UGA] [--override] [--out F.csv]',
  options: {
    horizon: 'text',
    level: 'text',
    domain: 'text',
    indicator: 'text',
    areas: 'text',
    override: 'flag',
    out: 'text',
  },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const horizon = numberOption(args, 'horizon', 1, 100);
    if (horizon === null) throw new JalonError('cli/option-needed', { option: '--horizon' });
    const request = {
      horizon,
      levels: levelsOption(args, '95'),
      domain: domainOption(args),
      override: args.options.override === true,
    };
    const { series, workbench, remarks } = await readSeries(
      input,
      { areas: areasOption(args), indicators: indicatorsOption(args) },
      context,
    );
    const evidence = await totalsEvidence(series, workbench, request.domain, context);
    const totals = totalsOf(evidence, request);
    const isTotal = (one: { readonly id: string; readonly area?: string }): boolean =>
      totals.some(({ id, area }) => id === one.id && area === one.area);
    const panel = await panelOf(series, workbench, context);
    const single = projectAll(
      series.filter((one) => !isTotal(one)),
      { ...request, domains: domainsOf(workbench, panel), panel },
    );
    const say = (id: string, area: string | undefined, notes: readonly Note[]): void => {
      for (const note of notes)
        context.say(`${area === undefined ? id : `${id} ${area}`}: ${context.t(`scenarios.note.${note}`)}`);
    };
    for (const { id, area, projection } of [...single, ...totals]) say(id, area, projection.notes);
    if (totals.length > 0) context.say(context.t('cli.totalsByPath'));
    await write(projectionsToCsv([...single, ...totals], request.levels, remarks), args, context);
    return 0;
  },
};
