import { visibleText } from '../../charts/text.ts';
import { formatDate } from '../../core/format.ts';
import { translator } from '../../i18n/translator.ts';
import type {
  DocumentBlock,
  DocumentInline,
  DocumentProse,
  DocumentTable,
  DrawnFigures,
  ReportDocument,
} from '../../report/document.ts';
import { printedReport } from '../../report/printed-report.ts';
import { isSafeAddress } from '../../workbench/rich-text.ts';
import { contentCsv } from '../content-csv.ts';

/**
 * A report as Markdown with its figures and their numbers beside it, which Pandoc and Quarto read: `report.qmd`, `figures/*.svg|png`,
 * `data/*.csv`. Labels are those of the report; nothing is counted anew.
 */
export function toMarkdown(report: ReportDocument, drawn: DrawnFigures): ReadonlyMap<string, Uint8Array> {
  const { title, language, authors, date, code, blocks } = printedReport(report);
  const t = translator(language);
  const files = new Map<string, Uint8Array>();
  const utf8 = new TextEncoder();
  const notes: string[] = [];
  const head = [
    '---',
    `title: ${yaml(title)}`,
    ...(authors ? [`author: ${yaml(authors)}`] : []),
    ...(date ? [`date: ${JSON.stringify(date)}`] : []),
    `lang: ${language}`,
    'toc: false',
    'number-sections: false',
    '---',
  ].join('\n');
  const made = [date && formatDate(date, language), code && t('reportPage.code', { code })].filter(Boolean).join(' · ');
  for (const block of report.blocks)
    if (block.kind === 'figure' || block.kind === 'table')
      files.set(`data/${block.name}.csv`, utf8.encode(contentCsv(block, t, 'exact')));
  const body = blocks.map(blockText).filter(Boolean);
  const text = [head, made ? `*${escapeMarkdown(made)}*` : '', ...body, ...notes].filter(Boolean).join('\n\n');
  return new Map([['report.qmd', utf8.encode(`${text}\n`)], ...files]);

  function blockText(block: DocumentBlock): string {
    switch (block.kind) {
      case 'figure': {
        const picture = drawn.get(block.anchor);
        if (picture) {
          files.set(`figures/${block.name}.svg`, utf8.encode(picture.svg));
          files.set(`figures/${block.name}.png`, picture.png);
        }
        const shown = picture
          ? `![${escapeMarkdown(block.alt)}](figures/${block.name}.svg){width=${block.widthMm}mm}`
          : escapeMarkdown(block.alt);
        return [
          `::: {#${block.anchor}}`,
          `**${escapeMarkdown(`${block.label.word} ${block.label.number}.`)}** ${escapeMarkdown(block.caption)}`,
          // A picture alone in a paragraph would become a figure with a caption of its own.
          `${shown}\\\n[${escapeMarkdown(t('reportPage.data'))}](data/${block.name}.csv)`,
          ...foot(block),
          ':::',
        ].join('\n\n');
      }
      case 'table':
        return [
          `::: {#${block.anchor}}`,
          `**${escapeMarkdown(`${block.label.word} ${block.label.number}.`)}** ${escapeMarkdown(block.caption)}`,
          pipeTable(block),
          ...foot(block),
          ':::',
        ].join('\n\n');
      case 'box':
        return quoted(
          [block.title ? `**${escapeMarkdown(block.title)}**` : '', ...block.content.map(proseText)]
            .filter(Boolean)
            .join('\n\n'),
        );
      case 'page-break':
        return '{{< pagebreak >}}';
      case 'contents':
        return [
          `**${escapeMarkdown(block.title)}**`,
          block.entries
            .map(({ level, text: entry, to }) => `${'    '.repeat(level - 1)}- [${escapeMarkdown(entry)}](#${to})`)
            .join('\n'),
        ].join('\n\n');
      default:
        return proseText(block);
    }
  }

  function proseText(prose: DocumentProse): string {
    switch (prose.kind) {
      case 'paragraph':
        return inlines(prose.content);
      case 'heading': {
        const number = prose.number ? `${escapeMarkdown(prose.number)} ` : '';
        return `${'#'.repeat(prose.level)} ${number}${inlines(prose.content).replaceAll(/\s*\\?\n\s*/g, ' ')} {#${prose.anchor} .unnumbered}`;
      }
      case 'quote':
        return quoted(prose.content.map(proseText).join('\n\n'));
      case 'list':
        return prose.items
          .map((item, at) => {
            const sign = prose.isOrdered ? `${at + 1}. ` : '- ';
            return (
              sign +
              item
                .map(proseText)
                .join('\n\n')
                .replaceAll('\n', `\n${' '.repeat(4)}`)
            );
          })
          .join('\n');
    }
  }

  function inlines(content: readonly DocumentInline[]): string {
    return content.map(inlineText).join('');
  }

  function inlineText(inline: DocumentInline): string {
    switch (inline.kind) {
      case 'break':
        return '\\\n';
      case 'value':
        return escapeMarkdown(inline.text);
      case 'reference':
        return `[${escapeMarkdown(inline.text)}](#${inline.to})`;
      case 'footnote':
        notes.push(`[^${inline.number}]: ${inlines(inline.content)}`);
        return `[^${inline.number}]`;
      case 'text': {
        let text = escapeMarkdown(inline.text);
        if (inline.place) {
          const sign = inline.place === 'superscript' ? '^' : '~';
          text = `${sign}${text.replaceAll(' ', '\\ ')}${sign}`;
        }
        if (inline.italic) text = emphasised(text, '*');
        if (inline.bold) text = emphasised(text, '**');
        return inline.href && isSafeAddress(inline.href)
          ? `[${text}](<${inline.href.replaceAll(/[<>]/g, encodeURIComponent)}>)`
          : text;
      }
    }
  }
}

const foot = ({ warnings, source, note }: Pick<DocumentTable, 'warnings' | 'source' | 'note'>): readonly string[] => [
  ...warnings.map((warning) => `**${escapeMarkdown(warning)}**`),
  ...[source, note].flatMap((line) => (line ? [escapeMarkdown(line)] : [])),
];

/** Pandoc reads metadata as Markdown too. */
const yaml = (text: string): string => JSON.stringify(escapeMarkdown(text));

const quoted = (text: string): string => text.replaceAll(/^/gm, '> ');

/** Emphasis stands at words, not at spaces, or it is none. */
const emphasised = (text: string, sign: string): string =>
  text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, words: string, after: string) =>
    words ? `${before}${sign}${words}${sign}${after}` : text,
  );

/** Text of people in which no sign of Markdown, HTML, formulas, citations or shortcodes has an effect; a line stays a line. */
export const escapeMarkdown = (text: string): string =>
  visibleText(text)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(SIGNS, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));

/** A colon and an equals sign within a sentence, before a space, do nothing. */
const SIGNS = /[\\`*_{}[\]()#+\-.!|<>~^$@"'&%]|[:=](?!\s)|(?<=^\s*)[:=]/g;

function pipeTable({ columns, rows }: DocumentTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isValue = columns.map(({ kind }) => kind === 'value' || kind === 'share');
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    `|${columns.map((_, at) => (isValue[at] ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => line(columns.map((_, at) => escapeMarkdown(row[at]?.text ?? '')))),
  ].join('\n');
}
