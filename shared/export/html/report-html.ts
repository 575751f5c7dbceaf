import { formatDate } from '../../core/format.ts';
import { translator } from '../../i18n/translator.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentFigure,
  DocumentInline,
  DocumentLabel,
  DocumentProse,
  DocumentTable,
  DrawnFigures,
  ReportDocument,
} from '../../report/document.ts';
import { printedReport, type WhereKept } from '../../report/printed-report.ts';
import { isSafeAddress } from '../../workbench/rich-text.ts';
import { escapeMarkup, toBase64 } from '../markup.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * A report as one HTML file: no script, no request, its own policy that allows none. Headings, tables, figures and footnotes are what they
 * are called, every label leads to what it names, and it prints on A4.
 */
export function toReportHtml(report: ReportDocument, drawn: DrawnFigures, keptIn: WhereKept = 'annex'): string {
  const { title, language, authors, date, code, blocks } = printedReport(report, keptIn);
  const t = translator(language);
  const made = [authors, date && formatDate(date, language), code && t('reportPage.code', { code })].filter(Boolean);
  const notes = footnotesIn(blocks);
  const endnotes = notes.length
    ? `<section class="notes" role="doc-endnotes" aria-label="${escapeMarkup(t('reportPage.notes'))}">
<h2>${escapeMarkup(t('reportPage.notes'))}</h2>
<ol>
${notes.map((note) => `<li id="note-${note.number}">${inlines(note.content)} <a class="back" href="#note-of-${note.number}" role="doc-backlink" aria-label="${escapeMarkup(t('reportPage.back', { number: note.number }))}">↩</a></li>`).join('\n')}
</ol>
</section>`
    : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Jalon">
${authors ? `<meta name="author" content="${escapeMarkup(authors)}">\n` : ''}<title>${escapeMarkup(title)}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
${made.length ? `<p class="made">${made.map(escapeMarkup).join(' · ')}</p>` : ''}
</header>
<main>
${blocks.map((block) => blockHtml(block, drawn)).join('\n')}
${endnotes}
</main>
</body>
</html>
`;
}

type Footnote = Extract<DocumentInline, { readonly kind: 'footnote' }>;

function footnotesIn(blocks: readonly (DocumentBlock | DocumentProse)[]): readonly Footnote[] {
  return blocks.flatMap((block): readonly Footnote[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.content.filter((inline) => inline.kind === 'footnote');
      case 'quote':
      case 'box':
        return footnotesIn(block.content);
      case 'list':
        return block.items.flatMap(footnotesIn);
      default:
        return [];
    }
  });
}

const inlines = (content: readonly DocumentInline[]): string => content.map(inlineHtml).join('');

function inlineHtml(inline: DocumentInline): string {
  switch (inline.kind) {
    case 'break':
      return '<br>';
    case 'value':
      return `<span class="value" title="${escapeMarkup(inline.origin)}">${escapeMarkup(inline.text)}</span>`;
    case 'reference':
      return `<a href="#${escapeMarkup(inline.to)}">${escapeMarkup(inline.text)}</a>`;
    case 'footnote':
      return `<sup><a id="note-of-${inline.number}" href="#note-${inline.number}" role="doc-noteref">${inline.number}</a></sup>`;
    case 'text': {
      let text = escapeMarkup(inline.text);
      if (inline.place) text = inline.place === 'superscript' ? `<sup>${text}</sup>` : `<sub>${text}</sub>`;
      if (inline.italic) text = `<em>${text}</em>`;
      if (inline.bold) text = `<strong>${text}</strong>`;
      return inline.href && isSafeAddress(inline.href)
        ? `<a href="${escapeMarkup(inline.href)}" rel="noreferrer">${text}</a>`
        : text;
    }
  }
}

/** The title of the report is the one heading of the first level. */
function proseHtml(prose: DocumentProse): string {
  switch (prose.kind) {
    case 'paragraph':
      return `<p>${inlines(prose.content)}</p>`;
    case 'heading': {
      const level = prose.level + 1;
      const number = prose.number ? `<span class="number">${escapeMarkup(prose.number)}</span> ` : '';
      return `<h${level} id="${escapeMarkup(prose.anchor)}">${number}${inlines(prose.content)}</h${level}>`;
    }
    case 'quote':
      return `<blockquote>${prose.content.map(proseHtml).join('\n')}</blockquote>`;
    case 'list': {
      const tag = prose.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${prose.items.map((item) => `<li>${item.map(proseHtml).join('')}</li>`).join('')}</${tag}>`;
    }
  }
}

