import { join } from 'node:path';
import { chartFileName } from '#shared/charts/chart-file-name';
import { chartName } from '#shared/charts/from-series';
import { JalonError, toFailure } from '#shared/core/errors';
import { freeName } from '#shared/core/file-name';
import { kept } from '#shared/core/kept';
import { unwrap } from '#shared/core/result';
import { PAPER_MM } from '#shared/export/chart-picture';
import { describeFailure } from '#shared/i18n/translator';
import { parseChartFile } from '#shared/workbench/chart-schema';
import { numberOption, onlyOperand, textOption } from '../arguments.ts';
import { readChart } from '../charts.ts';
import type { Arguments, CliCommand, Context } from '../command.ts';
import { openDrawing } from '../drawing/plotly.ts';
import { CHART_FORMATS, type ChartPaper, formatOf, writeChart } from '../drawing/write-chart.ts';
import { makeFolder, readText } from '../files.ts';
import { openWithTables } from '../workbench.ts';

const PAPER = '[--width MM] [--height MM] [--dpi N] [--theme light|dark]';
const PAPER_OPTIONS = { width: 'text', height: 'text', dpi: 'text', theme: 'text' } as const;

const paperOf = (args: Arguments, { csvDialect }: Context): ChartPaper => ({
  csvDialect,
  widthMm: numberOption(args, 'width', PAPER_MM.narrowest, PAPER_MM.widest) ?? 160,
  heightMm: numberOption(args, 'height', PAPER_MM.lowest, PAPER_MM.highest),
  dpi: numberOption(args, 'dpi', 72, 1200) ?? 300,
  theme: textOption(args, 'theme') === 'dark' ? 'dark' : 'light',
});

/**
 * `jalon chart W.jalon --spec S.json --out F.svg|png|pdf|csv`. S.json holds a chart, of which only the first two fields must be there:
 *
 *     { "kind": "line", "indicators": ["C.1"], "areas": ["KEN", "UGA"], "years": [2000, 2025], "transform": "per-capita" }
 *
 * Indicators by id or by the code views show; areas and years that are left out are those of the file's lens.
 */
export const chartCommand: CliCommand = {
  usage: `W.jalon --spec S.json --out F.${CHART_FORMATS.join('|')} ${PAPER}`,
  options: { spec: 'text', out: 'text', ...PAPER_OPTIONS },
  async run(args, context) {
    const { t, say, engine } = context;
    const path = onlyOperand(args, 'W.jalon');
    const [spec, out] = (['spec', 'out'] as const).map((name) => {
      const value = textOption(args, name);
      if (value === null) throw new JalonError('cli/option-needed', { option: `--${name}` });
      return value;
    }) as [string, string];
    formatOf(out);
    const chart = unwrap(parseChartFile(await readText(spec)));
    const ready = await engine();
    const { workbench } = await openWithTables(path, ready);
    const data = await readChart(ready, chart, workbench, t);
    const drawing = kept(openDrawing);
    await writeChart(out, { kind: chart.kind, data, t }, paperOf(args, context), drawing);
    say(t('cli.wrote', { file: out }));
    return 0;
  },
};

/** `jalon charts W.jalon --out DIR`: every saved chart. One that has no data is named and takes no other with it; exit 1 then. */
export const chartsCommand: CliCommand = {
  usage: `W.jalon --out DIR [--format ${CHART_FORMATS.join(',')}] ${PAPER}`,
  options: { out: 'text', format: 'text', ...PAPER_OPTIONS },
  async run(args, context) {
    const { t, say, engine } = context;
    const path = onlyOperand(args, 'W.jalon');
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const formats = (textOption(args, 'format') ?? 'svg').split(',').map((name) => formatOf(`chart.${name.trim()}`));
    const ready = await engine();
    const { workbench } = await openWithTables(path, ready);
    if (workbench.charts.length === 0) throw new JalonError('cli/no-charts', { path });
    await makeFolder(out);
    const drawing = kept(openDrawing);
    const taken = new Set<string>();
    const paper = paperOf(args, context);
    let failed = 0;
    for (const chart of workbench.charts) {
      try {
        const data = await readChart(ready, chart, workbench, t);
        for (const format of chart.kind === 'table' ? ['csv'] : formats) {
          const name = freeName(
            chartFileName({
              kind: chart.kind,
              data,
              catalogue: workbench.catalogue,
              language: t.language,
              topic: chart.responsibility?.kind,
              widthMm: format === 'csv' ? undefined : paper.widthMm,
              ending: format,
            }),
            taken,
          );
          taken.add(name);
          const file = join(out, name);
          await writeChart(file, { kind: chart.kind, data, t }, paper, drawing);
          say(t('cli.wrote', { file }));
        }
      } catch (error) {
        failed++;
        say(`${chartName(chart, workbench.catalogue, t)}: ${describeFailure(t, toFailure(error))}`);
      }
    }
    return failed > 0 ? 1 : 0;
  },
};
