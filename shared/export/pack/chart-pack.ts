import { visibleText } from '../../charts/text.ts';
import { translator } from '../../i18n/translator.ts';
import type { DrawnFigures, ReportDocument } from '../../report/document.ts';
import { contentCsv } from '../content-csv.ts';
import { dialectOf } from '../csv-dialect.ts';
import { escapeMarkdown } from '../markdown/report-markdown.ts';

/**
 * Every figure and table of a report as files: SVG, PNG, what `more` adds by anchor (such as PDF, by ending), CSV, the figures in words, and
 * a README that says what each is and where it comes from. Names stay the same between editions.
 */
export function chartPack(
  document: ReportDocument,
  drawn: DrawnFigures,
  more: ReadonlyMap<string, Readonly<Record<string, Uint8Array>>> = new Map(),
): ReadonlyMap<string, Uint8Array> {
  const t = translator(document.language);
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const about = [`# ${escapeMarkdown(document.title)}`, t('reportPage.pack.about')];
  for (const block of document.blocks) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue;
    const own: string[] = [];
    const add = (ending: string, bytes: Uint8Array) => {
      files.set(`${block.name}.${ending}`, bytes);
      own.push(`\`${block.name}.${ending}\``);
    };
    if (block.kind === 'figure') {
      const picture = drawn.get(block.anchor);
      if (picture) {
        add('svg', utf8.encode(picture.svg));
        add('png', picture.png);
      }
      for (const [ending, bytes] of Object.entries(more.get(block.anchor) ?? {})) add(ending, bytes);
      add('alt.txt', utf8.encode(`${visibleText(block.alt)}\n`));
    }
    add('csv', utf8.encode(contentCsv(block, t, dialectOf(t.language))));
    const line = (label: string, text: string) => `- ${t('fields.line', { label, value: text })}`;
    about.push(
      `## ${escapeMarkdown(`${block.label.word} ${block.label.number}. ${block.caption}`)}`,
      [
        line(t('reportPage.pack.files'), own.join(', ')),
        ...(block.kind === 'figure' ? [line(t('reportPage.pack.alt'), escapeMarkdown(block.alt))] : []),
        ...(block.source ? [line(t('reportPage.pack.source'), escapeMarkdown(block.source))] : []),
        ...[block.note, ...block.warnings].flatMap((note) =>
          note ? [line(t('reportPage.pack.note'), escapeMarkdown(note))] : [],
        ),
      ].join('\n'),
    );
  }
  return new Map([['README.md', utf8.encode(`${about.join('\n\n')}\n`)], ...files]);
}
