import type { ComparisonPart } from '../../compare/sentences.ts';
import { formatDate } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import { exactToleranceText, toleranceText } from '../../review/tolerance-words.ts';
import { escapeMarkup } from '../markup.ts';
import { REPORT_STYLE } from './report-style.ts';

export interface ComparisonPage {
  /** Names of the two files. */
  readonly before: string;
  readonly after: string;
  readonly summary: string;
  readonly parts: readonly ComparisonPart[];
  /** Largest difference of two numbers that counts as none, as a share of the larger one. */
  readonly tolerance: number;
  /** ISO date. */
  readonly date: string;
}

/** A comparison as one HTML file without scripts or addresses; every text of the files is inert. */
export function comparisonHtml(
  { before, after, summary, parts, tolerance, date }: ComparisonPage,
  t: Translator,
): string {
  const title = t('compare.titleOf', { before, after });
  const item = (line: string): string => `<li>${line.split('\n').map(markedMarkup).join('<br>')}</li>`;
  const sections = parts.map(
    ({ title: heading, lines }) =>
      `<section><h2>${escapeMarkup(heading)}</h2>\n<ul>\n${lines.map(item).join('\n')}\n</ul></section>`,
  );
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${REPORT_STYLE}
ins{background:var(--finding);text-decoration:underline}del{color:var(--warning-ink)}li{margin:.35em 0}
</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p class="made">${escapeMarkup(formatDate(date, t.language))}</p>
<p><strong>${escapeMarkup(summary)}</strong></p>
${sections.join('\n')}
<p class="foot">${escapeMarkup(toleranceText(tolerance, t))} ${tolerance > 0 ? escapeMarkup(exactToleranceText(tolerance, t)) : ''}</p>
</main>
</body>
</html>
`;
}

/** Words between marks as insertions and deletions. */
const markedMarkup = (text: string): string =>
  text
    .split(/(\{\+[\s\S]*?\+\}|\[−[\s\S]*?−\])/)
    .map((part) =>
      part.startsWith('{+') && part.endsWith('+}')
        ? `<ins>${escapeMarkup(part.slice(2, -2))}</ins>`
        : part.startsWith('[−') && part.endsWith('−]')
          ? `<del>${escapeMarkup(part.slice(2, -2))}</del>`
          : escapeMarkup(part),
    )
    .join('');
