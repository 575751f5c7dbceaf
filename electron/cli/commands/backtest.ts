import { JalonError } from '#shared/core/errors';
import { backtestToCsv } from '#shared/export/backtest-csv';
import { rollAll } from '#shared/projections/rolling';
import { numberOption, onlyOperand } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { areasOption, indicatorsOption, write } from '../output.ts';
import { domainOption, levelsOption } from '../projecting.ts';
import { readSeries } from '../series.ts';
import { domainsOf, panelOf } from '../totals-evidence.ts';

/** Years ahead and origins where none are asked for. */
const [HORIZON, ORIGINS] = [5, 10];

export const backtest: CliCommand = {
  usage:
    'INPUT [--horizon 5] [--origins 10] [--level 80,95] [--domain auto|positive|real|bounded:L:U] [--indicator 3.1.1] [--areas KEN,UGA] [--out F.csv]',
  options: {
    horizon: 'text',
    origins: 'text',
    level: 'text',
    domain: 'text',
    indicator: 'text',
    areas: 'text',
    out: 'text',
  },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const horizon = Math.floor(numberOption(args, 'horizon', 1, 100) ?? HORIZON);
    const origins = Math.floor(numberOption(args, 'origins', 1, 1000) ?? ORIGINS);
    const [levels, domain] = [levelsOption(args, '80,95'), domainOption(args)];
    const { series, workbench, remarks } = await readSeries(
      input,
      { areas: areasOption(args), indicators: indicatorsOption(args) },
      context,
    );
    const panel = await panelOf(series, workbench, context);
    const request = { horizon, origins, levels, domain, domains: domainsOf(workbench, panel) };
    const rolled = rollAll(series, request, panel);
    const untested = rolled.series.filter((one) => one.origins === 0).length;
    if (untested === rolled.series.length) throw new JalonError('cli/none-tested', { count: untested });
    if (untested > 0) context.say(context.t('cli.seriesTooShort', { count: untested }));
    await write(backtestToCsv(rolled, levels, remarks), args, context);
    return 0;
  },
};
