import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { gapsToCsv } from '#shared/export/gap-csv';
import { assessAll, type Yardstick } from '#shared/gaps/gap-table';
import { METHODS, methodOf } from '#shared/gaps/methods';
import { type BenchmarkRow, readBenchmarkRows } from '#shared/intake/tidy';
import type { Workbench } from '#shared/workbench/workbench';
import { onlyOperand, textOption } from '../arguments.ts';
import type { Command } from '../command.ts';
import { readText } from '../files.ts';
import { areasOption, write } from '../output.ts';
import { readSeries } from '../series.ts';
import { isShareFile } from '../workbench.ts';

export const gaps: Command = {
  usage: `INPUT --benchmarks B.csv --method ${METHODS.map(({ id }) => id).join('|')} [--areas KEN,UGA] [--out F.csv]`,
  options: { benchmarks: 'text', method: 'text', areas: 'text', out: 'text' },
  async run(args, context) {
    const input = onlyOperand(args, 'INPUT');
    const asked = textOption(args, 'method');
    const method = methodOf(asked ?? '');
    if (!method)
      throw new JalonError('cli/method', { method: asked ?? '', known: METHODS.map(({ id }) => id).join(', ') });
    const path = textOption(args, 'benchmarks');
    const rows = path === null ? null : unwrap(readBenchmarkRows(await readText(path)));
    if (!rows && !isShareFile(input)) throw new JalonError('cli/option-needed', { option: '--benchmarks' });
    const { series, workbench } = await readSeries(input, areasOption(args), context);
    const benchmarks = rows ? rows.map(yardstickOf) : workbench ? yardsticksOf(workbench) : [];
    const entries = assessAll(series, benchmarks, method);
    const without = entries.filter(({ benchmark }) => benchmark === null).length;
    if (without > 0) context.say(context.t('cli.withoutBenchmark', { count: without }));
    await write(gapsToCsv(entries), args, context);
    return 0;
  },
};

const yardstickOf = ({ series, area, group, ...rest }: BenchmarkRow): Yardstick => ({
  ...rest,
  indicator: series,
  scope: area !== null ? { kind: 'area', area } : group !== null ? { kind: 'group', group } : { kind: 'all' },
});

/** The workbench's own benchmarks, with the directions of their indicators. */
function yardsticksOf({ benchmarks, catalogue }: Workbench): readonly Yardstick[] {
  const directions = new Map(catalogue.framework.indicators.map(({ id, direction }) => [id, direction]));
  return benchmarks.map((benchmark) => ({
    ...benchmark,
    direction: directions.get(benchmark.indicator) ?? 'conditional',
  }));
}
