import { join } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { freeName, slugOf } from '#shared/core/file-name';
import { joinedList } from '#shared/core/format';
import { kept } from '#shared/core/kept';
import { LANGUAGES, type LocalText } from '#shared/core/language';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { reportFile } from '#shared/export/report-file';
import {
  drawFigures,
  formatFile,
  isReportFormat,
  picturesOf,
  REPORT_FORMATS,
  type ReportFormat,
} from '#shared/export/report-formats';
import { reportPack, reportPdf } from '#shared/export/report-pdf-file';
import type { Catalogue } from '#shared/framework/catalogue';
import { applyLens } from '#shared/framework/lens';
import { type Translator, translator } from '#shared/i18n/translator';
import type { DocumentTable } from '#shared/report/document';
import { PRINTED_ROWS, rowsSaid, shortenedTables } from '#shared/report/printed-report';
import { resolveReport } from '#shared/report/resolve-report';
import { forAreas } from '#shared/report/templates/for-areas';
import { REPORT_TEMPLATES, type ReportTemplate, templateArea, templatePages } from '#shared/report/templates/templates';
import { parseTemplate } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import { onlyOperand, textOption } from '../arguments.ts';
import type { Arguments, CliCommand } from '../command.ts';
import { drawFigureWith } from '../drawing/document-figure.ts';
import { openDrawing } from '../drawing/plotly.ts';
import { makeFolder, readText, writeBytes } from '../files.ts';
import { compilePdf } from '../pdf.ts';
import { openForReport } from '../report-context.ts';

/**
 * `jalon report W.jalon --out DIR`: the report as files, in each of `--format` and `--lang`. `--template` writes one of Jalon's, or of a
 * file, in place of the report of the workbench; `--area KEN,UGA` makes a page of each area in one go. The date is that of `--date`, else
 * the day the file was saved: the same workbench is the same bytes. Exit 1 where a part could not be made, which stands in its place.
 */
export const reportCommand: CliCommand = {
  usage: `W.jalon --out DIR [--format ${REPORT_FORMATS.join(',')}] [--template ${REPORT_TEMPLATES.join('|')}|T.json] [--area KEN,UGA] [--date YYYY-MM-DD] [--lang en,fr]`,
  options: { out: 'text', format: 'text', template: 'text', area: 'text', date: 'text' },
  async run(args, { t, languages, say, engine }) {
    const path = onlyOperand(args, 'W.jalon');
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const formats = formatsOf(args);
    const date = textOption(args, 'date');
    if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new JalonError('cli/option-value', { option: '--date (YYYY-MM-DD)' });
    const ready = await engine();
    const { workbench: opened, context } = await openForReport(path, ready, date);
    const workbench = await asAsked(opened, args, ready);
    if (workbench.report.blocks.length === 0) throw new JalonError('cli/report-empty', { path });
    await makeFolder(out);
    const draw = drawFigureWith(kept(openDrawing));
    const taken = new Set<string>();
    let failed = 0;
    for (const language of languages) {
      const document = await resolveReport(workbench, context, language);
      for (const { kind, text } of document.findings)
        if (kind === 'failed' || kind === 'gone') {
          failed += 1;
          say(text);
        }
      if (formats.some((format) => formatFile(format).shortens))
        for (const table of shortenedTables(document)) say(rowsLine(table, translator(language)));
      const drawn = await drawFigures(document, picturesOf(formats), draw);
      for (const format of formats) {
        const stem = `${slugOf(document.title).slice(0, 40) || 'report'}_${language}${format === 'markdown' ? '_quarto' : ''}`;
        const name = freeName(`${stem}.${formatFile(format).ending}`, taken);
        taken.add(name);
        const file = join(out, name);
        await writeBytes(
          file,
          format === 'pdf'
            ? await reportPdf(document, drawn, { compilePdf })
            : format === 'pack'
              ? await reportPack(document, drawn, { compilePdf })
              : await reportFile(format, document, drawn),
        );
        say(t('cli.wrote', { file }));
      }
    }
    return failed > 0 ? 1 : 0;
  },
};

/** “Table 4: The first 100 of 2,538 rows; all of them are in the data annex (Excel).” */
const rowsLine = (table: DocumentTable, t: Translator): string =>
  t('fields.line', {
    label: `${table.label.word} ${table.label.number}`,
    value: rowsSaid(table, PRINTED_ROWS.first, t),
  });

function formatsOf(args: Arguments): readonly ReportFormat[] {
  const named = (textOption(args, 'format') ?? 'docx').split(',').map((name) => name.trim());
  return named.map((name) => {
    if (!isReportFormat(name))
      throw new JalonError('cli/option-value', { option: `--format (${REPORT_FORMATS.join(', ')})` });
    return name;
  });
}

/** The workbench with the report that was asked for: its own, or that of a template, once for each area of `--area`. */
async function asAsked(workbench: Workbench, args: Arguments, engine: Engine): Promise<Workbench> {
  const { catalogue, report } = workbench;
  const known = new Map([...catalogue.areas, ...catalogue.groups].map(({ code }) => [code.toUpperCase(), code]));
  const asked = (textOption(args, 'area') ?? '').split(',').flatMap((text) => text.trim() || []);
  const areas = asked.map((text) => {
    const code = known.get(text.toUpperCase());
    if (code === undefined) throw new JalonError('cli/no-area', { text });
    return code;
  });
  const name = textOption(args, 'template') ?? (areas.length > 0 && report.blocks.length === 0 ? 'country' : null);
  const template = REPORT_TEMPLATES.find((one) => one === name);
  if (template) {
    const pages = areas.length > 0 ? areas : [templateArea(template, workbench)];
    const blocks = await templatePages(template, pages, workbench, engine, (area) => counted(`${template}-${area}`));
    return {
      ...workbench,
      report: { ...report, title: titleOf(template, areas, catalogue), frozen: undefined, blocks },
    };
  }
  if (areas.length === 0 && name === null) return workbench;
  const file = name === null ? null : unwrap(parseTemplate(await readText(name)));
  const own = file?.blocks ?? report.blocks;
  const from = file?.area ?? applyLens(catalogue, workbench.lens).area;
  const blocks = areas.length > 0 ? forAreas(own, from, areas, catalogue, counted('page')) : own;
  return { ...workbench, report: { ...report, frozen: undefined, blocks } };
}

/** Ids that are the same each time, so that the same pages are the same bytes. */
function counted(prefix: string): () => string {
  let at = 0;
  return () => {
    at += 1;
    return `${prefix}-${at}`;
  };
}

/** Names of areas in a title; more are counted by its pages. */
const MOST_NAMED = 3;

/** What a report from a template is called: the template, and the areas where they are few. */
function titleOf(template: ReportTemplate, areas: readonly string[], catalogue: Catalogue): LocalText {
  const places = [...catalogue.areas, ...catalogue.groups];
  const entries = LANGUAGES.map((language) => {
    const t = translator(language);
    const label = t(`reportDocument.template.name.${template}`);
    const names = areas.map((code) => places.find((one) => one.code === code)?.name[language] ?? code);
    const named = areas.length > 0 && areas.length <= MOST_NAMED;
    return [language, named ? t('fields.line', { label, value: joinedList(names, language) }) : label] as const;
  });
  return Object.fromEntries(entries) as Record<keyof LocalText, string>;
}