function blockHtml(block: DocumentBlock, drawn: DrawnFigures): string {
  switch (block.kind) {
    case 'figure':
      return figureHtml(block, drawn);
    case 'table':
      return tableHtml(block);
    case 'box':
      return `<div class="box ${block.tone}" role="note">${block.title ? `<p class="box-title">${escapeMarkup(block.title)}</p>` : ''}${block.content.map(proseHtml).join('\n')}</div>`;
    case 'page-break':
      return '<div class="page-break"></div>';
    case 'contents':
      return `<nav class="contents" aria-label="${escapeMarkup(block.title)}">
<p class="contents-title">${escapeMarkup(block.title)}</p>
<ul>
${block.entries.map(({ level, text, to }) => `<li class="level-${level}"><a href="#${escapeMarkup(to)}">${escapeMarkup(text)}</a></li>`).join('\n')}
</ul>
</nav>`;
    default:
      return proseHtml(block);
  }
}

const caption = ({ word, number }: DocumentLabel, text: string): string =>
  `<span class="label">${escapeMarkup(`${word} ${number}.`)}</span> ${escapeMarkup(text)}`;

/** What stands below a figure or table: warnings first, as they are part of it. */
const foot = ({ warnings, source, note }: Pick<DocumentFigure, 'warnings' | 'source' | 'note'>): string =>
  [
    ...warnings.map((warning) => `<p class="warning">${escapeMarkup(warning)}</p>`),
    ...[source, note].flatMap((line) => (line ? [`<p class="foot">${escapeMarkup(line)}</p>`] : [])),
  ].join('\n');

function figureHtml(figure: DocumentFigure, drawn: DrawnFigures): string {
  const svg = drawn.get(figure.anchor)?.svg ?? '';
  const picture = svg
    ? `<img src="data:image/svg+xml;base64,${toBase64(svg)}" alt="${escapeMarkup(figure.alt)}" style="width:${figure.widthMm}mm">`
    : `<p>${escapeMarkup(figure.alt)}</p>`;
  return `<figure id="${escapeMarkup(figure.anchor)}">
<figcaption>${caption(figure.label, figure.caption)}</figcaption>
${picture}
${foot(figure)}
</figure>`;
}

function tableHtml(table: DocumentTable): string {
  const isValue = table.columns.map(({ kind }) => kind === 'value' || kind === 'share');
  const head = table.columns
    .map(({ label }, at) => `<th scope="col"${isValue[at] ? ' class="n"' : ''}>${escapeMarkup(label)}</th>`)
    .join('');
  const cellHtml = (cell: DocumentCell | undefined, at: number): string => {
    const text = escapeMarkup(cell?.text ?? '');
    if (at === 0) return `<th scope="row">${text}</th>`;
    const classes = [isValue[at] ? 'n' : '', cell?.tone ?? ''].filter(Boolean).join(' ');
    return `<td${classes ? ` class="${classes}"` : ''}>${text}</td>`;
  };
  const rows = table.rows.map((row) => `<tr>${table.columns.map((_, at) => cellHtml(row[at], at)).join('')}</tr>`);
  return `<div class="exhibit" id="${escapeMarkup(table.anchor)}">
<div class="wide" role="region" tabindex="0" aria-labelledby="${escapeMarkup(table.anchor)}-caption">
<table><caption id="${escapeMarkup(table.anchor)}-caption">${caption(table.label, table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</div>
${foot(table)}
</div>`;
}
