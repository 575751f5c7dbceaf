import { JalonError } from '#shared/core/errors';
import { projectionsToCsv } from '#shared/export/projection-csv';
import { projectAll } from '#shared/projections/project-rows';
import { numberOption, onlyOperand } from '../arguments.ts';
import type { Command } from '../command.ts';
import { areasOption, write } from '../output.ts';
import { domainOption, levelsOption } from '../projecting.ts';
import { readSeries } from '../series.ts';

export const project: Command = {
  usage:
    'INPUT --horizon H [--level 95 | --level 80,95] [--domain auto|positive|real|bounded:L:U] [--areas KEN,UGA] [--out F.csv]',
  options: { horizon: 'text', level: 'text', domain: 'text', areas: 'text', out: 'text' },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const horizon = numberOption(args, 'horizon', 1, 100);
    if (horizon === null) throw new JalonError('cli/option-needed', { option: '--horizon' });
    const [levels, domain] = [levelsOption(args, '95'), domainOption(args)];
    const { series } = await readSeries(input, areasOption(args), context);
    const projected = projectAll(series, { horizon, levels, domain });
    for (const { id, projection } of projected)
      for (const note of projection.notes) context.say(`${id}: ${context.t(`scenarios.note.${note}`)}`);
    await write(projectionsToCsv(projected, levels), args, context);
    return 0;
  },
};
