import { type Twin, tableCellText } from '../charts/twin.ts';
import type { Language } from '../core/language.ts';
import { translator } from '../i18n/translator.ts';
import { escapeMarkup, toBase64 } from './markup.ts';

export type HtmlBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A blank line separates paragraphs. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly twin: Twin }
  | {
      readonly kind: 'chart';
      readonly svg: string;
      readonly title: string;
      readonly alt: string;
      readonly source: string;
      readonly note: string | null;
      readonly twin: Twin;
    };

export interface HtmlDocument {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly HtmlBlock[];
}

const STYLE = `:root{font:11pt/1.5 "Noto Sans","Segoe UI","Liberation Sans",Arial,sans-serif;color:#14202e;background:#fff}
body{max-width:50rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{color:#18375f;line-height:1.25}
figure{margin:1.5rem 0}figure img{max-width:100%;height:auto}
figcaption,.foot{color:#4d5b6b;font-size:9pt}
table{border-collapse:collapse;width:100%;font-size:9pt;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border-bottom:1px solid #d5dce3;padding:.2rem .4rem;text-align:left;vertical-align:baseline}
.n{text-align:right}
@media print{@page{size:A4;margin:18mm}body{max-width:none;margin:0;padding:0}figure,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}thead{display:table-header-group}}`;

/** A self-contained HTML file: no scripts or external addresses, charts as inline SVG, its own content security policy, print styles. */
export function toHtml({ title, language, blocks }: HtmlDocument): string {
  const t = translator(language);
  const foot = (source: string, note: string | null, footnotes: readonly string[]) => {
    const lines = [t('charts.source', { source }), ...(note ? [t('charts.note', { note })] : []), ...footnotes];
    return `<p class="foot">${lines.map(escapeMarkup).join('<br>')}</p>`;
  };
  const origins = ({ sources }: Twin) => {
    if (sources.length === 0) return '';
    const items = sources.map(({ title: name, lines }) => {
      const list = lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('');
      return `<li>${escapeMarkup(name)}<ul>${list}</ul></li>`;
    });
    return `\n<div class="foot"><p>${escapeMarkup(t('origin.title'))}</p><ul>${items.join('')}</ul></div>`;
  };
  const table = (twin: Twin) => {
    const name = (kind: string) => (kind === 'value' ? ' class="n"' : '');
    const head = twin.columns
      .map((column) => `<th scope="col"${name(column.kind)}>${escapeMarkup(column.label)}</th>`)
      .join('');
    const rows = twin.rows.map((row) => {
      const cells = twin.columns.map((column, index) => {
        const text = escapeMarkup(tableCellText(row[index] ?? null, column, twin, t));
        return index === 0 ? `<th scope="row">${text}</th>` : `<td${name(column.kind)}>${text}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table><caption>${escapeMarkup(twin.caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  };
  const write = (block: HtmlBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
      case 'text':
        return block.text
          .split(/\n\s*\n/)
          .map((paragraph) => paragraph.trim())
          .filter(Boolean)
          .map((paragraph) => `<p>${escapeMarkup(paragraph).replace(/\n/g, '<br>')}</p>`)
          .join('\n');
      case 'table':
        return `${table(block.twin)}${foot(block.twin.source, block.twin.note, block.twin.footnotes)}${origins(block.twin)}`;
      case 'chart':
        return `<figure><img src="data:image/svg+xml;base64,${toBase64(block.svg)}" alt="${escapeMarkup(block.alt)}"><figcaption>${escapeMarkup(block.title)}</figcaption>${foot(block.source, block.note, block.twin.footnotes)}</figure>\n${table(block.twin)}${origins(block.twin)}`;
    }
  };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${blocks.map(write).join('\n')}
</main>
</body>
</html>
`;
}
