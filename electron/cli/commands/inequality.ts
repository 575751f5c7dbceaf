import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { csvFile } from '#shared/export/csv';
import { lorenzToCsv, measuresToCsv } from '#shared/export/inequality-csv';
import { lorenz } from '#shared/inequality/concentration';
import { distributionOf } from '#shared/inequality/distribution';
import type { Measure } from '#shared/inequality/measure';
import { MEASURE_NAMES, MEASURES, measure, measuresOf } from '#shared/inequality/measures';
import { remarksIn } from '#shared/intake/tidy/tidy';
import { readGroupRows } from '#shared/intake/tidy/tidy-groups';
import { numberOption, onlyOperand, textOption } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { readText, writeBytes } from '../files.ts';
import { write } from '../output.ts';
import { isShareFile } from '../workbench.ts';

export const inequalityCommand: CliCommand = {
  usage:
    'INPUT [--measures gini,theil,…] [--direction up|down] [--reference GROUP] [--scale K] [--least-population N] [--correct] [--lorenz L.csv] [--out F.csv]',
  options: {
    measures: 'text',
    direction: 'text',
    reference: 'text',
    scale: 'text',
    'least-population': 'text',
    correct: 'flag',
    lorenz: 'text',
    out: 'text',
  },
  async run(args, context) {
    const { t, say } = context;
    const input = onlyOperand(args, 'INPUT');
    const measures = measuresAsked(textOption(args, 'measures'));
    const direction = textOption(args, 'direction');
    if (direction !== null && direction !== 'up' && direction !== 'down')
      throw new JalonError('cli/direction', { direction });
    if (isShareFile(input)) throw new JalonError('cli/not-a-table', { path: input });
    const text = await readText(input);
    const rows = unwrap(readGroupRows(text));
    const remarks = remarksIn(text);
    const distribution = distributionOf(rows, numberOption(args, 'least-population', 0, Number.MAX_VALUE) ?? 0);
    const reference = textOption(args, 'reference');
    if (reference !== null && !rows.some(({ group }) => group === reference))
      throw new JalonError('cli/no-group', { group: reference });
    for (const { group, reason } of distribution.leftOut) say(t(`gaps.inequality.leftOut.${reason}`, { group }));
    if (distribution.groups.length === 0) throw new JalonError('tidy/no-values');
    const upperBound = numberOption(args, 'scale', 1, 1_000_000_000);
    const isSmallSampleCorrected = args.options.correct === true;
    const options = { direction, reference, upperBound, isSmallSampleCorrected } as const;
    const results = measure(distribution, measures, options);
    for (const { measure, reason } of results) {
      if (reason)
        say(t('cli.measureUndefined', { measure: measure.id, reason: t(`gaps.inequality.undefined.${reason}`) }));
    }
    if (results.some(({ reason }) => reason === 'not_bounded')) say(t('cli.statedScale'));
    const curve = textOption(args, 'lorenz');
    if (curve !== null) {
      const points = lorenz(distribution);
      if (typeof points === 'string')
        say(t('cli.measureUndefined', { measure: 'lorenz', reason: t(`gaps.inequality.undefined.${points}`) }));
      else {
        await writeBytes(curve, new TextEncoder().encode(csvFile(lorenzToCsv(points, remarks), context.csvDialect)));
        say(t('cli.wrote', { file: curve }));
      }
    }
    await write(measuresToCsv(results, remarks), args, context);
    return 0;
  },
};

/** Measures by their names, each once; all of them without names. */
function measuresAsked(text: string | null): readonly Measure[] {
  if (text === null) return MEASURES;
  const asked = new Map<string, Measure>();
  for (const name of text.split(',').map((part) => part.trim().toLowerCase())) {
    const found = measuresOf(name);
    if (found.length === 0) throw new JalonError('cli/measure', { measure: name, known: MEASURE_NAMES.join(', ') });
    for (const one of found) asked.set(one.id, one);
  }
  return [...asked.values()];
}
