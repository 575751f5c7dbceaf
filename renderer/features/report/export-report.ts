import { followsLens } from '#shared/charts/chart-scope';
import { describeChart } from '#shared/charts/describe';
import { type SourceRecords, withSources } from '#shared/charts/source-reports';
import { twinOf } from '#shared/charts/twin';
import { fileName } from '#shared/core/file-name';
import { besidePublished } from '#shared/engine/published';
import { type HtmlBlock, toHtml } from '#shared/export/html';
import { translator } from '#shared/i18n/translator';
import { chartOfBlock, type ReportBlock } from '#shared/workbench/report';
import { plainOf } from '#shared/workbench/rich-text';
import type { Workbench } from '#shared/workbench/workbench';
import { chartSvg } from '../../charts/export-image.ts';
import { host } from '../../host/index.ts';
import { chartData } from '../../queries/use-chart.ts';
import { engine } from '../../store/engine.ts';
import { runTask } from '../../store/task.ts';

const SIZE = { widthMm: 170, heightMm: 105 };
/** With its legend and what must be said of its borders below it. */
const MAP_SIZE = { widthMm: 170, heightMm: 145 };

/** Writes the report as one self-contained HTML file in its own language; charts without data say so. */
export async function exportHtml(workbench: Workbench): Promise<void> {
  const { report } = workbench;
  const { language } = report;
  const title = report.title[language];
  const t = translator(language);
  await runTask(t('report.task'), async () => {
    const known = await besidePublished(await engine(), workbench);
    const blocks: HtmlBlock[] = [{ kind: 'heading', level: 1, text: title }];
    for (const block of report.blocks) blocks.push(await htmlBlock(block, known));
    const content = new Blob([toHtml({ title, language, blocks })], {
      type: 'text/html',
    });
    return host().saveFile({ name: fileName(title, 'html'), kind: 'html', content, target: null });
  });

  async function htmlBlock(block: ReportBlock, known: SourceRecords): Promise<HtmlBlock> {
    if (block.kind === 'heading') return { kind: 'heading', level: 2, text: block.text[language] };
    if (block.kind === 'text') return { kind: 'text', text: plainOf(block.text[language]) };
    const spec = chartOfBlock(block);
    if (!spec) return { kind: 'text', text: t('report.gone') };
    const data = await chartData(spec, workbench, t);
    if (data.series.length === 0) return { kind: 'text', text: `${data.title}. ${t('report.noData')}` };
    const twin = twinOf(withSources(data, known, t), t);
    if (spec.kind === 'table') return { kind: 'table', twin };
    const svg = await chartSvg({
      kind: spec.kind,
      data,
      t,
      theme: 'light',
      size: spec.kind === 'map' ? MAP_SIZE : SIZE,
    });
    const { source } = data;
    const note = [data.note, followsLens(spec) ? t('report.followed') : null].filter(Boolean).join(' ') || null;
    return { kind: 'chart', svg, title: data.title, alt: describeChart(data, t), source, note, twin };
  }
}
